import type { Role } from '../common/role.ts';
import type { MeanGate, ShareGate } from './gate.ts';
import type { Judged } from './kind.ts';
import { type CountedMeans, countMeans, meanOf } from './mean-counts.ts';
import { meanSentence } from './mean-words.ts';
import type { CountMinute, MeanMinute, Measurement } from './measurement.ts';
import { compareShares, verdictOf } from './share.ts';
import { proveWorseThanPast } from './share-past.ts';
import { pastContextOf, type ShareContext, type ShareTest, testShare } from './share-test.ts';
import { invert } from './share-upwards.ts';
import { turnCounts } from './to-pair.ts';
import { noMeasurement } from './undecided.ts';
import type { Side } from './verdict.ts';
import { wouldTell } from './would-tell.ts';

/**
 * Means of baseline and candidate, minute by minute, by the tests of shares on events that are known as precisely.
 * @param steps one measurement for every step of the schedule up to the present one, and after these one of the final bake
 */
export function judgeMeanGate(gate: MeanGate, steps: readonly Measurement[], context: ShareContext): Judged {
	const present = steps.at(-1);
	if (present?.kind !== 'means') return noMeasurement(gate, present);
	const minutes = steps.map(step => (step.kind === 'means' ? step.minutes : []));
	const all = minutes.flat();
	const seen = all.reduce((sum, minute) => sum + minute.candidate.count, 0);
	if (seen === 0) return nothingToTell(gate, 'the candidate has published no value yet.');
	const counted = countMeans(minutes, context.before);
	if (counted === undefined) return nothingToTell(gate, noSpread);
	const test = testMeans(gate, counted, context);
	const { shown } = test;
	const within = withinOf(all, shown.minutes);
	const candidate = sideOf(within, 'candidate') ?? sideOf(all, 'candidate');
	if (candidate === undefined) return nothingToTell(gate, 'the candidate has published no value yet.');
	const baseline = sideOf(within, 'baseline');
	const outcome = seen < gate.minSamples ? 'too-few' : test.outcome;
	const up = gate.minRatio !== undefined;
	const found = compareShares(test);
	const comparison = found && up ? invert(found) : found;
	const past = test.past && {
		mean: test.past.share * counted.meanPerShare,
		limit: (up ? test.past.lower : test.past.upper) * counted.meanPerShare
	};
	return {
		verdict: verdictOf(outcome),
		candidate,
		baseline,
		comparison,
		sentence: meanSentence(gate, {
			outcome,
			candidate,
			baseline,
			comparison,
			shown,
			coldMinutes: test.coldMinutes,
			...wouldTell(asShare(gate), test, up ? 'min-ratio' : 'max-ratio'),
			usual: past,
			seen
		}),
		noiseFactor: test.noiseFactor,
		minutesToVerdict: outcome === 'open' ? test.minutesLeft : undefined,
		series: all.map(minute => ({
			startMs: minute.startMs,
			baseline: sideOf([minute], 'baseline')?.value,
			candidate: sideOf([minute], 'candidate')?.value
		}))
	};
}

const noSpread =
	'nothing tells how its values spread, because each minute has but one, or all are equal; publish every value, or several at once with their number.';

function nothingToTell(gate: MeanGate, sentence: string): Judged {
	return noMeasurement(gate, { kind: 'none', gap: { why: 'missing', sentence } });
}

/** Where more is better, the variants stand in each other's place, but alone at 100 % the candidate is as it is. */
function testMeans(gate: MeanGate, { steps, before }: CountedMeans, context: ShareContext): ShareTest {
	const setting = { ...context, before };
	if (gate.minRatio === undefined) return testShare(asShare(gate), steps, setting);
	const test = testShare(asShare(gate), steps.map(turnCounts), setting);
	if (test.outcome === 'worse') return test;
	const alone = { ...asShare(gate), maxRatio: gate.minRatio };
	const past = proveWorseThanPast(alone, steps, pastContextOf(setting));
	return past === undefined ? test : { ...test, ...past, outcome: 'worse-than-past' };
}

/** The gate as the tests of shares take it. */
export function asShare({ values: _, squares: __, minRatio: ___, ...gate }: MeanGate): ShareGate {
	return { ...gate, kind: 'share', metric: 'share', floor: 0 };
}

function withinOf(all: readonly MeanMinute[], shown: readonly CountMinute[]): readonly MeanMinute[] {
	const starts = new Set(shown.map(({ startMs }) => startMs));
	return all.filter(({ startMs }) => starts.has(startMs));
}

function sideOf(minutes: readonly MeanMinute[], role: Role): Side | undefined {
	const values = minutes.map(minute => minute[role]);
	const samples = values.reduce((sum, { count }) => sum + count, 0);
	return samples === 0 ? undefined : { value: meanOf(values), samples };
}
