import { AwsError } from '../aws/errors.ts';
import type { Aws } from '../aws/ports.ts';
import { queriesOf, routingQueries, type Subjects } from '../gates/catalogue.ts';
import type { Gate } from '../gates/gate.ts';
import { type JudgeContext, judge } from '../gates/judge.ts';
import { measure, type Published } from '../gates/measure.ts';
import type { GateMeasurements, Measurement, Window } from '../gates/measurement.ts';
import type { MetricQuery, MetricSeries } from '../gates/queries.ts';
import { checkRouting, routedMinutes } from '../gates/routing.ts';
import type { GateResult } from '../gates/verdict.ts';
import type { Progress, Rollout, RolloutRecord } from '../rollout/record.ts';
import { stepWindows } from '../rollout/windows.ts';

/** What the gates say, and what they say it on. */
export interface Watched {
	readonly gates: readonly GateResult[];
	readonly measurements: readonly GateMeasurements[];
	/** The candidate does not get the requests that its weight should bring, in words. */
	readonly misrouted?: string;
}

/** The gates' results from the first shift of traffic on; the numbers of a file and the evaluation are known before. */
export async function measureAndJudge(aws: Aws, record: RolloutRecord, nowMs: number): Promise<Watched> {
	const { rollout, progress, evaluation } = record;
	const { plan, start, candidate } = rollout;
	if (rollout.kind === 'return') return { gates: [], measurements: [] };
	const subjects: Subjects = {
		endpointName: plan.endpointName,
		variants: { baseline: start.baseline.name, candidate: candidate.name }
	};
	const windows = stepWindows(progress.spans, plan.schedule.length, nowMs);
	const published: Published = {
		series: await ask(aws, plan.gates, subjects, windows.flat()),
		instanceTypes: { baseline: start.baseline.instanceType, candidate: candidate.instanceType }
	};
	const measurements = plan.gates.map(gate => ({
		gate: gate.name,
		steps: measureSteps(gate, rollout, subjects, published, windows)
	}));
	const misrouted = findMisrouted(progress, subjects, published, windows.at(-1) ?? []);
	return {
		gates: judge(plan.gates, measurements, { ...judgeContextOf(rollout), ...(evaluation && { evaluation }) }),
		measurements,
		...(misrouted !== undefined && { misrouted })
	};
}

/** What the verdicts of a rollout have in common; the same whenever it is judged again. */
export function judgeContextOf({ plan, noise }: Rollout): JudgeContext {
	return {
		alpha: 1 - plan.confidence,
		steps: plan.schedule.length,
		noise
	};
}

/** One request for all gates, both variants and every step so far. */
async function ask(
	aws: Aws,
	gates: readonly Gate[],
	subjects: Subjects,
	windows: readonly Window[]
): Promise<Published['series']> {
	if (windows.length === 0) return new Map();
	const queries: readonly MetricQuery[] = [
		...gates.flatMap(gate => queriesOf(gate, subjects)),
		...Object.values(routingQueries(subjects))
	];
	const unique = new Map(queries.map(query => [query.key, query]));
	const whole = {
		startMs: Math.min(...windows.map(window => window.startMs)),
		endMs: Math.max(...windows.map(window => window.endMs))
	};
	const answers = await queryOrOutage(aws, [...unique.values()], whole);
	return new Map(answers.map(answer => [answer.key, answer]));
}

/** Whatever keeps CloudWatch from answering is an outage: neither a verdict nor a rollback is held up by it. */
async function queryOrOutage(
	aws: Aws,
	queries: readonly MetricQuery[],
	window: Window
): Promise<readonly MetricSeries[]> {
	try {
		return await aws.metrics.query(queries, window);
	} catch (error) {
		if (!(error instanceof AwsError)) throw error;
		return queries.map(({ key }) => ({ key, points: new Map(), outage: error.message }));
	}
}

/** The sample-ratio check of the share in force; nothing is concluded while the metrics service does not answer. */
function findMisrouted(
	{ spans }: Progress,
	subjects: Subjects,
	published: Published,
	windows: readonly Window[]
): string | undefined {
	const present = spans.at(-1);
	const answers = Object.values(routingQueries(subjects)).map(({ key }) => published.series.get(key));
	const answered = answers.every(series => series !== undefined && series.outage === undefined);
	if (present === undefined || present.endMs !== undefined || !answered) return undefined;
	const routing = checkRouting(routedMinutes(subjects, published, windows), present.traffic);
	return routing.ok ? undefined : routing.sentence;
}

function measureSteps(
	gate: Gate,
	rollout: Rollout,
	subjects: Subjects,
	published: Published,
	windows: readonly (readonly Window[])[]
): readonly Measurement[] {
	switch (gate.kind) {
		case 'share':
		case 'threshold':
			return windows.map(ofStep => measure(gate, subjects, published, ofStep));
		case 'file': {
			const numbers = rollout.numbers[gate.name];
			return numbers === undefined ? [] : [{ kind: 'numbers', ...numbers }];
		}
		case 'quality':
			return [];
	}
}
