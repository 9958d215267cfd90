import type { Rollout } from '../rollout/record.ts';
import type { ProbeOptions } from './ask-variants.ts';
import type { Probe, Traffic } from './probe.ts';

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
