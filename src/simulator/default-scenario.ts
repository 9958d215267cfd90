import { account } from './aws/names.ts';
import type { Behaviour, Scenario } from './scenario.ts';

const minuteMs = 60_000;

/** A model without peculiarities. */
export const usualBehaviour: Behaviour = {
	errorRate: 0.003,
	clientErrorRate: 0.001,
	modelErrorRate: 0,
	latencyMs: 80,
	latencySigma: 0.5,
	overheadMs: 4,
	cpuPercent: 40,
	memoryPercent: 30,
	diskPercent: 12,
	throttleRate: 0,
	answerDelayMs: 0,
	answers: { kind: 'logistic', weights: [1, -1, 0.5], bias: 0, noise: 0.3 }
};

const role = `arn:aws:iam::${account}:role/serving`;
const image = `${account}.dkr.ecr.eu-west-1.amazonaws.com/churn`;

const modelRequest = (name: string) => ({
	ModelName: name,
	ExecutionRoleArn: role,
	PrimaryContainer: { Image: `${image}:${name}`, ModelDataUrl: `s3://models/${name}/model.tar.gz` }
});

/** `churn-prod` serves `churn-old` with 6,000 requests a minute; `churn-new` could take its place. */
export const defaultScenario: Scenario = {
	seed: 1,
	sampling: 'each',
	region: 'eu-west-1',
	endpoints: [
		{
			name: 'churn-prod',
			configName: 'churn-original',
			tags: { team: 'growth' },
			scaling: [],
			traffic: [{ fromMinute: -10_080, requestsPerMinute: 6000 }],
			live: {}
		}
	],
	configurations: [
		{
			EndpointConfigName: 'churn-original',
			ProductionVariants: [
				{
					VariantName: 'AllTraffic',
					ModelName: 'churn-old',
					InstanceType: 'ml.m5.xlarge',
					InitialInstanceCount: 2,
					InitialVariantWeight: 1,
					RoutingConfig: { RoutingStrategy: 'LEAST_OUTSTANDING_REQUESTS' }
				}
			],
			DataCaptureConfig: {
				EnableCapture: true,
				InitialSamplingPercentage: 10,
				DestinationS3Uri: 's3://captured/churn',
				CaptureOptions: [{ CaptureMode: 'Input' }, { CaptureMode: 'Output' }]
			},
			Tags: [{ Key: 'team', Value: 'growth' }]
		}
	],
	models: [modelRequest('churn-old'), modelRequest('churn-new')],
	modelPackages: [],
	inferenceComponents: [],
	behaviours: {},
	metrics: [],
	objects: {
		'models/churn-old/model.tar.gz': 'the parameters of churn-old',
		'models/churn-new/model.tar.gz': 'the parameters of churn-new'
	},
	expiringKeys: {},
	github: {},
	settings: {
		updateMs: 5 * minuteMs,
		failedUpdateMs: 5 * minuteMs,
		weightsMs: 30_000,
		capacityMs: 3 * minuteMs,
		updates: [],
		weightUpdates: [],
		systemUpdating: [],
		configVisibleAfterMs: 0,
		configStaleForMs: 0,
		tagsVisibleAfterMs: 0,
		metricsDelayMs: 90_000,
		metricsPartial: false,
		metricsStatusEvery: 1,
		missingMetrics: [],
		metricsPageSize: 100_800,
		quotas: {},
		denied: [],
		credentialsMs: 60 * minuteMs,
		scaleInAfterMs: 15 * minuteMs,
		incidents: [],
		transforms: [],
		transformStartMs: 3.5 * minuteMs,
		transformRowsPerSecond: 500,
		transformQuota: 20,
		s3PageSize: 1000
	}
};
