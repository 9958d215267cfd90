/** Timers that wait for a time that somebody else moves. */
export interface VirtualTimers {
	/** @param delayMs as Node takes it: what is no number from 1 to 2^31 - 1 counts as 1 */
	start(task: () => void, delayMs: unknown, repeats?: boolean): VirtualTimer;
	/** @param id a timer, or the number it turns into; anything else is none of these */
	stop(id: unknown): void;
	/** When the next one is due; undefined where none runs. */
	dueMs(): number | undefined;
	/** Takes the first that is due at `nowMs` or was before: by the time that it is due, then by the order of their starts. */
	takeDue(nowMs: number): (() => void) | undefined;
	/** Whether one of them keeps the process alive. */
	holdProcess(): boolean;
	/** How often any was started or stopped. */
	changes(): number;
}

/** What `setTimeout` and `setInterval` return, as far as Node documents it. */
export interface VirtualTimer extends Disposable {
	ref(): VirtualTimer;
	unref(): VirtualTimer;
	hasRef(): boolean;
	refresh(): VirtualTimer;
	close(): VirtualTimer;
	[Symbol.toPrimitive](): number;
}

interface Entry {
	readonly task: () => void;
	readonly everyMs: number;
	readonly repeats: boolean;
	holdsProcess: boolean;
	dueMs: number;
	order: number;
}

const longestMs = 2 ** 31 - 1;

export function createVirtualTimers(now: () => number, onChange: () => void): VirtualTimers {
	const running = new Map<number, Entry>();
	const idOf = new WeakMap<object, number>();
	let lastId = 0;
	let order = 0;
	let changes = 0;

	const changed = () => {
		changes++;
		onChange();
	};
	const run = (id: number, entry: Entry) => {
		entry.dueMs = now() + entry.everyMs;
		entry.order = ++order;
		running.set(id, entry);
		changed();
	};
	const stop = (id: number) => {
		if (running.delete(id)) changed();
	};
	const first = () => {
		let found: readonly [number, Entry] | undefined;
		for (const one of running) {
			if (found === undefined || isBefore(one[1], found[1])) found = one;
		}
		return found;
	};

	return {
		start(task, delayMs, repeats = false) {
			const everyMs = nodeDelay(delayMs);
			const entry: Entry = { task, everyMs, repeats, holdsProcess: true, dueMs: 0, order: 0 };
			const id = ++lastId;
			const timer: VirtualTimer = {
				ref: () => hold(true),
				unref: () => hold(false),
				hasRef: () => entry.holdsProcess,
				refresh: () => {
					if (running.has(id)) run(id, entry);
					return timer;
				},
				close: () => {
					stop(id);
					return timer;
				},
				[Symbol.toPrimitive]: () => id,
				[Symbol.dispose]: () => stop(id)
			};
			const hold = (holdsProcess: boolean) => {
				entry.holdsProcess = holdsProcess;
				changed();
				return timer;
			};
			idOf.set(timer, id);
			run(id, entry);
			return timer;
		},
		stop: id => stop(typeof id === 'object' && id !== null ? (idOf.get(id) ?? 0) : Number(id)),
		dueMs: () => first()?.[1].dueMs,
		takeDue(nowMs) {
			const [id, entry] = first() ?? [];
			if (id === undefined || entry === undefined || entry.dueMs > nowMs) return undefined;
			if (entry.repeats) run(id, entry);
			else stop(id);
			return entry.task;
		},
		holdProcess: () => Array.from(running.values()).some(({ holdsProcess }) => holdsProcess),
		changes: () => changes
	};
}

function nodeDelay(delayMs: unknown): number {
	const ms = Number(delayMs);
	return ms >= 1 && ms <= longestMs ? Math.trunc(ms) : 1;
}

const isBefore = (one: Entry, other: Entry) =>
	one.dueMs < other.dueMs || (one.dueMs === other.dueMs && one.order < other.order);
