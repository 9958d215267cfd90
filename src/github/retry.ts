import { type Failure, isFailure } from './failure.ts';

const tryAgainAfterMs = 1000;

export interface Timing {
	readonly now: () => number;
	readonly sleep: (ms: number) => Promise<void>;
}

/** Does something on GitHub; the answer, or why there is none. */
export type Patience = <T extends object>(attempt: () => Promise<T | Failure>) => Promise<T | Failure>;

/**
 * Tries once more, soon, where GitHub did not answer as it should, and leaves it alone for as long as it asks for:
 * until then the answer is the failure that said so. Nobody waits long for a display.
 */
export function createPatience({ now, sleep }: Timing): Patience {
	let pause: { readonly failure: Failure; readonly untilMs: number } | undefined;
	return async attempt => {
		if (pause !== undefined && now() < pause.untilMs) return pause.failure;
		let result = await attempt();
		if (isFailure(result) && result.kind === 'unreachable') {
			await sleep(tryAgainAfterMs);
			result = await attempt();
		}
		const forMs = isFailure(result) ? result.retryAfterMs : undefined;
		pause = isFailure(result) && forMs !== undefined ? { failure: result, untilMs: now() + forMs } : undefined;
		return result;
	};
}
