import type { GateMeasurements, Window } from '../gates/measurement.ts';
import { watchedBySecondsMs } from '../gates/share-sudden.ts';
import { fineSecondsOf } from '../rollout/fine-windows.ts';
import type { Observation } from '../rollout/observation.ts';
import { comparedSteps } from '../rollout/plan.ts';
import type { Progress, Rollout } from '../rollout/record.ts';

const minuteMs = 60_000;

/** Of windows shorter than a minute so much is asked for again: they are many. */
export const fineAskedAgainMs = 5 * minuteMs;
/** CloudWatch keeps them for three hours; the rest is for clocks that differ. */
const fineKeptMs = 170 * minuteMs;

/** As much of these windows as CloudWatch still has in parts shorter than a minute. */
export function lastHours(windows: readonly Window[], nowMs: number): readonly Window[] {
	const fromMs = Math.ceil((nowMs - fineKeptMs) / minuteMs) * minuteMs;
	return windows
		.filter(({ endMs }) => endMs > fromMs)
		.map(({ startMs, endMs }) => ({ startMs: Math.max(startMs, fromMs), endMs }));
}

/**
 * How often there is something new that could settle the rollout, where that is more often than once a minute: both
 * variants serve, the seconds still count, and SageMaker does publish them.
 */
export function newsOf(
	rollout: Rollout,
	{ spans }: Progress,
	measured: readonly GateMeasurements[],
	nowMs: number
): Pick<Observation, 'newEveryMs'> {
	const seconds = fineSecondsOf(rollout);
	const present = spans.at(-1);
	if (seconds === undefined || present === undefined || present.endMs !== undefined) return {};
	const place = present.step === 'final' ? rollout.plan.schedule.length : present.step;
	if (place === 'verification' || place >= comparedSteps(rollout.plan)) return {};
	const watchedMs = spans.reduce(
		(sum, span) => (span.step === 'verification' ? sum : sum + (span.endMs ?? nowMs) - span.startMs),
		0
	);
	if (watchedMs > watchedBySecondsMs(rollout.noise, seconds)) return {};
	const steps = measured.flatMap(one => one.steps.slice(-1)).filter(step => step.kind === 'counts');
	const isCoarse = steps.some(({ minutes }) => minutes.length > 1) && steps.every(({ fine }) => fine === undefined);
	return isCoarse ? {} : { newEveryMs: seconds * 1000 };
}
