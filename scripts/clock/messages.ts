import type { ConnectionCount } from './watch-process.ts';

/** A line from the world's clock to a program: it is `nowMs`, and here is a signal for you. */
export interface FromWorld {
	readonly nowMs: number;
	/** Where the world itself listens. */
	readonly worldPort: number;
	readonly signal?: NodeJS.Signals;
}

/** A line from a program that waits. */
export interface ToWorld {
	readonly pid: number;
	/** Lines from the world that it has taken into account. */
	readonly heard: number;
	readonly connections: readonly ConnectionCount[];
	/** When it wants to be woken at the latest. */
	readonly dueMs?: number;
}

/** Both ends are of the same version. */
export function readLine<M>(line: string): M {
	const message: M = JSON.parse(line);
	return message;
}
