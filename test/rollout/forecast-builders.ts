import type { MeanGate } from '../../src/gates/gate.ts';
import type { Plan } from '../../src/rollout/plan.ts';
import { errorRate, minuteMs, planOf as shortPlan } from './builders.ts';

export const gate = errorRate;
export const unfloored = { ...gate, floor: 0 };

/** A mean of the user's own, under the name of the gate on errors. */
export const basketOf = (maxRatio: number): MeanGate => ({
	kind: 'mean',
	name: gate.name,
	onFail: 'rollback',
	reportOnly: false,
	minSamples: 100,
	values: { namespace: 'Shop', metricName: 'Basket', dimensions: {} },
	okRatio: 1,
	maxRatio
});

/** The default schedule. */
export function planOf(change: Partial<Plan> = {}): Plan {
	const step = (traffic: number, bake: number) => ({
		traffic,
		bakeMs: bake * minuteMs,
		maxBakeMs: 4 * bake * minuteMs,
		hold: false
	});
	return shortPlan({ schedule: [step(0.05, 10), step(0.25, 10), step(0.5, 20)], ...change });
}
