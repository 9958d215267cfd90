import { describe, expect, test } from '@jest/globals';
import { isUnchangedSince } from '../../src/loop/precondition.ts';
import type { Action } from '../../src/rollout/decision.ts';
import type { LiveEndpoint } from '../../src/rollout/observation.ts';
import { endpointAt, variantOf } from '../rollout/builders.ts';
import { sceneOf } from './scene.ts';

/** Whether an act is still what was decided, where the endpoint was seen so and is so now. */
async function holds(action: Action, seen: LiveEndpoint, now: LiveEndpoint | undefined): Promise<boolean> {
	const { aws } = sceneOf().ctx;
	return isUnchangedSince({ ...aws, endpoints: { ...aws.endpoints, describe: async () => now } }, action, seen);
}

const seen = endpointAt(0.1);
const overwriting: readonly Action[] = [
	{ do: 'update-endpoint', to: 'original' },
	{ do: 'set-weights', weights: {} },
	{ do: 'set-instances', variant: 'next', count: 3 }
];

describe.each(overwriting)('before $do the endpoint is looked at once more', action => {
	test.each<[string, LiveEndpoint, boolean]>([
		['nothing has changed', seen, true],
		['only what comes by itself', endpointAt(0.1, { status: 'Updating', failureReason: 'none' }), true],
		['somebody has set weights', endpointAt(0.2), false],
		[
			'weights are on their way',
			endpointAt(0.1, { variants: [variantOf('now', 0.9, { desiredWeight: 0.5 }), variantOf('next', 0.1)] }),
			false
		],
		['somebody has deployed', endpointAt(0.1, { configName: 'theirs' }), false],
		['somebody is deploying', endpointAt(0.1, { pendingConfigName: 'theirs' }), false],
		['a variant is gone', endpointAt(0.1, { variants: [variantOf('now', 0.9)] }), false]
	])('%s', async (_, now, unchanged) => {
		expect(await holds(action, seen, now)).toBe(unchanged);
	});

	test('it is gone', async () => {
		expect(await holds(action, seen, undefined)).toBe(false);
	});
});

test('what changes nothing of the endpoint may be done whatever it is', async () => {
	for (const action of [{ do: 'create-pair' }, { do: 'evaluate' }] as const) {
		expect(await holds(action, seen, endpointAt(0.5, { configName: 'theirs' }))).toBe(true);
	}
});
