import { describe, expect, test } from '@jest/globals';
import type { Window } from '../../src/gates/measurement.ts';
import type { MetricQuery, MetricSeries } from '../../src/gates/queries.ts';
import { routingQueries } from '../../src/gates/routing.ts';
import { createMeasureAndJudge, findMisrouted, judgeContextOf, questions } from '../../src/loop/measure-gates.ts';
import { freeze } from '../../src/rollout/decided.ts';
import type { Progress, Rollout, RolloutRecord, TrafficSpan } from '../../src/rollout/record.ts';
import { shareGate, target } from '../gates/builders.ts';
import { auc, errorRate, failed, minuteMs, noonMs, rolloutOf } from '../rollout/builders.ts';
import { evaluationOf } from './memory-probe.ts';

const at = (minutes: number) => noonMs + minutes * minuteMs;
const open: TrafficSpan = { step: 0, traffic: 0.5, startMs: noonMs };
const progressOf = (spans: readonly TrafficSpan[], more: Partial<Progress> = {}): Progress => ({
	...{ state: { phase: 'baking', sinceMs: noonMs, step: 0 }, spans, timeline: [] },
	...more
});
const recordOf = (rollout: Rollout, progress: Progress, more: Partial<RolloutRecord> = {}): RolloutRecord => ({
	...{ rollout, progress, holder: 'run-1' },
	...more
});

/** CloudWatch: a thousand requests a minute and variant, ten of them bad from the minute 10 on, none before. */
function metricsOf() {
	const asked: { readonly names: readonly string[]; readonly window: Window }[] = [];
	const query = async (queries: readonly MetricQuery[], window: Window) => {
		asked.push({ names: queries.map(({ key }) => key), window });
		const count = (window.endMs - window.startMs) / minuteMs;
		const minutes = Array.from({ length: count }, (_, index) => window.startMs + index * minuteMs);
		return queries.map(({ key, metricName }) => {
			const value = (ms: number) => {
				if (metricName === 'Invocations') return 1000;
				return metricName === 'Invocation5XXErrors' && ms >= at(10) ? 10 : 0;
			};
			return { key, points: new Map(minutes.map(ms => [ms, value(ms)])) };
		});
	};
	return { asked, aws: { metrics: { query } } };
}

describe('the gates of a rollout', () => {
	test('are measured in the settled minutes of each step', async () => {
		const { aws, asked } = metricsOf();
		const { measurements, gates } = await createMeasureAndJudge(aws)(recordOf(rolloutOf(), progressOf([open])), at(12));
		expect(asked.map(({ window }) => window)).toEqual([{ startMs: at(0), endMs: at(10) }]);
		const [step] = measurements[0]?.steps ?? [];
		expect(step?.kind === 'counts' && step.minutes).toHaveLength(10);
		expect(gates.map(({ gate }) => gate.name)).toEqual(['error-rate']);
	});

	test('are measured in all steps, asked for together', async () => {
		const { aws, asked } = metricsOf();
		const spans = [
			{ ...open, endMs: at(10) },
			{ ...open, step: 1, startMs: at(12) }
		];
		const { measurements } = await createMeasureAndJudge(aws)(recordOf(rolloutOf(), progressOf(spans)), at(20));
		expect(asked.map(({ window }) => window)).toEqual([{ startMs: at(0), endMs: at(18) }]);
		expect(measurements[0]?.steps.map(step => step.kind === 'counts' && step.minutes.length)).toEqual([10, 6]);
		expect(measurements[0]).not.toHaveProperty('before');
	});

	test('are measured in seconds too, where SageMaker publishes them', async () => {
		const { aws, asked } = metricsOf();
		const rollout = rolloutOf({ metrics: { seconds: 10 } });
		const record = recordOf(rollout, progressOf([{ ...open, startMs: at(0.4) }]));
		await createMeasureAndJudge(aws)(record, at(9.75));
		expect(asked.map(({ window }) => window)).toEqual([
			{ startMs: at(1), endMs: at(7) },
			{ startMs: at(0.5), endMs: at(7.75) - 5000 }
		]);
	});

	test('are held against the time before once nothing serves beside the candidate', async () => {
		const spans: readonly TrafficSpan[] = [{ ...open, step: 'final', traffic: 1 }];
		const { measurements } = await createMeasureAndJudge(metricsOf().aws)(
			recordOf(rolloutOf(), progressOf(spans)),
			at(12)
		);
		expect(measurements[0]?.before?.recent.kind).toBe('counts');
	});

	test('come with what is wrong with the split of the present step', async () => {
		const spans = [
			{ ...open, endMs: at(10) },
			{ ...open, step: 1, startMs: at(12) }
		];
		const misrouted = async (traffic: number) =>
			createMeasureAndJudge(metricsOf().aws)(
				recordOf(rolloutOf(), progressOf(spans.map(span => ({ ...span, traffic })))),
				at(20)
			);
		expect((await misrouted(0.1)).misrouted).toContain('of the 12000 requests');
		expect(await misrouted(0.5)).not.toHaveProperty('misrouted');
	});

	test('are judged from what is known without traffic before there is any, and nothing is asked', async () => {
		const { aws, asked } = metricsOf();
		const rollout = rolloutOf({}, { gates: [auc] });
		const judged = (more: Partial<RolloutRecord>) =>
			createMeasureAndJudge(aws)(recordOf(rollout, progressOf([]), more), at(5));
		expect((await judged({})).gates[0]?.verdict.outcome).toBe('undecided');
		expect((await judged({ evaluation: evaluationOf(0.85, 0.85) })).gates[0]?.verdict.outcome).toBe('pass');
		expect(asked).toEqual([]);
	});

	test('stay as they were once it is settled how it ends; what they would say by now is kept apart', async () => {
		const decided = freeze([failed], at(8));
		const record = recordOf(rolloutOf(), progressOf([{ ...open, endMs: at(20) }], { decided }));
		const seen = await createMeasureAndJudge(metricsOf().aws)(record, at(30));
		expect(seen.gates[0]).toMatchObject({ verdict: { outcome: 'fail' }, sentence: failed.sentence });
		const minutesOf = (measured = seen.measurements) => {
			const [step] = measured[0]?.steps ?? [];
			return step?.kind === 'counts' ? step.minutes.length : 0;
		};
		expect(minutesOf()).toBe(6);
		expect(seen.gates[0]?.series).toHaveLength(6);
		expect(seen.later?.[0]?.series).toHaveLength(20);
		expect(seen.later?.[0]?.candidate?.bad).toBe(100);
		const unsettled = await createMeasureAndJudge(metricsOf().aws)(recordOf(rolloutOf(), progressOf([open])), at(30));
		expect(unsettled).not.toHaveProperty('later');
	});

	test('are none of a return', async () => {
		const { aws, asked } = metricsOf();
		const record = recordOf(rolloutOf({ kind: 'return' }), progressOf([open]));
		expect(await createMeasureAndJudge(aws)(record, at(30))).toEqual({ gates: [], measurements: [] });
		expect(asked).toEqual([]);
	});

	test.each<[string, Partial<Rollout>]>([
		['another', { id: 'another' }],
		['one of the same candidate that began at another time', { startedAtMs: 5 }]
	])('are those of %s, once that is what is watched', async (_, change) => {
		const measure = createMeasureAndJudge(metricsOf().aws);
		await measure(recordOf(rolloutOf(), progressOf([open])), at(12));
		const other = rolloutOf(change, { gates: [shareGate({ name: 'slow' }), errorRate] });
		const { gates } = await measure(recordOf(other, progressOf([open])), at(12));
		expect(gates.map(({ gate }) => gate.name)).toEqual(['slow', 'error-rate']);
		const { measurements } = await measure(recordOf(other, progressOf([open])), at(12));
		expect(measurements.map(({ gate }) => gate)).toEqual(['slow', 'error-rate']);
	});
});

