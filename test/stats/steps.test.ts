import { expect, test } from '@jest/globals';
import type { Evidence } from '../../src/stats/evidence.ts';
import { combineSteps } from '../../src/stats/steps.ts';
import { expectAbsolute } from './reference.ts';

const step = (minutes: number, worse: number, ok: number): Evidence => ({
	minutes,
	noiseFactor: minutes / 10,
	worse: x0 => Math.log(worse) / x0,
	ok: x0 => Math.log(ok) * x0
});
const [first, second, third] = [step(10, 40, 9), step(20, 2, 1), step(30, 0.5, 3)];

test('against a candidate the mean over the planned steps counts, those to come as 1', () => {
	expectAbsolute(combineSteps([first], 4).worse(1), Math.log((40 + 3) / 4), 1e-12);
	expectAbsolute(combineSteps([first, second, third], 4).worse(1), Math.log((40 + 2 + 0.5 + 1) / 4), 1e-12);
	expectAbsolute(combineSteps([first, second], 2).worse(2), Math.log((40 ** 0.5 + 2 ** 0.5) / 2), 1e-12);
});

test('in its favour, and in all else, the present step counts alone', () => {
	const combined = combineSteps([first, second, third], 4);
	expect(combined.ok(1)).toBe(Math.log(3));
	expect(combined).toMatchObject({ minutes: 30, noiseFactor: 3 });
	expect(combineSteps([first], 4)).toMatchObject({ minutes: 10, noiseFactor: 1 });
	expect(combineSteps([first], 4).ok(1)).toBe(Math.log(9));
});
