import { describe, expect, test } from '@jest/globals';
import { createVirtualTimers } from '../../../scripts/clock/virtual-timers.ts';

function world() {
	let nowMs = 1000;
	let changes = 0;
	const ran: string[] = [];
	const timers = createVirtualTimers(
		() => nowMs,
		() => changes++
	);
	return {
		timers,
		ran,
		changes: () => changes,
		start: (name: string, delayMs: unknown, repeats = false) => timers.start(() => ran.push(name), delayMs, repeats),
		/** Moves on to what comes next, so many times. */
		play(times: number) {
			for (let time = 0; time < times; time++) {
				nowMs = timers.dueMs() ?? nowMs;
				timers.takeDue(nowMs)?.();
			}
			return nowMs;
		}
	};
}

describe('virtual timers', () => {
	test('run in the order they are due, and of the same moment in the order they were started', () => {
		const { start, play, ran } = world();
		start('late', 500);
		start('one', 20);
		start('other', 20);
		start('early', 3);
		expect(play(4)).toBe(1500);
		expect(ran).toEqual(['early', 'one', 'other', 'late']);
	});

	test('do not run before their time', () => {
		const { timers, start, ran } = world();
		start('soon', 10);
		expect(timers.takeDue(1009)).toBeUndefined();
		timers.takeDue(1010)?.();
		expect([ran, timers.takeDue(2000)]).toEqual([['soon'], undefined]);
	});

	test('repeat until they are stopped, by the timer or by its number', () => {
		const { timers, start, play, ran } = world();
		const one = start('tick', 100, true);
		const other = start('tock', 150, true);
		expect(play(4)).toBe(1300);
		expect(ran).toEqual(['tick', 'tock', 'tick', 'tock']);
		timers.stop(one);
		timers.stop(Number(other));
		expect(timers.dueMs()).toBeUndefined();
	});

	test.each([
		[undefined, 1],
		[0, 1],
		[-5, 1],
		[Number.NaN, 1],
		['20', 20],
		[1.9, 1],
		[2 ** 31, 1]
	])('take a delay of %p as Node does', (delayMs, ms) => {
		const { timers, start } = world();
		start('any', delayMs);
		expect(timers.dueMs()).toBe(1000 + ms);
	});

	test('are refreshed from now on, and only while they run', () => {
		const { timers, start, play } = world();
		const long = start('long', 100);
		start('short', 60);
		play(1);
		long.refresh();
		expect(timers.dueMs()).toBe(1160);
		long.close();
		long.refresh();
		expect(timers.dueMs()).toBeUndefined();
	});

	test('keep the process alive unless told otherwise', () => {
		const { timers, start } = world();
		const timer = start('any', 10);
		expect([timers.holdProcess(), timer.hasRef()]).toEqual([true, true]);
		timer.unref();
		expect([timers.holdProcess(), timer.hasRef(), timers.dueMs()]).toEqual([false, false, 1010]);
	});

	test('tell of every change', () => {
		const { timers, start, changes } = world();
		timers.stop(start('any', 10));
		timers.stop('nothing');
		expect([changes(), timers.changes()]).toEqual([2, 2]);
	});
});
