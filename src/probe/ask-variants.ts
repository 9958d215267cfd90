import type { Places } from '../evaluation/data/source.ts';
import { type EvaluationProgress, evaluate } from '../evaluation/evaluate.ts';
import type { Invoke, Sleep } from '../evaluation/invoke.ts';
import { type Load, startLoad } from '../evaluation/load.ts';
import { smoke } from '../evaluation/smoke.ts';
import type { Rollout } from '../rollout/record.ts';
import { Refusal } from '../rollout/refusal.ts';
import { checkBaseline } from './check-baseline.ts';
import type { Probe } from './probe.ts';
import { qualityGates, readable, sampleOf } from './requests.ts';
import { judgeResults } from './results.ts';

/** What the variants are asked with. */
export interface ProbeOptions {
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

export function createProbe(options: ProbeOptions): Probe {
	const { places, invoke, sleep, uniform, progress } = options;
	return {
		check: (plan, baseline, signal) => checkBaseline(plan, baseline, options, signal),

		async evaluate(rollout, signal) {
			const { plan, start, candidate } = rollout;
			const { evaluation } = plan;
			if (evaluation === undefined) throw new Error('The plan has no evaluation.');
			if (evaluation.engine === 'file') {
				const models = { baseline: start.baseline.modelName, candidate: candidate.modelName };
				const work = () => judgeResults(plan, evaluation, { models, rolloutId: rollout.id }, options, signal);
				return readable(work, 'evaluation-failed');
			}
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
			const { asked, failed, unanswerable, example } = await readable(
				() =>
					smoke({
						...sampleOf(rollout.plan, load.data),
						places,
						variant: name,
						baseline: rollout.start.baseline.name,
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
			if (failed === unanswerable) {
				const whose = `${unanswerable} of ${asked} sample rows of ${load.data} are answered by nobody, not by the model in service either`;
				if (unanswerable < asked) return;
				throw new Refusal('evaluation-failed', `${whose}: they prove nothing about ${name}. For example: ${example}`);
			}
			const sentence = `${name} did not answer ${failed - unanswerable} of ${asked} sample rows that the model in service answers. For example: ${example}`;
			throw new Refusal('smoke-test-failed', sentence);
		}
	};
}

/** Sample traffic for the endpoint as a whole, as the plan asks for it. */
export function startTraffic(rollout: Rollout, options: ProbeOptions, signal: AbortSignal): Load | undefined {
	const { load } = rollout.plan;
	if (load === undefined) return undefined;
	const { places, invoke, now, sleep } = options;
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