test('whatever two gates ask for is asked for once, and the requests of both whatever the gates', () => {
	const keys = (gates: readonly (typeof errorRate)[]) =>
		questions(rolloutOf({}, { gates })).queries.map(({ key }) => key);
	const once = keys([errorRate]);
	expect(new Set(once).size).toBe(once.length);
	expect(keys([errorRate, { ...errorRate, name: 'again' }])).toEqual(once);
	expect(keys([])).toHaveLength(2);
	expect(questions(rolloutOf()).fineQueries).toEqual([]);
	expect(questions(rolloutOf({ metrics: { seconds: 10 } })).fineQueries.length).toBeGreaterThan(0);
});

test('the verdicts of a rollout share its confidence among its steps', () => {
	const { alpha, steps } = judgeContextOf(rolloutOf({}, { confidence: 0.9, holdback: 0.1 }));
	expect([alpha, steps]).toEqual([expect.closeTo(0.1), 3]);
});

describe('a candidate that does not get its requests', () => {
	const queries = routingQueries(target);
	const windows = [{ startMs: at(0), endMs: at(10) }];
	const series = (requests: number, gap: Partial<MetricSeries> = {}) => ({
		points: new Map(Array.from({ length: 10 }, (_, minute) => [at(minute), requests])),
		...gap
	});
	const found = (
		baseline: Omit<MetricSeries, 'key'> | undefined,
		candidate: Omit<MetricSeries, 'key'> | undefined,
		spans: readonly TrafficSpan[] = [open]
	) => {
		const answers = [
			[queries.baseline.key, baseline],
			[queries.candidate.key, candidate]
		] as const;
		const published = answers.flatMap(([key, one]) => (one === undefined ? [] : [[key, { key, ...one }] as const]));
		const instanceTypes = { baseline: undefined, candidate: undefined };
		return findMisrouted(progressOf(spans), queries, { series: new Map(published), instanceTypes }, windows);
	};

	test('is told, in the share that is in force', () => {
		expect(found(series(100), series(100))).toBeUndefined();
		expect(found(series(100), series(5))).toContain('50 %');
		expect(
			found(series(90), series(10), [
				{ ...open, endMs: at(1) },
				{ ...open, traffic: 0.1 }
			])
		).toBeUndefined();
		expect(found(series(100), series(0))).toContain('no request');
	});

	test('is not told while CloudWatch does not answer, nor between two steps', () => {
		const outage = { points: new Map(), outage: 'no answer' };
		expect(found(series(100), outage)).toBeUndefined();
		expect(found(outage, series(5))).toBeUndefined();
		expect(found(series(100), undefined)).toBeUndefined();
		expect(found(series(100), series(5), [{ ...open, endMs: at(9) }])).toBeUndefined();
		expect(found(series(100), series(5), [])).toBeUndefined();
	});
});
