import { Agent as HttpAgent, type IncomingMessage, request as requestHttp } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';

export interface Answer {
	readonly status: number;
	readonly headers: IncomingMessage['headers'];
	readonly body: Uint8Array;
}

/** @throws what Node throws; `TimeoutError` where there is no answer in time, and the signal's reason */
export type Post = (
	path: string,
	headers: Readonly<Record<string, string>>,
	body: Uint8Array,
	signal: AbortSignal
) => Promise<Answer>;

export interface Host {
	readonly protocol: string;
	readonly hostname: string;
	readonly port?: number | undefined;
}

/**
 * Posts over connections that are kept open, as many as there are requests at a time. One of them left idle does not
 * keep the process alive.
 */
export function createPost({ protocol, hostname, port }: Host, timeoutMs: number): Post {
	const secure = protocol === 'https:';
	const send = secure ? requestHttps : requestHttp;
	const agent = secure ? new HttpsAgent({ keepAlive: true }) : new HttpAgent({ keepAlive: true });
	const host = hostname.replace(/^\[(.*)\]$/, '$1');
	return (path, headers, body, signal) =>
		new Promise((resolve, reject) => {
			if (signal.aborted) return reject(signal.reason);
			const request = send({ agent, host, path, headers, method: 'POST', ...(port !== undefined && { port }) });
			const abort = () => request.destroy(asError(signal.reason));
			const timer = setTimeout(() => request.destroy(timeout(timeoutMs)), timeoutMs);
			const done = () => {
				clearTimeout(timer);
				signal.removeEventListener('abort', abort);
			};
			const fail = (error: Error) => {
				done();
				reject(error);
			};
			signal.addEventListener('abort', abort);
			request.on('error', fail);
			request.on('response', response => {
				const chunks: Buffer[] = [];
				response.on('data', (chunk: Buffer) => chunks.push(chunk));
				response.on('error', fail);
				response.on('end', () => {
					done();
					const [only] = chunks;
					const whole = only !== undefined && chunks.length === 1 ? only : Buffer.concat(chunks);
					resolve({ status: response.statusCode ?? 0, headers: response.headers, body: whole });
				});
			});
			request.end(body);
		});
}

function timeout(ms: number): Error {
	return Object.assign(new Error(`No answer within ${ms / 1000} s.`), { name: 'TimeoutError' });
}

function asError(reason: unknown): Error {
	return reason instanceof Error ? reason : new Error(String(reason));
}
