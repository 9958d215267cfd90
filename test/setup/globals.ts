import { ModernFakeTimers } from '@jest/fake-timers';
import type * as globals from '@jest/globals';

/**
 * What test files get when they import `@jest/globals`: what the runner put on the global object, with the clock of Jest
 * as a whole, of which the runner has a part.
 */
const given = globalThis as unknown as typeof globals;

type Config = ConstructorParameters<typeof ModernFakeTimers>[0]['config'];

const readOfIt: Pick<Config, 'fakeTimers'> = { fakeTimers: {} };
const clock = new ModernFakeTimers({ config: readOfIt as Config, global: globalThis });
const { spyOn, restoreAllMocks } = given.jest;

export const jest = {
	spyOn,
	restoreAllMocks,
	useFakeTimers: clock.useFakeTimers.bind(clock),
	useRealTimers: clock.useRealTimers.bind(clock),
	setSystemTime: clock.setSystemTime.bind(clock),
	advanceTimersByTime: clock.advanceTimersByTime.bind(clock),
	advanceTimersByTimeAsync: clock.advanceTimersByTimeAsync.bind(clock)
};
export const { expect, describe, beforeAll, afterAll, beforeEach, afterEach } = given;

/** A guard for what hangs, which the runner has not; how busy the machine is decides nothing. */
const hangsMs = 1_800_000;
const { setTimeout, clearTimeout } = globalThis;

const ending = (body: (...row: unknown[]) => unknown) => {
	return async (...row: unknown[]): Promise<void> => {
		let guard: NodeJS.Timeout | undefined;
		const hung = new Promise<never>((_, reject) => {
			guard = setTimeout(() => reject(new Error('It did not end within half an hour.')), hangsMs);
		});
		try {
			await Promise.race([body(...row), hung]);
		} finally {
			clearTimeout(guard);
		}
	};
};

const { each, skip } = given.test;
type Body = Parameters<typeof ending>[0];
export const test = Object.assign((name: string, body: Body) => given.test(name, ending(body)), {
	skip,
	each: (...table: Parameters<typeof each>) => {
		const named = each(...table);
		return (name: string, body: Body) => named(name, ending(body));
	}
});
