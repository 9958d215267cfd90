import type { CountMinute, Gap, GateMeasurements, Measurement, ValueMinute } from '../gates/measurement.ts';
import { minuteMs } from './time.ts';

/** One step's measurement as columns: one entry a minute, the minutes counted from the first. */
export type MeasuredColumns =
	| {
			readonly kind: 'counts';
			readonly first_ms: number;
			readonly minute: readonly number[];
			readonly baseline_requests: readonly number[];
			readonly baseline_bad: readonly number[];
			readonly candidate_requests: readonly number[];
			readonly candidate_bad: readonly number[];
			readonly gap?: Gap;
	  }
	| {
			readonly kind: 'values';
			readonly first_ms: number;
			readonly minute: readonly number[];
			/** null: nothing was published. */
			readonly baseline: readonly (number | null)[];
			readonly candidate: readonly (number | null)[];
			readonly gap?: Gap;
	  }
	| { readonly kind: 'numbers'; readonly candidate: number; readonly baseline?: number }
	| { readonly kind: 'none'; readonly gap: Gap };

export interface MeasuredGate {
	readonly gate: string;
	readonly steps: readonly MeasuredColumns[];
	/** The baseline alone, both sides of every count its own. */
	readonly before?: { readonly recent: MeasuredColumns; readonly day_before: MeasuredColumns };
}

/** What the gates were judged on, in a form that takes little room. */
export function toColumns(measurements: readonly GateMeasurements[]): readonly MeasuredGate[] {
	return measurements.map(({ gate, steps, before }) => ({
		gate,
		steps: steps.map(stepToColumns),
		...(before && {
			before: { recent: stepToColumns(before.recent), day_before: stepToColumns(before.dayBefore) }
		})
	}));
}

/** The measurements that `toColumns` was given. */
export function fromColumns(measured: readonly MeasuredGate[]): readonly GateMeasurements[] {
	return measured.map(({ gate, steps, before }) => ({
		gate,
		steps: steps.map(stepFromColumns),
		...(before && {
			before: { recent: stepFromColumns(before.recent), dayBefore: stepFromColumns(before.day_before) }
		})
	}));
}

function stepToColumns(step: Measurement): MeasuredColumns {
	switch (step.kind) {
		case 'counts':
			return {
				kind: 'counts',
				...clock(step.minutes),
				baseline_requests: step.minutes.map(({ baseline }) => baseline.requests),
				baseline_bad: step.minutes.map(({ baseline }) => baseline.bad),
				candidate_requests: step.minutes.map(({ candidate }) => candidate.requests),
				candidate_bad: step.minutes.map(({ candidate }) => candidate.bad),
				...(step.gap && { gap: step.gap })
			};
		case 'values':
			return {
				kind: 'values',
				...clock(step.minutes),
				baseline: step.minutes.map(({ baseline }) => baseline ?? null),
				candidate: step.minutes.map(({ candidate }) => candidate ?? null),
				...(step.gap && { gap: step.gap })
			};
		default:
			return step;
	}
}

function stepFromColumns(step: MeasuredColumns): Measurement {
	switch (step.kind) {
		case 'counts': {
			const minutes = step.minute.map(
				(offset, index): CountMinute => ({
					startMs: step.first_ms + Math.round(offset * minuteMs),
					baseline: { requests: step.baseline_requests[index] ?? 0, bad: step.baseline_bad[index] ?? 0 },
					candidate: { requests: step.candidate_requests[index] ?? 0, bad: step.candidate_bad[index] ?? 0 }
				})
			);
			return { kind: 'counts', minutes, ...(step.gap && { gap: step.gap }) };
		}
		case 'values': {
			const minutes = step.minute.map((offset, index): ValueMinute => {
				const [baseline, candidate] = [step.baseline[index] ?? undefined, step.candidate[index] ?? undefined];
				return {
					startMs: step.first_ms + Math.round(offset * minuteMs),
					...(baseline !== undefined && { baseline }),
					...(candidate !== undefined && { candidate })
				};
			});
			return { kind: 'values', minutes, ...(step.gap && { gap: step.gap }) };
		}
		default:
			return step;
	}
}

function clock(minutes: readonly { readonly startMs: number }[]) {
	const firstMs = minutes[0]?.startMs ?? 0;
	return { first_ms: firstMs, minute: minutes.map(({ startMs }) => (startMs - firstMs) / minuteMs) };
}
