import { Readable } from 'node:stream';

/** What an answer may cost its reader: waiting for it, and room. */
export interface Bounds {
	/** Milliseconds in which nothing is done but waiting for it: drips that never end have their end here too. */
	readonly waitMs: number;
	readonly bytes: number;
}

/** Named as the SDK names what may be tried again. */
export function takesTooLong(ms: number): Error {
	return Object.assign(new Error(`no whole answer within ${ms / 1000} s`), { name: 'TimeoutError' });
}

export function isTooLong(bytes: number): Error {
	return Object.assign(new Error(`the answer is longer than ${bytes / 1024 / 1024} MiB`), { name: 'AnswerTooLong' });
}

/** Rejects after so long; what it waited for may go on by itself. */
export function within<T>(ms: number, promise: Promise<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => reject(takesTooLong(ms)), ms);
		promise.then(resolve, reject).finally(() => clearTimeout(timer));
	});
}

/** Hands on a body for as long as it keeps within its bounds. The time its reader takes does not count. */
export function boundedBody(body: Readable, { waitMs, bytes }: Bounds, waitedMs: number): Readable {
	let leftMs = waitMs - waitedMs;
	let read = 0;
	let wait: { readonly sinceMs: number; readonly timer: NodeJS.Timeout } | undefined;
	const begin = () => {
		wait ??= { sinceMs: Date.now(), timer: setTimeout(() => out.destroy(takesTooLong(waitMs)), Math.max(0, leftMs)) };
	};
	const rest = () => {
		if (wait === undefined) return;
		clearTimeout(wait.timer);
		leftMs -= Date.now() - wait.sinceMs;
		wait = undefined;
	};
	const out = new Readable({
		read() {
			begin();
			body.resume();
		},
		destroy(error, done) {
			rest();
			body.destroy();
			done(error);
		}
	});
	body.pause();
	body.on('data', (chunk: Uint8Array) => {
		read += chunk.byteLength;
		if (read > bytes) out.destroy(isTooLong(bytes));
		else if (!out.push(chunk)) {
			body.pause();
			rest();
		}
	});
	body.on('end', () => {
		rest();
		out.push(null);
	});
	body.on('error', error => out.destroy(error));
	return out;
}
