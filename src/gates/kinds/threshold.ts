import { forBoth, type Role } from '../../common/role.ts';
import type { ThresholdGate } from '../gate.ts';
import type { GateKind, Meter } from '../kind.ts';
import { allowedBy } from '../limits.ts';
import type { Gap, Measurement, ValueMinute, Window } from '../measurement.ts';
import { gapOf, minutesOf, missing, type Published, valueAt } from '../published.ts';
import type { MetricQuery, MetricTarget } from '../queries.ts';
import { judgeThreshold } from '../threshold.ts';
import { breachAlone } from '../threshold-limit.ts';
import { sourceOf } from '../threshold-source.ts';

/** One value a minute and variant, held against plain limits. */
export const thresholdKind: GateKind<'threshold'> = {
	unit: ({ source }) => sourceOf(source).unit,
	allowed: ({ source, limits, breaches: { count, of } }) =>
		`${allowedBy(limits, sourceOf(source).unit)} (fails at ${count} of ${of} minutes beyond)`,
	meter: (gate, { target }) => thresholdMeter(gate, target),
	judge: (gate, steps, context) => judgeThreshold(gate, withLastStep(steps, context.steps)),
	breach: (gate, measured) => (measured.kind === 'values' ? breachAlone(gate, measured.minutes) : undefined),
	counted: () => [],
	beforeTraffic: false,
	sequential: false,
	failureCode: 'gate-failed',
	rehearsable: ({ source }) => sourceOf(source).rehearsable
};

function thresholdMeter(gate: ThresholdGate, target: MetricTarget): Meter {
	const source = sourceOf(gate.source);
	const queries = forBoth(role => source.query(target, role));
	return {
		queries: [queries.baseline, queries.candidate],
		mustBePublished: source.published === 'always' ? [queries.baseline] : [],
		publishedWithRequests: source.published === 'with-requests' ? [queries.baseline] : [],
		measure: (published, steps) => {
			const none = (gap: Gap) => steps.map((): Measurement => ({ kind: 'none', gap }));
			const gap = gapOf(published, [queries.baseline, queries.candidate]);
			if (gap !== undefined) return none(gap);
			const { baseline, candidate } = forBoth(role => source.scale(published.instanceTypes[role]));
			if (baseline === undefined || candidate === undefined) {
				return none(missing('It is not known how many processors the instances have.'));
			}
			return steps.map(windows => valueMinutes(queries, { baseline, candidate }, published, windows));
		}
	};
}

function valueMinutes(
	queries: Readonly<Record<Role, MetricQuery>>,
	scales: Readonly<Record<Role, number>>,
	published: Published,
	windows: readonly Window[]
): Measurement {
	const minutes = windows.flatMap(minutesOf).map((startMs): ValueMinute => {
		const baseline = valueAt(published, queries.baseline, startMs);
		const candidate = valueAt(published, queries.candidate, startMs);
		const scaled = (value: number | undefined, scale: number) => (value === undefined ? undefined : value * scale);
		return { startMs, baseline: scaled(baseline, scales.baseline), candidate: scaled(candidate, scales.candidate) };
	});
	return { kind: 'values', minutes };
}

/** The final bake is short, and may have no baseline to compare with: its minutes follow on those of the last step. */
function withLastStep(steps: readonly Measurement[], scheduled: number): Measurement | undefined {
	const present = steps.at(-1);
	const last = steps[scheduled - 1];
	if (steps.length <= scheduled || present?.kind !== 'values' || last?.kind !== 'values') return present;
	return { kind: 'values', minutes: [...last.minutes, ...present.minutes] };
}
