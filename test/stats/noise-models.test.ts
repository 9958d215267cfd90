import { describe, expect, test } from '@jest/globals';
import {
	largerModel,
	noiseModels,
	openBelief,
	openBeliefFor,
	placeOf,
	stillModel,
	updateBelief
} from '../../src/stats/noise-models.ts';
import { expectAbsolute } from './reference.ts';

const chanceOf = (isMeant: (model: (typeof noiseModels)[number]) => boolean) =>
	noiseModels.reduce((sum, model, place) => sum + (isMeant(model) ? (openBelief[place] ?? Number.NaN) : 0), 0);

describe('what is believed of noise before anything was seen', () => {
	test.each<[number, string, Parameters<typeof chanceOf>[0]]>([
		[1, 'one of them holds', () => true],
		[0, 'small noise', ({ brisk, lasting }) => [0.0025].includes(brisk) || [0.0006, 0.0025].includes(lasting)],
		[0.3, 'none from minute to minute', ({ brisk }) => brisk === 0],
		[0.175, 'the largest from minute to minute', ({ brisk }) => brisk === 1],
		[0.4, 'none that lasts', ({ lasting }) => lasting === 0],
		[0.18, 'one that lasts, of 10 %', ({ lasting }) => lasting === 0.01],
		[0.18, 'of 20 %', ({ lasting }) => lasting === 0.04],
		[0.18, 'of 32 %', ({ lasting }) => lasting === 0.1],
		[0.06, 'of 50 %', ({ lasting }) => lasting === 0.25],
		[0.15, 'one that lasts for two minutes', ({ lasting, memoryMinutes }) => lasting > 0 && memoryMinutes === 2],
		[0.15, 'one that lasts for forty', ({ memoryMinutes }) => memoryMinutes === 40]
	])('is by %d that there is: %s', (chance, _, isMeant) => expectAbsolute(chanceOf(isMeant), chance, 1e-12));
});

describe('beside a near margin', () => {
	const all = openBeliefFor(1 / 0.9);
	const chanceIn = (isMeant: (model: (typeof noiseModels)[number]) => boolean) =>
		noiseModels.reduce((sum, model, place) => sum + (isMeant(model) ? (all[place] ?? Number.NaN) : 0), 0);

	test('every kind of noise is believed possible, and the small ones are as likely as others', () => {
		expect(Math.min(...all)).toBeGreaterThan(0);
		expectAbsolute(
			chanceIn(() => true),
			1,
			1e-12
		);
		const ofSize = (size: number) => chanceIn(({ brisk, lasting }) => brisk === 0 && lasting === size);
		expectAbsolute(ofSize(0.0006), ofSize(0.01), 1e-12);
		expectAbsolute(ofSize(0.0025), ofSize(0.04), 1e-12);
		expect(ofSize(0.1)).toBeLessThan(ofSize(0.04));
	});

	test('margins of up to three tenths are near ones', () => {
		for (const margin of [1.3, 1.495 / 1.15]) expect(openBeliefFor(margin)).toBe(all);
		expect(openBeliefFor(1.31)).toBe(openBelief);
		expect(openBeliefFor(2)).toBe(openBelief);
		expect(openBeliefFor(Number.POSITIVE_INFINITY)).toBe(openBelief);
	});
});

describe('Bayes', () => {
	test.each<[string, readonly number[], readonly number[], readonly number[]]>([
		['chances times likelihoods', [0.5, 0.5], [Math.log(3), 0], [0.75, 0.25]],
		['ratios count, however small the likelihoods', [0.5, 0.5], [-5000, -5000 - Math.log(3)], [0.75, 0.25]],
		['or large they are', [0.2, 0.8], [5000 + Math.log(4), 5000], [0.5, 0.5]],
		['what has no chance gets none, however likely it makes what was seen', [1, 0], [-5000, 0], [1, 0]],
		['where nothing was seen, chances are made to add up to 1', [0.2, 0.2], [], [0.5, 0.5]]
	])('%s', (_, belief, logLikelihoods, expected) => {
		updateBelief(belief, logLikelihoods).forEach((chance, i) => {
			expectAbsolute(chance, expected[i] ?? Number.NaN, 1e-12);
		});
	});
});

test('every kind has its place, which records of rollouts name it by', () => {
	const kinds = [0, 0.02, 0.1, 0.3, 1].flatMap(brisk => [
		{ brisk, lasting: 0, memoryMinutes: 1 },
		...[0.01, 0.04, 0.1, 0.25].flatMap(lasting =>
			[2, 5, 15, 40].map(memoryMinutes => ({ brisk, lasting, memoryMinutes }))
		)
	]);
	const small = [
		...[0.0006, 0.0025].flatMap(lasting => [2, 5, 15, 40].map(memoryMinutes => ({ brisk: 0, lasting, memoryMinutes }))),
		{ brisk: 0.0025, lasting: 0, memoryMinutes: 1 },
		...[0.0025, 0.01].flatMap(lasting => [5, 15, 40].map(memoryMinutes => ({ brisk: 0.0025, lasting, memoryMinutes })))
	];
	expect(noiseModels).toEqual([...kinds, ...small]);
});

test('a place has at most two digits, so that older versions can read the tag that keeps what was learnt', () =>
	expect(noiseModels).toHaveLength(100));

test.each([
	[
		{ brisk: 0, lasting: 0, memoryMinutes: 1 },
		{ brisk: 0, lasting: 0.0006 }
	],
	[
		{ brisk: 0, lasting: 0.0006, memoryMinutes: 2 },
		{ brisk: 0, lasting: 0.0025 }
	],
	[
		{ brisk: 0.0025, lasting: 0.0025, memoryMinutes: 5 },
		{ brisk: 0.0025, lasting: 0.01 }
	],
	[
		{ brisk: 0.0025, lasting: 0.01, memoryMinutes: 15 },
		{ brisk: 0, lasting: 0.04 }
	],
	[
		{ brisk: 0.3, lasting: 0, memoryMinutes: 1 },
		{ brisk: 0.3, lasting: 0.01 }
	],
	[
		{ brisk: 0.3, lasting: 0.04, memoryMinutes: 2 },
		{ brisk: 0.3, lasting: 0.1 }
	],
	[
		{ brisk: 1, lasting: 0.25, memoryMinutes: 5 },
		{ brisk: 1, lasting: 0.25 }
	]
])('of the next size to %j that lasts longest is %j', (model, larger) =>
	expect(noiseModels[largerModel(placeOf(model))]).toEqual({ ...larger, memoryMinutes: 40 })
);

test('the still model of each has the same noise of minutes, and nothing that lasts', () => {
	noiseModels.forEach(({ brisk }, place) => {
		expect(noiseModels[stillModel(place)]).toMatchObject({ brisk, lasting: 0 });
	});
});

test('a model is found by what it is, every part of it', () => {
	noiseModels.forEach((model, place) => {
		expect(placeOf({ ...model })).toBe(place);
	});
	expect(() => placeOf({ brisk: 0.5, lasting: 0, memoryMinutes: 1 })).toThrow('no such noise model');
	expect(() => placeOf({ brisk: 0, lasting: 0.1, memoryMinutes: 3 })).toThrow('no such noise model');
	expect(() => placeOf({ brisk: 0, lasting: 0.5, memoryMinutes: 2 })).toThrow('no such noise model');
});
