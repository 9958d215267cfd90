import { isObject } from '../../common/json.ts';
import type { Answers } from '../scenario.ts';
import { normal, streamOf } from './random.ts';

/** The body a model answers with, and its type. */
export interface Answer {
	readonly body: string;
	readonly contentType: string;
}

/** One row of a request: its features, and its text as what the row's own noise hangs on. */
interface Row {
	readonly features: readonly number[];
	readonly text: string;
}

/**
 * Answers every row of a body, text/csv line by line, JSON element by element. The same row gets the same answer from
 * the same model, whatever else stands in the request.
 */
export function answer(answers: Answers, modelName: string, contentType: string, body: string): Answer {
	const isJson = contentType.includes('json');
	if (answers.kind === 'constant') return { body: answers.body, contentType: isJson ? 'application/json' : 'text/csv' };
	const value = isJson ? parsed(body) : undefined;
	const isSeveral = Array.isArray(value) && value.some(row => isObject(row) || Array.isArray(row));
	const rows = isJson ? (isSeveral ? value : [value]).map(jsonRow) : linesOf(body).map(csvRow);
	const scores = rows.map(row => score(answers, modelName, row));
	if (!isJson)
		return { body: `${scores.map(one => one.join(',')).join('\n')}\n`, contentType: 'text/csv; charset=utf-8' };
	return { body: JSON.stringify(isSeveral ? scores : scores[0]), contentType: 'application/json' };
}

function score(answers: Exclude<Answers, { kind: 'constant' }>, modelName: string, row: Row): (number | string)[] {
	const noise = answers.noise === 0 ? () => 0 : noiseFor(modelName, row.text, answers.noise);
	switch (answers.kind) {
		case 'linear':
			return [linear(answers.weights, answers.bias, row) + noise()];
		case 'logistic':
			return [1 / (1 + Math.exp(-linear(answers.weights, answers.bias, row) - noise()))];
		case 'classes': {
			const values = answers.weights.map(weights => linear(weights, 0, row) + noise());
			return answers.scores ? softmax(values) : [answers.labels[indexOfHighest(values)] ?? ''];
		}
	}
}

function noiseFor(modelName: string, text: string, deviation: number): () => number {
	const random = streamOf(modelName, text);
	return () => deviation * normal(random);
}

function linear(weights: readonly number[], bias: number, { features }: Row): number {
	return weights.reduce((sum, weight, index) => sum + weight * (features[index] ?? 0), bias);
}

function softmax(values: readonly number[]): number[] {
	const highest = Math.max(...values);
	const powers = values.map(value => Math.exp(value - highest));
	const total = powers.reduce((sum, power) => sum + power, 0);
	return powers.map(power => power / total);
}

function indexOfHighest(values: readonly number[]): number {
	return values.indexOf(Math.max(...values));
}

function jsonRow(row: unknown): Row {
	const values = isObject(row) ? Object.values(row) : Array.isArray(row) ? row : [row];
	return { features: values.map(finite), text: JSON.stringify(row) ?? '' };
}

function csvRow(line: string): Row {
	return { features: line.split(',').map(finite), text: line };
}

function finite(value: unknown): number {
	const number = Number(value);
	return Number.isFinite(number) ? number : 0;
}

function linesOf(body: string): readonly string[] {
	return body.split(/\r?\n/).filter(line => line !== '');
}

function parsed(body: string): unknown {
	try {
		return JSON.parse(body);
	} catch {
		return body;
	}
}
