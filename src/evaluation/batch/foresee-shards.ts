import type { QualityGate } from '../../gates/gate.ts';
import type { EvaluationPlan } from '../../rollout/plan.ts';
import { isGzip } from '../data/decode.ts';
import { openData } from '../data/open.ts';
import type { DataFile, Places } from '../data/source.ts';
import { layOut, slicesOf } from '../layout.ts';
import { tableOptions } from '../sample-rows.ts';
import { asIsShape } from './as-is.ts';
import { rawFlaw } from './raw-lines.ts';
import { Beginnings } from './read-as-is.ts';

/** Objects that are looked into, and how far; every line is read once the rollout has begun. */
const mostObjects = 16;
const headBytes = 65_536;

/**
 * What transform jobs will score, in words for a plan: objects of the data as they lie, or shards that are written, and why.
 * Undefined where there is nothing to wonder about.
 * @throws EvaluationError where objects begin with the same line
 */
export async function foreseeShards(
	plan: EvaluationPlan,
	gates: readonly QualityGate[],
	places: Places
): Promise<string | undefined> {
	const { transform } = plan;
	if (transform === undefined) return undefined;
	const dataset = await openData(plan.data, places, tableOptions(plan));
	if (dataset.files.length < 2) return undefined;
	const layout = layOut(dataset, { ...plan, slices: slicesOf(gates) });
	const found = asIsShape(dataset, layout, plan, transform);
	const why = found.ok ? await flawIn(dataset.files.slice(0, mostObjects), found.shape.columns) : found.why;
	const { length } = dataset.files;
	return why === undefined
		? `The ${length.toLocaleString('en-US')} objects of ${plan.data} are scored as they lie; their first column is the id of a row.`
		: `The rows are written to ${transform.output} as shards first, because ${why}.`;
}

async function flawIn(files: readonly DataFile[], columns: number): Promise<string | undefined> {
	const beginnings = new Beginnings();
	for (const file of files) {
		const { bytes, size } = await file.range(0, headBytes);
		if (isGzip(bytes)) return `${file.name} is compressed`;
		const lines = Buffer.from(bytes).toString('utf8').split('\n');
		const last = lines.pop() ?? '';
		if (size <= bytes.length && last !== '') lines.push(last);
		for (const [i, line] of lines.entries()) {
			const flaw = rawFlaw(line, columns, i + 1);
			if (flaw !== undefined) return `${file.name}, line ${i + 1} ${flaw}`;
			if (i === 0) beginnings.look(file.name, line);
		}
	}
	return undefined;
}
