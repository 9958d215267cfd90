import type { Rollout } from '../rollout/record.ts';
import type { ProbeOptions } from './ask-variants.ts';
import type { Probe, Traffic } from './probe.ts';
import type { Scoring } from './scoring.ts';
import type { ScoringOptions } from './transform-scoring.ts';

/** What scores in transform jobs; its code is loaded by the first rollout that does. */
export function scoringOnDemand(options: ScoringOptions): Scoring {
	let loaded: Promise<Scoring> | undefined;
	const scoring = () => {
		loaded ??= import('./transform-scoring.ts').then(({ createScoring }) => createScoring(options));
		return loaded;
	};
	return {
		look: async (...given) => (await scoring()).look(...given),
		writeShards: async (...given) => (await scoring()).writeShards(...given),
		create: async (...given) => (await scoring()).create(...given),
		stop: async (...given) => (await scoring()).stop(...given),
		measure: async (...given) => (await scoring()).measure(...given),
		check: async (...given) => (await scoring()).check(...given),
		cleanUp: async (...given) => (await scoring()).cleanUp(...given)
	};
}

/** What asks the variants directly; its code, which reads every format of data, is loaded by the first call. */
export function probeOnDemand(options: ProbeOptions): {
	readonly probe: Probe;
	readonly startTraffic: (rollout: Rollout, signal: AbortSignal) => Promise<Traffic | undefined>;
} {
	const load = () => import('./ask-variants.ts');
	const probe = async () => (await load()).createProbe(options);
	return {
		probe: {
			check: async (plan, baseline, signal) =>
				plan.evaluation === undefined && plan.load === undefined
					? { warnings: [], rowsNeeded: [] }
					: (await probe()).check(plan, baseline, signal),
			evaluate: async (rollout, signal) => (await probe()).evaluate(rollout, signal),
			smokeTest: async (rollout, signal) => {
				if (rollout.plan.load !== undefined) await (await probe()).smokeTest(rollout, signal);
			}
		},
		startTraffic: async (rollout, signal) =>
			rollout.plan.load === undefined ? undefined : (await load()).startTraffic(rollout, options, signal)
	};
}
