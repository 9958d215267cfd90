import { describe, expect, test } from '@jest/globals';
import type { Window } from '../../src/gates/measurement.ts';
import { createBaselineBefore } from '../../src/loop/baseline-before.ts';
import type { Progress, TrafficSpan } from '../../src/rollout/record.ts';
import { minuteMs, noonMs, rolloutOf } from '../rollout/builders.ts';

const hourMs = 60 * minuteMs;
const aloneMs = noonMs + 2 * hourMs;
const spans: readonly TrafficSpan[] = [
	{ step: 0, traffic: 0.5, startMs: noonMs, endMs: aloneMs },
	{ step: 'final', traffic: 1, startMs: aloneMs }
];

function progressOf(some = spans): Progress {
	return { state: { phase: 'final-bake', sinceMs: aloneMs }, spans: some, timeline: [] };
}

/** A CloudWatch that answers every minute with 100, and notes what it is asked. */
function metricsOf(outage: () => boolean = () => false) {
	const asked: { readonly hours: readonly number[]; readonly variants: readonly (string | undefined)[] }[] = [];
	const query = async (queries: readonly { readonly key: string; readonly dimensions: object }[], window: Window) => {
		const { startMs, endMs } = window;
		const variants = queries.map(({ dimensions }) =>
			'VariantName' in dimensions ? String(dimensions.VariantName) : ''
		);
		asked.push({ hours: [startMs, endMs].map(ms => (ms - noonMs) / hourMs), variants: [...new Set(variants)] });
		const minutes = Array.from({ length: (endMs - startMs) / minuteMs }, (_, i) => startMs + i * minuteMs);
		return queries.map(({ key }) => ({
			key,
			points: new Map(minutes.map(ms => [ms, 100])),
			...(outage() && { outage: 'no answer' })
		}));
	};
	return { asked, metrics: { query } };
}

describe('what the candidate is held against once it is alone', () => {
	test('is the baseline in the three hours before the rollout, and around the final bake of the day before; asked once', async () => {
		const { asked, metrics } = metricsOf();
		const read = createBaselineBefore({ metrics });
		const before = await read(rolloutOf(), progressOf());
		expect(await read(rolloutOf(), progressOf())).toEqual(before);
		const tenMinutes = 1 / 6;
		expect(asked.map(({ hours }) => hours)).toEqual([
			[-3, 0],
			[2 - 24 - 0.5, expect.closeTo(2 - 24 + tenMinutes + 0.5)]
		]);
		expect(asked.map(({ variants }) => variants)).toEqual([['now'], ['now']]);
		const { recent } = before['error-rate'] ?? {};
		expect(recent?.kind === 'counts' && recent.minutes).toHaveLength(180);
	});

	test.each([
		['while both serve', rolloutOf(), progressOf(spans.slice(0, 1))],
		['with a holdback', rolloutOf({}, { holdback: 0.05 }), progressOf()]
	])('is not asked for %s', async (_, rollout, progress) => {
		const { asked, metrics } = metricsOf();
		expect(await createBaselineBefore({ metrics })(rollout, progress)).toEqual({});
		expect(asked).toEqual([]);
	});

	test('is asked for again where CloudWatch did not answer', async () => {
		let out = true;
		const { asked, metrics } = metricsOf(() => out);
		const read = createBaselineBefore({ metrics });
		expect((await read(rolloutOf(), progressOf()))['error-rate']?.recent.kind).toBe('none');
		out = false;
		expect((await read(rolloutOf(), progressOf()))['error-rate']?.recent.kind).toBe('counts');
		expect(asked).toHaveLength(4);
	});
});
