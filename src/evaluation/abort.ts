import { setImmediate } from 'node:timers/promises';

/** The result of some work, or the signal's reason as soon as it is aborted; the work's own end is then nobody's business. */
export function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
	return new Promise((resolve, reject) => {
		const abort = () => reject(signal.reason);
		if (signal.aborted) abort();
		signal.addEventListener('abort', abort, { once: true });
		work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
	});
}

/** Lets everything else that waits have its turn; throws the signal's reason if it was aborted. */
export async function breathe(signal: AbortSignal): Promise<void> {
	await setImmediate();
	signal.throwIfAborted();
}
