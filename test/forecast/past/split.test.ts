import { describe, expect, test } from '@jest/globals';
import { divideMinute } from '../../../src/forecast/past/minute.ts';
import { createSplit } from '../../../src/forecast/past/split.ts';
import type { Gate } from '../../../src/gates/gate.ts';
import type { Measurement } from '../../../src/gates/measurement.ts';
import { randomFrom } from '../../../src/stats/draws.ts';
import { errors } from './builders.ts';

const even = () => () => 1;
const whole = (requests: number, bad: number) => {
	const one = { requests, bad };
	return { startMs: 0, baseline: one, candidate: one };
};

/** The candidate's and the baseline's part of a minute of each gate, so many times. */
function parts(
	gates: readonly Gate[],
	minutes: Parameters<typeof divideMinute>[0],
	share: number,
	times = 400,
	odds = 1
) {
	const split = createSplit(gates, randomFrom(11), () => () => odds);
	return Array.from({ length: times }, () =>
		divideMinute(minutes, split, share).map(one => {
			if (one?.kind !== 'counts') throw new Error('counts are divided');
			return one.minute;
		})
	);
}

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('a minute divided between two equal variants', () => {
	test('nothing is lost, the candidate has its share, and as much of the bad as of the good', () => {
		const divided = parts([errors()], [whole(1000, 40)], 0.25).flat();
		for (const { baseline, candidate } of divided) {
			expect([baseline.requests + candidate.requests, baseline.bad + candidate.bad]).toEqual([1000, 40]);
		}
		expect(meanOf(divided.map(({ candidate }) => candidate.requests))).toBeCloseTo(250, -1);
		expect(Math.abs(meanOf(divided.map(({ candidate }) => candidate.bad)) - 10)).toBeLessThan(0.6);
		const spread = meanOf(divided.map(({ candidate }) => (candidate.bad - 10) ** 2));
		expect(spread).toBeGreaterThan(5.5);
		expect(spread).toBeLessThan(10);
	});

	test('all of it where the candidate serves alone', () => {
		expect(parts([errors()], [whole(70, 3)], 1, 5).flat()).toEqual(
			Array.from({ length: 5 }, () => ({
				startMs: 0,
				baseline: { requests: 0, bad: 0 },
				candidate: { requests: 70, bad: 3 }
			}))
		);
	});

	test('two counts of the same requests are divided alike: a 5xx and a 4xx are model errors', () => {
		const gates = [
			errors(),
			errors({ metric: 'client-error-rate', name: 'client' }),
			errors({ metric: 'model-error-rate', name: 'model' })
		];
		for (const [server, client, model] of parts(gates, [whole(500, 12), whole(500, 7), whole(500, 20)], 0.3)) {
			const bad = (server?.candidate.bad ?? 0) + (client?.candidate.bad ?? 0);
			expect(model?.candidate.bad).toBeGreaterThanOrEqual(bad);
			expect((model?.candidate.bad ?? 0) - bad).toBeLessThanOrEqual(1);
		}
	});

	test('slower than 500 ms is slower than 300 ms, and the same gate twice is the same', () => {
		const slow = (ms: number) => errors({ metric: 'slow-rate', name: `slow ${ms}`, slowerThanMs: ms });
		const gates = [slow(300), slow(500), slow(300)];
		for (const [fast, slower, again] of parts(gates, [whole(200, 30), whole(200, 9), whole(200, 30)], 0.5)) {
			expect(slower?.candidate.bad).toBeLessThanOrEqual(fast?.candidate.bad ?? 0);
			expect(again).toEqual(fast);
		}
	});

	test('noise that one variant has alone shifts the bad ones only', () => {
		const divided = parts([errors()], [whole(10_000, 400)], 0.5, 200, 3).flat();
		expect(meanOf(divided.map(({ candidate }) => candidate.bad))).toBeCloseTo(300, -1);
		expect(Math.abs(meanOf(divided.map(({ candidate }) => candidate.requests)) - 5100)).toBeLessThan(20);
	});

	test('values keep their mean and their spread, nothing is lost', () => {
		const values = { count: 100, sum: 500, squares: 2900 };
		const split = createSplit([], randomFrom(4), even);
		const minute: Extract<Measurement, { kind: 'means' }>['minutes'][number] = {
			startMs: 0,
			baseline: values,
			candidate: values
		};
		const divided = Array.from({ length: 2000 }, () => divideMinute([minute], split, 0.4)[0]);
		const found = divided.map(one => {
			if (one?.kind !== 'means') throw new Error('means are divided');
			const { baseline, candidate } = one.minute;
			expect(baseline.count + candidate.count).toBe(100);
			expect(baseline.sum + candidate.sum).toBeCloseTo(500, 6);
			return { mean: candidate.sum / candidate.count, square: candidate.squares / candidate.count };
		});
		expect(meanOf(found.map(({ mean }) => mean))).toBeCloseTo(5, 1);
		// Variance 4 of 100 values, 40 of which are picked: 4/40 x 60/99.
		expect(meanOf(found.map(({ mean }) => (mean - 5) ** 2))).toBeCloseTo(0.0606, 1);
		expect(meanOf(found.map(({ mean, square }) => square - mean ** 2))).toBeCloseTo(4, 0);
	});
});
