/**
 * How fast labelled rows go through both variants, and how much memory that takes.
 *
 *     node bench/evaluation/main.ts            rates beside bare clients, and memory up to a million rows
 *     node bench/evaluation/main.ts --rates    only the rates
 *     node bench/evaluation/main.ts --memory   only the memory
 *     node bench/evaluation/main.ts --reading  only reading a million rows of 25 columns, beside bare readers
 *
 * All clients talk to the same server, which is in a process of its own on this machine, in one run, taking turns. A
 * rate is in rows a second, each row sent to both variants; concurrency is for each variant.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { bodiesOf, writeData, writeParquet } from './data.ts';
import { startEndpoint } from './endpoint.ts';
import { bareNode, bareUndici, sdk, sendAll, sendOneByOne } from './others.ts';
import { evaluateFile } from './ours.ts';

const seed = 11;
const rounds = 3;
const concurrencies = [1, 8, 32];
/** Wanted: at least this share of the rate of the fastest bare client. */
const target = 0.8;

/** Rows that a concurrency gets through in about two seconds. */
function rowsFor(concurrency: number, modelMs: number): number {
	return modelMs === 0 ? (concurrency === 1 ? 6000 : 15_000) : Math.ceil((concurrency * 2000) / modelMs);
}

function median(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

async function compareRates(folder: string, modelMs: number): Promise<void> {
	console.log(`\nAnswers take ${modelMs === 0 ? 'no time' : `${modelMs} ms`}\n`);
	console.log(
		'| concurrency | sequential SDK loop | bare node:http | bare undici | evaluation | of the fastest bare |'
	);
	console.log('|---|---|---|---|---|---|');
	const endpoint = await startEndpoint(modelMs);
	const clients = { node: bareNode(endpoint), undici: bareUndici(endpoint) };
	for (const concurrency of concurrencies) {
		const count = rowsFor(concurrency, modelMs);
		const file = `${count}.csv`;
		await writeData(join(folder, file), count, seed);
		const bodies = bodiesOf(count, seed);
		const few = bodies.slice(0, modelMs === 0 ? 500 : 50);
		const rates = { loop: [0], node: [0], undici: [0], ours: [0] };
		for (const list of Object.values(rates)) list.length = 0;
		for (let round = 0; round < rounds; round++) {
			rates.loop.push((few.length / (await sendOneByOne(few, sdk(endpoint)))) * 1000);
			rates.node.push((count / (await sendAll(bodies, clients.node, concurrency))) * 1000);
			rates.undici.push((count / (await sendAll(bodies, clients.undici, concurrency))) * 1000);
			const { sendingMs } = await evaluateFile(endpoint, folder, file, { concurrency, batch: 1 });
			rates.ours.push((count / sendingMs) * 1000);
		}
		const [loop, node, undici, ours] = [rates.loop, rates.node, rates.undici, rates.ours].map(median);
		const share = (ours ?? 0) / Math.max(node ?? 0, undici ?? 0);
		const figures = [loop, node, undici, ours].map(rate => rate?.toFixed(0)).join(' | ');
		console.log(
			`| ${concurrency} | ${figures} | ${(share * 100).toFixed(0)} %${share < target ? ' (below 80 %)' : ''} |`
		);
	}
	endpoint.stop();
}

/** V8 would otherwise take 100 MiB and more for what is young, only because it is there. */
const flags = ['--expose-gc', '--max-semi-space-size=4'];

async function measureMemory(folder: string): Promise<void> {
	console.log('\n| rows | in use after the last row | peak of the process | sending | concluding |');
	console.log('|---|---|---|---|---|');
	for (const rows of [10_000, 100_000, 1_000_000]) {
		const file = `memory-${rows}.csv`;
		await writeData(join(folder, file), rows, seed);
		const script = fileURLToPath(new URL('memory.ts', import.meta.url));
		const { stdout } = await promisify(execFile)(process.execPath, [...flags, script, folder, file, String(rows)]);
		const { liveMiB, peakMiB, sendingMs, wholeMs } = JSON.parse(stdout);
		console.log(
			`| ${rows} | ${liveMiB.toFixed(0)} MiB | ${peakMiB.toFixed(0)} MiB | ${seconds(sendingMs)} | ${seconds(wholeMs - sendingMs)} |`
		);
	}
}

const wide = 24;

async function compareReaders(folder: string): Promise<void> {
	const rows = 1_000_000;
	console.log(`\nReading ${rows} rows of ${wide + 1} columns; rows a second, peak of the process\n`);
	console.log('| format | reader | rows/s | peak |');
	console.log('|---|---|---|---|');
	await writeData(join(folder, 'wide.csv'), rows, seed, wide);
	writeParquet(join(folder, 'wide.parquet'), rows, seed, wide);
	const script = fileURLToPath(new URL('read.ts', import.meta.url));
	for (const [format, reader] of [
		['csv', 'action'],
		['csv', 'csv-parse'],
		['parquet', 'action'],
		['parquet', 'hyparquet']
	] as const) {
		const { stdout } = await promisify(execFile)(process.execPath, [script, reader, folder, `wide.${format}`]);
		const found = JSON.parse(stdout);
		if (found.rows !== rows) throw new Error(`${reader} read ${found.rows} rows.`);
		console.log(
			`| ${format} | ${reader} | ${Math.round((rows / found.ms) * 1000)} | ${found.peakMiB.toFixed(0)} MiB |`
		);
	}
}

const only = process.argv[2];
const asks = (what: string) => only === undefined || only === what;
const folder = await mkdtemp(join(tmpdir(), 'evaluation-'));
console.log(
	`Node ${process.version}, ${cpus().length} cores, ${cpus()[0]?.model}; median of ${rounds} rounds, seed ${seed}`
);
try {
	if (asks('--rates')) for (const modelMs of [20, 5, 0]) await compareRates(folder, modelMs);
	if (asks('--memory')) await measureMemory(folder);
	if (asks('--reading')) await compareReaders(folder);
} finally {
	await rm(folder, { recursive: true });
}
process.exit();
