/**
 * Makes time run faster in this process, from outside of what runs in it: `node --import ./fast-clock.ts program.js`.
 *
 * CLOCK_SPEED: how many virtual seconds pass in a real one. CLOCK_ORIGIN: the moment, in epoch milliseconds, at which
 * virtual and real time are the same; processes with the same two values agree on the time. `Date`, the timers,
 * `timers/promises` and `AbortSignal.timeout` follow; `performance` and `process.hrtime` stay real.
 */

import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers';
import timersPromises from 'node:timers/promises';
import { promisify } from 'node:util';

const speed = Number(process.env.CLOCK_SPEED ?? 1);
const RealDate = Date;
const originMs = Number(process.env.CLOCK_ORIGIN ?? RealDate.now());
if (!(speed > 0) || !Number.isFinite(originMs)) {
	throw new Error('CLOCK_SPEED has to be a number above 0, and CLOCK_ORIGIN epoch milliseconds.');
}

const now = (): number => Math.floor(originMs + (RealDate.now() - originMs) * speed);

const FastDate: DateConstructor = new Proxy(RealDate, {
	construct: (target, given: readonly unknown[], newTarget) =>
		Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget === FastDate ? target : newTarget),
	apply: () => new RealDate(now()).toString(),
	get: (target, key, receiver) => (key === 'now' ? now : Reflect.get(target, key, receiver))
});

/** Delays are rounded by Node; none is given stays none. */
const real = (virtualMs: number | undefined): number | undefined =>
	virtualMs === undefined ? undefined : virtualMs / speed;

const wait = timersPromises.setTimeout;
const repeat = timersPromises.setInterval;
const schedulerWait = timersPromises.scheduler.wait.bind(timersPromises.scheduler);
const abortAfter = AbortSignal.timeout.bind(AbortSignal);

const fastWait: typeof wait = (delayMs, value, options) => wait(real(delayMs), value, options);
const fastRepeat: typeof repeat = (delayMs, value, options) => repeat(real(delayMs), value, options);

/** The same function with its delay, the second argument, shortened, and its own way of being promised. */
function faster<F extends (...given: never[]) => unknown>(start: F, promised?: unknown): F {
	return new Proxy(start, {
		apply: (target, self, given: unknown[]) => {
			const [task, delayMs, ...rest] = given;
			return Reflect.apply(target, self, [task, real(typeof delayMs === 'number' ? delayMs : undefined), ...rest]);
		},
		get: (target, key, receiver) => (key === promisify.custom ? promised : Reflect.get(target, key, receiver))
	});
}

const patched = { setTimeout: faster(setTimeout, fastWait), setInterval: faster(setInterval) };
Object.assign(globalThis, patched, { Date: FastDate });
Object.assign(timers, patched);
Object.assign(timersPromises, { setTimeout: fastWait, setInterval: fastRepeat });
Object.assign(timersPromises.scheduler, {
	wait: (delayMs: number, options?: Parameters<typeof schedulerWait>[1]) => schedulerWait(delayMs / speed, options)
});
AbortSignal.timeout = virtualMs => abortAfter(virtualMs / speed);
RealDate.prototype.constructor = FastDate;
syncBuiltinESMExports();
