import { expectedOf } from '../../src/forecast/setting.ts';
import type { ExpectedGate } from '../../src/forecast/world.ts';
import type { ShareGate } from '../../src/gates/gate.ts';
import type { PastTraffic } from '../../src/rollout/forecast.ts';
import type { Plan, Step } from '../../src/rollout/plan.ts';
import { randomFrom } from '../../src/stats/draws.ts';
import { calibrateNoise } from '../../src/stats/noise.ts';
import { minuteMs, shareGate } from '../gates/builders.ts';

export const stepOf = (traffic: number, bake: number): Step => ({
	traffic,
	bakeMs: bake * minuteMs,
	maxBakeMs: 4 * bake * minuteMs,
	hold: false
});

/** A quiet endpoint with so many requests a minute, of which so many go wrong. */
export function worldOf(requests: number, share: number, change: Partial<Plan> = {}, gate: Partial<ShareGate> = {}) {
	const random = randomFrom(7);
	const history = Array.from({ length: 180 }, () => {
		const count = random.poisson(requests);
		return { requests: count, bad: random.binomial(count, share) };
	});
	const gates: readonly ExpectedGate[] = [{ gate: shareGate(gate), share, noise: calibrateNoise(history) }];
	const plan: Plan = {
		endpointName: 'churn-prod',
		candidate: { kind: 'model', modelName: 'churn-new' },
		schedule: [stepOf(0.05, 10), stepOf(0.5, 20)],
		finalBakeMs: 10 * minuteMs,
		variantName: 'keep',
		proof: 'last-step',
		onInconclusive: 'rollback',
		confidence: 0.95,
		gates: gates.map(one => one.gate),
		...change
	};
	const past: PastTraffic = {
		requestsPerMinute: requests,
		shares: { 'error-rate': share },
		noise: Object.fromEntries(gates.map(one => [one.gate.name, one.noise ?? { usual: 0.25, early: 1 }])),
		unmeasurable: {}
	};
	return { plan, past, expected: expectedOf(plan, { requestsPerMinute: [requests], gates }) };
}
