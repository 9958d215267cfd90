import { describe, expect, test } from '@jest/globals';
import { strongestWindow } from '../../src/gates/evidence-window.ts';
import type { CountMinute } from '../../src/gates/measurement.ts';
import { countMinutes } from './builders.ts';

const withRequests = ({ candidate }: CountMinute) => candidate.requests > 0;
/** Bad requests beyond five a minute. */
const excess = (minutes: readonly CountMinute[]) => minutes.reduce((sum, { candidate }) => sum + candidate.bad - 5, 0);
const run = (count: number, bad: number, fromMinute = 0) =>
	countMinutes(count, { requests: [900, 100], bad: [9, bad] }, fromMinute);
const strongest = (steps: readonly (readonly CountMinute[])[]) => strongestWindow(steps, withRequests, excess);

describe('the minutes that speak most against the candidate', () => {
	test('are the whole present step where it is bad throughout', () => {
		const step = run(25, 9);
		expect(strongest([step])).toEqual({ minutes: step, whole: true });
	});

	test('begin at a restart, after every tenth minute, where it became bad late', () => {
		const step = [...run(20, 1), ...run(8, 9, 20)];
		expect(strongest([step])).toEqual({ minutes: step.slice(20), whole: false });
	});

	test('may be of an earlier step, and are not the whole of the present one then', () => {
		const [bad, good] = [run(8, 9), run(8, 6, 10)];
		expect(strongest([bad, good])).toEqual({ minutes: bad, whole: false });
		expect(strongest([good, bad])).toEqual({ minutes: bad, whole: true });
	});

	test('are the latest of those that say as much', () => {
		const [earlier, later] = [run(8, 9), run(8, 9, 10)];
		expect(strongest([earlier, later])).toEqual({ minutes: later, whole: true });
	});

	test('leave out minutes that do not count', () => {
		const idle = countMinutes(10, { requests: [900, 0], bad: [9, 0] });
		const bad = run(8, 9, 10);
		expect(strongest([[...idle, ...bad]])).toEqual({ minutes: bad, whole: true });
	});

	test('are shown also where they speak for it: nothing else is there', () => {
		const step = run(3, 1);
		expect(strongest([step, []])).toEqual({ minutes: step, whole: false });
	});

	test.each([[[]], [[[]]], [[countMinutes(3, { requests: [900, 0], bad: [9, 0] })]]])(
		'are none where none counts',
		steps => expect(strongest(steps)).toEqual({ minutes: [], whole: false })
	);
});
