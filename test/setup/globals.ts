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
export const { expect, test, describe, beforeAll, afterAll, beforeEach, afterEach } = given;
