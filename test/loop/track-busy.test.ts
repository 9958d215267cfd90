import { expect, test } from '@jest/globals';
import { trackBusySince } from '../../src/loop/track-busy.ts';
import { endpointAt, noonMs, seenOf } from '../rollout/builders.ts';

test('an endpoint is busy since it was found so without a break', () => {
	const track = trackBusySince(noonMs - 5);
	const looks = (['InService', 'Updating', 'Updating', 'InService', 'SystemUpdating'] as const).map((status, index) =>
		track(seenOf(endpointAt(0, { status }), { nowMs: noonMs + index }))
	);
	expect(looks.map(({ busySinceMs }) => busySinceMs)).toEqual([
		undefined,
		noonMs + 1,
		noonMs + 1,
		undefined,
		noonMs + 4
	]);
	expect(looks.map(({ drivenSinceMs }) => drivenSinceMs)).toEqual(Array(5).fill(noonMs - 5));
	expect(looks[0]).not.toHaveProperty('busySinceMs');
});
