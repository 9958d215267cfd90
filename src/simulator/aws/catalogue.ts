import { type JsonObject, objectsOf, textOf } from '../../common/json.ts';
import { seconds } from './fields.ts';
import { instanceIds } from './instance.ts';
import { arnOf, type ResourceKind } from './names.ts';
import { enhancedEveryMs } from './part-of-minute.ts';
import type { MetricName } from './visible.ts';
import type { World } from './world.ts';

const onePage = 500;
const ofInvocations = [
	'Invocations',
	'InvocationsPerInstance',
	'Invocation4XXErrors',
	'Invocation5XXErrors',
	'InvocationModelErrors',
	'ModelLatency',
	'OverheadLatency'
];
const ofInstances = ['CPUUtilization', 'MemoryUtilization', 'DiskUtilization'];

export function listModels(world: World, request: JsonObject): JsonObject {
	return { Models: listed(world, 'model', world.models, request) };
}

export function listEndpoints(world: World, request: JsonObject): JsonObject {
	return { Endpoints: listed(world, 'endpoint', world.endpoints, request) };
}

/** The newest first, whatever the order asked for. */
function listed(
	{ scenario: { region } }: World,
	kind: Extract<ResourceKind, 'model' | 'endpoint'>,
	all: ReadonlyMap<string, { readonly createdMs: number }>,
	{ NameContains = '', MaxResults = 10 }: JsonObject
): readonly JsonObject[] {
	const member = kind === 'model' ? 'Model' : 'Endpoint';
	return [...all]
		.filter(([name]) => name.toLowerCase().includes(String(NameContains).toLowerCase()))
		.toSorted(([, one], [, other]) => other.createdMs - one.createdMs)
		.slice(0, Number(MaxResults))
		.map(([name, { createdMs }]) => ({
			[`${member}Name`]: name,
			[`${member}Arn`]: arnOf(region, kind, name),
			CreationTime: seconds(createdMs)
		}));
}

/** CloudWatch's ListMetrics, by namespace, name and dimensions; all metrics are recent. */
export function listMetrics(world: World, request: JsonObject): JsonObject {
	const { Namespace, MetricName: wanted, Dimensions } = request;
	const having = objectsOf(Dimensions).map(({ Name, Value }) => [textOf(Name) ?? '', textOf(Value)] as const);
	const from = Number(textOf(request.NextToken) ?? 0);
	const found = metricsOf(world).filter(
		({ namespace, metricName, dimensions }) =>
			having.every(([name, value]) => dimensions[name] === value) &&
			(Namespace === undefined || Namespace === namespace) &&
			(wanted === undefined || wanted === metricName) &&
			!world.settings.missingMetrics.includes(metricName)
	);
	return {
		Metrics: found.slice(from, from + onePage).map(({ namespace, metricName, dimensions }) => ({
			Namespace: namespace,
			MetricName: metricName,
			Dimensions: Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value }))
		})),
		...(from + onePage < found.length && { NextToken: String(from + onePage) })
	};
}

function metricsOf(world: World): readonly MetricName[] {
	const { endpoints, scenario } = world;
	const variants = [...endpoints.values()].flatMap(endpoint =>
		endpoint.variants.map(({ name, modelName, instances }) => {
			const isEnhanced = enhancedEveryMs(world, endpoint, world.now()) !== undefined;
			const ids = isEnhanced ? instanceIds(name, instances) : [];
			return { endpoint: endpoint.name, variant: name, modelName, ids };
		})
	);
	return variants.flatMap(({ endpoint, variant, modelName, ids }) => {
		const dimensions = { EndpointName: endpoint, VariantName: variant };
		const byInstance = ids.flatMap(InstanceId =>
			ofInvocations.map(metricName => ({
				namespace: 'AWS/SageMaker',
				metricName,
				dimensions: { ...dimensions, InstanceId }
			}))
		);
		const published = (namespace: string, names: readonly string[]) =>
			names.map(metricName => ({ namespace, metricName, dimensions }));
		const own = scenario.metrics
			.filter(({ mean }) => (mean[modelName] ?? mean['*']) !== undefined)
			.map(({ namespace, metricName, dimensions: given }) => ({
				namespace,
				metricName,
				dimensions: Object.fromEntries(
					Object.entries(given).map(([name, value]) => [
						name,
						value.replaceAll('{variant}', variant).replaceAll('{endpoint}', endpoint)
					])
				)
			}));
		return [
			...published('AWS/SageMaker', ofInvocations),
			...byInstance,
			...published('/aws/sagemaker/Endpoints', ofInstances),
			...own
		];
	});
}
