import type { EndpointConfiguration, ModelDescription } from '../aws/ports.ts';
import { ownershipTag } from '../aws/tags.ts';
import type { Rollout } from '../rollout/record.ts';
import { asFolder } from '../rollout/transform.ts';

/** One thing that a rollout needs to be allowed, by the statement of docs/iam-policy.md that allows it. */
export interface PermissionNeed {
	readonly sid: string;
	readonly action: string;
	readonly resource: string;
	/** What conditions of policies are held against. */
	readonly context: Readonly<Record<string, readonly string[]>>;
}

/** What the permissions depend on. */
export interface PermissionSetting {
	readonly rollout: Rollout;
	readonly endpointArn: string;
	readonly configuration: EndpointConfiguration;
	readonly baselineModel: ModelDescription;
}

type Need = readonly [sid: string, actions: readonly string[], resource: string, context?: PermissionNeed['context']];

const everything = '*';
const ownTag = 'promotion-gate:';

/** What a rollout calls on AWS, action by action, in the order of docs/iam-policy.md. */
export function permissionsNeeded(setting: PermissionSetting): readonly PermissionNeed[] {
	const named = arnsOf(setting.endpointArn);
	const needs: readonly Need[] = [
		...looking(setting, named),
		...moving(setting, named),
		...creating(setting, named),
		...evaluating(setting, named),
		...scaling(setting, named),
		...telling(setting)
	];
	return needs.flatMap(([sid, actions, resource, context = {}]) =>
		actions.map(action => ({ sid, action, resource, context }))
	);
}

interface Arns {
	readonly of: (service: string, resource: string) => string;
	readonly bucket: (place: string) => string;
}

/** In the partition, region and account of the endpoint. */
function arnsOf(endpointArn: string): Arns {
	const [, partition = 'aws', , region = '', account = ''] = endpointArn.split(':');
	return {
		of: (service, resource) => `arn:${partition}:${service}:${region}:${account}:${resource}`,
		bucket: place => `arn:${partition}:s3:::${place}`
	};
}

function looking({ rollout, endpointArn, configuration }: PermissionSetting, { of }: Arns): readonly Need[] {
	const { plan, start, candidate } = rollout;
	const models = [...new Set([start.baseline.modelName, candidate.modelName])];
	return [
		['Look', ['sagemaker:DescribeEndpoint', 'sagemaker:ListTags'], endpointArn],
		['Look', ['sagemaker:DescribeEndpointConfig'], configuration.arn],
		[
			'Look',
			['sagemaker:DescribeEndpointConfig', 'sagemaker:ListTags'],
			of('sagemaker', `endpoint-config/${lower(rollout.names.lock)}`)
		],
		...models.map((name): Need => ['Look', ['sagemaker:DescribeModel'], of('sagemaker', `model/${lower(name)}`)]),
		...(plan.candidate.kind === 'package'
			? ([['Look', ['sagemaker:DescribeModelPackage'], plan.candidate.modelPackageArn]] as const)
			: []),
		[
			'LookWhereAwsKnowsNoResource',
			['sagemaker:ListInferenceComponents', 'cloudwatch:GetMetricData', 'cloudwatch:DescribeAlarms'],
			everything
		],
		['LookWhereAwsKnowsNoResource', ['application-autoscaling:DescribeScalableTargets'], everything]
	];
}

function moving({ rollout, endpointArn, configuration }: PermissionSetting, { of }: Arns): readonly Need[] {
	const pair = of('sagemaker', `endpoint-config/${lower(rollout.names.pair)}`);
	const tagged = { 'aws:TagKeys': [`${ownTag}last-outcome`] };
	return [
		['MoveTraffic', ['sagemaker:UpdateEndpoint', 'sagemaker:UpdateEndpointWeightsAndCapacities'], endpointArn],
		...[pair, configuration.arn].map((arn): Need => ['MoveTraffic', ['sagemaker:UpdateEndpoint'], arn]),
		['RememberTheOutcome', ['sagemaker:AddTags', 'sagemaker:DeleteTags'], endpointArn, tagged]
	];
}

