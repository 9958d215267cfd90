import { describe, expect, test } from '@jest/globals';
import type { KeptNoise } from '../../src/gates/learnt.ts';
import { decodeNoise, encodeNoise, markOf, noiseKey } from '../../src/store/kept-noise.ts';

const hourMs = 3_600_000;
const atMs = Math.floor(Date.UTC(2026, 2, 14) / hourMs) * hourMs;
const nothing = decodeNoise({});
const kept = (change: Partial<KeptNoise> = {}): KeptNoise => ({
	likely: [
		{ model: 84, chance: 0.6 },
		{ model: 0, chance: 0.3 },
		{ model: 12, chance: 0.1 }
	],
	atMs,
	rollouts: 3,
	...change
});

describe('noise in the endpoint’s tag', () => {
	test('comes back as it was, by a mark of the gate’s name', () => {
		const value = encodeNoise(new Map([['Fehler, ü & more', kept()]]), nothing) ?? '';
		expect(value).toMatch(/^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u);
		const read = decodeNoise({ [noiseKey]: value });
		expect(read.kind === 'known' && read.byMark.get(markOf('Fehler, ü & more'))).toEqual(kept());
	});

	test('never takes more than a tag holds; those that were learnt last stay, and come before older ones', () => {
		const many = (prefix: string, at: number) =>
			new Map(Array.from({ length: 20 }, (_, index) => [`${prefix} ${index}`, kept({ atMs: at })]));
		const older = decodeNoise({ [noiseKey]: encodeNoise(many('old', atMs), nothing) ?? '' });
		const value = encodeNoise(new Map([['new', kept({ atMs: atMs + hourMs })]]), older) ?? '';
		expect(value.length).toBeLessThanOrEqual(256);
		const read = decodeNoise({ [noiseKey]: value });
		expect(read.kind === 'known' && [...read.byMark.keys()].slice(0, 2)).toEqual([markOf('new'), markOf('old 0')]);
	});

	test('of a gate that learnt nothing this time stays as it was', () => {
		const before = decodeNoise({ [noiseKey]: encodeNoise(new Map([['one', kept()]]), nothing) ?? '' });
		expect(decodeNoise({ [noiseKey]: encodeNoise(new Map(), before) ?? '' })).toEqual(before);
		expect(encodeNoise(new Map(), nothing)).toBeUndefined();
	});

	test.each([
		['', 'empty'],
		['v2 0a1b2c3d:aaaa:1:84.100', 'of another version'],
		['v1', 'without a gate'],
		['v1 0a1b2c3d:aaaa:1:100.100', 'of a model that there is not'],
		['v1 0a1b2c3d:aaaa:1:84.50', 'of chances that do not add up'],
		['v1 0a1b2c3d:aaaa:1:84.60_84.40', 'that names a model twice'],
		['v1 0a1b2c3d:aaaa:1:84.0_3.100', 'with a chance of none'],
		['v1 0a1b2c3d:aaaa:0:84.100', 'of no rollout'],
		['v1 0a1b2c3d:aaaa:1:84.100 0a1b2c3d:aaaa:1:84.100', 'that names a gate twice'],
		['v1 0a1b2c3d:aaaa:1:84.1', 'cut off'],
		['v1 0a1b2c3d:aaaa:1:-1.100', 'of a number below 0'],
		['noise is low', 'in words']
	])('%s is not believed: it is %s', value => expect(decodeNoise({ [noiseKey]: value })).toEqual({ kind: 'damaged' }));
});
