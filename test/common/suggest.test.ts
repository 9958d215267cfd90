import { describe, expect, test } from '@jest/globals';
import { closest, editDistance } from '../../src/common/suggest.ts';

const known = ['max-ratio', 'min-ratio', 'max', 'min', 'ok-ratio', 'name'];

describe('did you mean', () => {
	test.each([
		['max_ratio', 'max-ratio'],
		['maxRatio', 'max-ratio'],
		['MAX-RATIO', 'max-ratio'],
		['max-ration', 'max-ratio'],
		['nam', 'name'],
		['mx', 'max'],
		['frobnicate', undefined],
		['', undefined]
	])('%s: %s', (word, meant) => {
		expect(closest(word, known)).toBe(meant);
	});

	test.each([
		['', '', 0],
		['abc', 'abc', 0],
		['abc', 'abd', 1],
		['abc', '', 3],
		['kitten', 'sitting', 3]
	])('%s to %s takes %d edits', (from, to, distance) => {
		expect(editDistance(from, to)).toBe(distance);
		expect(editDistance(to, from)).toBe(distance);
	});
});
