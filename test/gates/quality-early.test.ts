import { expect, test } from '@jest/globals';
import { countsFor, provedSoFar, rowsOf } from '../../src/gates/quality-early.ts';
import { mulberry32 } from '../../src/stats/random.ts';
import { qualityGate } from './evaluated.ts';

const accuracy = { bothRight: 1, candidateOnly: 2, baselineOnly: 4, bothWrong: 8 };
const recall = { bothRight: 5, candidateOnly: 0, baselineOnly: 0, bothWrong: 1 };

test('every row counts, whoever was right on it', () => expect(rowsOf(accuracy)).toBe(15));

test.each([
	['accuracy', {}, accuracy],
	['recall', {}, recall],
	['f1', {}, undefined],
	['auc', {}, undefined],
	['accuracy', { slice: 'region' }, undefined],
	['recall', { slice: 'region' }, undefined]
] as const)('of %s %j what may prove something early is %j', (measure, change, counts) => {
	const gate = qualityGate({ maxDecrease: 0.01 }, { measure, ...change });
	expect(countsFor(gate, { accuracy, recall })).toEqual(counts);
	expect(countsFor(gate, undefined)).toBeUndefined();
});

test('one row is data, though it proves nothing', () => {
	expect(provedSoFar({ bothRight: 1, candidateOnly: 0, baselineOnly: 0, bothWrong: 0 }, 0.5)).toBeUndefined();
	expect(provedSoFar({ bothRight: 0, candidateOnly: 0, baselineOnly: 0, bothWrong: 0 }, 0.5)).toBeUndefined();
});

test('a decrease of just what is allowed is worse, where it is proved', () => {
	const counts = { bothRight: 700, candidateOnly: 0, baselineOnly: 100, bothWrong: 200 };
	expect([0.0999, 0.1, 0.1001].map(allowed => provedSoFar(counts, allowed))).toEqual(['worse', 'worse', undefined]);
});

test('a decrease that is proved stops nothing while the rows seen show less of it than is allowed', () => {
	const counts = { bothRight: 1600, candidateOnly: 120, baselineOnly: 200, bothWrong: 80 };
	expect(provedSoFar(counts, 0.05)).toBeUndefined();
	expect(provedSoFar(counts, 0.041)).toBeUndefined();
	expect(provedSoFar(counts, 0.039)).toBe('worse');
	expect(provedSoFar(counts, 0)).toBe('worse');
});

test('looking again and again, an equal candidate is called worse in at most 1 of 100 evaluations', () => {
	const seed = 404;
	const uniform = mulberry32(seed);
	const evaluations = 2000;
	let alarms = 0;
	for (let i = 0; i < evaluations; i++) {
		const counts = { bothRight: 0, candidateOnly: 0, baselineOnly: 0, bothWrong: 0 };
		let alarm = false;
		for (let row = 0; row < 300 && !alarm; row++) {
			const u = uniform();
			counts[u < 0.1 ? 'candidateOnly' : u < 0.2 ? 'baselineOnly' : 'bothRight']++;
			alarm = row % 10 === 9 && provedSoFar(counts, 0) === 'worse';
		}
		if (alarm) alarms++;
	}
	expect({ seed, few: alarms / evaluations <= 0.01 + 3 * Math.sqrt(0.01 / evaluations) }).toEqual({
		seed,
		few: true
	});
});
