import { syncBuiltinESMExports } from 'node:module';
import { Socket } from 'node:net';
import timers from 'node:timers';
import timersPromises from 'node:timers/promises';
import { promisify } from 'node:util';
import type { VirtualTimer, VirtualTimers } from './virtual-timers.ts';

/**
 * Lets everything in this process read `now` and wait by `virtual`: `Date`, the timers, `timers/promises`,
 * `AbortSignal.timeout` and the timeouts of sockets. `performance`, `process.hrtime` and `setImmediate` stay real.
 */
export function patchTime(now: () => number, virtual: VirtualTimers): void {
	const wait = waiting(virtual);
	const start = (repeats: boolean) =>
		function startTimer(task: (...given: unknown[]) => void, delayMs?: unknown, ...given: unknown[]): VirtualTimer {
			if (typeof task !== 'function') throw new TypeError('The task of a timer has to be a function.');
			return virtual.start(() => task(...given), delayMs, repeats);
		};
	const stop = (real: (timer: NodeJS.Timeout | undefined) => void) =>
		function stopTimer(timer: NodeJS.Timeout | undefined): void {
			virtual.stop(timer);
			if (timer instanceof RealTimeout) real(timer);
		};
	const patched = {
		setTimeout: Object.assign(start(false), { [promisify.custom]: wait }),
		setInterval: start(true),
		clearTimeout: stop(clearTimeout),
		clearInterval: stop(clearInterval)
	};
	Object.assign(globalThis, patched, { Date: dateOf(now) });
	Object.assign(timers, patched);
	Object.assign(timersPromises, {
		setTimeout: wait,
		async *setInterval(delayMs?: number, value?: unknown, options?: WaitOptions) {
			for (;;) yield await wait(delayMs, value, options);
		}
	});
	Object.assign(timersPromises.scheduler, {
		wait: (delayMs: number, options?: WaitOptions) => wait(delayMs, undefined, options)
	});
	AbortSignal.timeout = delayMs => {
		const controller = new AbortController();
		const why = () => new DOMException('The operation was aborted due to timeout', 'TimeoutError');
		virtual.start(() => controller.abort(why()), delayMs).unref();
		return controller.signal;
	};
	patchSockets(virtual);
	syncBuiltinESMExports();
}

const RealTimeout = setTimeout(() => {}, 0).constructor;

function dateOf(now: () => number): DateConstructor {
	const RealDate = Date;
	const VirtualDate: DateConstructor = new Proxy(RealDate, {
		construct: (target, given: readonly unknown[], newTarget) =>
			Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget === VirtualDate ? target : newTarget),
		apply: () => new RealDate(now()).toString(),
		get: (target, key, receiver) => (key === 'now' ? now : Reflect.get(target, key, receiver))
	});
	RealDate.prototype.constructor = VirtualDate;
	return VirtualDate;
}

interface WaitOptions {
	readonly signal?: AbortSignal;
	readonly ref?: boolean;
}

/** `setTimeout` of `timers/promises`. */
function waiting(virtual: VirtualTimers) {
	return (delayMs?: number, value?: unknown, { signal, ref = true }: WaitOptions = {}): Promise<unknown> =>
		new Promise((resolve, reject) => {
			const giveUp = () => {
				virtual.stop(timer);
				const error = new Error('The operation was aborted', { cause: signal?.reason });
				reject(Object.assign(error, { name: 'AbortError', code: 'ABORT_ERR' }));
			};
			const timer = virtual.start(() => {
				signal?.removeEventListener('abort', giveUp);
				resolve(value);
			}, delayMs);
			if (!ref) timer.unref();
			if (signal?.aborted) giveUp();
			else signal?.addEventListener('abort', giveUp, { once: true });
		});
}

/** The silence after which a socket says `timeout`; Node calls `_unrefTimer` on whatever breaks it. */
function patchSockets(virtual: VirtualTimers): void {
	/** The last one of every socket, running or not. */
	const silences = new WeakMap<object, VirtualTimer>();
	Object.assign(Socket.prototype, {
		setTimeout(this: Socket, delayMs: number, onTimeout?: () => void): Socket {
			Object.assign(this, { timeout: delayMs });
			const before = silences.get(this);
			virtual.stop(before);
			if (delayMs > 0) {
				if (before === undefined) this.once('close', () => virtual.stop(silences.get(this)));
				silences.set(this, virtual.start(() => this.emit('timeout'), delayMs).unref());
				if (onTimeout !== undefined) this.once('timeout', onTimeout);
			} else if (onTimeout !== undefined) this.removeListener('timeout', onTimeout);
			return this;
		},
		_unrefTimer(this: Socket): void {
			silences.get(this)?.refresh();
		}
	});
}
