import type { Aws } from '../aws/ports.ts';
import { type JudgeContext, judge } from '../gates/judge.ts';
import { kindOf } from '../gates/kinds.ts';
import type { GateMeasurements, Window } from '../gates/measurement.ts';
import type { Published } from '../gates/published.ts';
import type { MetricQuery, MetricTarget } from '../gates/queries.ts';
import { checkRouting, routedMinutes, routingQueries } from '../gates/routing.ts';
import type { GateResult } from '../gates/verdict.ts';
import { thaw } from '../rollout/decided.ts';
import { fineSecondsOf } from '../rollout/fine-windows.ts';
import { comparedSteps } from '../rollout/plan.ts';
import type { Progress, Rollout, RolloutRecord } from '../rollout/record.ts';
import { stepWindows } from '../rollout/windows.ts';
import { createBaselineBefore } from './baseline-before.ts';
import { fineAskedAgainMs, lastHours, newsOf } from './fine-series.ts';
import { createSeriesMemory, type SeriesMemory } from './series-memory.ts';

/** What the gates say, and what they say it on. */
export interface Watched {
	readonly gates: readonly GateResult[];
	readonly measurements: readonly GateMeasurements[];
	/** Once it is settled how the rollout ends: what the gates would say by now. */
	readonly later?: readonly GateResult[];
	/** The candidate does not get the requests that its weight should bring, in words. */
	readonly misrouted?: string;
	/** How often CloudWatch has something new that the gates can use, where that is more often than once a minute. */
	readonly newEveryMs?: number;
}

/**
 * The gates' results from the first shift of traffic on; the numbers of a file and the evaluation are known before.
 * Once it is settled how the rollout ends, they stay as they were then.
 */
export type MeasureAndJudge = (record: RolloutRecord, nowMs: number) => Promise<Watched>;

/** For as long as one rollout is watched: what was measured is remembered, and only what is new is asked for. */
export function createMeasureAndJudge(aws: Pick<Aws, 'metrics'>): MeasureAndJudge {
	const seriesOf = createSeriesMemory(aws);
	const fineSeriesOf = createSeriesMemory(aws, fineAskedAgainMs);
	const readBefore = createBaselineBefore(aws);
	const questionsOf = oncePerRollout(questions);
	return async ({ rollout, progress, evaluation }, nowMs) => {
		const fineSeconds = fineSecondsOf(rollout);
		const { plan, start, candidate } = rollout;
		if (rollout.kind === 'return') return { gates: [], measurements: [] };
		const { meters, routing, queries, fineQueries } = questionsOf(rollout);
		const windows = stepWindows(progress.spans, plan.schedule.length, nowMs);
		const fineWindows = (untilMs: number) =>
			fineSeconds === undefined ? [] : stepWindows(progress.spans, plan.schedule.length, untilMs, fineSeconds * 1000);
		const published: Published = {
			series: new Map([
				...(await ask(seriesOf, queries, windows.flat())),
				...(await ask(fineSeriesOf, fineQueries, lastHours(fineWindows(nowMs).flat(), nowMs)))
			]),
			instanceTypes: { baseline: start.baseline.instanceType, candidate: candidate.instanceType }
		};
		const before = await readBefore(rollout, progress);
		const measureIn = (untilMs: number): readonly GateMeasurements[] => {
			const steps = stepWindows(progress.spans, plan.schedule.length, untilMs);
			const fine = fineWindows(untilMs);
			return meters.map(({ gate, meter }) => ({
				gate: gate.name,
				steps: meter.measure(published, steps, fine),
				...(before[gate.name] && { before: before[gate.name] })
			}));
		};
		const context = { ...judgeContextOf(rollout), ...(evaluation && { evaluation }) };
		const misrouted = findMisrouted(progress, routing, published, windows.at(-1) ?? []);
		const now = measureIn(nowMs);
		const gates = judge(plan.gates, now, context);
		const seen = { ...(misrouted !== undefined && { misrouted }), ...newsOf(rollout, progress, now, nowMs) };
		const { decided } = progress;
		if (decided === undefined) return { gates, measurements: now, ...seen };
		const then = measureIn(decided.atMs);
		return { gates: thaw(decided, judge(plan.gates, then, context)), measurements: then, later: gates, ...seen };
	};
}

/** What CloudWatch is asked for a rollout, and how its answers are read. */
export function questions(rollout: Rollout) {
	const { plan, start, candidate, numbers } = rollout;
	const target: MetricTarget = {
		endpointName: plan.endpointName,
		variants: { baseline: start.baseline.name, candidate: candidate.name }
	};
	const fineSeconds = fineSecondsOf(rollout);
	const meters = plan.gates.map(gate => ({
		gate,
		meter: kindOf(gate).meter(gate, { target, numbers, fineSeconds })
	}));
	const routing = routingQueries(target);
	return {
		meters,
		routing,
		queries: unique([...meters.flatMap(({ meter }) => meter.queries), ...Object.values(routing)]),
		fineQueries: unique(meters.flatMap(({ meter }) => meter.fineQueries ?? []))
	};
}

const unique = (queries: readonly MetricQuery[]): readonly MetricQuery[] => [
	...new Map(queries.map(query => [query.key, query])).values()
];

/** What was made of a rollout is kept until it is another one: nothing of it changes under its record. */
function oncePerRollout<T>(make: (rollout: Rollout) => T): (rollout: Rollout) => T {
	let made: { readonly id: string; readonly startedAtMs: number; readonly value: T } | undefined;
	return rollout => {
		const { id, startedAtMs } = rollout;
		if (made?.id !== id || made.startedAtMs !== startedAtMs) made = { id, startedAtMs, value: make(rollout) };
		return made.value;
	};
}

/** What the verdicts of a rollout have in common; the same whenever it is judged again. */
export function judgeContextOf({ plan, noise, brokenBefore }: Rollout): JudgeContext {
	return {
		alpha: 1 - plan.confidence,
		steps: comparedSteps(plan),
		noise,
		brokenBefore
	};
}

/** One request for all gates, both variants and every step so far. */
async function ask(
	seriesOf: SeriesMemory,
	queries: readonly MetricQuery[],
	windows: readonly Window[]
): Promise<Published['series']> {
	if (windows.length === 0) return new Map();
	const whole = {
		startMs: Math.min(...windows.map(window => window.startMs)),
		endMs: Math.max(...windows.map(window => window.endMs))
	};
	const answers = await seriesOf(queries, whole);
	return new Map(answers.map(answer => [answer.key, answer]));
}

/** The sample-ratio check of the share in force; nothing is concluded while the metrics service does not answer. */
export function findMisrouted(
	{ spans }: Progress,
	queries: ReturnType<typeof routingQueries>,
	published: Published,
	windows: readonly Window[]
): string | undefined {
	const present = spans.at(-1);
	const answers = Object.values(queries).map(({ key }) => published.series.get(key));
	const answered = answers.every(series => series !== undefined && series.outage === undefined);
	if (present === undefined || present.endMs !== undefined || !answered) return undefined;
	const routing = checkRouting(routedMinutes(queries, published, windows), present.traffic);
	return routing.ok ? undefined : routing.sentence;
}
