import { orAborted } from './abort.ts';
import { EvaluationError } from './errors.ts';
import type { Invoke, Sleep } from './invoke.ts';
import { repeat } from './repeat.ts';
import type { SampleBody, SampleRows } from './sample-rows.ts';

export interface LoadOptions extends SampleRows {
	readonly ratePerSecond: number;
	/** Called without a variant: the endpoint's weights decide, as for anybody's request. */
	readonly invoke: Invoke<undefined>;
	/** Epoch milliseconds. */
	readonly now: () => number;
	readonly sleep: Sleep;
	readonly signal: AbortSignal;
	/** Before the request's number in every inference id; at most 50 characters. */
	readonly inferencePrefix: string;
}

export interface LoadCounts {
	readonly sent: number;
	/** Requests without an answer; those that were in flight at the end are not among them. */
	readonly failed: number;
	/** Why nothing more is sent, if the data cannot be used. */
	readonly problem?: string;
}

export interface Load {
	readonly counts: () => LoadCounts;
	/** Sends nothing more, gives up what is in flight, and tells how much it was. */
	readonly stop: () => Promise<LoadCounts>;
}

/** A pause that is longer than this is not made up for: traffic goes on at its rate, without a burst. */
const longestLagMs = 1000;
const leastInFlight = 4;
const mostInFlight = 64;

/**
 * Sends sample rows to the endpoint at a steady rate, over and over, until it is stopped or the signal is aborted.
 * A slow endpoint gets fewer requests rather than a queue of them. It never throws: what goes wrong is in the counts.
 */
export function startLoad(options: LoadOptions): Load {
	const stopped = new AbortController();
	const signal = AbortSignal.any([options.signal, stopped.signal]);
	const traffic = new Traffic(options, signal);
	const ended = traffic.run();
	return {
		counts: () => traffic.counts,
		stop: async () => {
			stopped.abort();
			await ended;
			return traffic.counts;
		}
	};
}

class Traffic {
	private readonly options: LoadOptions;
	private readonly signal: AbortSignal;
	private readonly most: number;
	private inFlight = 0;
	private wake: (() => void) | undefined;
	private sent = 0;
	private failed = 0;
	private problem: string | undefined;

	constructor(options: LoadOptions, signal: AbortSignal) {
		this.options = options;
		this.signal = signal;
		this.most = Math.min(mostInFlight, Math.max(leastInFlight, Math.ceil(options.ratePerSecond)));
	}

	get counts(): LoadCounts {
		const { sent, failed, problem } = this;
		return { sent, failed, ...(problem !== undefined && { problem }) };
	}

	async run(): Promise<void> {
		try {
			await orAborted(this.send(), this.signal);
		} catch (error) {
			if (!this.signal.aborted) this.problem = error instanceof EvaluationError ? error.message : String(error);
		}
	}

	private async send(): Promise<void> {
		const { now, sleep, ratePerSecond } = this.options;
		let dueMs = now();
		for await (const request of repeat(this.options)) {
			const waitMs = dueMs - now();
			if (waitMs > 0) await sleep(waitMs, this.signal);
			while (this.inFlight >= this.most && !this.signal.aborted) await this.change();
			if (this.signal.aborted) return;
			this.launch(request);
			dueMs = Math.max(dueMs + 1000 / ratePerSecond, now() - longestLagMs);
		}
	}

	private launch({ body, form }: SampleBody): void {
		this.sent++;
		const id = `${this.options.inferencePrefix}-${this.sent}`;
		this.inFlight++;
		const ended = (ok: boolean) => {
			this.inFlight--;
			if (!ok && !this.signal.aborted) this.failed++;
			this.wake?.();
		};
		this.options.invoke(undefined, body, form, id, this.signal).then(
			result => ended(result.ok),
			() => ended(false)
		);
	}

	private change(): Promise<void> {
		return new Promise(resolve => {
			this.wake = resolve;
		});
	}
}
