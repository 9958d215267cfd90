import { isObject, type JsonObject } from '../common/json.ts';

/** One step of a command's way to the wire and back. */
type Step<Input, Output> = (passing: { readonly input: Input; readonly request?: unknown }) => Promise<{
	readonly output: Output;
	readonly response: unknown;
}>;

interface Command<Input, Output> {
	readonly middlewareStack: {
		addRelativeTo(
			middleware: (next: Step<Input, Output>) => Step<Input, Output>,
			options: { readonly name: string; readonly relation: 'after'; readonly toMiddleware: string }
		): void;
	};
}

/**
 * Keeps the JSON a command is answered with. The SDK hands on only the members it knows, and an endpoint
 * configuration may have newer ones. To be called before the command is sent; the result reads the last answer.
 */
export function captureRawResponse<Input, Output>(command: Command<Input, Output>): () => JsonObject {
	let kept: JsonObject = {};
	command.middlewareStack.addRelativeTo(
		next => async passing => {
			const passed = await next(passing);
			const { response } = passed;
			if (isWithBody(response)) {
				const bytes = await collect(response.body);
				response.body = bytes;
				kept = parse(bytes);
			}
			return passed;
		},
		{ name: 'captureRawResponse', relation: 'after', toMiddleware: 'deserializerMiddleware' }
	);
	return () => kept;
}

/** Sends `body` as it stands instead of what the SDK would make of the command's input; it is signed like every other. */
export function sendRawBody<Input, Output>(command: Command<Input, Output>, body: JsonObject): void {
	command.middlewareStack.addRelativeTo(
		next => passing => {
			if (isWithBody(passing.request)) passing.request.body = JSON.stringify(body);
			return next(passing);
		},
		{ name: 'sendRawBody', relation: 'after', toMiddleware: 'serializerMiddleware' }
	);
}

function isWithBody(value: unknown): value is { body: unknown } {
	return typeof value === 'object' && value !== null && 'body' in value;
}

async function collect(body: unknown): Promise<Uint8Array> {
	if (body instanceof Uint8Array) return body;
	if (typeof body === 'string') return new TextEncoder().encode(body);
	const chunks: Uint8Array[] = [];
	if (isStream(body)) for await (const chunk of body) chunks.push(chunk);
	return Buffer.concat(chunks);
}

function isStream(body: unknown): body is AsyncIterable<Uint8Array> {
	return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}

/** What is no JSON is left to the SDK, which says so better. */
function parse(bytes: Uint8Array): JsonObject {
	try {
		const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
		return isObject(value) ? value : {};
	} catch {
		return {};
	}
}
