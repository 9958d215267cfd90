import {
	InvokeEndpointCommand,
	type InvokeEndpointCommandInput,
	ModelError,
	ModelNotReadyException,
	type SageMakerRuntimeClient
} from '@aws-sdk/client-sagemaker-runtime';
import { type AwsErrorCode, toAwsError } from './errors.ts';
import { singleLine } from './text.ts';

/** What came of one invocation. `variant`: who answered, as the endpoint says; empty if it does not. */
export type Invocation =
	| {
			readonly ok: true;
			readonly body: Uint8Array;
			readonly contentType: string;
			readonly variant: string;
			readonly ms: number;
	  }
	| {
			readonly ok: false;
			/** `throttled` and `unavailable` may pass; `model-error` is the model's answer; `refused` stays refused. */
			readonly why: 'model-error' | 'throttled' | 'unavailable' | 'refused';
			readonly sentence: string;
	  };

/** What an invocation says beside its body. */
export interface InvocationForm {
	readonly contentType: string;
	/** The type that is asked for; undefined leaves it to the container. */
	readonly accept?: string;
	/** Host name of the container that shall answer, of a model that has several of them. */
	readonly container?: string;
}

/**
 * Invokes an endpoint once. It never throws: a failure is a result.
 * @param variant the one that shall answer; undefined leaves it to the endpoint's weights
 * @param inferenceId at most 64 characters; kept with the request where data capture is on
 */
export type Invoker = (
	variant: string | undefined,
	body: Uint8Array,
	form: InvocationForm,
	inferenceId: string,
	signal: AbortSignal
) => Promise<Invocation>;

export function createInvoker(client: SageMakerRuntimeClient, endpointName: string): Invoker {
	return async (variant, body, form, inferenceId, signal) => {
		const input: InvokeEndpointCommandInput = {
			EndpointName: endpointName,
			Body: body,
			ContentType: form.contentType,
			InferenceId: inferenceId,
			...(form.accept !== undefined && { Accept: form.accept }),
			...(form.container !== undefined && { TargetContainerHostname: form.container }),
			...(variant !== undefined && { TargetVariant: variant })
		};
		const startMs = Date.now();
		try {
			const answer = await client.send(new InvokeEndpointCommand(input), { abortSignal: signal });
			return {
				ok: true,
				body: answer.Body ?? new Uint8Array(),
				contentType: answer.ContentType ?? '',
				variant: answer.InvokedProductionVariant ?? '',
				ms: Date.now() - startMs
			};
		} catch (error) {
			return failureOf(error, signal);
		}
	};
}

/** What a failed invocation means: whose fault it is, and whether it may pass. */
export function failureOf(error: unknown, signal: AbortSignal): Invocation {
	if (signal.aborted) return { ok: false, why: 'unavailable', sentence: 'The invocation was cancelled.' };
	if (error instanceof ModelError) {
		const said = singleLine(error.OriginalMessage || error.message);
		const status = error.OriginalStatusCode === undefined ? '' : ` with status ${error.OriginalStatusCode}`;
		return { ok: false, why: 'model-error', sentence: `The model answered${status}: "${said}".` };
	}
	const why = error instanceof ModelNotReadyException ? 'unavailable' : whyOf(toAwsError(error, 'InvokeEndpoint').code);
	return { ok: false, why, sentence: toAwsError(error, 'InvokeEndpoint').message };
}

function whyOf(code: AwsErrorCode): 'throttled' | 'unavailable' | 'refused' {
	if (code === 'throttled') return 'throttled';
	return code === 'unreachable' || code === 'endpoint-in-progress' ? 'unavailable' : 'refused';
}
