import { describe, expect, test } from '@jest/globals';
import { pairedBootstrap, pairedBootstrapF1 } from '../../src/stats/bootstrap.ts';
import { accuracy, confusionOf, f1, precision, recall } from '../../src/stats/classification.ts';
import { mulberry32 } from '../../src/stats/random.ts';
import { expectAbsolute, expectRelative, reference } from './reference.ts';

describe('classification', () => {
	test.each(reference.classification_metrics.cases)(
		'tp $tp fp $fp fn $fn tn $tn',
		({ tp, fp, fn, tn, ...expected }) => {
			const counts = { truePositives: tp, falsePositives: fp, falseNegatives: fn, trueNegatives: tn };
			const same = (actual: number | undefined, value: number | null) => {
				if (value === null) expect(actual).toBeUndefined();
				else expectRelative(actual, value, 1e-15);
			};
			same(accuracy(counts), expected.accuracy);
			same(precision(counts), expected.precision);
			same(recall(counts), expected.recall);
			same(f1(counts), expected.f1);
		}
	);

	test('without rows nothing is defined', () => {
		const nothing = confusionOf([], []);
		for (const measure of [accuracy, precision, recall, f1]) expect(measure(nothing)).toBeUndefined();
	});

	test('without a positive label or answer F1 is undefined while accuracy is 1', () => {
		const counts = confusionOf([false, false], [false, false]);
		expect(f1(counts)).toBeUndefined();
		expect(accuracy(counts)).toBe(1);
	});

	test('rows are counted by label and answer, as often as they are drawn', () => {
		const positive = [true, true, false, false];
		const answered = [true, false, true, false];
		const once = { truePositives: 1, falsePositives: 1, falseNegatives: 1, trueNegatives: 1 };
		expect(confusionOf(positive, answered)).toEqual(once);
		expect(confusionOf(positive, answered, [0, 0, 3])).toEqual({
			...once,
			truePositives: 2,
			falsePositives: 0,
			falseNegatives: 0
		});
	});
});

describe('bootstrap', () => {
	test.each(reference.paired_bootstrap_f1.cases)('agrees with the reference, seed $seed', sample => {
		const uniform = mulberry32(sample.seed);
		expect(sample.rng_first5.map(() => uniform())).toEqual(sample.rng_first5);
		const rows = {
			positive: sample.labels.map(Boolean),
			candidate: sample.predCandidate.map(Boolean),
			baseline: sample.predBaseline.map(Boolean)
		};
		const result = pairedBootstrapF1(rows, { seed: sample.seed, replicates: sample.replicates });
		expect(result.used).toBe(sample.used);
		expectAbsolute(result.low, sample.f1diff_p05, 1e-12);
		expectAbsolute(result.high, sample.f1diff_p95, 1e-12);
	});

	test('no rows, or never a positive one, is undefined', () => {
		const nothing = { estimate: undefined, low: undefined, high: undefined, used: 0 };
		expect(pairedBootstrapF1({ positive: [], candidate: [], baseline: [] }, { seed: 1 })).toEqual(nothing);
		const never = [false, false, false];
		expect(pairedBootstrapF1({ positive: never, candidate: never, baseline: never }, { seed: 1 })).toEqual(nothing);
	});

	test('replicates without a value are left out and counted', () => {
		const result = pairedBootstrap(2, rows => (rows[0] === rows[1] ? undefined : 7), { seed: 5, replicates: 1000 });
		expect(result).toMatchObject({ estimate: 7, low: 7, high: 7 });
		expect(result.used).toBeGreaterThan(400);
		expect(result.used).toBeLessThan(600);
	});

	test('the same seed gives the same interval', () => {
		const sum = (rows: Uint32Array) => rows.reduce((total, row) => total + row, 0);
		expect(pairedBootstrap(50, sum, { seed: 9 })).toEqual(pairedBootstrap(50, sum, { seed: 9 }));
		expect(pairedBootstrap(50, sum, { seed: 9 })).not.toEqual(pairedBootstrap(50, sum, { seed: 10 }));
	});
});
