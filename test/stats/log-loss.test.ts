import { describe, expect, test } from '@jest/globals';
import { logLosses, weightedMean } from '../../src/stats/log-loss.ts';
import { expectAbsolute, expectRelative } from './reference.ts';

const meanLoss = (scores: readonly number[], labels: readonly number[]) => {
	const losses = logLosses(scores, labels);
	return losses && weightedMean(losses, Array<number>(labels.length).fill(1));
};

describe('log-loss', () => {
	test('is the mean of -ln of the chance of what was the case', () => {
		const expected = -(Math.log(0.9) + Math.log(0.9) + Math.log(0.8) + Math.log(0.65)) / 4;
		expectRelative(meanLoss([0.1, 0.9, 0.8, 0.35], [0, 1, 1, 0]), expected, 1e-14);
	});

	test('a certain mistake costs as much as scikit-learn says: chances are kept 2^-52 from 0 and 1', () => {
		expectRelative(meanLoss([1], [0]), 36.04365338911715, 1e-14);
		expectRelative(meanLoss([0], [1]), 36.04365338911715, 1e-14);
		expectAbsolute(meanLoss([0, 1], [0, 1]), 2 ** -52, 1e-20);
	});

	test('without chances, or without rows, it is undefined', () => {
		expect(meanLoss([0.5, 1.2], [1, 1])).toBeUndefined();
		expect(meanLoss([0.5, -1e-9], [1, 1])).toBeUndefined();
		expect(meanLoss([Number.POSITIVE_INFINITY], [1])).toBeUndefined();
		expect(meanLoss([], [])).toBeUndefined();
	});
});
