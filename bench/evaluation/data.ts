import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mulberry32 } from '../../src/stats/random.ts';

const features = 12;

/** One labelled row: its first feature is the chance of its label. */
function* rowsOf(count: number, seed: number): Generator<{ readonly body: string; readonly label: 0 | 1 }> {
	const uniform = mulberry32(seed);
	for (let row = 0; row < count; row++) {
		const cells = Array.from({ length: features }, () => uniform().toFixed(5));
		yield { body: cells.join(','), label: uniform() < Number(cells[0]) ? 1 : 0 };
	}
}

/** The bodies that an evaluation of the same data sends. */
export function bodiesOf(count: number, seed: number): readonly Buffer[] {
	return Array.from(rowsOf(count, seed), ({ body }) => Buffer.from(body));
}

export async function writeData(path: string, count: number, seed: number): Promise<void> {
	const file = createWriteStream(path);
	file.write(`${Array.from({ length: features }, (_, i) => `f${i}`).join(',')},churned\n`);
	for (const { body, label } of rowsOf(count, seed)) {
		if (!file.write(`${body},${label}\n`)) await once(file, 'drain');
	}
	file.end();
	await once(file, 'finish');
}
