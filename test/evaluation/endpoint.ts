import { setImmediate } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { ObjectReader, Places } from '../../src/evaluation/data/source.ts';
import { type EvaluateOptions, evaluate } from '../../src/evaluation/evaluate.ts';
import type { Invoke, InvokeResult } from '../../src/evaluation/invoke.ts';
import type { Evaluation } from '../../src/gates/evaluation.ts';
import type { Limits, QualityGate, QualityMeasure } from '../../src/gates/gate.ts';
import type { Judged } from '../../src/gates/kind.ts';
import { judgeQuality } from '../../src/gates/quality.ts';
import type { EvaluationPlan } from '../../src/rollout/plan.ts';
import { mulberry32 } from '../../src/stats/random.ts';

/** What a model answers to one body: text as text/csv, anything else as JSON, a failure as it is. */
export type Model = (body: string, contentType: string) => string | object | number | Failure;

class Failure {
	readonly why: Exclude<InvokeResult, { ok: true }>['why'];
	constructor(why: Failure['why']) {
		this.why = why;
	}
}

export const fails = (why: Failure['why']) => new Failure(why);

/** One request as the endpoint got it. */
export interface Asked {
	readonly variant: string | undefined;
	readonly body: string;
	readonly contentType: string;
	readonly inferenceId: string;
}

/** An endpoint with two variants, `blue` in service and `green` the candidate, in memory. */
export class FakeEndpoint {
	readonly asked: Asked[] = [];
	mostInFlight = 0;
	private inFlight = 0;
	private readonly models: Readonly<Record<string, Model>>;
	/** Turns of the event loop that an answer takes. */
	private readonly turns: () => number;

	constructor(models: { readonly blue: Model; readonly green: Model }, turns: () => number = () => 0) {
		this.models = models;
		this.turns = turns;
	}

	readonly invoke: Invoke<string | undefined> = async (variant, body, form, inferenceId, signal) => {
		const text = Buffer.from(body).toString('utf8');
		const { contentType } = form;
		this.asked.push({ variant, body: text, ...form, inferenceId });
		this.inFlight++;
		this.mostInFlight = Math.max(this.mostInFlight, this.inFlight);
		for (let turn = this.turns(); turn > 0 && !signal.aborted; turn--) await setImmediate();
		this.inFlight--;
		const answers = variant ?? 'blue';
		const answer = this.models[answers]?.(text, contentType) ?? fails('refused');
		if (answer instanceof Failure) return { ok: false, why: answer.why, sentence: `It was ${answer.why}.` };
		const csv = typeof answer === 'string';
		return {
			ok: true,
			body: Buffer.from(csv ? answer : JSON.stringify(answer)),
			contentType: csv ? 'text/csv; charset=utf-8' : 'application/json',
			variant: answers
		};
	};
}

/** A file on S3, under any name; in pieces of odd size, as streams come. */
export function stored(text: string | Uint8Array, how: 'plain' | 'gzip' = 'plain'): Places {
	const bytes = how === 'gzip' ? gzipSync(text) : Buffer.from(text);
	return { workspace: '/nowhere', s3: storing({ 'holdout.csv': bytes }) };
}

/** Objects on S3 by key, in any bucket; a single one by any name. */
export function storing(objects: Readonly<Record<string, string | Uint8Array>>): ObjectReader {
	const keys = Object.keys(objects).toSorted();
	const find = (key: string): Uint8Array => {
		const found = objects[key] ?? (keys.length === 1 ? objects[keys[0] ?? ''] : undefined);
		if (found === undefined) throw new Error(`NoSuchKey: ${key}`);
		return Buffer.from(found);
	};
	return {
		open: async (_bucket, key) => pieces(find(key)),
		range: async (_bucket, key, start, end) => {
			const all = find(key);
			return { bytes: all.subarray(start < 0 ? Math.max(0, all.length + start) : start, end), size: all.length };
		},
		list: async (_bucket, prefix) =>
			keys.filter(key => key.startsWith(prefix)).map(key => ({ key, size: find(key).length })),
		identify: async () => undefined
	};
}

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
	for (let at = 0; at < bytes.length; at += 997) yield bytes.subarray(at, at + 997);
}

export const binaryPlan: EvaluationPlan = {
	data: 's3://bucket/holdout.csv',
	task: 'binary',
	label: 'churned',
	positive: '1',
	exclude: ['id'],
	contentType: 'text/csv',
	response: '[0]',
	threshold: 0.5,
	concurrency: 8,
	batch: 1
};

export interface Case {
	readonly blue: Model;
	readonly green: Model;
	readonly data: string;
	readonly how?: 'plain' | 'gzip';
	readonly plan?: Partial<EvaluationPlan>;
	readonly gates?: readonly QualityGate[];
	readonly turns?: () => number;
	readonly options?: Partial<EvaluateOptions>;
}

/** Evaluates both models of a case; waits take no time and are noted. */
export async function tryOut(given: Case) {
	const endpoint = new FakeEndpoint(given, given.turns);
	const slept: number[] = [];
	const evaluation = await evaluate({
		plan: { ...binaryPlan, ...given.plan },
		gates: given.gates ?? [],
		variants: { baseline: 'blue', candidate: 'green' },
		seed: 20,
		places: stored(given.data, given.how),
		invoke: endpoint.invoke,
		sleep: async ms => {
			slept.push(ms);
			await setImmediate();
		},
		signal: new AbortController().signal,
		uniform: () => 0.5,
		inferencePrefix: 'gate-1a2b',
		progress: () => {},
		...given.options
	});
	return { evaluation, endpoint, slept };
}

export function gateOn(measure: QualityMeasure, limits: Limits, more: Partial<QualityGate> = {}): QualityGate {
	const name = more.slice === undefined ? measure : `${measure} by ${more.slice}`;
	return { kind: 'quality', name, measure, limits, onFail: 'rollback', reportOnly: false, minSamples: 100, ...more };
}

export function verdictOn(gate: QualityGate, evaluation: Evaluation): Judged {
	return judgeQuality(gate, evaluation);
}

export interface Customer {
	readonly id: number;
	readonly usage: number;
	readonly region: string;
	readonly churned: 0 | 1;
}

/** Customers whose usage is their chance to churn. */
export function customers(count: number, seed: number): readonly Customer[] {
	const uniform = mulberry32(seed);
	const regions = ['north', 'south', 'west'];
	return Array.from({ length: count }, (_, i) => {
		const usage = Math.round(uniform() * 10_000) / 10_000;
		return { id: i + 1, usage, region: regions[i % 3] ?? '', churned: uniform() < usage ? 1 : 0 };
	});
}

export function csvOf(rows: readonly Customer[]): string {
	const lines = rows.map(({ id, usage, region, churned }) => `${id},${usage},${region},${churned}`);
	return ['id,usage,region,churned', ...lines].join('\n');
}

export const usageIn = (body: string) => Number(body.split(',')[0]);

/** Answers the usage itself: as good as a model can be here. */
export const goodModel: Model = body => `${usageIn(body)}\n`;

/** The same with so much noise, a function of the row. */
export const noisyModel =
	(noise: number): Model =>
	body => {
		const usage = usageIn(body);
		const wobble = mulberry32(Math.round(usage * 10_000) + 17)() - 0.5;
		return String(Math.min(1, Math.max(0, usage + noise * wobble)));
	};
