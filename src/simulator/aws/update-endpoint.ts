import { isObject, type JsonObject, objectsOf, textOf } from '../../common/json.ts';
import type { UpdateOutcome } from '../scenario.ts';
import { behaviourAt } from './behaviour.ts';
import { visibleConfiguration } from './configurations.ts';
import { findEndpoint } from './describe-endpoint.ts';
import { requiredText } from './fields.ts';
import { statusOf } from './lifecycle.ts';
import { arnOf, notFound } from './names.ts';
import { checkQuota } from './quota.ts';
import { invalid, violates } from './refusal.ts';
import { resourceOf } from './scaling-state.ts';
import { variantsOf } from './variants.ts';
import { type AppliedChange, type Endpoint, noteChange, type Variant, type World } from './world.ts';

const properties = ['DesiredInstanceCount', 'DesiredWeight', 'DataCaptureConfig'];

/** Accepts a new configuration for an endpoint; how it ends comes later, and not in the answer. */
export function updateEndpoint(world: World, request: JsonObject, by: AppliedChange['by'] = 'caller'): JsonObject {
	const { region } = world.scenario;
	const endpoint = findEndpoint(world, requiredText(request, 'EndpointName'));
	const configName = requiredText(request, 'EndpointConfigName');
	const excluded = excludedFrom(request);
	checkChangeable(world, endpoint);
	if (!world.configurations.has(endpoint.configName)) throw notFound(region, 'endpoint-config', endpoint.configName);
	const configuration = visibleConfiguration(world, configName);
	if (configuration === undefined) throw notFound(region, 'endpoint-config', configName);
	const target = targetOf(world, endpoint, configuration, request.RetainAllVariantProperties === true, excluded);
	checkModels(world, target);
	checkGuardrails(endpoint, target, request);
	checkScaling(world, endpoint, target);
	checkQuota(world, target);
	startUpdate(world, endpoint, configName, target);
	noteChange(world, 'UpdateEndpoint', { endpoint: endpoint.name, configName, excluded }, by);
	return { EndpointArn: arnOf(region, 'endpoint', endpoint.name) };
}

/** @throws ServiceError while anything is under way, and for an endpoint that nothing can be done with */
export function checkChangeable(world: World, endpoint: Endpoint): void {
	const status = statusOf(world, endpoint);
	const arn = arnOf(world.scenario.region, 'endpoint', endpoint.name);
	if (status === 'Failed' || status === 'OutOfService') {
		throw invalid(`Cannot update endpoint "${arn}" with status "${status}".`);
	}
	if (status !== 'InService' && status !== 'UpdateRollbackFailed') {
		throw invalid(`Cannot update in-progress endpoint "${arn}".`);
	}
}

function excludedFrom(request: JsonObject): readonly string[] {
	return objectsOf(request.ExcludeRetainedVariantProperties).map(({ VariantPropertyType }, index) => {
		const property = textOf(VariantPropertyType) ?? '';
		const member = `excludeRetainedVariantProperties.${index + 1}.member.variantPropertyType`;
		if (properties.includes(property)) return property;
		throw violates(property, member, `Member must satisfy enum value set: [${properties.join(', ')}]`);
	});
}

/** Variants of the same name keep what they have now, as far as that is asked for. */
function targetOf(
	world: World,
	endpoint: Endpoint,
	configuration: JsonObject,
	retains: boolean,
	excluded: readonly string[]
): readonly Variant[] {
	return variantsOf(world, configuration).map(variant => {
		const live = endpoint.variants.find(({ name }) => name === variant.name);
		if (!retains || live === undefined) return variant;
		const weight = excluded.includes('DesiredWeight') ? variant.weight : live.desiredWeight;
		const instances = excluded.includes('DesiredInstanceCount') ? variant.instances : live.desiredInstances;
		return { ...variant, weight, desiredWeight: weight, instances, desiredInstances: instances };
	});
}

function checkModels(world: World, target: readonly Variant[]): void {
	const missing = target.find(({ modelName }) => modelName !== '' && !world.models.has(modelName));
	if (missing !== undefined) throw notFound(world.scenario.region, 'model', missing.modelName);
}

/** Staged deployments want the variants to stay the same. */
function checkGuardrails(endpoint: Endpoint, target: readonly Variant[], { DeploymentConfig }: JsonObject): void {
	if (!isObject(DeploymentConfig)) return;
	const names = (variants: readonly Variant[]) =>
		variants
			.map(({ name }) => name)
			.sort()
			.join(' ');
	if (names(endpoint.variants) !== names(target)) {
		throw invalid('With DeploymentConfig, the new endpoint configuration must have the variants of the old one.');
	}
	if (isObject(DeploymentConfig.RollingUpdatePolicy) && target.length > 1) {
		throw invalid('RollingUpdatePolicy is not supported for endpoints with several variants.');
	}
}

/** A variant that is scaled automatically can be neither removed nor put on other instances. */
function checkScaling(world: World, endpoint: Endpoint, target: readonly Variant[]): void {
	for (const live of endpoint.variants) {
		if (!world.targets.has(resourceOf(endpoint.name, live.name))) continue;
		const after = target.find(({ name }) => name === live.name);
		if (after?.instanceType === live.instanceType) continue;
		const what = after === undefined ? 'remove' : 'change the instance type of';
		throw invalid(
			`Cannot ${what} variant "${live.name}": it is registered as a scalable target with Application Auto Scaling. ` +
				'Deregister the scalable target first.'
		);
	}
}

function startUpdate(world: World, endpoint: Endpoint, configName: string, target: readonly Variant[]): void {
	const startMs = world.now();
	const outcome = outcomeOf(world, target);
	const { updateMs, failedUpdateMs } = world.settings;
	endpoint.modifiedMs = startMs;
	endpoint.change = {
		kind: 'config',
		configName,
		startMs,
		target,
		ends: outcome.ends === 'never' ? 'succeeds' : outcome.ends,
		reason: 'reason' in outcome ? outcome.reason : '',
		...(outcome.ends !== 'never' && { doneMs: startMs + (outcome.ends === 'succeeds' ? updateMs : failedUpdateMs) })
	};
}

function outcomeOf(world: World, target: readonly Variant[]): UpdateOutcome {
	const [next, ...rest] = world.settings.updates;
	world.settings = { ...world.settings, updates: rest };
	if (next !== undefined && next.ends !== 'succeeds') return next;
	for (const { modelName } of target) {
		const reason = behaviourAt(world, modelName, world.now()).failsToStart;
		if (reason !== undefined) return { ends: 'rolled-back', reason };
	}
	return { ends: 'succeeds' };
}
