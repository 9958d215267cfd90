export const secondMs = 1_000;
export const minuteMs = 60_000;
export const hourMs = 3_600_000;

/** Waits; nothing but the edge knows how. */
export type Sleep = (ms: number) => Promise<void>;

/** Waits and tells the time; the only way the product reads a clock. */
export interface Clock {
	/** Milliseconds since 1970, UTC. */
	now(): number;
	/** Resolves after `ms`, or at once when the signal is aborted. */
	sleep(ms: number, signal?: AbortSignal): Promise<void>;
}
