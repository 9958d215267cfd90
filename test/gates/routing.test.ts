import { describe, expect, test } from '@jest/globals';
import { checkRouting, type RoutedMinute, routedMinutes, routingQueries } from '../../src/gates/routing.ts';
import { mulberry32 } from '../../src/stats/random.ts';
import { minuteMs, noonMs, publish, target, window } from './builders.ts';

function routed(count: number, baseline: number, candidate: number): RoutedMinute[] {
	return Array.from({ length: count }, (_, t) => ({ startMs: noonMs + t * minuteMs, baseline, candidate }));
}

describe('the share of requests', () => {
	test('is as it should be', () => {
		expect(checkRouting(routed(20, 950, 50), 0.05)).toEqual({ ok: true });
		expect(checkRouting(routed(20, 500, 500), 0.5)).toEqual({ ok: true });
	});

	test('far from what the weights say is a fault of the routing, in words', () => {
		const result = checkRouting(routed(20, 980, 20), 0.05);
		expect(result).toMatchObject({ ok: false });
		expect(result.ok ? '' : result.sentence).toContain(
			'The candidate had 2 % of the 20000 requests, and 5 % should have reached it.'
		);
		expect(checkRouting(routed(20, 800, 200), 0.05).ok).toBe(false);
	});

	test('a little off on very much traffic is not worth a rollback', () => {
		expect(checkRouting(routed(60, 57_200, 2_800), 0.05)).toEqual({ ok: true });
	});

	test('is not judged on little data', () => {
		expect(checkRouting(routed(4, 1000, 0), 0.05)).toEqual({ ok: true });
		expect(checkRouting(routed(10, 20, 0), 0.05)).toEqual({ ok: true });
	});

	test('is not checked where the candidate gets nothing or everything', () => {
		expect(checkRouting(routed(20, 1000, 100), 0)).toEqual({ ok: true });
		expect(checkRouting(routed(20, 100, 1000), 1)).toEqual({ ok: true });
		expect(checkRouting(routed(20, 1000, 0), 1)).toEqual({ ok: true });
		expect(checkRouting(routed(20, 1000, 0), Number.NaN)).toEqual({ ok: true });
		expect(checkRouting([], 0.5)).toEqual({ ok: true });
	});

	test('is checked wherever both should get something, however small the part of one', () => {
		expect(checkRouting(routed(20, 1_000_000, 3000), 0.001).ok).toBe(false);
		expect(checkRouting(routed(20, 3000, 1_000_000), 0.999).ok).toBe(false);
		expect(checkRouting(routed(20, 10_000, 10_000), 0.6).ok).toBe(false);
	});

	test('uneven minutes (sticky clients) need to be further off', () => {
		const bursts = routed(20, 950, 50).map((minute, t) =>
			t % 5 === 0 ? { ...minute, baseline: 850, candidate: 150 } : minute
		);
		expect(checkRouting(bursts, 0.05)).toEqual({ ok: true });
		expect(checkRouting(routed(20, 930, 70), 0.05).ok).toBe(false);
	});

	test('is judged on minutes with traffic, be it one request', () => {
		const busy = routed(4, 10, 90);
		expect(checkRouting([...busy, ...routed(10, 0, 0)], 0.5).ok).toBe(true);
		expect(checkRouting([...busy, ...routed(1, 1, 0)], 0.5).ok).toBe(false);
	});

	test('five deviations are of the minutes as uneven as they are', () => {
		/** phi = 10/9 (10 d^2) / (2000 p (1-p)) with 200 requests a minute: 20.03 and 18.5 at d = 26 and 25, p = 0.25; 20 is enough. */
		const byTurns = (one: number, other: number) =>
			routed(10, 0, 0).map(({ startMs }, t) => {
				const candidate = t % 2 === 0 ? one : other;
				return { startMs, baseline: 200 - candidate, candidate };
			});
		expect(checkRouting(byTurns(76, 24), 0.1).ok).toBe(true);
		expect(checkRouting(byTurns(75, 25), 0.1).ok).toBe(false);
	});

	test('all of the requests are too many where a fiftieth should not have come', () => {
		expect(checkRouting(routed(5, 0, 250), 0.98).ok).toBe(false);
		expect(checkRouting(routed(5, 0, 249), 0.98).ok).toBe(true);
	});

	test('is told in percent, with three digits', () => {
		const result = checkRouting(routed(10, 97_654, 2346), 0.1);
		expect(result.ok ? '' : result.sentence).toContain('The candidate had 2.35 % of the 1000000 requests, and 10 %');
	});

	test('a split by chance is never taken for a fault (seed 7)', () => {
		const uniform = mulberry32(7);
		for (let run = 0; run < 300; run++) {
			const minutes = routed(15, 0, 0).map(({ startMs }) => {
				const candidate = Array.from({ length: 60 }, uniform).filter(u => u < 0.1).length;
				return { startMs, baseline: 60 - candidate, candidate };
			});
			for (let seen = 1; seen <= minutes.length; seen++)
				expect(checkRouting(minutes.slice(0, seen), 0.1).ok).toBe(true);
		}
	});
});

describe('a candidate without requests', () => {
	test('for five minutes, while the baseline has many, is a fault', () => {
		const result = checkRouting([...routed(30, 500, 500), ...routed(5, 1000, 0)], 0.5);
		expect(result.ok ? '' : result.sentence).toContain(
			'no request in the last 5 minutes with traffic, while the baseline had 5000'
		);
	});

	test('for four minutes, or on little traffic, is not', () => {
		expect(checkRouting([...routed(30, 500, 500), ...routed(4, 1000, 0)], 0.5)).toEqual({ ok: true });
		expect(checkRouting(routed(8, 30, 0), 0.05)).toEqual({ ok: true });
	});

	test('one request now and then is not none', () =>
		expect(checkRouting(routed(6, 300, 1), 0.01)).toEqual({ ok: true }));

	test('minutes in which nobody had any say nothing', () => {
		expect(checkRouting([...routed(30, 500, 500), ...routed(20, 0, 0)], 0.5)).toEqual({ ok: true });
	});
});

test('a minute without a datapoint has no requests', () => {
	const queries = routingQueries(target);
	const { baseline, candidate } = queries;
	const published = publish([
		[baseline, [90, 95, undefined]],
		[candidate, [10, undefined, undefined]]
	]);
	expect(routedMinutes(queries, published, [window(3)])).toEqual([
		{ startMs: noonMs, baseline: 90, candidate: 10 },
		{ startMs: noonMs + minuteMs, baseline: 95, candidate: 0 },
		{ startMs: noonMs + 2 * minuteMs, baseline: 0, candidate: 0 }
	]);
	expect(baseline).toMatchObject({ namespace: 'AWS/SageMaker', metricName: 'Invocations', statistic: 'Sum' });
});
