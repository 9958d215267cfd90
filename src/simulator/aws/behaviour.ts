import { isObject, objectsOf, textOf } from '../../common/json.ts';
import { usualBehaviour } from '../default-scenario.ts';
import type { Behaviour, Incident, Recurring } from '../scenario.ts';
import { minuteOf, type World } from './world.ts';

/**
 * How a model behaves at a moment, incidents included.
 * @param share of the endpoint's traffic that it has, 0 to 1
 */
export function behaviourAt(world: World, modelName: string, atMs: number, share = 0): Behaviour {
	const minute = minuteOf(world, atMs);
	const { behaviours } = world.scenario;
	const keys = [modelName, ...originsOf(world, modelName), '*'];
	const key = keys.find(one => behaviours[one] !== undefined) ?? '*';
	const { changes = [], episodes = [], above, ...always } = behaviours[key] ?? {};
	const since = [
		...changes.filter(change => change.fromMinute <= minute),
		...episodes.filter(episode => isWithin(episode, minute)),
		...(above !== undefined && share > above.share ? [above] : [])
	];
	const later = world.later.behaviours.filter(change => keys.includes(change.key) && change.fromMinute <= minute);
	const overlaid = [...since, ...later.map(change => change.behaviour)];
	return disturbed(Object.assign({}, usualBehaviour, always, ...overlaid), incidentsAt(world, minute));
}

/** Requests a minute that reach the endpoint at a moment. */
export function trafficAt(world: World, endpointName: string, atMs: number): number {
	const minute = minuteOf(world, atMs);
	const given = world.endpoints.get(endpointName)?.given.traffic ?? [];
	const later = world.later.traffic.filter(change => change.endpointName === endpointName);
	const last = [...given, ...later].findLast(change => change.fromMinute <= minute);
	return last?.requestsPerMinute ?? 0;
}

/** A model made from a package or an image behaves as that does. */
function originsOf(world: World, modelName: string): readonly string[] {
	const raw = world.models.get(modelName)?.raw ?? {};
	const primary = isObject(raw.PrimaryContainer) ? [raw.PrimaryContainer] : [];
	return [...primary, ...objectsOf(raw.Containers)].flatMap(container =>
		[textOf(container.ModelPackageName), textOf(container.Image)].filter(name => name !== undefined)
	);
}

function incidentsAt(world: World, minute: number): readonly Incident[] {
	return world.settings.incidents.filter(incident => isWithin(incident, minute));
}

/** Once, or again and again, before its first minute too. */
function isWithin({ fromMinute, minutes, everyMinutes }: Recurring, minute: number): boolean {
	const since = minute - fromMinute;
	if (everyMinutes === undefined) return since >= 0 && since < minutes;
	return ((since % everyMinutes) + everyMinutes) % everyMinutes < minutes;
}

function disturbed(behaviour: Behaviour, incidents: readonly Incident[]): Behaviour {
	let { errorRate, latencyMs } = behaviour;
	for (const incident of incidents) {
		errorRate += incident.errorRate ?? 0;
		latencyMs *= incident.latencyFactor ?? 1;
	}
	return { ...behaviour, errorRate: Math.min(1, errorRate), latencyMs };
}
