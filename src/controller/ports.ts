export type * from '../aws/ports.ts';

/** Waits and tells the time; the only way the product reads a clock. */
export interface Clock {
	now(): number;
	/** Resolves after `ms`, or at once when the signal is aborted. */
	sleep(ms: number, signal?: AbortSignal): Promise<void>;
}
