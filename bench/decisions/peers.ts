import type { PairedMinute } from '../../src/stats/ratio-test.ts';
import { isHigher } from './mann-whitney.ts';
import type { Before, Decision, Rule } from './rule.ts';

/** Of the step's minutes, those in which the candidate's share was over a threshold of twice the baseline's usual. */
function breaches(minutes: readonly PairedMinute[], before: Before): boolean[] {
	const threshold = 2 * before.baselineShare;
	return minutes
		.filter(minute => minute.candidateRequests > 0)
		.map(minute => minute.candidateBad / minute.candidateRequests > threshold);
}

/** A rule that fails on what it sees in the present step and otherwise lets the step pass when its time is over. */
function atTheEnd(name: string, fails: (minutes: readonly PairedMinute[], before: Before) => boolean): Rule {
	return {
		name,
		start: before => steps => {
			const minutes = steps.at(-1) ?? [];
			if (fails(minutes, before)) return 'fail';
			return isOver(minutes, steps.length, before) ? 'pass' : 'undecided';
		}
	};
}

function isOver(minutes: readonly PairedMinute[], step: number, before: Before): boolean {
	return minutes.length >= (before.steps[step - 1]?.fixed ?? 0);
}

/** Argo Rollouts and Flagger: one measurement a minute against a fixed threshold; failed once more than 3 have failed. */
const failureLimit = atTheEnd(
	'failure limit (Argo, Flagger)',
	(minutes, before) => breaches(minutes, before).filter(Boolean).length > 3
);

/** CloudWatch alarm: 3 datapoints within 3 over a fixed threshold. */
const alarm = atTheEnd('alarm 3 of 3 (CloudWatch)', (minutes, before) => {
	const last = breaches(minutes, before).slice(-3);
	return last.length === 3 && last.every(Boolean);
});

/** A one-sided z-test of two shares at 5 %, done again every minute. */
const peekingZ = atTheEnd('z-test every minute', minutes => {
	const sum = (count: (minute: PairedMinute) => number) => minutes.reduce((total, minute) => total + count(minute), 0);
	const n = sum(minute => minute.candidateRequests);
	const m = sum(minute => minute.baselineRequests);
	const k = sum(minute => minute.candidateBad);
	const l = sum(minute => minute.baselineBad);
	const pooled = (k + l) / (n + m);
	const deviation = Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m));
	return deviation > 0 && (k / n - l / m) / deviation > 1.645;
});

/** Kayenta's judge: one look when the step's time is over, Mann-Whitney on the shares of the minutes. */
export const kayenta: Rule = {
	name: 'Mann-Whitney at the end (Kayenta)',
	start:
		before =>
		(steps): Decision => {
			const minutes = steps.at(-1) ?? [];
			if (!isOver(minutes, steps.length, before)) return 'undecided';
			const seen = minutes.filter(minute => minute.candidateRequests > 0 && minute.baselineRequests > 0);
			const candidate = seen.map(minute => minute.candidateBad / minute.candidateRequests);
			const baseline = seen.map(minute => minute.baselineBad / minute.baselineRequests);
			return isHigher(candidate, baseline) ? 'fail' : 'pass';
		}
};

export const peers: readonly Rule[] = [peekingZ, failureLimit, alarm, kayenta];
