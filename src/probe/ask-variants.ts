import { openDataset } from '../evaluation/dataset.ts';
import { EvaluationError } from '../evaluation/errors.ts';
import { type EvaluationProgress, evaluate } from '../evaluation/evaluate.ts';
import type { Invoke, Sleep } from '../evaluation/invoke.ts';
import { layOut } from '../evaluation/layout.ts';
import { type Load, startLoad } from '../evaluation/load.ts';
import { smoke } from '../evaluation/smoke.ts';
import { openSource, type Places } from '../evaluation/source.ts';
import type { QualityGate } from '../gates/gate.ts';
import type { Plan } from '../rollout/plan.ts';
import type { Rollout } from '../rollout/record.ts';
import { Refusal } from '../rollout/refusal.ts';
import type { Probe } from './probe.ts';

/** What the variants are asked with. */
export interface Asking {
	readonly places: Places;
	readonly invoke: Invoke<string | undefined>;
	readonly sleep: Sleep;
	readonly now: () => number;
	/** Uniform in [0, 1). */
	readonly uniform: () => number;
	/** Told of long work. */
	readonly progress: (progress: EvaluationProgress) => void;
}

/** Rows of a smoke test. */
const smokeRows = 20;

/** Begins the id of every request this program sends by itself, so that captured data can be told apart. */
const prefixOf = (rollout: Rollout, what: 'eval' | 'smoke' | 'load') => `promotion-gate-${rollout.id}-${what}`;

export function createProbe(asking: Asking): Probe {
	const { places, invoke, sleep, uniform, progress } = asking;
	return {
		async check(plan) {
			if (plan.evaluation !== undefined) await readable(() => checkData(plan, places), 'configuration-invalid');
			const { load } = plan;
			if (load !== undefined) await readable(() => firstRow(load.data, places), 'configuration-invalid');
		},

		async evaluate(rollout, signal) {
			const { plan, start, candidate } = rollout;
			const { evaluation } = plan;
			if (evaluation === undefined) throw new Error('The plan has no evaluation.');
			return readable(
				() =>
					evaluate({
						plan: evaluation,
						gates: qualityGates(plan),
						variants: { baseline: start.baseline.name, candidate: candidate.name },
						seed: Number.parseInt(rollout.id, 16),
						places,
						invoke,
						sleep,
						signal,
						uniform,
						inferencePrefix: prefixOf(rollout, 'eval'),
						progress,
						examples: evaluation.examples === true
					}),
				'evaluation-failed'
			);
		},

		async smokeTest(rollout, signal) {
			const { load } = rollout.plan;
			if (load === undefined) return;
			const { name } = rollout.candidate;
			const inferencePrefix = prefixOf(rollout, 'smoke');
			const { asked, failed, example } = await readable(
				() =>
					smoke({
						...sampleOf(rollout.plan, load.data),
						places,
						variant: name,
						invoke,
						rows: smokeRows,
						inferencePrefix,
						sleep,
						uniform,
						signal
					}),
				'evaluation-failed'
			);
			if (failed === 0) return;
			const sentence = `${name} did not answer ${failed} of ${asked} sample rows. For example: ${example}`;
			throw new Refusal('smoke-test-failed', sentence);
		}
	};
}

/** Sample traffic for the endpoint as a whole, as the plan asks for it. */
export function startTraffic(rollout: Rollout, asking: Asking, signal: AbortSignal): Load | undefined {
	const { load } = rollout.plan;
	if (load === undefined) return undefined;
	const { places, invoke, now, sleep } = asking;
	const inferencePrefix = prefixOf(rollout, 'load');
	return startLoad({
		...sampleOf(rollout.plan, load.data),
		...load,
		places,
		invoke,
		now,
		sleep,
		signal,
		inferencePrefix
	});
}

/** Sample rows are sent as the labelled ones are: without the label, and in the same form. */
function sampleOf({ evaluation }: Plan, data: string) {
	if (evaluation === undefined) return { data };
	const { label, exclude, contentType } = evaluation;
	return { data, exclude: label === undefined ? exclude : [label, ...exclude], contentType };
}

/** The file is there and has the columns that are named; its rows are read by the evaluation itself. */
async function checkData(plan: Plan, places: Places): Promise<void> {
	const { evaluation } = plan;
	if (evaluation === undefined) return;
	const dataset = await openDataset(await openSource(evaluation.data, places), evaluation.data);
	const slices = qualityGates(plan).flatMap(gate => (gate.slice === undefined ? [] : [gate.slice]));
	layOut(dataset, { ...evaluation, slices });
	await firstOf(dataset.rows, evaluation.data);
}

async function firstRow(data: string, places: Places): Promise<void> {
	const dataset = await openDataset(await openSource(data, places), data);
	await firstOf(dataset.rows, data);
}

async function firstOf(rows: AsyncIterable<unknown>, data: string): Promise<void> {
	for await (const _ of rows) return;
	throw new EvaluationError('data-empty', `${data} has no rows.`);
}

function qualityGates(plan: Plan): readonly QualityGate[] {
	return plan.gates.filter(gate => gate.kind === 'quality');
}

/** What is wrong with the data is told to the user as it is. */
async function readable<T>(work: () => Promise<T>, code: 'configuration-invalid' | 'evaluation-failed'): Promise<T> {
	try {
		return await work();
	} catch (error) {
		if (error instanceof EvaluationError) throw new Refusal(code, error.message, { cause: error });
		throw error;
	}
}
