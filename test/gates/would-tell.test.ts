import { expect, test } from '@jest/globals';
import type { ShareTest } from '../../src/gates/share-test.ts';
import { wouldTell } from '../../src/gates/would-tell.ts';
import { countMinutes, shareGate } from './builders.ts';

/** What would end a comparison of ten minutes. */
function ways(change: Partial<ShareTest>, requests: readonly [number, number] = [900, 100]): string | undefined {
	const shown = { minutes: countMinutes(10, { requests }), whole: true };
	const open = { outcome: 'open', low: 0.5, high: 1.9, noiseFactor: 1, coldMinutes: 0, shown } as const;
	return wouldTell(shareGate(), { ...open, ...change }).wouldTell;
}

test('more minutes, and how many in all at half of the traffic', () => {
	expect(ways({ minutesLeft: 41 })).toBe(
		'about 41 more minutes like these would tell, or 19 in all at a share of 50 %'
	);
});

test('at half of the traffic already, no other share would tell sooner', () => {
	expect(ways({ minutesLeft: 40 }, [500, 500])).toBe('about 40 more minutes like these would tell');
	expect(ways({ minutesLeft: 40 }, [400, 600])).toBe('about 40 more minutes like these would tell');
});

test('where the rates wander by themselves, more traffic is not advised', () => {
	const wanders = 'more traffic would hardly tell sooner, because the rates wander by themselves';
	expect(ways({ minutesLeft: 40, noiseFactor: 3.1 })).toBe(`about 40 more minutes like these would tell, ${wanders}`);
	expect(ways({ minutesLeft: 40, noiseFactor: 3 })).not.toContain(wanders);
});

test('the margin that is proved already, if it is wider than the one asked for', () => {
	expect(ways({ high: 2.4 })).toBe('a `max-ratio` above 2.4 x is proved already');
	expect(ways({ high: 2 })).toBeUndefined();
	expect(ways({ high: Number.POSITIVE_INFINITY })).toBeUndefined();
});

test('without any request, the share is not known and none is advised', () => {
	expect(ways({ minutesLeft: 40 }, [0, 0])).toBe('about 40 more minutes like these would tell');
});
