import type { CountMinute, Gap, GateMeasurements, MeanMinute, Measurement, ValueMinute } from '../gates/measurement.ts';
import type { FineSeconds } from '../gates/queries.ts';
import { minuteMs } from './time.ts';

interface CountColumns {
	readonly first_ms: number;
	readonly minute: readonly number[];
	readonly baseline_requests: readonly number[];
	readonly baseline_bad: readonly number[];
	readonly candidate_requests: readonly number[];
	readonly candidate_bad: readonly number[];
}

/** One step's measurement as columns: one entry a minute, the minutes counted from the first. */
export type MeasuredColumns =
	| ({
			readonly kind: 'counts';
			/** Windows shorter than a minute, where there are any. */
			readonly fine?: CountColumns & { readonly seconds: FineSeconds };
			readonly gap?: Gap;
	  } & CountColumns)
	| {
			readonly kind: 'means';
			readonly first_ms: number;
			readonly minute: readonly number[];
			readonly baseline_count: readonly number[];
			readonly baseline_sum: readonly number[];
			/** Sum of the squares, or the most that it can be. */
			readonly baseline_squares: readonly number[];
			readonly candidate_count: readonly number[];
			readonly candidate_sum: readonly number[];
			readonly candidate_squares: readonly number[];
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
				...countsToColumns(step.minutes),
				...(step.fine && { fine: { seconds: step.fine.seconds, ...countsToColumns(step.fine.windows) } }),
				...(step.gap && { gap: step.gap })
			};
		case 'means':
			return {
				kind: 'means',
				...clock(step.minutes),
				baseline_count: step.minutes.map(({ baseline }) => baseline.count),
				baseline_sum: step.minutes.map(({ baseline }) => baseline.sum),
				baseline_squares: step.minutes.map(({ baseline }) => baseline.squares),
				candidate_count: step.minutes.map(({ candidate }) => candidate.count),
				candidate_sum: step.minutes.map(({ candidate }) => candidate.sum),
				candidate_squares: step.minutes.map(({ candidate }) => candidate.squares),
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
			const { fine } = step;
			return {
				kind: 'counts',
				minutes: countsFromColumns(step),
				...(fine && { fine: { seconds: fine.seconds, windows: countsFromColumns(fine) } }),
				...(step.gap && { gap: step.gap })
			};
		}
		case 'means': {
			const minutes = step.minute.map(
				(offset, index): MeanMinute => ({
					startMs: step.first_ms + Math.round(offset * minuteMs),
					baseline: {
						count: step.baseline_count[index] ?? 0,
						sum: step.baseline_sum[index] ?? 0,
						squares: step.baseline_squares[index] ?? 0
					},
					candidate: {
						count: step.candidate_count[index] ?? 0,
						sum: step.candidate_sum[index] ?? 0,
						squares: step.candidate_squares[index] ?? 0
					}
				})
			);
			return { kind: 'means', minutes, ...(step.gap && { gap: step.gap }) };
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

function countsToColumns(counts: readonly CountMinute[]): CountColumns {
	return {
		...clock(counts),
		baseline_requests: counts.map(({ baseline }) => baseline.requests),
		baseline_bad: counts.map(({ baseline }) => baseline.bad),
		candidate_requests: counts.map(({ candidate }) => candidate.requests),
		candidate_bad: counts.map(({ candidate }) => candidate.bad)
	};
}

function countsFromColumns(columns: CountColumns): readonly CountMinute[] {
	return columns.minute.map((offset, index) => ({
		startMs: columns.first_ms + Math.round(offset * minuteMs),
		baseline: { requests: columns.baseline_requests[index] ?? 0, bad: columns.baseline_bad[index] ?? 0 },
		candidate: { requests: columns.candidate_requests[index] ?? 0, bad: columns.candidate_bad[index] ?? 0 }
	}));
}

function clock(minutes: readonly { readonly startMs: number }[]) {
	const firstMs = minutes[0]?.startMs ?? 0;
	return { first_ms: firstMs, minute: minutes.map(({ startMs }) => (startMs - firstMs) / minuteMs) };
}
