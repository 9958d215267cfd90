import type { Clock } from '../common/time.ts';

/** The one place where the product reads the time and waits. */
export const systemClock: Clock = {
	now: () => Date.now(),
	sleep: (ms, signal) =>
		new Promise(resolve => {
			if (signal?.aborted) return resolve();
			const wake = () => {
				clearTimeout(timer);
				signal?.removeEventListener('abort', wake);
				resolve();
			};
			const timer = setTimeout(wake, ms);
			signal?.addEventListener('abort', wake);
		})
};
