import { describe, expect, test } from '@jest/globals';
import { endpointIn, Stage } from './stage.ts';

const plan = `endpoint-name: churn-prod
schedule:
  - {traffic: 50%, bake: 10m, max-bake: 30m}
final-bake: 1m
gates: [{metric: error-rate}]
metrics: {frequency: 10s}
`;
const delayMs = 120_000;

describe('enhanced metrics every ten seconds, on the built bundle', () => {
	test('a gross fault is rolled back within a minute of its coming, beside the delay of CloudWatch', () =>
		Stage.play({ behaviours: { 'churn-new': { errorRate: 0.03, latencyMs: 80 } } }, async stage => {
			const { code, outputs } = await stage.run({ plan });
			expect([code, outputs.decision, outputs['reason-code']]).toEqual([1, 'rolled-back', 'gate-failed']);
			expect(outputs.reason).toMatch(
				/^error-rate was .* between \S+ and \S+ UTC: proved beyond \S+ x .* within [56]0 seconds/
			);
			const { progress, decided_at_ms: decidedMs, rollout, measurements } = JSON.parse(outputs.result ?? '{}');
			expect(decidedMs - progress.spans[0].start_ms).toBeLessThanOrEqual(delayMs + 75_000);
			expect(rollout.metrics).toEqual({ seconds: 10, before: {} });
			expect(measurements[0].steps[0].fine.seconds).toBe(10);
			const { weights, configName } = endpointIn(await stage.state());
			expect([weights, configName]).toEqual([{ AllTraffic: 1 }, 'churn-original']);
		}));
});
