import type { Role } from '../common/role.ts';
import type { OwnShare, ShareGate } from './gate.ts';
import type { Judged } from './kind.ts';
import type { Measurement } from './measurement.ts';
import { times, withUnit } from './numbers.ts';
import { judgeShareGate } from './share.ts';
import { proveWorseThanPast, type WorseThanPast } from './share-past.ts';
import { pastContextOf, type ShareContext } from './share-test.ts';
import { momentOf, nothingBeside } from './share-words.ts';
import { turnCounts } from './to-pair.ts';
import { totalOf } from './totals.ts';
import { noMeasurement } from './undecided.ts';
import type { Comparison, Side, Verdict } from './verdict.ts';

/** A share of which more is better. */
export type UpwardsGate = ShareGate & { readonly own: OwnShare & { readonly minRatio: number } };

export function isUpwards(gate: ShareGate): gate is UpwardsGate {
	return gate.own?.minRatio !== undefined;
}

/** What a share allows of which more is better. */
export const allowedUpwards = ({ own }: UpwardsGate): string =>
	`proved > ${times(own.minRatio)} (else fails if proved < ${times(1)})`;

/**
 * A share of which more is better: the same tests with the two variants in each other's place. That the candidate's
 * share is below `minRatio` times the baseline's says that the baseline's is above its inverse times the candidate's.
 */
export function judgeUpwards(gate: UpwardsGate, steps: readonly Measurement[], context: ShareContext): Judged {
	const present = steps.at(-1);
	if (present?.kind !== 'counts') return noMeasurement(gate, present);
	const turned = judgeShareGate({ ...gate, minSamples: 1 }, steps.map(turn), context);
	const { baseline: candidate, candidate: baseline, comparison: found, series, sentence, ...rest } = turned;
	const seen = totalOf(countedOf(steps).flat(), 'candidate').requests;
	if (candidate === undefined || baseline === undefined) {
		return noneOf(gate, baseline === undefined && seen > 0 ? 'baseline' : 'candidate');
	}
	const tooFew = seen < gate.minSamples;
	const past = tooFew ? undefined : proveWorseThanPast(gate, countedOf(steps), pastContextOf(context));
	if (past !== undefined) return { ...rest, ...worseThanBefore(gate, past), series: turnedBack(series) };
	const verdict: Verdict = tooFew ? { outcome: 'undecided', cause: 'not-proved' } : rest.verdict;
	const comparison = found && invert(found);
	const meaning = tooFew
		? `no verdict before the candidate has had ${gate.minSamples} (${seen} so far)`
		: meaningOf(gate, verdict, comparison);
	return {
		...rest,
		verdict,
		candidate,
		baseline,
		comparison,
		sentence: `${sharesOf(gate, candidate, baseline)}: ${meaning}.`,
		series: turnedBack(series)
	};
}

function turnedBack(series: Judged['series']): Judged['series'] {
	return series.map(({ startMs, baseline, candidate }) => ({
		startMs,
		baseline: candidate,
		candidate: baseline
	}));
}

function countedOf(steps: readonly Measurement[]) {
	return steps.map(step => (step.kind === 'counts' ? step.minutes : []));
}

/** Alone at 100 % it is held against the past, and there is no ratio within the same minute. */
function worseThanBefore(
	gate: ShareGate,
	{ past, shown }: WorseThanPast
): Pick<Judged, 'verdict' | 'candidate' | 'sentence'> {
	const { requests, bad } = totalOf(shown.minutes, 'candidate');
	const candidate = { value: bad / requests, samples: requests, bad };
	const usual = `${withUnit(past.share, 'share')} and at least ${withUnit(past.lower, 'share')} with its spread`;
	const { verb, when } = momentOf(shown);
	const sentence = `${gate.name} ${verb} ${withUnit(candidate.value, 'share')} on the candidate${when}: proved worse than the baseline was in its steps and the hours before, ${usual}. ${nothingBeside}.`;
	return { verdict: { outcome: 'fail' }, candidate, sentence };
}

function noneOf(gate: ShareGate, role: Role): Judged {
	const sentence = `the ${role} has had nothing that could be counted.`;
	return noMeasurement(gate, { kind: 'none', gap: { why: 'missing', sentence } });
}

function turn(step: Measurement): Measurement {
	return step.kind === 'counts' ? { ...step, minutes: turnCounts(step.minutes) } : step;
}

/** The same comparison with the two variants in each other's place. */
export function invert({ as, estimate, low, high }: Comparison): Comparison {
	const inverse = (bound: number | undefined) => (bound === undefined ? undefined : 1 / bound);
	return { as, estimate: 1 / estimate, low: inverse(high), high: inverse(low) };
}

function sharesOf({ name }: ShareGate, candidate: Side, baseline: Side): string {
	const share = ({ value, samples }: Side) => `${withUnit(value, 'share')} of ${samples.toLocaleString('en-US')}`;
	return `${name} is ${share(candidate)} on the candidate and ${share(baseline)} on the baseline`;
}

function meaningOf({ own }: UpwardsGate, verdict: Verdict, comparison: Comparison | undefined): string {
	const least = times(own.minRatio);
	switch (verdict.outcome) {
		case 'fail':
			return `proved worse, at most ${times(comparison?.high ?? 1)} the baseline where ${least} is asked for`;
		case 'pass':
			return `proved above ${least} the baseline`;
		case 'undecided':
			return verdict.cause === 'no-data'
				? 'the present step has no complete minute yet with both variants'
				: `so far neither proved worse nor proved above ${least} the baseline`;
	}
}
