import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Evaluation, Task } from '../../src/gates/evaluation.ts';
import { tryOut } from './endpoint.ts';

type Values = readonly (number | string)[];
type Points = readonly (readonly [number, number])[];
type Measures = Readonly<Record<string, number>>;

interface Case<Expected> {
	readonly name: string;
	readonly labels: Values;
	readonly answers: Readonly<Record<'baseline' | 'candidate', Values>>;
	readonly expected: Readonly<Record<'baseline' | 'candidate', Expected>>;
}

interface Binary extends Case<Measures & BinaryPictures> {
	readonly delong: { readonly p: number; readonly low: number; readonly high: number };
}

interface BinaryPictures {
	readonly calibration: Points;
	readonly roc: Points;
	readonly precisionRecall: Points;
	readonly best: Measures;
}

interface Classes {
	readonly confusion: readonly (readonly number[])[];
	readonly classes: readonly (readonly [string, number, number, number, number])[];
}

/** Printed by vectors/scikit-learn.py. */
const reference: {
	readonly binary: readonly Binary[];
	readonly multiclass: readonly Case<Measures & Classes>[];
	readonly regression: readonly Case<Measures>[];
} = JSON.parse(readFileSync(new URL('../stats/vectors/scikit-learn.json', import.meta.url), 'utf8'));

const roles = ['baseline', 'candidate'] as const;

/** The whole evaluation of answers that are looked up by the number of the row. */
async function evaluated<E>(task: Task, { labels, answers }: Case<E>): Promise<Evaluation> {
	const answering = (values: Values) => (body: string) => String(values[Number(body)]);
	const data = ['row,label', ...labels.map((label, row) => `${row},${label}`)].join('\n');
	const { evaluation } = await tryOut({
		blue: answering(answers.baseline),
		green: answering(answers.candidate),
		data,
		plan: { task, label: 'label', exclude: [] }
	});
	expect(evaluation.rows.compared).toBe(labels.length);
	return evaluation;
}

function expectMeasures({ measures }: Evaluation, expected: Readonly<Record<'baseline' | 'candidate', Measures>>) {
	for (const role of roles) {
		for (const { measure, [role]: value } of measures) {
			const wanted = expected[role][measure];
			if (measure !== 'agreement') expect([measure, value]).toEqual([measure, expect.closeTo(wanted ?? Number.NaN, 9)]);
		}
	}
}

const near = (points: Points) => points.map(([x, y]) => [expect.closeTo(x, 9), expect.closeTo(y, 9)]);
/** Points of curves are kept with four decimals. */
const rounded = (points: Points) => points.map(point => point.map(value => Number(value.toFixed(4))).join());

describe('the numbers of scikit-learn and pROC, by a whole evaluation', () => {
	test.each(reference.binary.map(one => [one.name, one] as const))('binary: %s', async (_, one) => {
		const evaluation = await evaluated('binary', one);
		expectMeasures(evaluation, one.expected);
		expect(evaluation.measures).toHaveLength(8);
		const auc = evaluation.measures.find(({ measure }) => measure === 'auc');
		expect(auc).toMatchObject({
			p: expect.closeTo(one.delong.p, 9),
			low: expect.closeTo(one.delong.low, 9),
			high: expect.closeTo(one.delong.high, 9)
		});
		for (const role of roles) {
			const wanted = one.expected[role];
			const calibration = evaluation.calibration?.[role];
			expect(calibration?.brier).toBeCloseTo(wanted.brier ?? Number.NaN, 9);
			expect(calibration?.expectedError).toBeCloseTo(wanted.expectedError ?? Number.NaN, 9);
			expect(calibration?.bins.map(({ score, positives }) => [score, positives])).toEqual(near(wanted.calibration));
			for (const curve of ['roc', 'precisionRecall'] as const) {
				const points = rounded(evaluation[curve]?.[role] ?? []);
				const known = rounded(wanted[curve]);
				expect(points.filter(point => !known.includes(point))).toEqual([]);
				if (known.length <= 25) expect(new Set(points)).toEqual(new Set(known));
				else expect(points.length).toBeGreaterThan(20);
			}
			for (const { measure, [role]: found } of evaluation.thresholds?.choices ?? []) {
				expect([measure, found.best.value]).toEqual([measure, expect.closeTo(wanted.best[measure] ?? Number.NaN, 9)]);
			}
			expect(evaluation.thresholds?.choices).toHaveLength(3);
		}
	});

	test.each(reference.multiclass.map(one => [one.name, one] as const))('several classes: %s', async (_, one) => {
		const evaluation = await evaluated('multiclass', one);
		expectMeasures(evaluation, one.expected);
		expect(evaluation.measures).toHaveLength(6);
		for (const role of roles) {
			const { confusion, classes } = one.expected[role];
			const order = classes.map(([name]) => evaluation.confusion?.classes.indexOf(name) ?? -1);
			const found = evaluation.confusion?.[role] ?? [];
			expect(order.map(row => order.map(column => found[row]?.[column]))).toEqual(confusion);
			for (const { name, rows, [role]: measured } of evaluation.perClass ?? []) {
				const [, wantedRows, precision = 0, recall = 0, f1 = 0] = classes.find(([known]) => known === name) ?? [];
				expect(rows).toBe(wantedRows);
				expect([measured.precision ?? 0, measured.recall ?? 0, measured.f1 ?? 0]).toEqual(
					[precision, recall, f1].map(value => expect.closeTo(value, 9))
				);
			}
			expect(evaluation.perClass).toHaveLength(classes.filter(([, rows]) => rows > 0).length);
		}
	});

	test.each(reference.regression.map(one => [one.name, one] as const))('values: %s', async (_, one) => {
		const evaluation = await evaluated('regression', one);
		expectMeasures(evaluation, one.expected);
		expect(evaluation.measures).toHaveLength(3);
	});
});
