import {
	InvokeEndpointCommand,
	ModelError,
	ModelNotReadyException,
	type SageMakerRuntimeClient
} from '@aws-sdk/client-sagemaker-runtime';
import { isObject, type JsonObject } from '../common/json.ts';
import type { Bounds } from './bounded.ts';
import { type Answer, createPost, type Post } from './http-post.ts';
import { createInvoker, failureOf, type Invoker } from './invoke.ts';
import { isProxied } from './request-handler.ts';
import { patience, bounds as usual } from './request-timeouts.ts';
import { createSigner, type Sign } from './sign.ts';

/** Where an endpoint is invoked and how that is signed, as the SDK does it. */
interface Target {
	readonly path: string;
	readonly host: string;
	readonly userAgent: string;
	readonly sign: Sign;
	readonly post: Post;
}

/**
 * As `createInvoker`, for thousands of invocations a second: the SDK is asked once where the endpoint is and how to
 * sign for it; then requests are sent without passing through its middleware every time. Where it
 * signs in another way than by Signature Version 4, a proxy leads out, or AWS does not accept what was signed here,
 * everything is left to it.
 */
export function createManyInvoker(
	client: SageMakerRuntimeClient,
	endpointName: string,
	bounds: Bounds = usual.invocation
): Invoker {
	const plain = createInvoker(client, endpointName);
	let target: Promise<Target | undefined> | undefined;
	let accepted = true;
	return async (variant, body, form, inferenceId, signal) => {
		const startMs = Date.now();
		try {
			target ??= learnTarget(client, endpointName, bounds);
			const known = await target;
			if (known === undefined || !accepted) return await plain(variant, body, form, inferenceId, signal);
			const { path, host, userAgent, sign, post } = known;
			const headers: Record<string, string> = {
				host,
				'content-type': form.contentType,
				'x-amzn-sagemaker-inference-id': inferenceId
			};
			if (form.accept !== undefined) headers.accept = form.accept;
			if (form.container !== undefined) headers['x-amzn-sagemaker-target-container-hostname'] = form.container;
			if (variant !== undefined) headers['x-amzn-sagemaker-target-variant'] = variant;
			const credentials = await client.config.credentials();
			const signed = sign({ path, headers, body }, credentials, startMs + client.config.systemClockOffset);
			signed['user-agent'] = userAgent;
			const answer = await post(path, signed, body, signal);
			if (answer.status === 403) {
				accepted = false;
				return await plain(variant, body, form, inferenceId, signal);
			}
			if (answer.status !== 200) return failureOf(refusalOf(answer), signal);
			return {
				ok: true,
				body: answer.body,
				contentType: answer.headers['content-type'] ?? '',
				variant: answer.headers['x-amzn-invoked-production-variant'] ?? '',
				ms: Date.now() - startMs
			};
		} catch (error) {
			target = undefined;
			return failureOf(error, signal);
		}
	};
}

/** Lets the SDK make an invocation ready, and stops it before the wire; undefined where it is not signed as usual. */
async function learnTarget(
	client: SageMakerRuntimeClient,
	endpointName: string,
	bounds: Bounds
): Promise<Target | undefined> {
	const command = new InvokeEndpointCommand({ EndpointName: endpointName, Body: new Uint8Array() });
	let ready: Ready | undefined;
	command.middlewareStack.add(
		() => async passing => {
			if (isReady(passing.request)) ready = passing.request;
			throw new Error('Ready, and not to be sent.');
		},
		{ step: 'finalizeRequest', priority: 'low', name: 'learnTarget' }
	);
	await client.send(command).catch(error => {
		if (ready === undefined) throw error;
	});
	const [, region, service] =
		/^\S+ Credential=[^/\s]+\/\d+\/([^/\s]+)\/([^/\s]+)\//.exec(ready?.headers.authorization ?? '') ?? [];
	if (ready === undefined || region === undefined || service === undefined) return undefined;
	if (!/^[\w./-]+$/.test(ready.path)) return undefined;
	const host = ready.headers.host ?? ready.hostname;
	if (isProxied(`${ready.protocol}//${host}`)) return undefined;
	return {
		path: ready.path,
		host,
		userAgent: ready.headers['user-agent'] ?? '',
		sign: createSigner(region, service),
		post: createPost(`${ready.protocol}//${host}`, patience('invocation').socketTimeout, bounds)
	};
}

/** A request as the SDK would send it. */
interface Ready {
	readonly protocol: string;
	readonly hostname: string;
	readonly path: string;
	readonly headers: Readonly<Record<string, string>>;
}

function isReady(value: unknown): value is Ready {
	return isObject(value) && isObject(value.headers) && typeof value.path === 'string';
}

/** The error that the SDK would have thrown. */
function refusalOf({ status, headers, body }: Answer): Error {
	const told = parse(body);
	const said = told.Message ?? told.message;
	const message = typeof said === 'string' ? said : Buffer.from(body).toString('utf8');
	const type = headers['x-amzn-errortype'] ?? told.__type ?? told.code;
	const name = typeof type === 'string' ? (type.split(':')[0]?.split('#').at(-1) ?? '') : '';
	const $metadata = { httpStatusCode: status };
	if (name === 'ModelError' || status === 424) {
		const { OriginalStatusCode, OriginalMessage } = told;
		return new ModelError({
			message,
			$metadata,
			...(typeof OriginalStatusCode === 'number' && { OriginalStatusCode }),
			...(typeof OriginalMessage === 'string' && { OriginalMessage })
		});
	}
	if (name === 'ModelNotReadyException') return new ModelNotReadyException({ message, $metadata });
	return Object.assign(new Error(message || `HTTP status ${status}`), { name: name || 'UnknownError', $metadata });
}

function parse(body: Uint8Array): JsonObject {
	try {
		const value: unknown = JSON.parse(Buffer.from(body).toString('utf8'));
		return isObject(value) ? value : {};
	} catch {
		return {};
	}
}
