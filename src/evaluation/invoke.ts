import type { JSONValue } from '@jmespath-community/jmespath';
import type { FailureKind } from '../gates/evaluation.ts';

/** What came of one invocation. `variant`: who answered, as the endpoint says. */
export type InvokeResult =
	| { readonly ok: true; readonly body: Uint8Array; readonly contentType: string; readonly variant: string }
	| {
			readonly ok: false;
			/**
			 * `throttled` and `unavailable` may pass; `model-error` is the model's own answer to these rows; `refused`
			 * would be refused again.
			 */
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
 * Invokes the endpoint once, without trying again.
 * @param variant the one that shall answer; undefined leaves it to the endpoint's weights
 * @param inferenceId at most 64 characters
 */
export type Invoke<Variant = string> = (
	variant: Variant,
	body: Uint8Array,
	form: InvocationForm,
	inferenceId: string,
	signal: AbortSignal
) => Promise<InvokeResult>;

/** Resolves after so many milliseconds, or at once when the signal is aborted. */
export type Sleep = (ms: number, signal?: AbortSignal) => Promise<void>;

export interface Patience {
	readonly sleep: Sleep;
	readonly signal: AbortSignal;
	/** Uniform in [0, 1); spreads the waits. */
	readonly uniform: () => number;
	/** Told of every throttled attempt and of every answer. */
	readonly throttled?: () => void;
	readonly answered?: () => void;
}

/** Attempts in all; the waits between them, doubling, add up to some 40 seconds. */
const attempts = 8;
const firstWaitMs = 300;
const longestWaitMs = 20_000;

/** Tries again what may pass: throttling and an endpoint that cannot be reached. */
export async function invokePatiently(once: () => Promise<InvokeResult>, patience: Patience): Promise<InvokeResult> {
	for (let attempt = 1; ; attempt++) {
		const result = await once();
		if (result.ok || (result.why !== 'throttled' && result.why !== 'unavailable')) {
			patience.answered?.();
			return result;
		}
		if (result.why === 'throttled') patience.throttled?.();
		if (attempt === attempts || patience.signal.aborted) return result;
		const wait = Math.min(longestWaitMs, firstWaitMs * 2 ** (attempt - 1));
		await patience.sleep(wait * (0.5 + patience.uniform() / 2), patience.signal);
	}
}

/** One row's answer as a number, or why there is none. */
export type Outcome =
	| {
			readonly ok: true;
			readonly value: number;
			/** The answer before it was read, where that is known. */
			readonly whole?: JSONValue | undefined;
	  }
	| { readonly ok: false; readonly kind: FailureKind; readonly sentence: string };
