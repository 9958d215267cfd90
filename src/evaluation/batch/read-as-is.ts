import { createHash } from 'node:crypto';
import type { EvaluationPlan } from '../../rollout/plan.ts';
import { breathe } from '../abort.ts';
import { ahead, largestAhead, wholeOf } from '../ahead.ts';
import { isGzip } from '../data/decode.ts';
import { changed, type DataFile } from '../data/source.ts';
import { EvaluationError, isChanged, isGarbled } from '../errors.ts';
import { truthOf } from '../truth.ts';
import type { AsIsShape } from './as-is.ts';
import { CanaryDraw } from './canary-draw.ts';
import { keyCells } from './keys.ts';
import { rawFlaw, rawLines } from './raw-lines.ts';
import type { Shard } from './shard-index.ts';

export interface AsIsOptions {
	readonly plan: EvaluationPlan;
	readonly shape: AsIsShape;
	readonly files: readonly DataFile[];
	readonly seed: number;
	readonly signal: AbortSignal;
	readonly progress: (rows: number) => void;
}

export type AsIsRead =
	| { readonly ok: true; readonly shards: readonly Shard[]; readonly rows: number; readonly canary: readonly string[] }
	| { readonly ok: false; readonly why: string };

/**
 * Reads every line of objects that are to be scored as they lie, as a transform job will: whether each is a row by itself,
 * with an id and a label.
 * @throws EvaluationError where two objects begin with the same line
 */
export async function readAsIs({ plan, shape, files, seed, signal, progress }: AsIsOptions): Promise<AsIsRead> {
	const { columns, objects } = shape;
	const column = plan.label === undefined ? undefined : { index: 1, name: plan.label };
	const truth = truthOf(shape.prefix, { features: [], slices: [], ...(column && { label: column }) }, plan);
	const keyOf = keyCells(shape);
	const beginnings = new Beginnings();
	const draw = new CanaryDraw(seed);
	const shards: Shard[] = [];
	let rows = 0;
	const isSmall = ({ object }: DataFile) => (object?.bytes ?? largestAhead) < largestAhead;
	const open = async (file: DataFile) => (isSmall(file) ? wholeOf(await file.stream()) : file.stream());
	for await (const [file, bytes] of ahead(files, isSmall, open)) {
		const { name = '', etag } = objects[shards.length] ?? {};
		let number = 0;
		try {
			for await (const lines of rawLines(notZipped(bytes))) {
				for (const line of lines) {
					number++;
					const flaw = rawFlaw(line, columns, number);
					if (flaw !== undefined) return { ok: false, why: `${file.name}, line ${number} ${flaw}` };
					const row = { number, file: { name: file.name, counts: 'line' as const }, line: number, cells: keyOf(line) };
					const problem = truth?.problem(row);
					if (problem !== undefined) return { ok: false, why: `${file.name}, line ${number}: ${problem.what}` };
					if (number === 1) beginnings.look(file.name, line);
					draw.pass(line);
				}
				progress(rows + number);
				await breathe(signal);
			}
		} catch (error) {
			const why = error instanceof Zipped ? 'is compressed' : isGarbled(error) ? 'is not UTF-8' : undefined;
			if (isChanged(error)) throw changed(file.name, error);
			if (why === undefined) throw error;
			return { ok: false, why: `${file.name} ${why}` };
		}
		rows += number;
		const size = file.object?.bytes;
		shards.push({
			name,
			rows: number,
			...(etag !== undefined && { etag }),
			...(size !== undefined && { bytes: size })
		});
	}
	return { ok: true, shards, rows, canary: draw.kept.map(({ body }) => body) };
}

/** First lines of objects: two that are the same are a header, or a file that is there twice. */
export class Beginnings {
	private readonly known = new Map<string, string>();

	look(name: string, line: string): void {
		const beginning = createHash('sha256').update(line).digest('base64');
		const other = this.known.get(beginning);
		if (other === undefined) {
			this.known.set(beginning, name);
			return;
		}
		const message = `${name}, line 1: the same as line 1 of ${other}. A header? Then leave evaluation.header: false out. The same rows twice? Then remove one of the files.`;
		throw new EvaluationError('data-broken', message, { key: 'evaluation.data' });
	}
}

class Zipped extends Error {}

async function* notZipped(bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
	let isFirst = true;
	for await (const piece of bytes) {
		if (isFirst && isGzip(piece)) throw new Zipped();
		isFirst = isFirst && piece.length === 0;
		yield piece;
	}
}
