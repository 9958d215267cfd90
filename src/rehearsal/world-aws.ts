import { cloneRequest } from '../aws/clone.ts';
import { configurationOf } from '../aws/configuration-shape.ts';
import { toAwsError } from '../aws/errors.ts';
import { compareConfiguration, compareTags } from '../aws/likeness.ts';
import { modelOf } from '../aws/model-shape.ts';
import type { Aws, Configurations, Endpoints, TagStore, Tags } from '../aws/ports.ts';
import { tagList, tagsOfNew } from '../aws/tags.ts';
import { type JsonObject, objectsOf, textOf } from '../common/json.ts';
import type { LiveEndpoint } from '../rollout/observation.ts';
import { visibleConfiguration } from '../simulator/aws/configurations.ts';
import { settle, statusOf } from '../simulator/aws/lifecycle.ts';
import { arnOf } from '../simulator/aws/names.ts';
import { call } from '../simulator/aws/operations.ts';
import { ServiceError } from '../simulator/aws/refusal.ts';
import type { World } from '../simulator/aws/world.ts';
import { type Past, worldMetrics } from './world-metrics.ts';
import { worldScaling } from './world-scaling.ts';

/**
 * AWS as the loop needs it, straight from a simulated world: the same operations and refusals as over HTTP, and nothing is
 * packed for the wire.
 * @param past shared by worlds that are the same until they begin
 */
export function worldAws(world: World, past?: Past): Aws {
	const tags = worldTags(world);
	const configurations = worldConfigurations(world, tags);
	const nothing = async () => undefined;
	return {
		region: world.scenario.region,
		endpoints: worldEndpoints(world),
		configurations,
		models: {
			describe: async name =>
				world.models.has(name) ? modelOf(ask(world, 'DescribeModel', { ModelName: name })) : undefined,
			describePackage: nothing,
			setApproval: notPlayed,
			create: notPlayed,
			compare: async () => 'absent',
			delete: async () => 'absent'
		},
		tags,
		metrics: worldMetrics(world, past),
		scaling: worldScaling(world, (operation, request) => ask(world, operation, request)),
		objects: {
			open: notPlayed,
			range: notPlayed,
			list: notPlayed,
			write: notPlayed,
			remove: notPlayed,
			identify: nothing
		},
		catalogue: { models: nothing, endpoints: nothing, metrics: nothing },
		account: { caller: notPlayed, mayDo: notPlayed, quotas: notPlayed }
	};
}

async function notPlayed(): Promise<never> {
	throw new Error('A rehearsal neither makes models nor has files or an account.');
}

/** @throws AwsError what the service refuses */
function ask(world: World, operation: string, request: JsonObject): JsonObject {
	try {
		return call(world, operation, request);
	} catch (error) {
		throw error instanceof ServiceError ? toAwsError({ name: error.type, message: error.message }, operation) : error;
	}
}

function worldEndpoints(world: World): Endpoints {
	const setDesired = async (endpointName: string, desired: readonly JsonObject[]) => {
		ask(world, 'UpdateEndpointWeightsAndCapacities', {
			EndpointName: endpointName,
			DesiredWeightsAndCapacities: desired
		});
	};
	return {
		describe: async endpointName => liveOf(world, endpointName),
		update: async ({ endpointName, configName, exclude }) => {
			ask(world, 'UpdateEndpoint', {
				EndpointName: endpointName,
				EndpointConfigName: configName,
				RetainAllVariantProperties: true,
				ExcludeRetainedVariantProperties: exclude.map(property => ({ VariantPropertyType: property }))
			});
		},
		setWeights: (endpointName, weights) =>
			setDesired(
				endpointName,
				Object.entries(weights).map(([variant, weight]) => ({ VariantName: variant, DesiredWeight: weight }))
			),
		setInstances: (endpointName, variant, count) =>
			setDesired(endpointName, [{ VariantName: variant, DesiredInstanceCount: count }]),
		hasInferenceComponents: async () => false
	};
}

function liveOf(world: World, endpointName: string): LiveEndpoint | undefined {
	settle(world);
	const endpoint = world.endpoints.get(endpointName);
	if (endpoint === undefined) return undefined;
	const { change, failureReason } = endpoint;
	return {
		name: endpoint.name,
		arn: arnOf(world.scenario.region, 'endpoint', endpoint.name),
		status: statusOf(world, endpoint),
		configName: endpoint.configName,
		variants: endpoint.variants.map(({ name, weight, desiredWeight, instances, desiredInstances, image }) => ({
			name,
			currentWeight: Math.fround(weight),
			desiredWeight: Math.fround(desiredWeight),
			currentInstances: instances,
			desiredInstances,
			images: [image]
		})),
		...(change?.kind === 'config' && { pendingConfigName: change.configName }),
		...(failureReason !== undefined && { failureReason })
	};
}

function worldConfigurations(world: World, tags: TagStore): Configurations {
	const describe = (name: string) => {
		if (visibleConfiguration(world, name) === undefined) return undefined;
		return configurationOf(ask(world, 'DescribeEndpointConfig', { EndpointConfigName: name }));
	};
	return {
		describe: async name => describe(name),

		async clone({ source, name, variants, tags: given }) {
			const { tags: all } = tagsOfNew(given, await tags.read(source.arn));
			if (describe(name) !== undefined) return 'exists';
			ask(world, 'CreateEndpointConfig', cloneRequest(source, name, variants, all));
			return 'created';
		},

		async compare({ source, name, variants, tags: given }) {
			const found = describe(name);
			if (found === undefined) return 'absent';
			const ours = compareTags(given.own, await tags.read(found.arn));
			return ours === 'same'
				? compareConfiguration(cloneRequest(source, name, variants, {}), found.raw, variants)
				: ours;
		},

		async delete(name) {
			if (describe(name) === undefined) return 'absent';
			ask(world, 'DeleteEndpointConfig', { EndpointConfigName: name });
			return 'deleted';
		}
	};
}

function worldTags(world: World): TagStore {
	const read = (arn: string): Tags => {
		const { Tags: listed } = ask(world, 'ListTags', { ResourceArn: arn });
		return Object.fromEntries(objectsOf(listed).map(({ Key, Value }) => [textOf(Key) ?? '', textOf(Value) ?? '']));
	};
	return {
		read: async arn => read(arn),
		write: async (arn, tags) => {
			ask(world, 'AddTags', { ResourceArn: arn, Tags: tagList(tags) });
		},
		remove: async (arn, keys) => {
			if (keys.length > 0) ask(world, 'DeleteTags', { ResourceArn: arn, TagKeys: keys });
		}
	};
}
