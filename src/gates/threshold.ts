import { besideWords } from './breach-words.ts';
import type { ThresholdGate } from './gate.ts';
import type { Judged } from './kind.ts';
import { brokenLimits, compare } from './limits.ts';
import type { Measurement, ValueMinute } from './measurement.ts';
import { withUnit } from './numbers.ts';
import { type WeighedBeyond, weighBeyond } from './threshold-limit.ts';
import { sourceOf } from './threshold-source.ts';
import { noMeasurement } from './undecided.ts';
import type { Side, Verdict } from './verdict.ts';

/**
 * A plain threshold over minutes: fails when `breaches.count` of the last `breaches.of` measured minutes are beyond a
 * limit, passes when enough minutes were measured that it could have failed. The candidate's minutes alone decide, but
 * where the baseline breaks the same absolute limit (`weighBeyond`). The values of a gate that failed are those of the
 * minutes that failed it.
 */
export function judgeThreshold(gate: ThresholdGate, measurement: Measurement | undefined): Judged {
	if (measurement?.kind !== 'values') return noMeasurement(gate, measurement);
	const { unit } = sourceOf(gate.source);
	const { measured, last, beyond } = countBeyond(gate, measurement.minutes);
	const { weighs, breach } = weighBeyond(gate, measurement.minutes, beyond);
	const verdict = thresholdVerdict(gate, measured.length, beyond.length, () => weighs);
	const isOver = measured.length >= gate.minSamples && beyond.length >= gate.breaches.count;
	const told = isOver ? beyond : measurement.minutes;
	const candidate = sideOf(told, 'candidate');
	if (candidate === undefined) {
		const gap = { why: 'missing', sentence: 'the candidate published nothing yet.' } as const;
		return noMeasurement(gate, { kind: 'none', gap });
	}
	const baseline = sideOf(told, 'baseline');
	const comparison = compare(gate.limits, candidate.value, baseline?.value);
	const worst = beyond.at(-1)?.broken.join(', ');
	const count = `${beyond.length} of the last ${last.length} minutes`;
	const value = withUnit(candidate.value, unit);
	const average = `${gate.name} is ${value} on average`;
	const beside = breach === undefined ? '' : besideWords(breach, withUnit(breach.baseline.value, unit));
	return {
		verdict,
		candidate,
		baseline,
		comparison,
		baselineBreach: breach,
		sentence:
			worst === undefined
				? `${average}; no minute was beyond the limit.`
				: isOver
					? `${gate.name} was ${value} on average in ${count}, ${worst}${beside === '' ? '' : `; ${beside}`}.`
					: `${average}; ${count} were ${worst}.`,
		series: measurement.minutes
	};
}

/** The minutes that count against the limits: those measured, the last of them that are held against it, and those beyond. */
export function countBeyond(gate: ThresholdGate, minutes: readonly ValueMinute[]) {
	const { unit } = sourceOf(gate.source);
	const measured = minutes.flatMap(minute => {
		if (minute.candidate === undefined) return [];
		const broken = brokenLimits(gate.limits, unit, minute.candidate, minute.baseline);
		return broken === undefined ? [] : [{ ...minute, candidate: minute.candidate, broken }];
	});
	const last = measured.slice(-gate.breaches.of);
	return { measured, last, beyond: last.filter(minute => minute.broken.length > 0) };
}

/**
 * @param measured minutes that count
 * @param beyond of the last of them, those beyond a limit
 * @param weigh what these come to; asked only where there are enough of them
 */
export function thresholdVerdict(
	{ minSamples, breaches }: ThresholdGate,
	measured: number,
	beyond: number,
	weigh: () => WeighedBeyond['weighs']
): Verdict {
	if (measured === 0) return { outcome: 'undecided', cause: 'no-data' };
	if (measured < minSamples) return { outcome: 'undecided', cause: 'not-proved' };
	if (beyond >= breaches.count) {
		const weighs = weigh();
		if (weighs === 'open') return { outcome: 'undecided', cause: 'over-limit' };
		return { outcome: weighs === 'better' ? 'pass' : 'fail' };
	}
	return measured < breaches.count ? { outcome: 'undecided', cause: 'not-proved' } : { outcome: 'pass' };
}

function sideOf(minutes: readonly ValueMinute[], role: 'baseline' | 'candidate'): Side | undefined {
	const values = minutes.flatMap(minute => minute[role] ?? []);
	if (values.length === 0) return undefined;
	return { value: values.reduce((sum, value) => sum + value, 0) / values.length, samples: values.length };
}
