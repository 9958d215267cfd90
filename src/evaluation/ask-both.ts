import type { Role } from '../common/role.ts';
import { type Asking, ask } from './ask.ts';
import type { Outcome } from './invoke.ts';
import type { Encoder, RowRequest } from './request.ts';
import type { Row } from './row.ts';

/** Both answers to the rows of one request. `first` is the place of its first row among all that are sent, from 0. */
export interface AnsweredRows {
	readonly first: number;
	readonly rows: readonly Row[];
	readonly outcomes: Readonly<Record<Role, readonly Outcome[]>>;
}

export interface AskBothOptions {
	readonly encode: Encoder;
	readonly variants: Readonly<Record<Role, Asking>>;
	/** Rows a request. */
	readonly batch: number;
	/** Requests in flight at a time, to each variant. */
	readonly concurrency: number;
	readonly signal: AbortSignal;
	/** Called for every request once both variants have answered, in no particular order; false ends it all. */
	readonly answered: (answered: AnsweredRows) => boolean;
}

/** Requests that may be on their way or wait for the other variant, for each that may be in flight. */
const ahead = 3;
const warmUps = 5;

/**
 * Sends the same rows to both variants. Rows are read only as fast as they are answered, and a variant that is faster
 * may run ahead of the other by a few requests. Before the first row counts, each variant is asked a few times for it,
 * so that caches, connections and lazily loaded models do not count as the candidate's.
 */
export async function askBoth(rows: AsyncIterable<Row> | Iterable<Row>, options: AskBothOptions): Promise<void> {
	const { encode, variants, signal } = options;
	const window = new Window(options.concurrency * ahead);
	let goOn = true;
	let sent = 0;
	let warm = false;
	for await (const batch of batches(rows, options.batch)) {
		for (const request of encode(batch)) {
			if (!warm) await warmUp(variants, request, Math.min(warmUps, options.concurrency));
			warm = true;
			await window.enter();
			if (!goOn || signal.aborted) return;
			const first = sent;
			sent += request.rows.length;
			const both = Promise.all([ask(variants.baseline, request), ask(variants.candidate, request)]);
			window.leaveAfter(
				both.then(
					([baseline, candidate]) => {
						if (!goOn || signal.aborted) return;
						goOn = options.answered({ first, rows: request.rows, outcomes: { baseline, candidate } });
					},
					error => {
						if (goOn && !signal.aborted) throw error;
					}
				)
			);
		}
	}
	await window.empty(() => !goOn || signal.aborted);
}

async function warmUp(variants: Readonly<Record<Role, Asking>>, request: RowRequest, times: number): Promise<void> {
	const both = [variants.baseline, variants.candidate];
	await Promise.all(both.flatMap(variant => Array.from({ length: times }, () => ask(variant, request))));
}

async function* batches(rows: AsyncIterable<Row> | Iterable<Row>, size: number): AsyncGenerator<readonly Row[]> {
	let batch: Row[] = [];
	for await (const row of rows) {
		batch.push(row);
		if (batch.length < size) continue;
		yield batch;
		batch = [];
	}
	if (batch.length > 0) yield batch;
}

/** A bounded number of things under way; the first that fails is thrown where the next one wants in. */
class Window {
	private readonly size: number;
	private inside = 0;
	private wake: (() => void) | undefined;
	private failure: { readonly error: unknown } | undefined;

	constructor(size: number) {
		this.size = size;
	}

	async enter(): Promise<void> {
		while (this.inside >= this.size) await this.change();
		this.check();
		this.inside++;
	}

	leaveAfter(work: Promise<void>): void {
		const leave = () => {
			this.inside--;
			this.wake?.();
		};
		work.then(leave, error => {
			this.failure ??= { error };
			leave();
		});
	}

	async empty(enough: () => boolean): Promise<void> {
		while (this.inside > 0 && this.failure === undefined && !enough()) await this.change();
		this.check();
	}

	private change(): Promise<void> {
		return new Promise(resolve => {
			this.wake = resolve;
		});
	}

	private check(): void {
		if (this.failure !== undefined) throw this.failure.error;
	}
}
