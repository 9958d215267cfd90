import { setImmediate } from 'node:timers/promises';
import type { Clock } from '../../src/common/time.ts';
import type { MemoryWorld } from './memory-world.ts';

/** What every call takes, so that no process gets anywhere in no time. */
const callMs = 20;

/** A number from 0 to `below` - 1, decided by the history that is played. */
export type Choose = (below: number) => number;

interface Waiting {
	readonly of: string;
	/** Absent: as soon as it is its turn. */
	readonly untilMs?: number;
	readonly signal?: AbortSignal;
	readonly go: () => void;
}

/**
 * Lets several processes run in one world, one call at a time, in an order that a history decides: the same choices
 * give the same interleaving. Time goes on while nobody has anything to do, and a little with every call.
 */
export class Scheduler {
	readonly world: MemoryWorld;
	/** How far the processes' clocks are from AWS's. */
	skewMs = 0;
	/** Calls that were let through. */
	steps = 0;
	private waiting: Waiting[] = [];
	private readonly choose: Choose;

	constructor(world: MemoryWorld, choose: Choose) {
		this.world = world;
		this.choose = choose;
	}

	/** Waits until a process may do its next call. */
	turn(of: string): Promise<void> {
		return new Promise(resolve => this.waiting.push({ of, go: resolve }));
	}

	clockOf(of: string): Clock {
		return {
			now: () => this.world.nowMs + this.skewMs,
			sleep: (ms, signal) =>
				new Promise(resolve => {
					const untilMs = this.world.nowMs + ms;
					this.waiting.push({ of, go: resolve, untilMs, ...(signal && { signal }) });
				})
		};
	}

	/** Nothing of this process happens any more. */
	kill(of: string): void {
		this.waiting = this.waiting.filter(one => one.of !== of);
	}

	/** Plays until the time has come, or so many calls have been let through. */
	async playUntil(endMs: number, calls = Number.POSITIVE_INFINITY): Promise<void> {
		const lastStep = this.steps + calls;
		for (;;) {
			// Whoever was let through last runs up to its next call or its end.
			await setImmediate();
			if (this.world.nowMs >= endMs || this.steps >= lastStep) return;
			const due = this.waiting.filter(one => this.isDue(one));
			const next = due[due.length > 1 ? this.choose(due.length) : 0];
			if (next !== undefined) {
				this.waiting.splice(this.waiting.indexOf(next), 1);
				this.steps++;
				this.world.pass(callMs);
				next.go();
				continue;
			}
			const wakeMs = Math.min(...this.waiting.map(one => one.untilMs ?? Number.POSITIVE_INFINITY));
			this.world.pass(Math.min(wakeMs, endMs) - this.world.nowMs);
		}
	}

	private isDue({ untilMs, signal }: Waiting): boolean {
		return untilMs === undefined || untilMs <= this.world.nowMs || signal?.aborted === true;
	}
}

/** Numbers that look random and come again for the same seed. */
export function chooseBy(seed: number): Choose {
	let state = seed | 0 || 1;
	return below => {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		return (state >>> 0) % below;
	};
}