function creating({ rollout, configuration, baselineModel }: PermissionSetting, { of }: Arns): readonly Need[] {
	const { names, candidate, plan } = rollout;
	const configs = [names.lock, names.pair, names.final].map(name => of('sagemaker', `endpoint-config/${lower(name)}`));
	const models = candidate.createsModel ? [of('sagemaker', `model/${lower(candidate.modelName)}`)] : [];
	const born = { [`aws:RequestTag/${ownershipTag}`]: [rollout.id], 'aws:TagKeys': [ownershipTag] };
	const own = { [`aws:ResourceTag/${ownershipTag}`]: [rollout.id] };
	const tags = { 'aws:TagKeys': [ownershipTag] };
	const given = plan.candidate.kind === 'model' ? undefined : plan.candidate.executionRoleArn;
	const role = candidate.createsModel ? (given ?? baselineModel.executionRoleArn) : undefined;
	const roles = [...new Set([role, configuration.executionRoleArn].filter(arn => arn !== undefined))];
	return [
		...[...configs, ...models].map(
			(arn): Need => ['KeepTheRecord', ['sagemaker:AddTags', 'sagemaker:DeleteTags'], arn, tags]
		),
		...configs.map((arn): Need => ['CreateItsOwn', ['sagemaker:CreateEndpointConfig'], arn, born]),
		...models.map((arn): Need => ['CreateItsOwn', ['sagemaker:CreateModel'], arn, born]),
		...configs.map((arn): Need => ['DeleteItsOwn', ['sagemaker:DeleteEndpointConfig'], arn, own]),
		...models.map((arn): Need => ['DeleteItsOwn', ['sagemaker:DeleteModel'], arn, own]),
		...roles.map(
			(arn): Need => [
				'GiveTheModelItsRole',
				['iam:PassRole'],
				arn,
				{ 'iam:PassedToService': ['sagemaker.amazonaws.com'] }
			]
		)
	];
}

function evaluating({ rollout, endpointArn }: PermissionSetting, { of, bucket }: Arns): readonly Need[] {
	const { evaluation, load } = rollout.plan;
	const asks = (evaluation !== undefined && evaluation.engine !== 'file') || load !== undefined;
	const transform = evaluation?.transform;
	const data = [evaluation?.data, load?.data].flatMap(place => (place?.startsWith('s3://') ? [place] : []));
	return [
		...(asks ? ([['Evaluate', ['sagemaker:InvokeEndpoint'], endpointArn]] as const) : []),
		...data.map((place): Need => ['ReadLabelledData', ['s3:GetObject'], bucket(objectsIn(place))]),
		...data.filter(place => place.endsWith('/')).map((place): Need => ['FindLabelledData', ...listing(place, bucket)]),
		...(transform === undefined
			? []
			: ([
					[
						'ScoreInBatches',
						['sagemaker:CreateTransformJob', 'sagemaker:DescribeTransformJob', 'sagemaker:StopTransformJob'],
						of('sagemaker', `transform-job/promotion-gate-${rollout.id}`)
					],
					['TagTransformJobs', ['sagemaker:AddTags'], of('sagemaker', `transform-job/promotion-gate-${rollout.id}`)],
					[
						'WriteShards',
						['s3:GetObject', 's3:PutObject', 's3:DeleteObject'],
						bucket(objectsIn(asFolder(transform.output)))
					],
					['FindShards', ...listing(asFolder(transform.output), bucket)]
				] as const))
	];
}

/** What lies below a folder. */
function listing(
	folder: string,
	bucket: Arns['bucket']
): readonly [readonly string[], string, PermissionNeed['context']] {
	const [, name = '', prefix = ''] = /^s3:\/\/([^/]+)\/(.*)$/.exec(folder) ?? [];
	return [['s3:ListBucket'], bucket(name), { 's3:prefix': [prefix] }];
}

/** The object itself, or any below a prefix. */
function objectsIn(place: string): string {
	const path = place.replace('s3://', '');
	return path.endsWith('/') ? `${path}*` : path;
}

function scaling({ rollout }: PermissionSetting, { of }: Arns): readonly Need[] {
	const { start, plan } = rollout;
	if (start.baseline.scaling === undefined) return [];
	const context = {
		'application-autoscaling:service-namespace': ['sagemaker'],
		'application-autoscaling:scalable-dimension': ['sagemaker:variant:DesiredInstanceCount']
	};
	const register: Need = [
		'KeepAutoscalingInStep',
		['application-autoscaling:RegisterScalableTarget'],
		everything,
		context
	];
	if (plan.variantName === 'keep') return [register];
	const alarms = of('cloudwatch', `alarm:TargetTracking-endpoint/${plan.endpointName}/variant/${start.baseline.name}`);
	return [
		register,
		[
			'KeepAutoscalingInStep',
			[
				'application-autoscaling:PutScalingPolicy',
				'application-autoscaling:PutScheduledAction',
				'application-autoscaling:DeregisterScalableTarget'
			],
			everything,
			context
		],
		['LookWhereAwsKnowsNoResource', ['application-autoscaling:DescribeScalingPolicies'], everything],
		['LookWhereAwsKnowsNoResource', ['application-autoscaling:DescribeScheduledActions'], everything],
		['KeepAlarmsOfAutoscaling', ['cloudwatch:PutMetricAlarm', 'cloudwatch:DeleteAlarms'], alarms]
	];
}

function telling({ rollout: { approvesPackage } }: PermissionSetting): readonly Need[] {
	return approvesPackage === undefined
		? []
		: [['TellTheModelRegistry', ['sagemaker:UpdateModelPackage'], approvesPackage]];
}

/** Names stand in lower case in ARNs of SageMaker. */
const lower = (name: string) => name.toLowerCase();
