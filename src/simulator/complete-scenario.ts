import { defaultScenario } from './default-scenario.ts';
import type { PartialScenario, Scenario } from './scenario.ts';

/** Fills in the quiet endpoint wherever a scenario says nothing. */
export function completeScenario(given: PartialScenario = {}): Scenario {
	const [usual] = defaultScenario.endpoints;
	return {
		...defaultScenario,
		...given,
		behaviours: { ...defaultScenario.behaviours, ...given.behaviours },
		settings: { ...defaultScenario.settings, ...given.settings },
		endpoints:
			given.endpoints === undefined || usual === undefined
				? defaultScenario.endpoints
				: given.endpoints.map(endpoint => ({ ...usual, ...endpoint }))
	};
}
