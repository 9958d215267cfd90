import type { Aws } from '../aws/ports.ts';
import { kindOf } from '../gates/kinds.ts';
import type { BaselineBefore, Window } from '../gates/measurement.ts';
import type { MetricTarget } from '../gates/queries.ts';
import type { Progress, Rollout } from '../rollout/record.ts';
import { windowsBefore } from '../rollout/windows.ts';
import { queryOrOutage } from './query-or-outage.ts';

/** By gate: what the candidate is held against once nothing serves beside it. */
export type ReadBaselineBefore = (
	rollout: Rollout,
	progress: Progress
) => Promise<Readonly<Record<string, BaselineBefore>>>;

/** Asks for it when the final bake begins, and once; an outage is asked again at the next look. */
export function createBaselineBefore(aws: Pick<Aws, 'metrics'>): ReadBaselineBefore {
	let known: { readonly of: string; readonly before: Readonly<Record<string, BaselineBefore>> } | undefined;
	return async (rollout, progress) => {
		const aloneSinceMs = servesAloneSince(rollout, progress);
		if (aloneSinceMs === undefined) return {};
		const of = `${rollout.id} ${rollout.startedAtMs} ${aloneSinceMs}`;
		if (known?.of === of) return known.before;
		const { before, complete } = await readBefore(aws, rollout, aloneSinceMs);
		if (complete) known = { of, before };
		return before;
	};
}

/** Since when the candidate has had all of the traffic, where it has come to that; with a holdback it never has. */
function servesAloneSince({ plan }: Rollout, { spans }: Progress): number | undefined {
	const present = spans.at(-1);
	return plan.holdback === undefined && present?.step === 'final' ? present.startMs : undefined;
}

async function readBefore(aws: Pick<Aws, 'metrics'>, rollout: Rollout, aloneSinceMs: number) {
	const { plan, start } = rollout;
	const { name, instanceType } = start.baseline;
	const target: MetricTarget = { endpointName: plan.endpointName, variants: { baseline: name, candidate: name } };
	const meters = plan.gates
		.filter(gate => kindOf(gate).sequential)
		.map(gate => ({ gate, meter: kindOf(gate).meter(gate, { target, numbers: {} }) }));
	const queries = [...new Map(meters.flatMap(({ meter }) => meter.queries).map(query => [query.key, query])).values()];
	let complete = true;
	const measure = async (window: Window) => {
		const series = queries.length === 0 ? [] : await queryOrOutage(aws, queries, window);
		complete &&= series.every(({ outage }) => outage === undefined);
		const published = {
			series: new Map(series.map(answer => [answer.key, answer])),
			instanceTypes: { baseline: instanceType, candidate: instanceType }
		};
		return meters.map(({ meter }) => meter.measure(published, [[window]])[0]);
	};
	const windows = windowsBefore(rollout.startedAtMs, aloneSinceMs, plan.finalBakeMs);
	const recent = await measure(windows.recent);
	const dayBefore = await measure(windows.dayBefore);
	const before = meters.flatMap(({ gate }, index): readonly (readonly [string, BaselineBefore])[] => {
		const [hours, day] = [recent[index], dayBefore[index]];
		return hours === undefined || day === undefined ? [] : [[gate.name, { recent: hours, dayBefore: day }]];
	});
	return { before: Object.fromEntries(before), complete };
}
