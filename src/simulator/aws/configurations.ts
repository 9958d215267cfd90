import { isObject, type JsonObject, numberOf, objectsOf, omit, textOf } from '../../common/json.ts';
import { requiredText, seconds } from './fields.ts';
import { alreadyExists, arnOf, checkName, notFound } from './names.ts';
import { invalid, violates } from './refusal.ts';
import { checkTags, createTags } from './tags.ts';
import { noteChange, type World } from './world.ts';

const mostVariants = 10;

/** The configuration that a name shows now; a new one may not be seen yet, or still show what it stood for before. */
export function visibleConfiguration(world: World, name: string): JsonObject | undefined {
	const stored = world.configurations.get(name);
	if (stored === undefined) return undefined;
	const ageMs = world.now() - stored.createdMs;
	if (stored.before !== undefined && ageMs < world.settings.configStaleForMs) return stored.before;
	return ageMs < world.settings.configVisibleAfterMs ? undefined : stored.raw;
}

export function createEndpointConfig(world: World, request: JsonObject): JsonObject {
	const { region } = world.scenario;
	const name = requiredText(request, 'EndpointConfigName');
	checkName(name, 'endpointConfigName');
	checkVariants(world, request);
	checkTags(request.Tags);
	if (world.configurations.has(name)) throw alreadyExists(region, 'endpoint-config', name);
	const arn = arnOf(region, 'endpoint-config', name);
	createTags(world, arn, request.Tags);
	const before = world.deletedConfigurations.get(name);
	world.configurations.set(name, {
		raw: withDefaults(omit(request, ['Tags'])),
		createdMs: world.now(),
		...(before !== undefined && { before })
	});
	noteChange(world, 'CreateEndpointConfig', { name, variants: objectsOf(request.ProductionVariants) });
	return { EndpointConfigArn: arn };
}

export function describeEndpointConfig(world: World, request: JsonObject): JsonObject {
	const { region } = world.scenario;
	const name = requiredText(request, 'EndpointConfigName');
	const raw = visibleConfiguration(world, name);
	if (raw === undefined) throw notFound(region, 'endpoint-config', name);
	return {
		...raw,
		EndpointConfigName: name,
		EndpointConfigArn: arnOf(region, 'endpoint-config', name),
		CreationTime: seconds(world.configurations.get(name)?.createdMs ?? 0)
	};
}

/** One that is in use goes as well: SageMaker does not stop anybody, and the endpoint cannot be updated any more. */
export function deleteEndpointConfig(world: World, request: JsonObject, by: 'caller' | 'hand' = 'caller'): JsonObject {
	const name = requiredText(request, 'EndpointConfigName');
	const stored = world.configurations.get(name);
	if (stored === undefined) throw notFound(world.scenario.region, 'endpoint-config', name);
	world.configurations.delete(name);
	world.deletedConfigurations.set(name, stored.raw);
	world.tags.delete(arnOf(world.scenario.region, 'endpoint-config', name));
	noteChange(world, 'DeleteEndpointConfig', { name, inUse: isInUse(world, name) }, by);
	return {};
}

function isInUse(world: World, name: string): boolean {
	return [...world.endpoints.values()].some(
		({ configName, change }) => configName === name || (change?.kind === 'config' && change.configName === name)
	);
}

function checkVariants(world: World, request: JsonObject): void {
	const variants = objectsOf(request.ProductionVariants);
	const shadows = objectsOf(request.ShadowProductionVariants);
	if (variants.length === 0 || variants.length > mostVariants) {
		throw violates(`${variants.length} variants`, 'productionVariants', 'Member must have length between 1 and 10');
	}
	if (shadows.length > 0 && (shadows.length > 1 || variants.length > 1)) {
		throw invalid('With a shadow variant, there must be exactly one production variant and one shadow variant.');
	}
	const names = variants.map(variant => textOf(variant.VariantName) ?? '');
	const double = names.find((name, index) => names.indexOf(name) !== index);
	if (double !== undefined) throw invalid(`The variant name "${double}" was non-unique within the request.`);
	for (const [index, variant] of variants.entries()) {
		checkVariant(world, variant, `productionVariants.${index + 1}.member`);
	}
}

function checkVariant(world: World, variant: JsonObject, member: string): void {
	checkName(textOf(variant.VariantName) ?? '', `${member}.variantName`);
	const modelName = textOf(variant.ModelName);
	if (modelName !== undefined && !world.models.has(modelName)) {
		throw notFound(world.scenario.region, 'model', modelName);
	}
	if (modelName !== undefined && isObject(variant.ManagedInstanceScaling)) {
		throw invalid('ManagedInstanceScaling is only supported for inference component endpoints.');
	}
	const weight = numberOf(variant.InitialVariantWeight) ?? 1;
	if (weight < 0) throw violates(weight, `${member}.initialVariantWeight`, 'Member must have value at least 0');
	if (isObject(variant.ServerlessConfig)) return;
	checkFleet(variant, member);
}

function checkFleet(variant: JsonObject, member: string): void {
	const count = numberOf(variant.InitialInstanceCount) ?? 1;
	if (count < 1 || !Number.isInteger(count)) {
		throw violates(count, `${member}.initialInstanceCount`, 'Member must have value greater than or equal to 1');
	}
	const type = textOf(variant.InstanceType);
	if (type === undefined && objectsOf(variant.InstancePools).length === 0) {
		throw invalid(`Either InstanceType or InstancePools must be given at '${member}'.`);
	}
	if (type !== undefined && !/^ml\.(?!t3\.)[a-z0-9-]+\.(medium|large|\d*xlarge)$/.test(type)) {
		throw violates(
			type,
			`${member}.instanceType`,
			'Member must satisfy enum value set: [ml.m5.xlarge, ml.c5.large, ...]'
		);
	}
}

/** What SageMaker writes into a configuration that does not say. */
function withDefaults(request: JsonObject): JsonObject {
	const metrics = isObject(request.MetricsConfig) ? request.MetricsConfig : {};
	return {
		...request,
		ProductionVariants: objectsOf(request.ProductionVariants).map(variant => ({ InitialVariantWeight: 1, ...variant })),
		MetricsConfig: { EnableDetailedObservability: true, ...metrics }
	};
}
