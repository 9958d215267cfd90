import type { JsonObject } from '../../common/json.ts';
import { listServiceQuotas } from './account.ts';
import { listEndpoints, listMetrics, listModels } from './catalogue.ts';
import { createEndpointConfig, deleteEndpointConfig, describeEndpointConfig } from './configurations.ts';
import { describeEndpoint } from './describe-endpoint.ts';
import { requiredText } from './fields.ts';
import { settle } from './lifecycle.ts';
import { getMetricData } from './metric-data.ts';
import { createModel, deleteModel, describeModel, describeModelPackage, updateModelPackage } from './models.ts';
import { ServiceError } from './refusal.ts';
import {
	deleteScalingPolicy,
	deregisterScalableTarget,
	describeAlarms,
	describeScalableTargets,
	describeScalingPolicies,
	putScalingPolicy,
	registerScalableTarget
} from './scaling.ts';
import { addTags, deleteTags, listTags } from './tags.ts';
import { createTransformJob, describeTransformJob, settleTransforms, stopTransformJob } from './transform.ts';
import { updateEndpoint } from './update-endpoint.ts';
import { updateWeights } from './weights.ts';
import { noteChange, type World } from './world.ts';

type Operation = (world: World, request: JsonObject) => JsonObject;

/** Every operation of a JSON protocol, by the name that `x-amz-target` ends in. */
const operations: Readonly<Record<string, Operation>> = {
	DescribeEndpoint: describeEndpoint,
	UpdateEndpoint: (world, request) => updateEndpoint(world, request),
	UpdateEndpointWeightsAndCapacities: (world, request) => updateWeights(world, request),
	DeleteEndpoint: deleteEndpoint,
	CreateEndpointConfig: createEndpointConfig,
	DescribeEndpointConfig: describeEndpointConfig,
	DeleteEndpointConfig: (world, request) => deleteEndpointConfig(world, request),
	CreateModel: createModel,
	DescribeModel: describeModel,
	DeleteModel: deleteModel,
	CreateTransformJob: createTransformJob,
	DescribeTransformJob: describeTransformJob,
	StopTransformJob: stopTransformJob,
	DescribeModelPackage: describeModelPackage,
	UpdateModelPackage: updateModelPackage,
	ListInferenceComponents: listInferenceComponents,
	ListServiceQuotas: listServiceQuotas,
	ListModels: listModels,
	ListEndpoints: listEndpoints,
	ListMetrics: listMetrics,
	ListTags: listTags,
	AddTags: addTags,
	DeleteTags: deleteTags,
	GetMetricData: getMetricData,
	DescribeAlarms: describeAlarms,
	DescribeScalableTargets: describeScalableTargets,
	DescribeScalingPolicies: describeScalingPolicies,
	RegisterScalableTarget: registerScalableTarget,
	DeregisterScalableTarget: deregisterScalableTarget,
	PutScalingPolicy: putScalingPolicy,
	DeleteScalingPolicy: deleteScalingPolicy
};

/**
 * Carries out one operation at the world's present moment.
 * @throws ServiceError what the service would refuse
 */
export function call(world: World, operation: string, request: JsonObject): JsonObject {
	settle(world);
	settleTransforms(world);
	const apply = Object.hasOwn(operations, operation) ? operations[operation] : undefined;
	if (apply === undefined) throw new ServiceError('UnknownOperationException', `${operation} is not simulated.`);
	return apply(world, request);
}

function listInferenceComponents(world: World, { EndpointNameEquals }: JsonObject): JsonObject {
	const found = world.scenario.inferenceComponents.filter(({ endpointName }) => endpointName === EndpointNameEquals);
	return {
		InferenceComponents: found.map(({ endpointName, name }) => ({
			InferenceComponentName: name,
			EndpointName: endpointName,
			InferenceComponentStatus: 'InService'
		}))
	};
}

/** Nobody here should ever call it; if somebody does, it is seen. */
function deleteEndpoint(world: World, request: JsonObject): JsonObject {
	const name = requiredText(request, 'EndpointName');
	world.endpoints.delete(name);
	noteChange(world, 'DeleteEndpoint', { name });
	return {};
}
