import { describe, expect, test } from '@jest/globals';
import { noiseModels, openBelief, placeOf, stillModel, updateBelief } from '../../src/stats/noise-models.ts';
import { expectAbsolute } from './reference.ts';

const chanceOf = (isMeant: (model: (typeof noiseModels)[number]) => boolean) =>
	noiseModels.reduce((sum, model, place) => sum + (isMeant(model) ? (openBelief[place] ?? Number.NaN) : 0), 0);

describe('what is believed of noise before anything was seen', () => {
	test.each<[number, string, Parameters<typeof chanceOf>[0]]>([
		[1, 'one of them holds', () => true],
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
	expect(noiseModels).toEqual(kinds);
});

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
