import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { FakeAws, forgetAws, refusal } from './fake-aws.ts';

let aws: FakeAws;
beforeEach(() => {
	aws = new FakeAws();
});
afterEach(forgetAws);

const metric = (MetricName: string, Value: string) => ({
	Namespace: 'Shop',
	MetricName,
	Dimensions: [{ Name: 'VariantName', Value }]
});

test('names are asked for the newest first', async () => {
	aws.on('ListModels', { Models: [{ ModelName: 'churn-8' }, { ModelName: 'churn-7' }] });
	aws.on('ListEndpoints', { Endpoints: [{ EndpointName: 'churn-prod' }] });
	const { catalogue } = aws.connect();
	expect(await catalogue.models('churn')).toEqual(['churn-8', 'churn-7']);
	expect(await catalogue.endpoints(undefined)).toEqual(['churn-prod']);
	const newest = { SortBy: 'CreationTime', SortOrder: 'Descending', MaxResults: 100 };
	expect(aws.bodiesOf('ListModels')).toEqual([{ ...newest, NameContains: 'churn' }]);
	expect(aws.bodiesOf('ListEndpoints')).toEqual([newest]);
});

test('metrics come from a few pages, by namespace and name', async () => {
	aws.on('ListMetrics', { Metrics: [metric('Clicks', 'blue')], NextToken: 'more' });
	const { catalogue } = aws.connect();
	const found = await catalogue.metrics({ namespace: 'Shop', metricName: 'Clicks' });
	expect(found).toHaveLength(4);
	expect(found?.[0]).toEqual({ namespace: 'Shop', metricName: 'Clicks', dimensions: { VariantName: 'blue' } });
	expect(aws.bodiesOf('ListMetrics').slice(0, 2)).toEqual([
		{ Namespace: 'Shop', MetricName: 'Clicks' },
		{ Namespace: 'Shop', MetricName: 'Clicks', NextToken: 'more' }
	]);
});

test('whoever may not look is not told so: something else is wrong already', async () => {
	for (const operation of ['ListModels', 'ListEndpoints', 'ListMetrics']) {
		aws.on(operation, refusal('AccessDeniedException', 'not authorized'));
	}
	const { catalogue } = aws.connect();
	expect(await catalogue.models('churn')).toBeUndefined();
	expect(await catalogue.endpoints('churn')).toBeUndefined();
	expect(await catalogue.metrics({})).toBeUndefined();
});
