import { expect, test } from '@jest/globals';
import type { ModelDescription } from '../../src/aws/ports.ts';
import { checkTransform } from '../../src/preflight/transform.ts';
import type { BatchPlan } from '../../src/rollout/plan.ts';
import { binaryPlan } from '../evaluation/endpoint.ts';
import { planOf } from '../rollout/builders.ts';

const transform: BatchPlan = { instanceCount: 4, output: 's3://b/p/', maxDurationMs: 7_200_000, keepOutput: false };
const plan = (change: Partial<BatchPlan> = {}) =>
	planOf({ evaluation: { ...binaryPlan, engine: 'batch-transform', transform: { ...transform, ...change } } });
const model: ModelDescription = { name: 'churn', arn: '', containers: [{ image: 'i' }], raw: {} };

test('a plan says what the jobs cost at most', () => {
	expect(checkTransform(plan(), [model, undefined], 'ml.m5.xlarge')).toEqual([
		expect.stringContaining('two transform jobs of 4 x ml.m5.xlarge')
	]);
	expect(checkTransform(plan(), [model], 'ml.m5.xlarge')[0]).toContain('At most 120 minutes and 16 instance-hours');
	expect(checkTransform(planOf(), [model], 'ml.t2.medium')).toEqual([]);
});

test.each<[string, ReturnType<typeof plan>, ModelDescription, string | undefined, RegExp]>([
	[
		'a type of endpoints only',
		plan(),
		model,
		'ml.t2.medium',
		/instance-type: ml\.t2\.medium, the type of the variant in service, is none of the types/
	],
	[
		'a misspelt type',
		plan({ instanceType: 'ml.m5.xlarg' }),
		model,
		undefined,
		/ml\.m5\.xlarg is none of the types.*Did you mean/
	],
	['no type at all', plan(), model, undefined, /has no instance type to take over/],
	[
		'a multi-model container',
		plan(),
		{ ...model, containers: [{ mode: 'MultiModel' }] },
		'ml.m5.xlarge',
		/runs no multi-model containers, which model churn is/
	],
	[
		'containers in direct mode',
		plan(),
		{ ...model, inference: 'Direct' },
		'ml.m5.xlarge',
		/runs no models with several containers in direct mode/
	]
])('what transform jobs cannot run is refused before the start: %s', (_, wanted, described, type, says) => {
	expect(() => checkTransform(wanted, [described], type)).toThrow(says);
});
