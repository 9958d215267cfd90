import type { IncomingMessage } from 'node:http';
import { isObject, type JsonObject } from '../../common/json.ts';

/** A request, read to its end. */
export interface HttpRequest {
	readonly method: string;
	readonly path: string;
	readonly query: URLSearchParams;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: Uint8Array;
}

export interface HttpAnswer {
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: string | Uint8Array;
	readonly delayMs?: number;
}

/** `silence`: the connection stays open and nothing comes; `broken`: it is cut. */
export type Reply = HttpAnswer | 'silence' | 'broken';

export async function readRequest(message: IncomingMessage): Promise<HttpRequest> {
	const chunks: Uint8Array[] = [];
	for await (const chunk of message) chunks.push(chunk);
	const url = new URL(message.url ?? '/', 'http://localhost');
	const headers = Object.entries(message.headers).map(([name, value]) => [name, String(value ?? '')] as const);
	return {
		method: message.method ?? 'GET',
		path: url.pathname,
		query: url.searchParams,
		headers: Object.fromEntries(headers),
		body: Buffer.concat(chunks)
	};
}

/** A body as JSON; an empty one is an empty object. */
export function jsonOf({ body }: HttpRequest): JsonObject {
	if (body.length === 0) return {};
	const value: unknown = JSON.parse(new TextDecoder().decode(body));
	if (!isObject(value)) throw new Error('The body is not a JSON object.');
	return value;
}

export function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): HttpAnswer {
	return {
		status,
		headers: { 'content-type': 'application/json', ...headers },
		body: JSON.stringify(body) ?? ''
	};
}
