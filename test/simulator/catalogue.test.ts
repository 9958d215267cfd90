import { expect, test } from '@jest/globals';
import { SmallWorld } from './small-world.ts';

const own = {
	namespace: 'Shop',
	metricName: 'Clicks',
	dimensions: { VariantName: '{variant}' },
	mean: { 'churn-old': 5 },
	deviation: 0
};

test('models and endpoints are found by a part of their name', () => {
	const world = new SmallWorld();
	expect(world.call('ListModels', { NameContains: 'NEW' })).toMatchObject({ Models: [{ ModelName: 'churn-new' }] });
	expect(world.call('ListEndpoints')).toMatchObject({ Endpoints: [{ EndpointName: 'churn-prod' }] });
});

test('metrics are listed for each variant in service, with what is published for it', () => {
	const world = new SmallWorld({ metrics: [own], settings: { missingMetrics: ['DiskUtilization'] } });
	const listed = (request: object) => JSON.stringify(world.call('ListMetrics', { ...request }));
	expect(world.call('ListMetrics', { Namespace: 'Shop' })).toEqual({
		Metrics: [{ Namespace: 'Shop', MetricName: 'Clicks', Dimensions: [{ Name: 'VariantName', Value: 'AllTraffic' }] }]
	});
	expect(listed({ MetricName: 'CPUUtilization' })).toContain('/aws/sagemaker/Endpoints');
	expect(listed({})).not.toContain('DiskUtilization');
	expect(listed({ MetricName: 'clicks' })).toBe('{"Metrics":[]}');
});
