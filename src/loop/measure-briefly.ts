import type { Aws } from '../aws/ports.ts';
import type { Judge } from '../gates/judge.ts';
import type { GateMeasurements, Measurement, Window } from '../gates/measurement.ts';
import type { Published } from '../gates/published.ts';
import type { MetricSeries } from '../gates/queries.ts';
import { mayLeave } from '../rollout/bake.ts';
import type { Rollout } from '../rollout/record.ts';
import { stepWindows } from '../rollout/windows.ts';
import { createBaselineBefore } from './baseline-before.ts';
import { findMisrouted, judgeContextOf, type MeasureAndJudge, questions } from './measure-gates.ts';
import { queryOrOutage } from './query-or-outage.ts';

type Meter = ReturnType<typeof questions>['meters'][number];

/**
 * Measures and judges as `createMeasureAndJudge` does where minutes that are published do not change any more and only the
 * end of the rollout is asked for: each minute is asked for and counted once, and none once the end is settled.
 */
export function createMeasureBriefly(aws: Pick<Aws, 'metrics'>, judge: Judge): MeasureAndJudge {
	const readBefore = createBaselineBefore(aws);
	const points = new Map<string, Map<number, number>>();
	let made: ReturnType<typeof startOf> | undefined;
	let knownMs = Number.NEGATIVE_INFINITY;

	const publish = async (asked: ReturnType<typeof questions>['queries'], windows: readonly Window[]) => {
		const endMs = Math.max(...windows.map(window => window.endMs));
		const startMs = Math.max(knownMs, Math.min(...windows.map(window => window.startMs)));
		if (endMs <= startMs) return;
		for (const answer of await queryOrOutage(aws, asked, { startMs, endMs })) {
			const known = points.get(answer.key) ?? new Map<number, number>();
			points.set(answer.key, known);
			for (const [atMs, value] of answer.points) known.set(atMs, value);
		}
		knownMs = endMs;
	};

	return async ({ rollout, progress, evaluation }, nowMs) => {
		if (rollout.kind === 'return' || progress.decided !== undefined) return { gates: [], measurements: [] };
		const { plan, start, candidate } = rollout;
		made ??= startOf(rollout);
		const { routing, queries } = made.asked;
		const windows = stepWindows(progress.spans, plan.schedule.length, nowMs);
		await publish(queries, windows.flat());
		const published: Published = {
			series: new Map([...points].map(([key, known]): [string, MetricSeries] => [key, { key, points: known }])),
			instanceTypes: { baseline: start.baseline.instanceType, candidate: candidate.instanceType }
		};
		const before = await readBefore(rollout, progress);
		const measurements = made.counters.map(
			({ gate, count }): GateMeasurements => ({
				gate,
				steps: count(published, windows),
				...(before[gate] && { before: before[gate] })
			})
		);
		const misrouted = findMisrouted(progress, routing, published, windows.at(-1) ?? []);
		const gates = judge(plan.gates, measurements, {
			...judgeContextOf(rollout),
			...(evaluation && { evaluation }),
			...(mayLeave(plan, progress.state, nowMs) ? {} : { asked: 'failures' })
		});
		return { gates, measurements, ...(misrouted !== undefined && { misrouted }) };
	};
}

function startOf(rollout: Rollout) {
	const asked = questions(rollout);
	return { asked, counters: asked.meters.map(meter => ({ gate: meter.gate.name, count: createCounter(meter) })) };
}

/** What was counted of one step, up to the end of its last window. */
interface Counted {
	readonly untilMs: number;
	readonly measured: Measurement;
}

/** Adds what is new of the windows to what was counted of them before. */
function createCounter({ meter }: Meter) {
	const steps: (Counted | undefined)[] = [];

	const add = (published: Published, step: number, windows: readonly Window[]): Measurement | undefined => {
		const untilMs = windows.at(-1)?.endMs ?? 0;
		const before = steps[step];
		if (before?.untilMs === untilMs) return before.measured;
		const open = windows
			.map(window => ({ ...window, startMs: Math.max(window.startMs, before?.untilMs ?? 0) }))
			.filter(window => window.endMs > window.startMs);
		const measured = joined(before?.measured, meter.measure(published, [open])[0]);
		// What was not there yet is counted whole once it is.
		if (measured !== undefined && measured.kind !== 'none') steps[step] = { untilMs, measured };
		return measured;
	};

	return (published: Published, windows: readonly (readonly Window[])[]): readonly Measurement[] => {
		const all = windows.map((window, step) => add(published, step, window));
		const known = all.filter(measured => measured !== undefined);
		return known.length > 0 && known.length === all.length ? known : meter.measure(published, windows);
	};
}

/** Undefined where the two do not go together: then everything has to be measured as a whole. */
function joined(before: Measurement | undefined, more: Measurement | undefined): Measurement | undefined {
	if (more === undefined || more.kind === 'numbers') return undefined;
	if (before === undefined) return more;
	switch (before.kind) {
		case 'counts':
			return more.kind === 'counts' ? { ...before, minutes: [...before.minutes, ...more.minutes] } : undefined;
		case 'means':
			return more.kind === 'means' ? { ...before, minutes: [...before.minutes, ...more.minutes] } : undefined;
		case 'values':
			return more.kind === 'values' ? { ...before, minutes: [...before.minutes, ...more.minutes] } : undefined;
		default:
			return undefined;
	}
}
