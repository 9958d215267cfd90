import { type JsonObject, numberOf, objectsOf, textOf } from '../../common/json.ts';
import { findEndpoint } from './describe-endpoint.ts';
import { requiredText } from './fields.ts';
import { arnOf } from './names.ts';
import { checkQuota } from './quota.ts';
import { invalid, violates } from './refusal.ts';
import { checkChangeable } from './update-endpoint.ts';
import { type AppliedChange, type Endpoint, noteChange, type World } from './world.ts';

interface Wish {
	readonly variant: string;
	readonly weight: number | undefined;
	readonly instances: number | undefined;
}

/** UpdateEndpointWeightsAndCapacities: on the fleet there is, in seconds for weights and minutes for instances. */
export function updateWeights(world: World, request: JsonObject, by: AppliedChange['by'] = 'caller'): JsonObject {
	const endpoint = findEndpoint(world, requiredText(request, 'EndpointName'));
	const wishes = objectsOf(request.DesiredWeightsAndCapacities).map(wish => ({
		variant: textOf(wish.VariantName) ?? '',
		weight: numberOf(wish.DesiredWeight),
		instances: numberOf(wish.DesiredInstanceCount)
	}));
	checkValues(wishes);
	checkChangeable(world, endpoint);
	checkVariants(endpoint, wishes);
	checkFleet(world, endpoint, wishes);
	const scales = apply(endpoint, wishes);
	startChange(world, endpoint, scales);
	const desired = wishes.map(({ variant, weight, instances }) => ({
		variant,
		...(weight !== undefined && { weight }),
		...(instances !== undefined && { instances })
	}));
	noteChange(world, 'UpdateEndpointWeightsAndCapacities', { endpoint: endpoint.name, desired }, by);
	return { EndpointArn: arnOf(world.scenario.region, 'endpoint', endpoint.name) };
}

function checkValues(wishes: readonly Wish[]): void {
	if (wishes.length === 0) {
		throw violates([], 'desiredWeightsAndCapacities', 'Member must have length greater than or equal to 1');
	}
	for (const [index, { weight = 0, instances = 0 }] of wishes.entries()) {
		const member = `desiredWeightsAndCapacities.${index + 1}.member`;
		const atLeast = 'Member must have value greater than or equal to 0';
		if (weight < 0) throw violates(weight, `${member}.desiredWeight`, atLeast);
		if (instances < 0) throw violates(instances, `${member}.desiredInstanceCount`, atLeast);
	}
}

function checkVariants(endpoint: Endpoint, wishes: readonly Wish[]): void {
	const names = wishes.map(({ variant }) => variant);
	const double = names.find((name, index) => names.indexOf(name) !== index);
	if (double !== undefined) throw invalid(`The variant name "${double}" was non-unique within the request.`);
	const unknown = names.filter(name => endpoint.variants.every(variant => variant.name !== name));
	if (unknown.length === 0) return;
	const quoted = unknown.map(name => `"${name}"`).join(', ');
	throw invalid(
		`The variant name(s) ${quoted} is/are not present within endpoint configuration "${endpoint.configName}".`
	);
}

/** What SageMaker leaves open is refused here, so that nobody comes to rely on it: weights of 0 only, no instances. */
function checkFleet(world: World, endpoint: Endpoint, wishes: readonly Wish[]): void {
	if (wishes.some(({ instances }) => instances === 0)) {
		throw invalid('A variant of a real-time endpoint cannot have 0 instances.');
	}
	const resized = wishes.filter(({ variant, instances }) => {
		const live = endpoint.variants.find(({ name }) => name === variant);
		return instances !== undefined && instances !== live?.desiredInstances;
	});
	if (resized.length > 1) throw invalid('The capacity of only one variant can be changed in a request.');
	const after = endpoint.variants.map(
		({ name, desiredWeight }) => wishes.find(({ variant }) => variant === name)?.weight ?? desiredWeight
	);
	if (after.every(weight => weight === 0)) throw invalid('At least one variant must have a weight above 0.');
	for (const { variant, instances = 0 } of resized) {
		const live = endpoint.variants.find(({ name }) => name === variant);
		const more = instances - (live?.desiredInstances ?? 0);
		if (more > 0) checkQuota(world, [{ instanceType: live?.instanceType ?? '', desiredInstances: more }]);
	}
}

/** Writes down what is wanted; whether instances have to be started or stopped for it. */
function apply(endpoint: Endpoint, wishes: readonly Wish[]): boolean {
	for (const { variant, weight, instances } of wishes) {
		const live = endpoint.variants.find(({ name }) => name === variant);
		if (live === undefined) continue;
		live.desiredWeight = weight === undefined ? live.desiredWeight : Math.fround(weight);
		live.desiredInstances = instances ?? live.desiredInstances;
	}
	return endpoint.variants.some(({ instances, desiredInstances }) => instances !== desiredInstances);
}

function startChange(world: World, endpoint: Endpoint, scales: boolean): void {
	const [outcome = 'succeeds', ...rest] = world.settings.weightUpdates;
	const startMs = world.now();
	const lastsMs = scales ? world.settings.capacityMs : world.settings.weightsMs;
	world.settings = { ...world.settings, weightUpdates: rest };
	endpoint.modifiedMs = startMs;
	endpoint.change = {
		kind: 'weights',
		startMs,
		ends: outcome === 'rolled-back' ? 'rolled-back' : 'succeeds',
		goingBack: false,
		...(outcome !== 'never' && { doneMs: startMs + lastsMs })
	};
}
