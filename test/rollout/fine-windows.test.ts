import { expect, test } from '@jest/globals';
import { fineSecondsOf } from '../../src/rollout/fine-windows.ts';

test.each([
	[10, 10],
	[30, 30],
	[1, undefined],
	[5, undefined],
	[20, undefined],
	[60, undefined],
	[120, undefined],
	[300, undefined]
])('metrics of %d seconds are read in windows of %p', (seconds, windows) => {
	expect(fineSecondsOf({ metrics: { seconds } })).toBe(windows);
});

test('metrics that nobody has chosen are those of a minute', () => {
	expect(fineSecondsOf({})).toBeUndefined();
});
