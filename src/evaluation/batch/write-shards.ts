import type { QualityGate } from '../../gates/gate.ts';
import type { EvaluationPlan } from '../../rollout/plan.ts';
import { mulberry32 } from '../../stats/random.ts';
import { orAborted } from '../abort.ts';
import { textOfCell } from '../cell.ts';
import { openData } from '../data/open.ts';
import type { Places } from '../data/source.ts';
import { EvaluationError } from '../errors.ts';
import { layOut } from '../layout.ts';
import { csvCell, encoderOf } from '../request.ts';
import { placeOf, type Row } from '../row.ts';
import { tableOptions } from '../sample-rows.ts';
import { scanData } from '../scan.ts';
import { truthOf } from '../truth.ts';
import { canaryName, canaryRows, indexName, indexOf, type ShardIndex } from './shard-index.ts';
import type { Folder } from './store.ts';

export interface ShardOptions {
	readonly plan: EvaluationPlan;
	readonly gates: readonly QualityGate[];
	readonly places: Places;
	readonly folder: Folder;
	readonly seed: number;
	readonly signal: AbortSignal;
	/** Of each job: a shard is what instances share out among them, so there are a few for each. */
	readonly instances: number;
	readonly progress: (progress: { readonly sent: number; readonly total: number; readonly failed: number }) => void;
}

/** The most bytes of a shard, and the fewest rows of one. */
const mostBytes = 8 * 1024 * 1024;
const fewestRows = 1000;
const shardsAnInstance = 4;
const tellEvery = 50_000;

/**
 * Streams the labelled rows to S3 as transform jobs take them: shards without header, a row a line, with its number first
 * where rows are CSV; beside each shard the numbers, labels and slices of its rows, which no model gets. A few rows drawn
 * at random are the canary. Memory does not grow with the data; what a run that was killed had written is written again.
 * @throws EvaluationError where the data cannot be used
 */
export function writeShards(options: ShardOptions): Promise<void> {
	return orAborted(write(options), options.signal);
}

async function write(options: ShardOptions): Promise<void> {
	const { plan, gates, places, folder, signal } = options;
	const dataset = await openData(plan.data, places, tableOptions(plan));
	const slices = [...new Set(gates.flatMap(gate => (gate.slice === undefined ? [] : [gate.slice])))];
	const layout = layOut(dataset, { ...plan, slices });
	const truth = truthOf(dataset.name, layout, plan);
	const scan = await scanData(dataset, layout, truth, plan);
	const encode = encoderOf(dataset, layout, plan, scan.numeric);
	const isCsv = plan.contentType === 'text/csv';
	const needed = new Set([...layout.features, ...layout.slices, layout.label].flatMap(column => column?.index ?? []));
	const bodyOf = (row: Row): string => lineOf(row, Buffer.from(encode([row])[0]?.body ?? '').toString('utf8'), isCsv);
	const keyOf = ({ number, cells }: Row): string =>
		[
			String(number),
			layout.label === undefined ? '' : textOfCell(cells[layout.label.index]),
			...layout.slices.map(({ index }) => textOfCell(cells[index]))
		]
			.map(csvCell)
			.join(',');
	const share = Math.ceil(scan.rows / (shardsAnInstance * options.instances));
	const shards = new ShardWriter(folder, Math.max(fewestRows, share));
	const canary = new Canary(options.seed);
	let rows = 0;
	for await (const row of dataset.read(needed)) {
		const [body, key] = [bodyOf(row), keyOf(row)];
		canary.pass(body, key);
		await shards.put(body, key);
		if (++rows % tellEvery !== 0) continue;
		options.progress({ sent: rows, total: scan.rows, failed: 0 });
		signal.throwIfAborted();
	}
	await shards.flush();
	const drawn = canary.kept;
	await folder.write(`canary/${canaryName}`, drawn.map(({ body }) => `${body}\n`).join(''));
	await folder.write(`keys/${canaryName}`, drawn.map(({ key }) => `${key}\n`).join(''));
	await folder.write('canary.json', manifestOf(`${folder.address}canary/`, [canaryName]));
	await folder.write(
		'rows.json',
		manifestOf(
			`${folder.address}rows/`,
			shards.written.map(({ name }) => name)
		)
	);
	await folder.write(
		indexName,
		indexOf({
			rows,
			shards: shards.written,
			canaryRows: drawn.length,
			width: layout.features.length,
			slices: layout.slices.map(({ name }) => name),
			columnsSent: layout.features.map(({ name }) => name)
		})
	);
}

function manifestOf(prefix: string, names: readonly string[]): string {
	return JSON.stringify([{ prefix }, ...names]);
}

/** A line a row: transform jobs cut the text at line ends, also within quotes. */
function lineOf(row: Row, body: string, isCsv: boolean): string {
	if (!/[\r\n]/.test(body)) return isCsv ? `${row.number},${body}` : body;
	const message = `${placeOf(row)}: a cell of the row has a line end, and Batch Transform cuts rows there. Exclude its column, or write it without.`;
	throw new EvaluationError('data-broken', message, { key: 'evaluation.data' });
}

/** Collects lines until there are enough for an object. */
class ShardWriter {
	readonly written: ShardIndex['shards'] = [];
	private readonly folder: Folder;
	private readonly mostRows: number;
	private lines: string[] = [];
	private keys: string[] = [];
	private bytes = 0;

	constructor(folder: Folder, mostRows: number) {
		this.folder = folder;
		this.mostRows = mostRows;
	}

	async put(body: string, key: string): Promise<void> {
		this.lines.push(body);
		this.keys.push(key);
		this.bytes += body.length + 1;
		if (this.bytes >= mostBytes || this.lines.length >= this.mostRows) await this.flush();
	}

	async flush(): Promise<void> {
		if (this.lines.length === 0) return;
		const name = `s-${String(this.written.length).padStart(5, '0')}.csv`;
		await this.folder.write(`keys/${name}`, `${this.keys.join('\n')}\n`);
		await this.folder.write(`rows/${name}`, `${this.lines.join('\n')}\n`);
		this.written.push({ name, rows: this.lines.length });
		this.lines = [];
		this.keys = [];
		this.bytes = 0;
	}
}

/** A few rows drawn at random (reservoir sampling, algorithm R of Vitter 1985). */
class Canary {
	readonly kept: { readonly body: string; readonly key: string }[] = [];
	private readonly uniform: () => number;
	private seen = 0;

	constructor(seed: number) {
		this.uniform = mulberry32(seed);
	}

	pass(body: string, key: string): void {
		this.seen++;
		if (this.kept.length < canaryRows) {
			this.kept.push({ body, key });
			return;
		}
		const place = Math.floor(this.uniform() * this.seen);
		if (place < canaryRows) this.kept[place] = { body, key };
	}
}
