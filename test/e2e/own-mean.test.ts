import { describe, expect, test } from '@jest/globals';
import { endpointIn, Stage } from './stage.ts';

const plan = `endpoint-name: churn-prod
schedule:
  - {traffic: 50%, bake: 5m, max-bake: 30m}
final-bake: 1m
gates:
  - metric: error-rate
  - metric: mean
    name: basket-value
    values: {namespace: Shop, metric-name: Basket, dimensions: {VariantName: "{variant}"}}
    squares: {namespace: Shop, metric-name: BasketSquared, dimensions: {VariantName: "{variant}"}}
    better: higher
    min-ratio: 0.9
`;
const basket = (candidate: number) => {
	const own = {
		namespace: 'Shop',
		metricName: 'Basket',
		dimensions: { VariantName: '{variant}' },
		mean: { 'churn-new': candidate, '*': 40 },
		deviation: 12,
		each: 'request'
	} as const;
	return { metrics: [own, { ...own, metricName: 'BasketSquared', squaresOf: 'Basket' }] };
};

describe('a mean of the user’s own, on the built bundle', () => {
	test('is compared, told with its numbers, and rolls back what sells for less', () =>
		Stage.play(basket(34), async stage => {
			const { code, outputs, summary } = await stage.run({ plan });
			expect([code, outputs.decision, outputs['reason-code']]).toEqual([1, 'rolled-back', 'gate-failed']);
			expect(outputs.reason).toMatch(
				/^basket-value is 3[345]\S* on the candidate and (39|40)\S* on the baseline: proved worse/
			);
			expect(summary).toMatch(/\d+ values seen/);
			const [failed] = JSON.parse(outputs.result ?? '{}').failed_gates;
			expect(failed).toMatchObject({
				gate: 'basket-value',
				value: expect.closeTo(34, 0),
				limit: expect.closeTo(40, 0)
			});
			expect(endpointIn(await stage.state()).weights).toEqual({ AllTraffic: 1 });
		}));
});
