import { type Dispatcher, Pool } from 'undici';
import { type Bounds, isTooLong, takesTooLong } from './bounded.ts';

export interface Answer {
	readonly status: number;
	/** By lower-case name. */
	readonly headers: Readonly<Record<string, string>>;
	readonly body: Uint8Array;
}

/** @throws errors named by their code, and the signal's reason */
export type Post = (
	path: string,
	headers: Record<string, string>,
	body: Uint8Array,
	signal: AbortSignal
) => Promise<Answer>;

/**
 * Posts to one host over connections that are kept open, as many as there are requests at a time.
 * @param origin such as `https://runtime.sagemaker.eu-central-1.amazonaws.com`
 * @param timeoutMs until an answer begins, and between two pieces of it
 * @param bounds what one answer may cost in all
 */
export function createPost(origin: string, timeoutMs: number, bounds: Bounds): Post {
	const pool = new Pool(origin, { headersTimeout: timeoutMs, bodyTimeout: timeoutMs, connect: { timeout: timeoutMs } });
	const onAbort = createAbortList();
	return (path, headers, body, signal) =>
		new Promise((resolve, reject) => {
			const request = { path, headers, body, method: 'POST' } as const;
			pool.dispatch(request, new Exchange(signal, bounds, onAbort, resolve, reject));
		});
}

/** Takes one answer as it comes. */
class Exchange implements Dispatcher.DispatchHandlers {
	private readonly signal: AbortSignal;
	private readonly bounds: Bounds;
	private readonly onAbort: AbortList;
	private readonly resolve: (answer: Answer) => void;
	private readonly reject: (error: unknown) => void;
	private readonly chunks: Buffer[] = [];
	private abort: (error: Error) => void = () => {};
	private forget: () => void = () => {};
	private length = 0;
	private status = 0;
	private headers: Record<string, string> = {};

	constructor(
		signal: AbortSignal,
		bounds: Bounds,
		onAbort: AbortList,
		resolve: (answer: Answer) => void,
		reject: (error: unknown) => void
	) {
		this.signal = signal;
		this.bounds = bounds;
		this.onAbort = onAbort;
		this.resolve = resolve;
		this.reject = reject;
	}

	onConnect(abort: (error?: Error) => void): void {
		const give = () => abort(asError(this.signal.reason));
		if (this.signal.aborted) give();
		else this.watch(abort, this.onAbort(this.signal, give));
	}

	private watch(abort: (error?: Error) => void, forget: () => void): void {
		const { waitMs } = this.bounds;
		const timer = setTimeout(() => abort(takesTooLong(waitMs)), waitMs);
		this.abort = abort;
		this.forget = () => {
			clearTimeout(timer);
			forget();
		};
	}

	onHeaders(status: number, headers: Buffer[]): boolean {
		this.status = status;
		this.headers = namedHeaders(headers);
		return true;
	}

	onData(chunk: Buffer): boolean {
		this.length += chunk.byteLength;
		if (this.length > this.bounds.bytes) this.abort(isTooLong(this.bounds.bytes));
		else this.chunks.push(chunk);
		return true;
	}

	onComplete(): void {
		this.forget();
		const { status, headers, chunks } = this;
		const [only] = chunks;
		this.resolve({ status, headers, body: only !== undefined && chunks.length === 1 ? only : Buffer.concat(chunks) });
	}

	onError(error: Error): void {
		this.forget();
		this.reject(namedByCode(error));
	}
}

/** Calls back when the signal is aborted, until the returned function is called. */
type AbortList = (signal: AbortSignal, callback: () => void) => () => void;

/** One listener a signal, however many requests wait for it: listeners are dear by the thousand. */
function createAbortList(): AbortList {
	const known = new WeakMap<AbortSignal, Set<() => void>>();
	return (signal, callback) => {
		let callbacks = known.get(signal);
		if (callbacks === undefined) {
			const waiting = new Set<() => void>();
			signal.addEventListener('abort', () => {
				for (const each of waiting) each();
			});
			known.set(signal, waiting);
			callbacks = waiting;
		}
		callbacks.add(callback);
		return () => callbacks.delete(callback);
	};
}

/** Names and values take turns. */
function namedHeaders(raw: readonly Buffer[]): Record<string, string> {
	const headers: Record<string, string> = {};
	for (let i = 0; i + 1 < raw.length; i += 2) {
		headers[String(raw[i]).toLowerCase()] = String(raw[i + 1]);
	}
	return headers;
}

/** undici tells failures of the network apart by their code: `UND_ERR_SOCKET`. */
function namedByCode(error: Error): Error {
	const code = 'code' in error ? error.code : undefined;
	return typeof code === 'string' ? Object.assign(new Error(error.message, { cause: error }), { name: code }) : error;
}

function asError(reason: unknown): Error {
	return reason instanceof Error ? reason : new Error(String(reason));
}
