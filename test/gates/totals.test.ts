import { expect, test } from '@jest/globals';
import { sideOf, totalOf } from '../../src/gates/totals.ts';
import { countMinutes } from './builders.ts';

const minutes = [
	...countMinutes(2, { requests: [900, 100], bad: [9, 4] }),
	...countMinutes(1, { requests: [1, 0], bad: [1, 0] })
];

test('what each variant had in all minutes', () => {
	expect(totalOf(minutes, 'baseline')).toEqual({ requests: 1801, bad: 19 });
	expect(totalOf(minutes, 'candidate')).toEqual({ requests: 200, bad: 8 });
	expect(totalOf([], 'candidate')).toEqual({ requests: 0, bad: 0 });
});

test('a share needs a request, and one is enough', () => {
	expect(sideOf(minutes, 'candidate')).toEqual({ value: 0.04, samples: 200, bad: 8 });
	expect(sideOf(minutes.slice(2), 'baseline')).toEqual({ value: 1, samples: 1, bad: 1 });
	expect(sideOf(minutes.slice(2), 'candidate')).toBeUndefined();
	expect(sideOf([], 'baseline')).toBeUndefined();
});
