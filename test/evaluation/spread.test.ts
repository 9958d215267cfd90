import { describe, expect, test } from '@jest/globals';
import { planRows, type RowsAtHand } from '../../src/evaluation/rows-planned.ts';
import { deviationsOf } from '../../src/evaluation/spread.ts';
import { mulberry32 } from '../../src/stats/random.ts';
import { rank } from '../../src/stats/ranking.ts';
import { compareRankings } from '../../src/stats/roc-comparison.ts';
import { gateOn } from './endpoint.ts';

/** Chances that are calibrated, and labels drawn by them; `share` of the rows positive on average. */
function drawn(rows: number, seed: number, share = 0.5) {
	const uniform = mulberry32(seed);
	const answers = Float64Array.from({ length: rows }, () => uniform() ** (1 / share - 1));
	return { answers, truth: answers.map(chance => (uniform() < chance ? 1 : 0)) };
}

const binary = { task: 'binary', threshold: 0.5 } as const;

describe('how much a measure varies, from the answers of one variant', () => {
	test('accuracy as the binomial, auc as DeLong’s', () => {
		const read = drawn(600, 3);
		const found = deviationsOf(binary, read, new Map(), ['accuracy', 'auc']);
		const accuracy = read.answers.filter((chance, row) => chance >= 0.5 === (read.truth[row] === 1)).length / 600;
		expect((found.get('accuracy') ?? 0) / Math.sqrt(accuracy * (1 - accuracy))).toBeCloseTo(1, 0.5);
		const ranking = rank(read.answers, read.truth);
		const variance = compareRankings(ranking, ranking, 0.9)?.baselineVariance ?? 0;
		expect((found.get('auc') ?? 0) / Math.sqrt(600 * variance)).toBeCloseTo(1, 0.5);
	});

	test('rows that were drawn by label count as often as they are in the data', () => {
		const all = drawn(20_000, 4, 0.1);
		const half = (label: number) =>
			Array.from(all.truth.keys())
				.filter(row => all.truth[row] === label)
				.slice(0, 150);
		const rows = [...half(1), ...half(0)];
		const read = {
			truth: Float64Array.from(rows, row => all.truth[row] ?? 0),
			answers: Float64Array.from(rows, row => all.answers[row] ?? 0)
		};
		const positives = all.truth.reduce((sum, label) => sum + label, 0);
		const seen = new Map([
			[1, positives],
			[0, 20_000 - positives]
		]);
		const ranking = rank(all.answers, all.truth);
		const variance = compareRankings(ranking, ranking, 0.9)?.baselineVariance ?? 0;
		const found = deviationsOf(binary, read, seen, ['auc']).get('auc') ?? 0;
		expect(found / Math.sqrt(20_000 * variance)).toBeGreaterThan(0.8);
		expect(found / Math.sqrt(20_000 * variance)).toBeLessThan(1.4);
		expect(found).toBeGreaterThan(1.4 * (deviationsOf(binary, read, new Map(), ['auc']).get('auc') ?? 0));
	});

	test('values, several classes; what the rows do not define is left out', () => {
		const uniform = mulberry32(8);
		const truth = Float64Array.from({ length: 400 }, () => 10 * uniform());
		const answers = truth.map(value => value + uniform() - 0.5);
		const found = deviationsOf({ ...binary, task: 'regression' }, { truth, answers }, new Map(), ['mae', 'r2', 'auc']);
		expect([...found.keys()]).toEqual(['mae', 'r2']);
		expect(found.get('mae')).toBeCloseTo(0.144, 1);
		const classes = truth.map(Math.floor);
		const named = answers.map((value, row) => (row % 9 === 0 ? -1 : Math.max(0, Math.floor(value))));
		const macro = deviationsOf({ ...binary, task: 'multiclass' }, { truth: classes, answers: named }, new Map(), [
			'f1'
		]);
		expect(macro.get('f1')).toBeGreaterThan(0.2);
	});
});

describe('rows that a gate needs', () => {
	const read = drawn(600, 3);
	const at: RowsAtHand = { data: 'h.csv', rows: 30_000, groups: new Map(), seen: new Map(), sent: 1 };
	const of = (gate: ReturnType<typeof gateOn>, rows: number, more: Partial<RowsAtHand> = {}) =>
		planRows([gate], binary, read, { ...at, rows, ...more })[0];
	const auc = gateOn('auc', { maxDecrease: 0.02 });

	test('enough, perhaps, hardly: by the rows of the file or the sample', () => {
		expect(of(auc, 30_000)).toMatchObject({
			tooFew: false,
			sentence: expect.stringContaining('h.csv has 30,000 rows, which is enough.')
		});
		const sentence = of(auc, 2000, { sent: 0.1 })?.sentence ?? '';
		expect(sentence).toMatch(
			/^auc: to prove it at most 0\.02 lower, .* takes about \d,\d00 rows at most, fewer .*; h\.csv has 2,000 rows in the sample, which may do\.$/
		);
		expect(of(auc, 100)).toMatchObject({ tooFew: true, sentence: expect.stringContaining('hardly enough to tell') });
	});

	test('a tenth of the margin takes a hundred times the rows', () => {
		const needed = (margin: number) =>
			Number(
				/about ([\d,]+) rows/
					.exec(of(gateOn('auc', { maxDecrease: margin }), 9)?.sentence ?? '')?.[1]
					?.replaceAll(',', '')
			);
		expect(needed(0.005) / needed(0.05)).toBeGreaterThan(95);
		expect(needed(0.005) / needed(0.05)).toBeLessThan(105);
	});

	test('of a slice, the smallest group that is judged', () => {
		const gate = gateOn('recall', { maxDecrease: 0.05 }, { slice: 'region', minSamples: 100 });
		const groups = new Map([
			[
				'region',
				new Map([
					['north', 9000],
					['south', 240],
					['west', 30]
				])
			]
		]);
		expect(of(gate, 9270, { groups })?.sentence).toContain('h.csv, region = south has 240 rows');
	});

	test('a gate that asks for a value alone needs none', () => {
		expect(of(gateOn('auc', { min: 0.8 }), 100)).toBeUndefined();
	});
});
