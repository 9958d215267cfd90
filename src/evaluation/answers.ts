import type { JSONValue } from '@jmespath-community/jmespath';
import type { EvaluationPlan } from '../rollout/plan.ts';
import { quoted } from './errors.ts';
import { canonical, type Dictionary } from './labels.ts';

/** An answer as a number that fits the task, or why it does not fit. */
export type Reading = { readonly ok: true; readonly value: number } | { readonly ok: false; readonly sentence: string };

/**
 * How answers become numbers.
 *
 * binary: the score; an answer that is a label is Infinity where it is the positive one, -Infinity otherwise, so that
 * it is on its side of every threshold. multiclass: the code of the class; of a score vector -1 minus the place of its
 * largest score, as the classes may not all be known yet. regression: the value.
 */
export interface AnswerKind {
	readonly read: (value: JSONValue) => Reading;
	/** Classes that were answered by name. */
	readonly classes: Dictionary;
	/** Length of the score vectors; 0 where none came. */
	readonly vector: () => number;
}

export function answerKind(plan: Pick<EvaluationPlan, 'task' | 'positive'>, classes: Dictionary): AnswerKind {
	let vector = 0;
	const read = (value: JSONValue): Reading => {
		switch (plan.task) {
			case 'binary':
				return readBinary(value, canonical(plan.positive ?? '1'), classes);
			case 'regression':
				return finite(value) ?? misfit(value, 'not a number');
			case 'multiclass':
				return readClass(value, classes, length => {
					if (vector === 0) vector = length;
					return vector === length;
				});
		}
	};
	return { read, classes, vector: () => vector };
}

function readBinary(value: JSONValue, positive: string, classes: Dictionary): Reading {
	if (typeof value === 'boolean' && positive !== 'true' && positive !== 'false') return number(value ? 1 : 0);
	if (typeof value === 'string' || typeof value === 'boolean') {
		const score = typeof value === 'string' ? finite(value) : undefined;
		if (score !== undefined) return score;
		const label = canonical(String(value));
		if (label === '' || /^[+-]?(nan|inf(inity)?)$/i.test(label)) return misfit(value, 'neither a score nor a label');
		classes.code(label);
		return number(label === positive ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY);
	}
	return finite(value) ?? misfit(value, 'neither a score nor a label');
}

function readClass(value: JSONValue, classes: Dictionary, sameLength: (length: number) => boolean): Reading {
	if (Array.isArray(value)) {
		const scores = value.filter(part => typeof part === 'number');
		if (scores.length < value.length || scores.length < 2) return misfit(value, 'neither a class nor a score a class');
		if (!sameLength(scores.length)) return misfit(value, 'longer or shorter than the score vectors before it');
		return number(-1 - largest(scores));
	}
	if (typeof value === 'object' && value !== null) {
		const entries = Object.entries(value).filter(entry => typeof entry[1] === 'number');
		const scores = entries.flatMap(([, score]) => (typeof score === 'number' ? [score] : []));
		const name = entries[largest(scores)]?.[0];
		if (name === undefined) return misfit(value, 'neither a class nor scores by class');
		return number(classes.code(canonical(name)));
	}
	const name = canonical(String(value));
	return value === null || name === '' ? misfit(value, 'no class') : number(classes.code(name));
}

/** The first of the largest. */
function largest(scores: readonly number[]): number {
	let best = 0;
	scores.forEach((score, i) => {
		if (score > (scores[best] ?? Number.NEGATIVE_INFINITY)) best = i;
	});
	return best;
}

function finite(value: JSONValue): Reading | undefined {
	const read = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
	return typeof read === 'number' && Number.isFinite(read) ? number(read) : undefined;
}

function number(value: number): Reading {
	return { ok: true, value };
}

function misfit(value: JSONValue, what: string): Reading {
	return {
		ok: false,
		sentence: `The answer ${quoted(JSON.stringify(value))} is ${what}; look at evaluation.response.`
	};
}
