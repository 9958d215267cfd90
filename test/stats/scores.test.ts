import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { calibrationOf } from '../../src/stats/calibration.ts';
import { precisionRecallPoints, rank } from '../../src/stats/ranking.ts';
import { bestThreshold, measureAt, type ThresholdMeasure } from '../../src/stats/thresholds.ts';
import { expectAbsolute } from './reference.ts';

interface Scored {
	readonly score: number;
	readonly label: 0 | 1;
}

const rows = fc.array(
	fc.record({
		score: fc.oneof(
			fc.integer({ min: 0, max: 10 }).map(tenths => tenths / 10),
			fc.double({ min: 0, max: 1, noNaN: true })
		),
		label: fc.constantFrom<0 | 1>(0, 1)
	}),
	{ minLength: 1, maxLength: 40 }
);
const scoresOf = (data: readonly Scored[]) => Float64Array.from(data, ({ score }) => score);
const labelsOf = (data: readonly Scored[]) => data.map(({ label }) => label);
const rankOf = (data: readonly Scored[]) => rank(scoresOf(data), labelsOf(data));
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('calibration', () => {
	test('the example of scikit-learn’s calibration_curve', () => {
		const scores = [0.1, 0.2, 0.3, 0.4, 0.65, 0.7, 0.8, 0.9, 1];
		const found = calibrationOf(scores, [0, 0, 0, 0, 1, 1, 1, 1, 1], 3);
		const expected = [
			{ rows: 3, score: 0.2, positives: 0 },
			{ rows: 2, score: 0.525, positives: 0.5 },
			{ rows: 4, score: 0.85, positives: 1 }
		];
		expect(found?.bins.map(({ rows }) => rows)).toEqual([3, 2, 4]);
		expected.forEach(({ score, positives }, i) => {
			expectAbsolute(found?.bins[i]?.score, score, 1e-12);
			expectAbsolute(found?.bins[i]?.positives, positives, 1e-12);
		});
	});

	test('the example of scikit-learn’s brier_score_loss', () => {
		expectAbsolute(calibrationOf([0.1, 0.9, 0.8, 0.3], [0, 1, 1, 0])?.brier, 0.0375, 1e-15);
	});

	test('is what its definitions say, bounds of bins included', () => {
		fc.assert(
			fc.property(rows, data => {
				const found = calibrationOf(scoresOf(data), labelsOf(data));
				expectAbsolute(found?.brier, mean(data.map(({ score, label }) => (score - label) ** 2)), 1e-12);
				const inBin = (bin: number) =>
					data.filter(({ score }) => (bin === 0 || score > bin * 0.1) && (bin === 9 || score <= (bin + 1) * 0.1));
				const bins = Array.from({ length: 10 }, (_, bin) => inBin(bin)).filter(bin => bin.length > 0);
				expect(found?.bins.map(bin => bin.rows)).toEqual(bins.map(bin => bin.length));
				const error = bins.map(
					bin =>
						(bin.length / data.length) * Math.abs(mean(bin.map(row => row.score)) - mean(bin.map(row => row.label)))
				);
				expectAbsolute(
					found?.expectedError,
					error.reduce((sum, one) => sum + one, 0),
					1e-12
				);
			})
		);
	});

	test('is undefined without rows, and where scores are no chances', () => {
		expect(calibrationOf([], [])).toBeUndefined();
		expect(calibrationOf([0.5, 1.01], [0, 1])).toBeUndefined();
		expect(calibrationOf([-0.01, 0.5], [0, 1])).toBeUndefined();
		expect(calibrationOf([Number.NaN], [1])).toBeUndefined();
		expect(calibrationOf([0, 1], [0, 1])?.bins.map(({ score }) => score)).toEqual([0, 1]);
		expect(calibrationOf([Number.POSITIVE_INFINITY], [1])).toBeUndefined();
	});
});

