import { isObject, type JsonObject, numberOf, textOf } from '../../common/json.ts';
import { requiredText, seconds } from './fields.ts';
import { account } from './names.ts';
import { ServiceError } from './refusal.ts';
import { idFor, policyState } from './scaling-policies.ts';
import type { ScalingPolicyState, ScalingTargetState } from './scaling-state.ts';
import { noteChange, type World } from './world.ts';

const dimension = 'sagemaker:variant:DesiredInstanceCount';
const common = { ServiceNamespace: 'sagemaker', ScalableDimension: dimension };

export function describeScalableTargets(world: World, request: JsonObject): JsonObject {
	const ids = Array.isArray(request.ResourceIds) ? request.ResourceIds : undefined;
	if (ids !== undefined && ids.length > 50) throw refused('The maximum number of resource IDs is 50.');
	const found = [...world.targets.values()].filter(({ resourceId }) => ids?.includes(resourceId) ?? true);
	return { ScalableTargets: found.map(target => shown(world, target)) };
}

export function describeScalingPolicies(world: World, request: JsonObject): JsonObject {
	const id = textOf(request.ResourceId);
	const found = [...world.policies.values()].filter(({ resourceId }) => id === undefined || id === resourceId);
	return { ScalingPolicies: found.map(policy => policyShown(world, policy)) };
}

/** Registers a target, or changes what is given of one that is registered. */
export function registerScalableTarget(world: World, request: JsonObject): JsonObject {
	const resourceId = requiredText(request, 'ResourceId');
	const [, endpointName = '', variant = ''] = /^endpoint\/([^/]+)\/variant\/([^/]+)$/.exec(resourceId) ?? [];
	const before = world.targets.get(resourceId);
	const exists = world.endpoints.get(endpointName)?.variants.some(({ name }) => name === variant);
	if (exists !== true) throw refused(`There is no endpoint variant ${resourceId}.`);
	const min = numberOf(request.MinCapacity) ?? before?.min;
	const max = numberOf(request.MaxCapacity) ?? before?.max;
	if (min === undefined || max === undefined) {
		throw refused('MinCapacity and MaxCapacity are required when registering a new scalable target.');
	}
	if (min > max) throw refused('Maximum capacity cannot be less than minimum capacity');
	world.targets.set(resourceId, {
		...before,
		resourceId,
		endpointName,
		variant,
		min,
		max,
		suspended: suspendedBy(request.SuspendedState, before?.suspended),
		createdMs: before?.createdMs ?? world.now()
	});
	noteChange(world, 'RegisterScalableTarget', { resourceId, min, max, suspended: request.SuspendedState ?? null });
	return { ScalableTargetARN: targetArn(world, resourceId) };
}

/** Takes the policies along. */
export function deregisterScalableTarget(world: World, request: JsonObject): JsonObject {
	const resourceId = requiredText(request, 'ResourceId');
	if (!world.targets.delete(resourceId)) throw unregistered(resourceId);
	for (const [key, policy] of world.policies) if (policy.resourceId === resourceId) world.policies.delete(key);
	noteChange(world, 'DeregisterScalableTarget', { resourceId });
	return {};
}

export function putScalingPolicy(world: World, request: JsonObject): JsonObject {
	const resourceId = requiredText(request, 'ResourceId');
	const name = requiredText(request, 'PolicyName');
	if (!world.targets.has(resourceId)) throw unregistered(resourceId);
	const policy = policyState(world, resourceId, request, world.now());
	world.policies.set(`${resourceId} ${name}`, policy);
	noteChange(world, 'PutScalingPolicy', { resourceId, name });
	return { PolicyARN: policyArn(world, policy), Alarms: alarmsOf(world, policy) };
}

export function deleteScalingPolicy(world: World, request: JsonObject): JsonObject {
	const resourceId = requiredText(request, 'ResourceId');
	const name = requiredText(request, 'PolicyName');
	if (!world.policies.delete(`${resourceId} ${name}`)) {
		throw new ServiceError('ObjectNotFoundException', `No scaling policy found for ${resourceId} ${name}`);
	}
	noteChange(world, 'DeleteScalingPolicy', { resourceId, name });
	return {};
}

