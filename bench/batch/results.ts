/**
 * How fast results of a user's own job (`evaluation.engine: file`) are read and measured, and how much memory it takes.
 * `npm run bench:results -- --rows 1000000,5000000`
 */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { evaluateResults } from '../../src/evaluation/results/evaluate-results.ts';
import { mulberry32 } from '../../src/stats/random.ts';

const models = { baseline: 'churn-old', candidate: 'churn-new' };
const none = async () => {
	throw new Error('There is no S3 here.');
};

/** Rows of `id,churned,baseline,candidate`; ids count up, or say nothing of each other. */
async function writeResults(path: string, rows: number, counting: boolean): Promise<void> {
	const random = mulberry32(1);
	const file = createWriteStream(join(path, 'scores.csv'));
	file.write('id,churned,baseline,candidate\n');
	for (let row = 0; row < rows; ) {
		let text = '';
		for (const end = Math.min(rows, row + 20_000); row < end; row++) {
			const score = random() ** 2;
			const other = Math.min(1, Math.max(0, score + 0.1 * (random() - 0.5)));
			const id = counting ? row : `c-${Math.imul(row, 0x9e3779b1) >>> 0}`;
			text += `${id},${random() < score ? 1 : 0},${score.toFixed(6)},${other.toFixed(6)}\n`;
		}
		if (!file.write(text)) await once(file, 'drain');
	}
	file.end();
	await once(file, 'finish');
	await writeFile(join(path, 'results.json'), JSON.stringify({ version: 1, models, rows, scores: 'scores.csv' }));
}

async function measure(workspace: string, rows: number, ids: string): Promise<void> {
	const beganMs = performance.now();
	const evaluation = await evaluateResults({
		plan: {
			...{ engine: 'file', data: 'results.json', task: 'binary', label: 'churned', positive: '1', exclude: [] },
			...{ contentType: 'text/csv', response: '[0]', threshold: 0.5, concurrency: 8, batch: 1 }
		},
		gates: [],
		models: { baseline: [models.baseline], candidate: [models.candidate] },
		seed: 1,
		places: { workspace, s3: { open: none, range: none, list: none, identify: none } },
		signal: new AbortController().signal,
		progress: () => {}
	});
	const seconds = (performance.now() - beganMs) / 1000;
	const cells = [
		`${rows.toLocaleString('en-US')} rows, ids ${ids}`,
		`${Math.round(rows / seconds).toLocaleString('en-US')} rows/s`,
		`${seconds.toFixed(1)} s in all`,
		`${Math.round(process.resourceUsage().maxRSS / 1024)} MiB at most`,
		`AUC ${evaluation.measures.find(({ measure }) => measure === 'auc')?.candidate?.toFixed(6)}`
	];
	console.log(cells.join('  '));
}

const { values } = parseArgs({
	options: {
		rows: { type: 'string', default: '1000000,5000000' },
		measure: { type: 'string' },
		ids: { type: 'string', default: 'that count up' }
	}
});
const { measure: path, ids } = values;
if (path !== undefined) await measure(path, Number(values.rows), ids);
else {
	for (const rows of values.rows.split(',')) {
		for (const which of ['that count up', 'at random']) {
			const folder = await mkdtemp(join(tmpdir(), 'bench-results-'));
			await writeResults(folder, Number(rows), which === 'that count up');
			const child = [process.argv[1] ?? '', '--measure', folder, '--rows', rows, '--ids', which];
			spawnSync(process.execPath, [...process.execArgv, ...child], { stdio: 'inherit' });
			await rm(folder, { recursive: true, force: true });
		}
	}
}
