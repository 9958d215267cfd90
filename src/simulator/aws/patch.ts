import { isObject, type JsonObject, numberOf } from '../../common/json.ts';
import { settle } from './lifecycle.ts';
import { minuteOf, type World } from './world.ts';

/**
 * Changes the world from now on; its past stays as it was. Takes any of the settings, `requestsPerMinute` (of every
 * endpoint), `behaviours` (parts of them, by the scenario's keys) and `maintenanceMinutes` (AWS's own update, now).
 * @throws Error for a name that is none of these
 */
export function patchWorld(world: World, patch: JsonObject): void {
	settle(world);
	const { requestsPerMinute, behaviours, maintenanceMinutes, ...settings } = patch;
	const fromMinute = minuteOf(world, world.now());
	const unknown = Object.keys(settings).find(name => !(name in world.settings) && name !== 'metricsStatus');
	if (unknown !== undefined) {
		throw new Error(`There is no setting ${unknown}. Settings: ${Object.keys(world.settings).join(', ')}.`);
	}
	world.settings = { ...world.settings, ...settings };
	const rate = numberOf(requestsPerMinute);
	if (rate !== undefined) {
		for (const endpointName of world.endpoints.keys()) {
			world.later.traffic.push({ endpointName, fromMinute, requestsPerMinute: rate });
		}
	}
	for (const [key, behaviour] of Object.entries(isObject(behaviours) ? behaviours : {})) {
		if (isObject(behaviour)) world.later.behaviours.push({ key, fromMinute, behaviour });
	}
	const minutes = numberOf(maintenanceMinutes);
	if (minutes !== undefined) {
		const systemUpdating = [...world.settings.systemUpdating, { fromMinute, minutes }];
		world.settings = { ...world.settings, systemUpdating };
	}
}