/** CloudWatch's alarms, as far as autoscaling made them. */
export function describeAlarms(world: World, request: JsonObject): JsonObject {
	const names = Array.isArray(request.AlarmNames) ? request.AlarmNames : undefined;
	const prefix = textOf(request.AlarmNamePrefix) ?? '';
	const alarms = [...world.policies.values()].flatMap(policy =>
		policy.alarms
			.filter(name => (names?.includes(name) ?? true) && name.startsWith(prefix))
			.map(name => alarmShown(world, policy, name))
	);
	return { MetricAlarms: alarms, CompositeAlarms: [] };
}

function alarmShown(world: World, { resourceId }: ScalingPolicyState, name: string): JsonObject {
	const [, endpointName, , variant] = resourceId.split('/');
	return {
		AlarmName: name,
		AlarmArn: alarmArn(world, name),
		Namespace: 'AWS/SageMaker',
		MetricName: 'InvocationsPerInstance',
		Dimensions: [
			{ Name: 'EndpointName', Value: endpointName },
			{ Name: 'VariantName', Value: variant }
		],
		StateValue: 'OK'
	};
}

function suspendedBy(state: unknown, before: ScalingTargetState['suspended'] | undefined) {
	const given = isObject(state) ? state : {};
	const flag = (value: unknown, otherwise: boolean | undefined) =>
		typeof value === 'boolean' ? value : (otherwise ?? false);
	return {
		scaleIn: flag(given.DynamicScalingInSuspended, before?.scaleIn),
		scaleOut: flag(given.DynamicScalingOutSuspended, before?.scaleOut),
		scheduled: flag(given.ScheduledScalingSuspended, before?.scheduled)
	};
}

function shown(world: World, target: ScalingTargetState): JsonObject {
	return {
		...common,
		ResourceId: target.resourceId,
		MinCapacity: target.min,
		MaxCapacity: target.max,
		RoleARN: `arn:aws:iam::${account}:role/aws-service-role/sagemaker.application-autoscaling.amazonaws.com/scaling`,
		CreationTime: seconds(target.createdMs),
		SuspendedState: {
			DynamicScalingInSuspended: target.suspended.scaleIn,
			DynamicScalingOutSuspended: target.suspended.scaleOut,
			ScheduledScalingSuspended: target.suspended.scheduled
		},
		ScalableTargetARN: targetArn(world, target.resourceId)
	};
}

function policyShown(world: World, policy: ScalingPolicyState): JsonObject {
	return {
		...policy.raw,
		...common,
		PolicyARN: policyArn(world, policy),
		Alarms: alarmsOf(world, policy),
		CreationTime: seconds(policy.createdMs)
	};
}

function alarmsOf(world: World, policy: ScalingPolicyState): readonly JsonObject[] {
	return policy.alarms.map(name => ({ AlarmName: name, AlarmARN: alarmArn(world, name) }));
}

const alarmArn = (world: World, name: string) => `arn:aws:cloudwatch:${world.scenario.region}:${account}:alarm:${name}`;

function targetArn(world: World, resourceId: string): string {
	const id = idFor(world, resourceId).replaceAll('-', '');
	return `arn:aws:application-autoscaling:${world.scenario.region}:${account}:scalable-target/${id}`;
}

function policyArn(world: World, { resourceId, name }: ScalingPolicyState): string {
	const id = idFor(world, resourceId, name);
	return `arn:aws:autoscaling:${world.scenario.region}:${account}:scalingPolicy:${id}:resource/sagemaker/${resourceId}:policyName/${name}`;
}

const refused = (message: string) => new ServiceError('ValidationException', message);

function unregistered(resourceId: string): ServiceError {
	return new ServiceError(
		'ObjectNotFoundException',
		`No scalable target found for service namespace: sagemaker, resource ID: ${resourceId}, scalable dimension: ${dimension}`
	);
}
