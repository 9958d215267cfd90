import { describe, expect, test } from '@jest/globals';
import { restartsOf, restartWeights } from '../../src/stats/restarts.ts';
import { expectAbsolute } from './reference.ts';

describe('weights of a test that starts anew', () => {
	test('nine tenths are the start of the step, the rest falls with the number of the start', () => {
		expect(restartWeights(0)).toEqual([0.9, 0.1]);
		const expected = [0.9, 0.1 / 2, 0.1 / 6, 0.1 / 12, 0.1 / 4];
		restartWeights(3).forEach((weight, i) => {
			expectAbsolute(weight, expected[i] ?? Number.NaN, 1e-15);
		});
		expect(restartWeights(3)).toHaveLength(expected.length);
	});

	test.each([0, 1, 2, 7, 500])('add up to 1 after %d starts', late => {
		expectAbsolute(
			restartWeights(late).reduce((sum, weight) => sum + weight, 0),
			1,
			1e-12
		);
	});

	test('are fixed before the data: a start keeps its weight however many follow', () => {
		expect(restartWeights(9).slice(0, 4)).toEqual(restartWeights(3).slice(0, 4));
	});
});

test.each([
	[0, []],
	[9, []],
	[10, []],
	[11, [10]],
	[20, [10]],
	[21, [10, 20]],
	[35, [10, 20, 30]]
])('of %d minutes that count a test starts anew after every tenth that another follows: %j', (minutes, starts) => {
	expect(restartsOf(minutes)).toEqual(starts);
});
