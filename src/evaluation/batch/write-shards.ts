import type { QualityGate } from '../../gates/gate.ts';
import type { EvaluationPlan } from '../../rollout/plan.ts';
import { orAborted } from '../abort.ts';
import { textOfCell } from '../cell.ts';
import { openData } from '../data/open.ts';
import type { Places } from '../data/source.ts';
import { EvaluationError } from '../errors.ts';
import { type Layout, layOut, slicesOf } from '../layout.ts';
import { csvCell, encoderOf } from '../request.ts';
import { type Dataset, placeOf, type Row } from '../row.ts';
import { tableOptions } from '../sample-rows.ts';
import { scanData } from '../scan.ts';
import { truthOf } from '../truth.ts';
import { asIsShape } from './as-is.ts';
import { CanaryDraw } from './canary-draw.ts';
import { readAsIs } from './read-as-is.ts';
import { canaryName, indexName, indexOf, type Shard, type ShardIndex } from './shard-index.ts';
import { ShardWriter, writeOnce } from './shard-writer.ts';
import { digestOf } from './source-digest.ts';
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
	readonly progress: (progress: { readonly sent: number; readonly total?: number; readonly failed: number }) => void;
}

/** The fewest rows of a shard. */
const fewestRows = 1000;
/** How far a job is can be seen by the objects that it has finished. */
const shardsAnInstance = 12;
const tellEvery = 50_000;

/**
 * What transform jobs score. Objects of the data that are shards already are named in a manifest as they lie. Any other
 * data is streamed to S3: shards without header, a row a line, with its number first where rows are CSV; beside each
 * shard the numbers, labels and slices of its rows, which no model gets. A few rows drawn at random are the canary. Memory
 * does not grow with the data. What a run that was killed had written is not written again.
 * @throws EvaluationError where the data cannot be used
 */
export function writeShards(options: ShardOptions): Promise<void> {
	return orAborted(write(options), options.signal);
}

type Parts = Omit<ShardIndex, 'version' | 'canary' | 'source' | 'slices' | 'columnsSent' | 'width'>;

async function write(options: ShardOptions): Promise<void> {
	const { plan, gates, places, folder } = options;
	const dataset = await openData(plan.data, places, tableOptions(plan));
	const slices = slicesOf(gates);
	const layout = layOut(dataset, { ...plan, slices });
	const there = new Map((await folder.list('')).map(({ name, etag }) => [name, etag]));
	const found = await nameObjects(options, dataset, layout);
	const made = found !== undefined && 'parts' in found ? found : await writeRows(options, dataset, layout, there);
	const { canary, prefix } = made;
	const parts = { ...made.parts, ...(found !== undefined && 'why' in found && { notAsIs: found.why }) };
	const text = (lines: readonly string[]) => lines.map(line => `${line}\n`).join('');
	const put = (name: string, content: string) => writeOnce(folder, there, name, content);
	const etag = await put(`canary/${canaryName}`, text(canary.map(({ body }) => body)));
	const keys =
		parts.asIs === undefined ? await put(`keys/${canaryName}`, text(canary.map(({ key }) => key))) : undefined;
	await put('canary.json', manifestOf(`${folder.address}canary/`, [{ name: canaryName }]));
	await put('rows.json', manifestOf(prefix, parts.shards));
	const source = digestOf(dataset.files);
	await folder.write(
		indexName,
		indexOf({
			...parts,
			canary: {
				...{ name: canaryName, rows: canary.length },
				...(etag !== undefined && { etag }),
				...(keys !== undefined && { keys })
			},
			width: layout.features.length,
			slices: layout.slices.map(({ name }) => name),
			columnsSent: layout.features.map(({ name }) => name),
			...(source !== undefined && { source })
		})
	);
}

interface Made {
	readonly parts: Parts;
	readonly canary: CanaryDraw['kept'];
	/** Where shards lie: `s3://bucket/prefix/`. */
	readonly prefix: string;
}

/** Objects of the data as shards; or why they are not used so, where one could have thought they would be. */
async function nameObjects(
	options: ShardOptions,
	dataset: Dataset,
	layout: Layout
): Promise<Made | { readonly why: string } | undefined> {
	const { plan, seed, signal } = options;
	const found = asIsShape(dataset, layout, plan, { instanceCount: options.instances });
	if (!found.ok) return dataset.files.length > 1 ? { why: found.why } : undefined;
	const { objects: _, ...asIs } = found.shape;
	const progress = (sent: number) => options.progress({ sent, failed: 0 });
	const read = await readAsIs({ plan, shape: found.shape, files: dataset.files, seed, signal, progress });
	if (!read.ok) return { why: read.why };
	const canary = read.canary.map(body => ({ body, key: '' }));
	return { parts: { rows: read.rows, shards: [...read.shards], asIs }, canary, prefix: asIs.prefix };
}

async function writeRows(
	{ plan, folder, seed, signal, instances, progress }: ShardOptions,
	dataset: Dataset,
	layout: Layout,
	there: ReadonlyMap<string, string | undefined>
): Promise<Made> {
	const truth = truthOf(dataset.name, layout, plan);
	const scan = await scanData(dataset, layout, truth, plan);
	const encode = encoderOf(dataset, layout, plan, scan.numeric);
	const isCsv = plan.contentType === 'text/csv';
	const needed = new Set([...layout.features, ...layout.slices, layout.label].flatMap(column => column?.index ?? []));
	const share = Math.ceil(scan.rows / (shardsAnInstance * instances));
	const shards = new ShardWriter(folder, Math.max(fewestRows, share), there);
	const draw = new CanaryDraw(seed);
	let rows = 0;
	for await (const row of dataset.read(needed)) {
		const body = lineOf(row, Buffer.from(encode([row])[0]?.body ?? '').toString('utf8'), isCsv);
		const key = keyOf(row, layout);
		draw.pass(body, key);
		await shards.put(body, key);
		if (++rows % tellEvery !== 0) continue;
		progress({ sent: rows, total: scan.rows, failed: 0 });
		signal.throwIfAborted();
	}
	await shards.flush();
	return { parts: { rows, shards: shards.written }, canary: draw.kept, prefix: `${folder.address}rows/` };
}

/** Number, label and slices of a row, as a line of CSV. */
function keyOf({ number, cells }: Row, { label, slices }: Layout): string {
	const columns = label === undefined ? ['', ...slices] : [label, ...slices];
	const text = columns.map(column => (typeof column === 'string' ? column : textOfCell(cells[column.index])));
	return [String(number), ...text].map(csvCell).join(',');
}

function manifestOf(prefix: string, shards: readonly Pick<Shard, 'name'>[]): string {
	return JSON.stringify([{ prefix }, ...shards.map(({ name }) => name)]);
}

/** A line a row: transform jobs cut the text at line ends, also within quotes. */
function lineOf(row: Row, body: string, isCsv: boolean): string {
	if (!/[\r\n]/.test(body)) return isCsv ? `${row.number},${body}` : body;
	const message = `${placeOf(row)}: a cell of the row has a line end, and Batch Transform cuts rows there. Exclude its column, or write it without.`;
	throw new EvaluationError('data-broken', message, { key: 'evaluation.data' });
}
