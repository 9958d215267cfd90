/**
 * How fast answers of transform jobs are joined and measured, beside `wc -l` on the same files, and how much memory it takes.
 * `npm run bench:batch -- --rows 1000000,10000000`
 */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureScores } from '../../src/evaluation/batch/measure-scores.ts';
import type { ShardIndex } from '../../src/evaluation/batch/shard-index.ts';
import type { Folder } from '../../src/evaluation/batch/store.ts';
import type { EvaluationPlan } from '../../src/rollout/plan.ts';
import { mulberry32 } from '../../src/stats/random.ts';

const plan: EvaluationPlan = {
	engine: 'batch-transform',
	data: 's3://bucket/holdout/',
	task: 'binary',
	label: 'churned',
	positive: '1',
	exclude: [],
	contentType: 'text/csv',
	response: '[0]',
	threshold: 0.5,
	concurrency: 8,
	batch: 1
};
const gate = {
	kind: 'quality',
	name: 'auc',
	measure: 'auc',
	limits: { maxDecrease: 0.005 },
	onFail: 'rollback',
	reportOnly: false,
	minSamples: 100
} as const;
const rowsAShard = 500_000;

/** A folder of files in the place of one on S3. */
function folderIn(path: string): Folder {
	return {
		address: `file://${path}/`,
		write: async () => undefined,
		read: async name => createReadStream(join(path, name), { highWaterMark: 64 * 1024 }),
		list: async below => (await readdir(join(path, below)).catch(() => [])).map(name => ({ name: `${below}${name}` })),
		remove: async () => {}
	};
}

/** Keys and both answers of so many rows, in shards. */
async function writeAnswers(path: string, rows: number): Promise<ShardIndex> {
	const below = ['keys', 'out/rows-1/baseline', 'out/rows-1/candidate'];
	for (const folder of below) await mkdir(join(path, folder), { recursive: true });
	const random = mulberry32(1);
	const { shards } = indexOf(rows);
	for (const [place, { name, rows: size }] of shards.entries()) {
		const first = 1 + place * rowsAShard;
		const [keys, baseline, candidate] = below.map((folder, i) =>
			createWriteStream(join(path, folder, i === 0 ? name : `${name}.out`))
		);
		for (let row = first; row < first + size; ) {
			const texts = ['', '', ''];
			for (const end = Math.min(first + size, row + 20_000); row < end; row++) {
				const score = random() ** 2;
				texts[0] += `${row},${random() < score ? 1 : 0}\n`;
				texts[1] += `${row},${score.toFixed(6)}\n`;
				texts[2] += `${row},${Math.min(1, Math.max(0, score + 0.1 * (random() - 0.5))).toFixed(6)}\n`;
			}
			for (const [i, file] of [keys, baseline, candidate].entries()) {
				if (file?.write(texts[i] ?? '') === false) await once(file, 'drain');
			}
		}
		for (const file of [keys, baseline, candidate]) {
			file?.end();
			if (file !== undefined) await once(file, 'finish');
		}
	}
	return indexOf(rows);
}

function indexOf(rows: number): ShardIndex {
	const shards = Array.from({ length: Math.ceil(rows / rowsAShard) }, (_, i) => ({
		name: `s-${String(i).padStart(5, '0')}.csv`,
		rows: Math.min(rowsAShard, rows - i * rowsAShard)
	}));
	return { version: 1, rows, shards, canary: { name: 'canary.csv', rows: 1 }, width: 1, slices: [], columnsSent: [] };
}

const mib = (bytes: number) => Math.round(bytes / 1024 / 1024);

/** Written by one process and measured by another, so that the memory is that of measuring alone. */
async function bench(rows: number, measured?: { readonly path: string; readonly wcMs: number }): Promise<void> {
	const path = measured?.path ?? (await mkdtemp(join(tmpdir(), 'bench-batch-')));
	try {
		const index = measured === undefined ? await writeAnswers(path, rows) : indexOf(rows);
		const wcMs =
			measured?.wcMs ?? timed(() => spawnSync('sh', ['-c', `cat ${path}/keys/* ${path}/out/rows-1/*/* | wc -l`]));
		if (measured === undefined) {
			const child = [
				...process.execArgv,
				process.argv[1] ?? '',
				'--measure',
				path,
				'--rows',
				String(rows),
				'--wc',
				String(wcMs)
			];
			spawnSync(process.execPath, child, { stdio: 'inherit' });
			return;
		}
		let most = 0;
		let joinedMs = 0;
		const beganMs = performance.now();
		const evaluation = await measureScores({
			...{ plan, gates: [gate], folder: folderIn(path), index, attempt: 1, seed: 1 },
			columns: { baseline: 1, candidate: 1 },
			signal: new AbortController().signal,
			progress: () => {
				most = Math.max(most, process.memoryUsage.rss());
				joinedMs = performance.now() - beganMs;
			}
		});
		const allMs = performance.now() - beganMs;
		most = Math.max(most, process.memoryUsage.rss(), 1024 * process.resourceUsage().maxRSS);
		const auc = evaluation.measures.find(({ measure }) => measure === 'auc');
		const cells = [
			rows.toLocaleString('en-US'),
			`${Math.round(rows / (joinedMs / 1000)).toLocaleString('en-US')} rows/s joined`,
			`${(allMs / 1000).toFixed(1)} s in all`,
			`${(wcMs / 1000).toFixed(1)} s wc -l`,
			`${mib(most)} MiB at most`,
			`AUC ${auc?.candidate?.toFixed(6)} within ${evaluation.aucWithin?.toPrecision(2) ?? 0}`
		];
		console.log(cells.join('  '));
	} finally {
		if (measured === undefined) await rm(path, { recursive: true, force: true });
	}
}

function timed(work: () => unknown): number {
	const beganMs = performance.now();
	work();
	return performance.now() - beganMs;
}

const { values } = parseArgs({
	options: {
		rows: { type: 'string', default: '1000000,10000000' },
		measure: { type: 'string' },
		wc: { type: 'string', default: '0' }
	}
});
const { measure: path } = values;
const measured = path === undefined ? undefined : { path, wcMs: Number(values.wc) };
for (const rows of values.rows.split(',').map(Number)) await bench(rows, measured);
