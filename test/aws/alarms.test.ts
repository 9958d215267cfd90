import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { FakeAws, forgetAws, refusal } from './fake-aws.ts';
import { targetOf, tracking, withTargets } from './scaling-builders.ts';

let aws: FakeAws;
beforeEach(() => {
	aws = new FakeAws();
});
afterEach(forgetAws);

describe('alarms on a variant', () => {
	const on = (endpoint: string, variant: string) => [
		{ Name: 'VariantName', Value: variant },
		{ Name: 'EndpointName', Value: endpoint }
	];

	test('are found on every page, in expressions too, without those of its scaling', async () => {
		withTargets(aws, [targetOf('AllTraffic')], tracking);
		aws.on(
			'DescribeAlarms',
			{
				MetricAlarms: [
					{ AlarmName: 'errors', Dimensions: on('churn', 'AllTraffic') },
					{ AlarmName: 'TargetTracking-high', Dimensions: on('churn', 'AllTraffic') },
					{ AlarmName: 'another variant', Dimensions: on('churn', 'candidate') },
					{ AlarmName: 'another endpoint', Dimensions: on('fraud', 'AllTraffic') }
				],
				NextToken: 'more'
			},
			{
				MetricAlarms: [
					{ AlarmName: 'of an account' },
					{
						AlarmName: 'share',
						Metrics: [
							{ Id: 'e', Expression: 'a / b' },
							{ Id: 'a', MetricStat: { Metric: { Dimensions: on('churn', 'AllTraffic') }, Period: 60, Stat: 'Sum' } }
						]
					}
				]
			}
		);
		expect(await aws.connect().scaling.alarmsNaming('churn', 'AllTraffic')).toEqual(['errors', 'share']);
		expect(aws.bodiesOf('DescribeAlarms')).toMatchObject([{ MaxRecords: 100 }, { NextToken: 'more' }]);
	});

	test('that may not be read name the permission', async () => {
		withTargets(aws, []);
		aws.on('DescribeAlarms', refusal('AccessDenied', 'no', 403));
		await expect(aws.connect().scaling.alarmsNaming('churn', 'AllTraffic')).rejects.toMatchObject({
			message: expect.stringContaining('Allow cloudwatch:DescribeAlarms')
		});
	});
});
