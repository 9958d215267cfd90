import type { KnownPast } from '../../../src/forecast/past/try-on-past.ts';
import type { ThresholdGate } from '../../../src/gates/gate.ts';
import type { Plan, Step } from '../../../src/rollout/plan.ts';
import { randomFrom } from '../../../src/stats/draws.ts';
import { shareGate } from '../../gates/builders.ts';

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;
/** Midnight UTC. */
export const endMs = Date.UTC(2025, 2, 14);

export const step = (traffic: number, bake: number, maxBake = 4 * bake): Step => ({
	traffic,
	bakeMs: bake * minuteMs,
	maxBakeMs: maxBake * minuteMs,
	hold: false
});

export const pastPlan = (gates: Plan['gates'], change: Partial<Plan> = {}): Plan => ({
	endpointName: 'churn-prod',
	candidate: { kind: 'model', modelName: 'churn-new' },
	schedule: [step(0.05, 10), step(0.5, 20)],
	finalBakeMs: 10 * minuteMs,
	variantName: 'keep',
	proof: 'last-step',
	onInconclusive: 'rollback',
	confidence: 0.95,
	gates,
	...change
});

/** What a baseline was like in a minute. */
export interface Nature {
	readonly requests: (atMs: number) => number;
	readonly badShare?: (atMs: number) => number;
	/** Of thresholds. */
	readonly value?: (atMs: number, gate: ThresholdGate) => number | undefined;
}

/** The past of a baseline that was so for so many days. */
export function pastOf({ requests, badShare = () => 0.01, value = () => 100 }: Nature, days = 14, seed = 3): KnownPast {
	const random = randomFrom(seed);
	const startMs = endMs - days * dayMs;
	const counted = new Map<number, { requests: number; bad: number }>();
	for (let atMs = startMs; atMs < endMs; atMs += minuteMs) {
		const count = random.poisson(requests(atMs));
		counted.set(atMs, { requests: count, bad: random.binomial(count, badShare(atMs)) });
	}
	return {
		window: { startMs, endMs },
		notes: [],
		measure: (gate, window) => {
			const starts: number[] = [];
			for (let atMs = Math.max(startMs, window.startMs); atMs < Math.min(endMs, window.endMs); atMs += minuteMs) {
				starts.push(atMs);
			}
			if (gate.kind === 'threshold') {
				const minutes = starts.map(atMs => {
					const one = value(atMs, gate);
					return { startMs: atMs, ...(one !== undefined && { baseline: one, candidate: one }) };
				});
				return { kind: 'values', minutes };
			}
			const minutes = starts.map(atMs => {
				const one = counted.get(atMs) ?? { requests: 0, bad: 0 };
				return { startMs: atMs, baseline: one, candidate: one };
			});
			return { kind: 'counts', minutes };
		}
	};
}

/** A gate as a plan has it, by its kind. */
export const errors = (change: Parameters<typeof shareGate>[0] = {}) => ({
	...shareGate(change),
	kind: 'share' as const
});
