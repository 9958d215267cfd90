import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { loadPlan } from '../../src/config/load-plan.ts';
import { answerReader } from '../../src/evaluation/answer-rows.ts';
import { answerKind } from '../../src/evaluation/answers.ts';
import { classNamer } from '../../src/evaluation/classes.ts';
import { Dictionary } from '../../src/evaluation/labels.ts';
import { rehearseBaseline } from '../../src/evaluation/rehearse-baseline.ts';
import { storing } from './endpoint.ts';

const page = readFileSync('docs/servers.md', 'utf8');
const csv = /```csv\n([^`]+)```/.exec(page)?.[1] ?? '';

/** The cells of a table's row; code without its marks. */
const cellsOf = (line: string) =>
	line
		.split(/(?<!\\)\|/)
		.slice(1, -1)
		.map(cell =>
			cell
				.trim()
				.replace(/^`(.*)`$/, '$1')
				.replaceAll('⏎', '\n')
		);

const rows = page
	.split('\n')
	.filter(line => line.startsWith('| ') && !line.startsWith('| server') && !line.startsWith('| ---'))
	.map(cellsOf)
	.map(cells => (cells.length === 5 ? [cells[0], csv, ...cells.slice(1)] : cells).map(String));

describe('what docs/servers.md says to write', () => {
	test('has a line for each kind of server', () => {
		const kinds = [
			'XGBoost',
			'Linear Learner',
			'scikit-learn',
			'TensorFlow',
			'PyTorch',
			'Triton',
			'Hugging Face',
			'MLflow',
			'AutoGluon'
		];
		for (const kind of kinds) expect(rows.some(([server]) => server?.includes(kind))).toBe(true);
	});

	test.each(rows)('%s', async (_server, data = '', keys = '', sent = '', answers = '', read = '') => {
		const task = keys.includes('task:') ? '' : 'task: binary, ';
		const evaluation = `{data: "s3://bucket/holdout", label: churned, ${task}${keys}}`;
		const loaded = loadPlan({ inputs: { 'endpoint-name': 'e', 'model-name': 'm', evaluation } });
		if (!loaded.ok) throw new Error(JSON.stringify(loaded.mistakes));
		const plan = loaded.plan.evaluation;
		if (plan === undefined) throw new Error('There is no evaluation.');
		const asked: { readonly body: string; readonly accept: string | undefined }[] = [];
		const contentType =
			/^[[{]/.test(answers) && !plan.accept?.includes('csv') && plan.contentType !== 'text/csv'
				? 'application/json'
				: (plan.accept ?? 'text/csv');
		const body = Buffer.from(answers);
		const { asked: failed } = await rehearseBaseline({
			plan,
			columns: { slices: [] },
			variant: 'blue',
			places: { workspace: '/nowhere', s3: storing({ holdout: data }) },
			invoke: async (variant, bytes, { accept }) => {
				asked.push({ body: Buffer.from(bytes).toString(), accept });
				return { ok: true, body, contentType, variant };
			},
			sleep: async () => {},
			now: () => 0,
			signal: new AbortController().signal,
			uniform: () => 0.5,
			inferencePrefix: 'test'
		}).catch(error => {
			// A page shows one class at a time; that the data has another one is nothing against the request.
			if (/the labels are|and the data has/.test(String(error))) return { asked: { rows: 0 } };
			throw error;
		});
		expect(failed.rows).toBe(0);
		expect(asked[0]).toEqual({ body: sent, accept: plan.accept });
		const kind = answerKind(plan, new Dictionary());
		const [answer] = answerReader(plan.response)(body, contentType, 1);
		const reading = answer?.ok ? kind.read(answer.value) : undefined;
		if (!reading?.ok) throw new Error(JSON.stringify(answer));
		const found =
			plan.task === 'multiclass'
				? classNamer(undefined, kind.classes, kind.vector()).name(reading.value)
				: String(reading.value);
		expect(found).toBe(read);
	});
});
