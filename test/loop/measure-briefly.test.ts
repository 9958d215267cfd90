import { describe, expect, test } from '@jest/globals';
import type { FileGate, Gate, MeanGate } from '../../src/gates/gate.ts';
import { type Judge, judge } from '../../src/gates/judge.ts';
import type { Window } from '../../src/gates/measurement.ts';
import type { MetricQuery } from '../../src/gates/queries.ts';
import { createMeasureBriefly } from '../../src/loop/measure-briefly.ts';
import { createMeasureAndJudge } from '../../src/loop/measure-gates.ts';
import { freeze } from '../../src/rollout/decided.ts';
import type { RolloutRecord, TrafficSpan } from '../../src/rollout/record.ts';
import type { State } from '../../src/rollout/state.ts';
import { shareGate, thresholdGate } from '../gates/builders.ts';
import { auc, failed, minuteMs, noonMs, rolloutOf } from '../rollout/builders.ts';
import { evaluationOf } from './memory-probe.ts';

const basket: MeanGate = {
	kind: 'mean',
	name: 'basket',
	onFail: 'rollback',
	reportOnly: false,
	minSamples: 1,
	values: { namespace: 'Shop', metricName: 'Basket', dimensions: { Variant: '{variant}' } },
	okRatio: 1,
	maxRatio: 2
};
const size: FileGate = {
	kind: 'file',
	name: 'size',
	onFail: 'rollback',
	reportOnly: false,
	minSamples: 1,
	path: 'size.json',
	candidate: 'mb',
	limits: { max: 90 }
};
const gates: readonly Gate[] = [shareGate(), thresholdGate(), basket, size, auc];
const rollout = rolloutOf({ numbers: { size: { candidate: 80 } } }, { gates });

const at = (minutes: number) => noonMs + minutes * minuteMs;
const span = (step: TrafficSpan['step'], from: number, to?: number): TrafficSpan => ({
	...{ step, traffic: step === 'final' ? 1 : 0.5, startMs: at(from) },
	...(to !== undefined && { endMs: at(to) })
});

/** CloudWatch, where every minute of every metric has a value of its own; and what it was asked for. */
function metricsOf(publishes: (query: MetricQuery, minute: number) => boolean = () => true) {
	const windows: Window[] = [];
	const query = async (queries: readonly MetricQuery[], window: Window) => {
		windows.push(window);
		const count = (window.endMs - window.startMs) / minuteMs;
		const minutes = Array.from({ length: count }, (_, index) => window.startMs + index * minuteMs);
		return queries.map(one => {
			const published = minutes.filter(ms => publishes(one, (ms - noonMs) / minuteMs));
			return { key: one.key, points: new Map(published.map(ms => [ms, valueAt(one, (ms - noonMs) / minuteMs)])) };
		});
	};
	return { windows, aws: { metrics: { query } } };
}

function valueAt({ metricName, statistic }: MetricQuery, minute: number): number {
	if (metricName === 'Invocations' || statistic === 'SampleCount') return 1000 + Math.abs(minute);
	if (metricName.endsWith('Errors')) return metricName === 'Invocation5XXErrors' ? Math.abs(minute) % 5 : 0;
	if (metricName === 'Basket') return statistic === 'Sum' ? 20_000 : 20 + Math.abs(minute);
	return 200_000 + minute;
}

const baking = (step: number): State => ({ phase: 'baking', sinceMs: at(0), step });
const recordAt = (spans: readonly TrafficSpan[], state: State = baking(0), more: Partial<RolloutRecord> = {}) => ({
	...{ rollout, holder: 'run-1' },
	progress: { state, spans, timeline: [] },
	...more
});

/** The looks of a rollout: at which minute, and how far it was then. A step is interrupted, another passed over. */
const looks: readonly (readonly [number, readonly TrafficSpan[]])[] = [
	[0, []],
	[1, [span('verification', 0)]],
	[2, [span(0, 0.4)]],
	[5.5, [span(0, 0.4)]],
	[5.6, [span(0, 0.4)]],
	[9, [span(0, 0.4)]],
	[12, [span(0, 0.4, 10.4)]],
	[16, [span(0, 0.4, 10.4), span(0, 12.2)]],
	[22, [span(0, 0.4, 10.4), span(0, 12.2, 20), span(1, 20.5)]],
	[29, [span(0, 0.4, 10.4), span(0, 12.2, 20), span(1, 20.5)]],
	[40, [span(0, 0.4, 10.4), span(0, 12.2, 20), span(1, 20.5, 31), span('final', 32)]],
	[55, [span(0, 0.4, 10.4), span(0, 12.2, 20), span(1, 20.5, 31), span('final', 32)]]
];

