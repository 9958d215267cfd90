import { describe, expect, test } from '@jest/globals';
import { AwsError } from '../../src/aws/errors.ts';
import type { Window } from '../../src/gates/measurement.ts';
import type { MetricQuery, MetricSeries } from '../../src/gates/queries.ts';
import { createSeriesMemory } from '../../src/loop/series-memory.ts';

const minuteMs = 60_000;
const noonMs = Date.UTC(2026, 10, 24, 12);
const at = (minute: number) => noonMs + minute * minuteMs;
const window = (from: number, to: number): Window => ({ startMs: at(from), endMs: at(to) });
const query = (key: string): MetricQuery => ({
	key,
	namespace: 'n',
	metricName: key,
	dimensions: {},
	statistic: 'Sum'
});
const both = [query('requests'), query('errors')];

type Answer = (query: MetricQuery, minute: number) => number | undefined | 'outage' | 'refused';

/** What was asked of CloudWatch, as names with the first and the last minute. */
function memoryOf(answer: Answer) {
	const asked: string[] = [];
	const memory = createSeriesMemory({
		metrics: {
			query: async (queries, { startMs, endMs }) => {
				const minutes = Array.from(
					{ length: (endMs - startMs) / minuteMs },
					(_, i) => (startMs - noonMs) / minuteMs + i
				);
				asked.push(`${queries.map(({ key }) => key).join(' ')} ${minutes[0]} ${minutes.at(-1)}`);
				return queries.map((one): MetricSeries => {
					const values = minutes.map(minute => [at(minute), answer(one, minute)] as const);
					const points = new Map(values.flatMap(([ms, value]) => (typeof value === 'number' ? [[ms, value]] : [])));
					const said = values.map(([, value]) => value);
					if (said.includes('outage')) return { key: one.key, points: new Map(), outage: 'no answer' };
					if (said.includes('refused')) return { key: one.key, points: new Map(), refused: 'no such statistic' };
					return { key: one.key, points };
				});
			}
		}
	});
	return { memory, asked };
}

const valuesOf = (series: MetricSeries | undefined) => [...(series?.points.values() ?? [])];

describe('what CloudWatch has told is remembered', () => {
	test('a settled minute is asked for once, with the half hour before it', async () => {
		const { memory, asked } = memoryOf((_, minute) => minute);
		await memory(both, window(0, 50));
		await memory(both, window(0, 50));
		await memory(both, window(0, 51));
		const [requests] = await memory(both, window(0, 53));
		expect(asked).toEqual(['requests errors 0 49', 'requests errors 20 50', 'requests errors 21 52']);
		expect(valuesOf(requests)).toEqual(Array.from({ length: 53 }, (_, minute) => minute));
	});

	test('values that have changed, or gone, within the half hour are the new ones', async () => {
		let later = false;
		const { memory } = memoryOf((_, minute) => (later ? ([20, 40].includes(minute) ? undefined : 2) : 1));
		await memory([query('requests')], window(0, 50));
		later = true;
		const [requests] = await memory([query('requests')], window(0, 51));
		expect(requests?.points.get(at(19))).toBe(1);
		expect(requests?.points.get(at(21))).toBe(2);
		expect(requests?.points.has(at(20))).toBe(false);
		expect(requests?.points.has(at(40))).toBe(false);
	});

	test('an outage is told, and what was missed in it is asked for afterwards', async () => {
		let out = true;
		const { memory, asked } = memoryOf(({ key }) => (out && key === 'errors' ? 'outage' : 1));
		const [requests, errors] = await memory(both, window(0, 90));
		expect([valuesOf(requests).length, errors?.outage]).toEqual([90, 'no answer']);
		out = false;
		const [, again] = await memory(both, window(0, 91));
		expect(valuesOf(again)).toHaveLength(91);
		expect(asked).toEqual(['requests errors 0 89', 'requests errors 0 90']);
	});

	test('an outage of an hour leaves no gap', async () => {
		let out = false;
		const { memory, asked } = memoryOf(() => (out ? 'outage' : 1));
		await memory(both, window(0, 20));
		out = true;
		for (let minute = 21; minute <= 80; minute++) await memory(both, window(0, minute));
		out = false;
		const [requests] = await memory(both, window(0, 81));
		expect(valuesOf(requests)).toHaveLength(81);
		expect(asked.at(-1)).toBe('requests errors 0 80');
	});

	test('what is refused is not asked for again', async () => {
		const { memory, asked } = memoryOf(({ key }) => (key === 'errors' ? 'refused' : 1));
		await memory(both, window(0, 10));
		const [requests, errors] = await memory(both, window(0, 11));
		expect([valuesOf(requests).length, errors?.refused]).toEqual([11, 'no such statistic']);
		expect(asked).toEqual(['requests errors 0 9', 'requests 0 10']);
	});

	test('an earlier start is asked for as a whole', async () => {
		const { memory, asked } = memoryOf((_, minute) => minute);
		await memory(both, window(50, 100));
		const [requests] = await memory(both, window(0, 101));
		expect(valuesOf(requests)).toHaveLength(101);
		expect(asked.at(-1)).toBe('requests errors 0 100');
		await memory(both, window(0, 102));
		expect(asked.at(-1)).toBe('requests errors 71 101');
	});

	test('a series that CloudWatch says nothing of is empty', async () => {
		const memory = createSeriesMemory({ metrics: { query: async () => [] } });
		expect(await memory([query('requests')], window(0, 10))).toEqual([{ key: 'requests', points: new Map() }]);
	});

	test('a refusal of the whole request is an outage of every series', async () => {
		const memory = createSeriesMemory({
			metrics: { query: () => Promise.reject(new AwsError('access-denied', 'GetMetricData', 'Not allowed.')) }
		});
		const answers = await memory(both, window(0, 10));
		expect(answers.map(({ outage }) => outage !== undefined)).toEqual([true, true]);
	});
});
