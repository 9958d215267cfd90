import { describe, expect, test } from '@jest/globals';
import { prepare } from '../../src/commands/start.ts';
import { full } from '../../src/report/detail.ts';
import { learntPart } from '../../src/report/learnt-part.ts';
import { planOf, Story } from '../loop/story.ts';

/** The plan of an endpoint whose configuration has these metrics. */
async function planned(metrics: { readonly enhanced?: boolean } | undefined) {
	const context = new Story().context();
	const { configurations, catalogue } = context.aws;
	const listed: unknown[] = [];
	const aws = {
		...context.aws,
		configurations: {
			...configurations,
			describe: async (name: string) => {
				const found = await configurations.describe(name);
				return found && { ...found, ...(metrics && { metrics }) };
			}
		},
		catalogue: {
			...catalogue,
			metrics: async (of: object) => {
				listed.push(of);
				const dimensions = { EndpointName: 'churn-prod', VariantName: 'AllTraffic' };
				return ['i-1', 'i-2'].map(InstanceId => {
					return { namespace: 'AWS/SageMaker', metricName: 'Invocations', dimensions: { ...dimensions, InstanceId } };
				});
			}
		}
	};
	const { rollout } = await prepare({ ...context, aws }, planOf('gates: [{metric: error-rate}]'));
	return { listed, rollout, text: learntPart({ rollout }, full) };
}

describe('an endpoint with enhanced metrics', () => {
	test('compares halves of its own instances, which the plan shows', async () => {
		const { rollout, text } = await planned({ enhanced: true });
		expect(rollout.noise['error-rate']?.halves).toMatchObject({ instances: [1, 1], differ: false });
		expect(text).toMatch(/\*\*Two halves of the baseline’s instances\*\*/);
		expect(text).toMatch(/`error-rate`: differ by 0 % over 3 h, 1 and 1 instances; each moves by itself hardly at all/);
	});

	test.each([{ enhanced: false }, {}, undefined])(
		'without them (%j) asks for none, and says nothing',
		async metrics => {
			const { listed, rollout, text } = await planned(metrics);
			expect([listed, rollout.noise['error-rate']?.halves]).toEqual([[], undefined]);
			expect(text).toBe('');
		}
	);
});
