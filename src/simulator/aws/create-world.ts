import { objectsOf, omit, textOf } from '../../common/json.ts';
import type { EndpointGiven, Scenario } from '../scenario.ts';
import { arnOf } from './names.ts';
import { policyState } from './scaling-policies.ts';
import { resourceOf } from './scaling-state.ts';
import { variantsOf } from './variants.ts';
import { type Endpoint, noteService, type World } from './world.ts';

/** The world a scenario begins with. Its endpoints have served for as long as anybody asks. */
export function createWorld(scenario: Scenario, now: () => number): World {
	const startMs = now();
	const world: World = {
		scenario,
		startMs,
		now,
		settings: scenario.settings,
		endpoints: new Map(),
		configurations: new Map(),
		deletedConfigurations: new Map(),
		models: new Map(),
		modelPackages: [...scenario.modelPackages],
		tags: new Map(),
		targets: new Map(),
		policies: new Map(),
		transformJobs: new Map(),
		objects: new Map(
			Object.entries(scenario.objects).map(([place, given]) => [
				place,
				typeof given === 'string' ? Buffer.from(given) : Buffer.from(given.base64, 'base64')
			])
		),
		changes: [],
		direct: new Map(),
		credentials: new Map(
			Object.entries(scenario.expiringKeys).map(([key, minute]) => [key, startMs + minute * 60_000])
		),
		later: { traffic: [], behaviours: [] }
	};
	for (const model of scenario.models) {
		const name = textOf(model.ModelName) ?? '';
		world.models.set(name, { raw: omit(model, ['Tags']), createdMs: long(startMs) });
		giveTags(world, arnOf(scenario.region, 'model', name), model.Tags);
	}
	for (const configuration of scenario.configurations) {
		const name = textOf(configuration.EndpointConfigName) ?? '';
		world.configurations.set(name, { raw: omit(configuration, ['Tags']), createdMs: long(startMs) });
		giveTags(world, arnOf(scenario.region, 'endpoint-config', name), configuration.Tags);
	}
	for (const given of scenario.endpoints) addEndpoint(world, given);
	return world;
}

const dayMs = 86_400_000;

/** What was there before the simulation is a month old. */
const long = (startMs: number) => startMs - 30 * dayMs;

function giveTags(world: World, arn: string, tags: unknown): void {
	const values = new Map(objectsOf(tags).map(({ Key, Value }) => [textOf(Key) ?? '', textOf(Value) ?? '']));
	world.tags.set(arn, { values, visibleFromMs: long(world.startMs) });
}

function addEndpoint(world: World, given: EndpointGiven): void {
	const configuration = world.configurations.get(given.configName);
	if (configuration === undefined) throw new Error(`The scenario has no configuration ${given.configName}.`);
	const variants = variantsOf(world, configuration.raw).map(variant => {
		const { weight = variant.weight, instances = variant.instances } = given.live[variant.name] ?? {};
		return { ...variant, weight, desiredWeight: weight, instances, desiredInstances: instances };
	});
	const endpoint: Endpoint = {
		given,
		name: given.name,
		configName: given.configName,
		variants,
		change: undefined,
		brokenStatus: undefined,
		failureReason: undefined,
		createdMs: long(world.startMs),
		modifiedMs: long(world.startMs),
		timeline: [],
		scaledUntilMs: world.startMs
	};
	world.endpoints.set(given.name, endpoint);
	noteService(endpoint, endpoint.createdMs);
	const tags = Object.entries(given.tags).map(([Key, Value]) => ({ Key, Value }));
	giveTags(world, arnOf(world.scenario.region, 'endpoint', given.name), tags);
	for (const target of given.scaling) addScaling(world, given.name, target);
}

function addScaling(world: World, endpointName: string, given: EndpointGiven['scaling'][number]): void {
	const { variant, min, max, target } = given;
	const resourceId = resourceOf(endpointName, variant);
	const suspended = { scaleIn: false, scaleOut: false, scheduled: false };
	const createdMs = long(world.startMs);
	world.targets.set(resourceId, { resourceId, endpointName, variant, min, max, suspended, createdMs });
	if (target === undefined) return;
	const raw = {
		PolicyName: 'follow-invocations',
		PolicyType: 'TargetTrackingScaling',
		TargetTrackingScalingPolicyConfiguration: {
			TargetValue: target,
			PredefinedMetricSpecification: { PredefinedMetricType: 'SageMakerVariantInvocationsPerInstance' },
			ScaleInCooldown: 300,
			ScaleOutCooldown: 300
		}
	};
	world.policies.set(`${resourceId} follow-invocations`, policyState(world, resourceId, raw, createdMs));
}
