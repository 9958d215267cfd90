import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { parquetWriteFile } from 'hyparquet-writer';
import { mulberry32 } from '../../src/stats/random.ts';

const fewFeatures = 12;

/** One labelled row: its first feature is the chance of its label. */
function* rowsOf(count: number, seed: number, features = fewFeatures) {
	const uniform = mulberry32(seed);
	for (let row = 0; row < count; row++) {
		const cells = Array.from({ length: features }, () => uniform().toFixed(5));
		yield { cells, body: cells.join(','), label: uniform() < Number(cells[0]) ? 1 : 0 };
	}
}

/** The bodies that an evaluation of the same data sends. */
export function bodiesOf(count: number, seed: number): readonly Buffer[] {
	return Array.from(rowsOf(count, seed), ({ body }) => Buffer.from(body));
}

export async function writeData(path: string, count: number, seed: number, features = fewFeatures): Promise<void> {
	const file = createWriteStream(path);
	file.write(`${Array.from({ length: features }, (_, i) => `f${i}`).join(',')},churned\n`);
	for (const { body, label } of rowsOf(count, seed, features)) {
		if (!file.write(`${body},${label}\n`)) await once(file, 'drain');
	}
	file.end();
	await once(file, 'finish');
}

/** The same rows as Parquet, in groups of the size that Spark and pandas users commonly choose. */
export function writeParquet(path: string, count: number, seed: number, features: number): void {
	const columns = Array.from({ length: features }, () => new Float64Array(count));
	const labels = new Int32Array(count);
	let row = 0;
	for (const { cells, label } of rowsOf(count, seed, features)) {
		for (const [i, column] of columns.entries()) column[row] = Number(cells[i]);
		labels[row++] = label;
	}
	const columnData = [
		...columns.map((data, i) => ({ name: `f${i}`, data, type: 'DOUBLE' as const })),
		{ name: 'churned', data: labels, type: 'INT32' as const }
	];
	parquetWriteFile({ filename: path, columnData, rowGroupSize: 100_000 });
}
