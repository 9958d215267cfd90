import { describe, expect, test } from '@jest/globals';
import { run } from '../../src/commands/run.ts';
import type { GateMeasurements, Measurement } from '../../src/gates/measurement.ts';
import { lastHours, newsOf } from '../../src/loop/fine-series.ts';
import type { TrafficSpan } from '../../src/rollout/record.ts';
import { countMinutes } from '../gates/builders.ts';
import { minuteMs, noonMs, rolloutOf } from '../rollout/builders.ts';
import { planOf, Story, shortPlan } from './story.ts';

const calm = { most: 1.4, minutes: 1440 };
const rollout = rolloutOf({ metrics: { seconds: 10 }, noise: { 'error-rate': { usual: 0.1, early: 0.2, calm } } });
const span = (change: Partial<TrafficSpan> = {}): TrafficSpan => ({
	step: 0,
	traffic: 0.1,
	startMs: noonMs,
	...change
});
const fine = { seconds: 10, windows: countMinutes(1) } as const;
const seen = (...steps: readonly Measurement[]): readonly GateMeasurements[] => [{ gate: 'error-rate', steps }];
const inMinutesOf = (count: number) => ({ kind: 'counts', minutes: countMinutes(count) }) as const;
const inMinutes = inMinutesOf(5);
const inSeconds: Measurement = { ...inMinutes, fine };
const everyTen = { newEveryMs: 10_000 };

describe('there is something new', () => {
	const newsAt = (spans: readonly TrafficSpan[], measured = seen(inSeconds), minutes = 5, of = rollout) =>
		newsOf(of, { ...progressOf(spans) }, measured, noonMs + minutes * minuteMs);
	const progressOf = (spans: readonly TrafficSpan[]) => ({
		state: { phase: 'baking', sinceMs: noonMs, step: 0 } as const,
		spans,
		timeline: []
	});

	test.each([
		['while a step bakes', newsAt([span()])],
		['before its first minutes have come', newsAt([span()], seen({ kind: 'counts', minutes: [] }), 0)],
		['in a later step', newsAt([span({ endMs: noonMs + minuteMs }), span({ step: 1 })])],
		['while one minute does not tell whether there are seconds', newsAt([span()], seen(inMinutesOf(1)))],
		['up to a twentieth of the day', newsAt([span()], seen(inSeconds), 72)],
		[
			'also where the time between two steps was long',
			newsAt(
				[span({ endMs: noonMs + minuteMs }), span({ step: 1, startMs: noonMs + 70 * minuteMs })],
				seen(inSeconds),
				73
			)
		]
	])('every ten seconds %s', (_, news) => {
		expect(news).toEqual(everyTen);
	});

	test.each([
		['of windows of a minute', newsAt([span()], seen(inSeconds), 5, { ...rollout, metrics: { seconds: 60 } })],
		['where nothing is said of metrics', newsAt([span()], seen(inSeconds), 5, rolloutOf({ noise: rollout.noise }))],
		['where SageMaker publishes minutes all the same', newsAt([span()], seen(inMinutes))],
		['of which two are enough', newsAt([span()], seen(inMinutesOf(2)))],
		['since the present step', newsAt([span()], seen(inSeconds, inMinutes))],
		['where nobody knows how quiet the baseline is', newsAt([span()], seen(inSeconds), 5, { ...rollout, noise: {} })],
		['after a twentieth of the day', newsAt([span()], seen(inSeconds), 73)],
		['between two steps', newsAt([span({ endMs: noonMs + minuteMs })])],
		['while the candidate is asked directly', newsAt([span({ step: 'verification' })])],
		['once nothing serves beside it', newsAt([span({ step: 'final' })])],
		['before the first step', newsAt([])]
	])('once a minute %s', (_, news) => {
		expect(news).toEqual({});
	});
});

test('of windows shorter than a minute only what CloudWatch keeps is asked for', () => {
	const hour = 60 * minuteMs;
	const nowMs = noonMs + 10 * hour;
	const windows = [
		{ startMs: noonMs, endMs: noonMs + hour },
		{ startMs: noonMs + hour, endMs: nowMs - 170 * minuteMs },
		{ startMs: noonMs + 2 * hour, endMs: nowMs }
	];
	expect(lastHours(windows, nowMs)).toEqual([{ startMs: nowMs - 170 * minuteMs, endMs: nowMs }]);
});