describe('the best threshold', () => {
	const valueAt = (data: readonly Scored[], measure: ThresholdMeasure, threshold: number) => {
		const count = (label: number, yes: boolean) =>
			data.filter(row => row.label === label && row.score >= threshold === yes).length;
		const [tp, fp, fn, tn] = [count(1, true), count(0, true), count(1, false), count(0, false)];
		if (measure === 'f1') return (2 * tp) / (2 * tp + fp + fn);
		return measure === 'accuracy' ? (tp + tn) / data.length : (tp / (tp + fn) + tn / (tn + fp)) / 2;
	};
	const measures = fc.constantFrom<ThresholdMeasure>('f1', 'accuracy', 'balanced-accuracy');

	test('is better than every other score that occurs, and of the equally good nearest to the configured one', () => {
		fc.assert(
			fc.property(rows, measures, fc.double({ min: 0, max: 1, noNaN: true }), (data, measure, configured) => {
				const found = bestThreshold(rankOf(data), measure, configured);
				if (new Set(labelsOf(data)).size < 2) return expect(found).toBeUndefined();
				const values = data.map(({ score }) => ({ score, value: valueAt(data, measure, score) }));
				const most = Math.max(...values.map(({ value }) => value));
				expectAbsolute(found?.value, most, 1e-12);
				const nearest = Math.min(
					...values.filter(({ value }) => value > most - 1e-12).map(({ score }) => Math.abs(score - configured))
				);
				expectAbsolute(Math.abs((found?.at ?? 9) - configured), nearest, 1e-12);
				expectAbsolute(measureAt(rankOf(data), measure, configured), valueAt(data, measure, configured), 1e-12);
			})
		);
	});

	test('is undefined without rows of both kinds, as is the measure', () => {
		for (const labels of [
			[1, 1],
			[0, 0]
		]) {
			const ranking = rank(Float64Array.of(0.2, 0.7), labels);
			expect(bestThreshold(ranking, 'accuracy', 0.5)).toBeUndefined();
			expect(measureAt(ranking, 'accuracy', 0.5)).toBeUndefined();
		}
	});

	test('of two equally good and equally near the higher one is told', () => {
		const ranking = rank(Float64Array.of(0.75, 0.25, 0.5), [1, 1, 0]);
		expect(bestThreshold(ranking, 'accuracy', 0.5)).toEqual({ at: 0.75, value: 2 / 3 });
	});

	test('is undefined where answers are labels', () => {
		const labels = rank(Float64Array.of(Infinity, -Infinity), [1, 0]);
		expect(bestThreshold(labels, 'f1', 0.5)).toBeUndefined();
	});
});

describe('precision and recall', () => {
	test('the example of scikit-learn’s precision_recall_curve', () => {
		const data = [0.1, 0.4, 0.35, 0.8].map((score, i): Scored => ({ score, label: i >= 2 ? 1 : 0 }));
		expect(precisionRecallPoints(rankOf(data), 25)).toEqual([
			[0, 1],
			[0.5, 1],
			[0.5, 0.5],
			[1, 2 / 3],
			[1, 0.5]
		]);
	});

	test('never more points than asked for, from (0, 1) to all rows, every one of them on the curve', () => {
		fc.assert(
			fc.property(rows, fc.integer({ min: 3, max: 12 }), (data, most) => {
				const points = precisionRecallPoints(rankOf(data), most);
				const positives = data.filter(({ label }) => label === 1).length;
				if (positives === 0) return expect(points).toBeUndefined();
				const curve = data.map(({ score }) => {
					const called = data.filter(row => row.score >= score);
					const right = called.filter(({ label }) => label === 1).length;
					return [right / positives, right / called.length];
				});
				expect(points?.length).toBeLessThanOrEqual(most);
				expect(points?.[0]).toEqual([0, 1]);
				expect(points?.at(-1)).toEqual([1, positives / data.length]);
				for (const point of points?.slice(1) ?? []) expect(curve).toContainEqual(point);
			})
		);
	});
});