describe('measured briefly, a rollout is measured and judged as at length', () => {
	test.each<[string, (query: MetricQuery, minute: number) => boolean]>([
		['where everything is published', () => true],
		['where nothing ever is', () => false],
		['where one metric never is', ({ metricName }) => metricName !== 'Basket'],
		['where no requests are', ({ metricName }) => metricName !== 'Invocations'],
		[
			'where the candidate gets none any more',
			({ dimensions }, minute) => dimensions.VariantName !== 'next' || minute < 5
		],
		['where it begins in the middle of a step', (_, minute) => minute < 0 || minute >= 7],
		['where it ends after the first step', (_, minute) => minute < 20],
		['where it ends in the second step', (_, minute) => minute < 24]
	])('%s', async (_, publishes) => {
		const [brief, long] = [metricsOf(publishes), metricsOf(publishes)];
		const evaluation = evaluationOf(0.85, 0.85);
		for (const begun of [0, 3, 8, 10]) {
			const measureBriefly = createMeasureBriefly(brief.aws, judge);
			for (const [minute, spans] of looks.slice(begun)) {
				const record = recordAt(spans, baking(0), { evaluation });
				const { newEveryMs: _, ...wanted } = await createMeasureAndJudge(long.aws)(record, at(minute));
				expect(await measureBriefly(record, at(minute))).toStrictEqual(wanted);
			}
		}
	});

	test('asking for each minute once', async () => {
		const { aws, windows } = metricsOf();
		const measure = createMeasureBriefly(aws, judge);
		for (const [minute, spans] of looks.slice(0, -2)) await measure(recordAt(spans), at(minute));
		const asked = windows.map(({ startMs, endMs }) => [(startMs - noonMs) / minuteMs, (endMs - noonMs) / minuteMs]);
		expect(asked).toEqual([
			[1, 3],
			[3, 7],
			[7, 10],
			[10, 14],
			[14, 20],
			[20, 27]
		]);
	});

	test('and counting it once', async () => {
		const measure = createMeasureBriefly(metricsOf().aws, judge);
		const stepAt = async (minute: number) => {
			const { measurements } = await measure(recordAt([span(0, 0.4)]), at(minute));
			return measurements.slice(0, 3).map(({ steps }) => steps[0]);
		};
		const first = await stepAt(5);
		const joined = await stepAt(9);
		expect(joined.map(step => step?.kind)).toEqual(['counts', 'values', 'means']);
		for (const [index, step] of (await stepAt(9)).entries()) {
			expect(step).toBe(joined[index]);
			expect(step).not.toEqual(first[index]);
		}
	});

	test('and nothing once it is settled, or of a return', async () => {
		const { aws, windows } = metricsOf();
		const spans = [span(0, 0)];
		const settled = recordAt(spans);
		const decided = { ...settled, progress: { ...settled.progress, decided: freeze([failed], at(9)) } };
		const returning = recordAt(spans, baking(0), { rollout: { ...rollout, kind: 'return' } });
		for (const record of [decided, returning]) {
			expect(await createMeasureBriefly(aws, judge)(record, at(20))).toEqual({ gates: [], measurements: [] });
		}
		expect(windows).toEqual([]);
	});

	test('nothing is asked for again after an outage: what was published by then counts', async () => {
		const answers = metricsOf();
		const measure = createMeasureBriefly(answers.aws, judge);
		await measure(recordAt([span(0, 0)]), at(9));
		const again = await measure(recordAt([span(0, 0)]), at(9));
		expect(answers.windows).toHaveLength(1);
		expect(again.measurements[0]?.steps[0]).toMatchObject({ kind: 'counts' });
	});
});

describe('whoever judges briefly is told', () => {
	const contextOf = async (record: RolloutRecord, minute: number) => {
		const asked: (string | undefined)[] = [];
		const noting: Judge = (some, measured, context) => {
			asked.push(context.asked, String(context.evaluation !== undefined));
			return judge(some, measured, context);
		};
		await createMeasureBriefly(metricsOf().aws, noting)(record, at(minute));
		return asked;
	};

	test.each<[string, State, number, string | undefined]>([
		['while a bake is not over only failures count', baking(0), 9.99, 'failures'],
		['then passes do as well', baking(0), 10, undefined],
		['between two steps only failures do', { phase: 'shifting', sinceMs: at(0), step: 1 }, 30, 'failures']
	])('%s', async (_, state, minute, asked) => {
		expect(await contextOf(recordAt([span(0, 0)], state), minute)).toEqual([asked, 'false']);
	});
});