describe('enhanced metrics that a plan asks for', () => {
	test('are on the pair configuration alone: the final one has what the endpoint had', async () => {
		const story = new Story();
		const context = story.context();
		const { configurations } = context.aws;
		const made: unknown[] = [];
		const aws = {
			...context.aws,
			configurations: {
				...configurations,
				describe: async (name: string) => {
					const found = await configurations.describe(name);
					return found && { ...found, metrics: { seconds: 300 } };
				},
				clone: (request: Parameters<typeof configurations.clone>[0]) => {
					made.push(request.metrics);
					return configurations.clone(request);
				}
			}
		};
		const report = await run({ ...context, aws }, planOf(`${shortPlan}\nmetrics: {frequency: 30s}`));
		expect(report.decision).toBe('promoted');
		expect(made).toEqual([{ enhanced: true, seconds: 30 }, { seconds: 300 }]);
	});

	test('of an endpoint that has them already stay as they are', async () => {
		const story = new Story();
		await run(story.context(), planOf(shortPlan));
		expect(story.reports.at(-1)?.rollout?.metrics).toBeUndefined();
	});
});

describe('where SageMaker publishes every ten seconds', () => {
	const fault = { errorRate: 0.1, slowRate: 0, latencyMs: 80 };
	const good = { errorRate: 0.01, slowRate: 0, latencyMs: 80 };
	/** A rollout, with what was asked of CloudWatch and when. */
	async function watched(candidate: typeof good, publishesSeconds: boolean, steps = '50% 20m') {
		const story = new Story();
		const { world } = story;
		world.publishesSeconds = publishesSeconds;
		Object.assign(world.behaviour, { 'churn-old': good, 'churn-new': candidate });
		const calls: string[] = [];
		world.hook = (name, moment) => {
			if (moment === 'before') calls.push(name);
		};
		const context = story.context();
		const asked: { readonly seconds: number; readonly fromMs: number; readonly lengthMs: number }[] = [];
		const { metrics } = context.aws;
		const query: typeof metrics.query = (queries, window) => {
			const seconds = queries[0]?.periodSeconds ?? 60;
			asked.push({ seconds, fromMs: world.nowMs - window.startMs, lengthMs: window.endMs - window.startMs });
			return metrics.query(queries, window);
		};
		const plan = planOf(`schedule: ${steps}\ngates: [{metric: error-rate}]\nmetrics: {frequency: 10s}`);
		const report = await run({ ...context, aws: { ...context.aws, metrics: { query } } }, plan);
		const span = report.progress?.spans[0];
		const decidedMs = report.progress?.decided?.atMs ?? Number.NaN;
		return { report, asked, calls, afterMs: decidedMs - (span?.startMs ?? Number.NaN) };
	}

	test('a gross fault is rolled back within a minute of its coming, beside the delay of two', async () => {
		const { report, afterMs, asked, calls } = await watched(fault, true);
		expect([report.decision, report.reason.code]).toEqual(['rolled-back', 'gate-failed']);
		expect(report.reason.sentence).toMatch(/within [56]0 seconds/);
		expect(afterMs).toBeLessThanOrEqual(3 * minuteMs + 15_000);
		expect(asked.map(({ seconds, lengthMs }) => [seconds, lengthMs])).toContainEqual([60, 24 * 60 * minuteMs]);
		const shifts = calls.flatMap((name, index) => (name.startsWith('SetWeights') ? [index] : []));
		const baking = calls.slice(shifts[0], shifts[1]);
		expect(asked.filter(({ seconds }) => seconds === 10).length).toBeGreaterThan(5);
		expect(baking.filter(name => name === 'ReadTags').length).toBeLessThan(6);
	});

	test('and where it publishes minutes all the same, as without', async () => {
		const { report, afterMs } = await watched(fault, false);
		expect(report.decision).toBe('rolled-back');
		expect(afterMs).toBeGreaterThan(3 * minuteMs + 15_000);
	});

	test('nothing is asked that CloudWatch does not keep', async () => {
		const { asked } = await watched(good, false, '50% 190m');
		const fine = asked.filter(({ seconds }) => seconds === 10);
		expect(fine.length).toBeGreaterThan(180);
		expect(Math.max(...fine.map(({ fromMs }) => fromMs))).toBeLessThanOrEqual(3 * 60 * minuteMs);
	});
});
