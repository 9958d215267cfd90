import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { arnOf, FakeAws, forgetAws, invalid } from './fake-aws.ts';

let aws: FakeAws;
beforeEach(() => {
	aws = new FakeAws();
});
afterEach(forgetAws);

const unseen = (name: string) => invalid(`Could not find endpoint configuration "${arnOf('endpoint-config', name)}".`);

describe('describing an endpoint', () => {
	test('tells what runs, what is wanted and what is under way', async () => {
		aws.on('DescribeEndpoint', {
			EndpointName: 'churn',
			EndpointArn: arnOf('endpoint', 'churn'),
			EndpointConfigName: 'old',
			EndpointStatus: 'Updating',
			FailureReason: 'did not pass the ping health check',
			ProductionVariants: [
				{
					VariantName: 'AllTraffic',
					CurrentWeight: 1,
					DesiredWeight: 0.5,
					CurrentInstanceCount: 2,
					DesiredInstanceCount: 3,
					DeployedImages: [{ SpecifiedImage: 'image:1', ResolvedImage: 'image@sha256:1' }, { SpecifiedImage: 'x' }]
				},
				{ VariantName: 'candidate' }
			],
			PendingDeploymentSummary: { EndpointConfigName: 'pair', ProductionVariants: null }
		});
		expect(await aws.connect().endpoints.describe('churn')).toEqual({
			name: 'churn',
			arn: arnOf('endpoint', 'churn'),
			status: 'Updating',
			configName: 'old',
			pendingConfigName: 'pair',
			failureReason: 'did not pass the ping health check',
			variants: [
				{
					name: 'AllTraffic',
					currentWeight: 1,
					desiredWeight: 0.5,
					currentInstances: 2,
					desiredInstances: 3,
					images: ['image@sha256:1']
				},
				{ name: 'candidate', currentWeight: 0, desiredWeight: 0, currentInstances: 0, desiredInstances: 0, images: [] }
			]
		});
	});

	test('answers undefined for one that does not exist', async () => {
		aws.on('DescribeEndpoint', invalid(`Could not find endpoint "${arnOf('endpoint', 'churn')}".`));
		expect(await aws.connect().endpoints.describe('churn')).toBeUndefined();
	});

	test('sees inference components', async () => {
		aws.on(
			'ListInferenceComponents',
			{ InferenceComponents: [{ InferenceComponentName: 'a' }] },
			{ InferenceComponents: [] }
		);
		const { endpoints } = aws.connect();
		expect(await endpoints.hasInferenceComponents('churn')).toBe(true);
		expect(await endpoints.hasInferenceComponents('churn')).toBe(false);
		expect(aws.asked[0]).toEqual(['ListInferenceComponents', { EndpointNameEquals: 'churn', MaxResults: 1 }]);
	});
});

describe('updating an endpoint', () => {
	test('retains the properties of live variants and names no deployment policy', async () => {
		await aws.connect().endpoints.update({ endpointName: 'churn', configName: 'pair', exclude: [] });
		expect(aws.asked).toEqual([
			['UpdateEndpoint', { EndpointName: 'churn', EndpointConfigName: 'pair', RetainAllVariantProperties: true }]
		]);
	});

	test('leaves out of the retaining what the configuration shall decide', async () => {
		const exclude = ['DesiredWeight', 'DesiredInstanceCount'] as const;
		await aws.connect().endpoints.update({ endpointName: 'churn', configName: 'final', exclude });
		expect(aws.bodiesOf('UpdateEndpoint')).toEqual([
			{
				EndpointName: 'churn',
				EndpointConfigName: 'final',
				RetainAllVariantProperties: true,
				ExcludeRetainedVariantProperties: [
					{ VariantPropertyType: 'DesiredWeight' },
					{ VariantPropertyType: 'DesiredInstanceCount' }
				]
			}
		]);
	});

	test('waits for a configuration that SageMaker does not see yet', async () => {
		aws.on('UpdateEndpoint', unseen('pair'), unseen('pair'), {});
		await aws.connect().endpoints.update({ endpointName: 'churn', configName: 'pair', exclude: [] });
		expect(aws.calls).toHaveLength(3);
		expect(aws.slept).toEqual([5000, 5000]);
	});

	test('gives up on it after a minute', async () => {
		aws.on('UpdateEndpoint', unseen('pair'));
		const update = aws.connect().endpoints.update({ endpointName: 'churn', configName: 'pair', exclude: [] });
		await expect(update).rejects.toMatchObject({ code: 'configuration-not-found' });
		expect(aws.slept.reduce((sum, ms) => sum + ms, 0)).toBe(60_000);
	});

	test('does not wait for the endpoint’s own configuration, which somebody has deleted', async () => {
		aws.on('UpdateEndpoint', unseen('old'));
		const update = aws.connect().endpoints.update({ endpointName: 'churn', configName: 'pair', exclude: [] });
		await expect(update).rejects.toMatchObject({ code: 'configuration-not-found' });
		expect(aws.slept).toEqual([]);
	});

	test('says that the endpoint is being changed', async () => {
		aws.on('UpdateEndpoint', invalid(`Cannot update in-progress endpoint "${arnOf('endpoint', 'churn')}".`));
		const update = aws.connect().endpoints.update({ endpointName: 'churn', configName: 'pair', exclude: [] });
		await expect(update).rejects.toMatchObject({ code: 'endpoint-in-progress', retryable: true });
	});
});

test('all weights go in one call, an instance count in one of its own', async () => {
	const { endpoints } = aws.connect();
	await endpoints.setWeights('churn', { AllTraffic: 95, candidate: 5 });
	await endpoints.setInstances('churn', 'candidate', 2);
	expect(aws.asked).toEqual([
		[
			'UpdateEndpointWeightsAndCapacities',
			{
				EndpointName: 'churn',
				DesiredWeightsAndCapacities: [
					{ VariantName: 'AllTraffic', DesiredWeight: 95 },
					{ VariantName: 'candidate', DesiredWeight: 5 }
				]
			}
		],
		[
			'UpdateEndpointWeightsAndCapacities',
			{
				EndpointName: 'churn',
				DesiredWeightsAndCapacities: [{ VariantName: 'candidate', DesiredInstanceCount: 2 }]
			}
		]
	]);
});
