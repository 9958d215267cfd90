import { absoluteEvidence } from '../stats/absolute-test.ts';
import type { Evidence } from '../stats/evidence.ts';
import { floorShares, floorTest } from '../stats/floor.ts';
import { defaultNoisePrior, estimateRatio, judgeRatio, type PairedMinute, ratioEvidence } from '../stats/ratio-test.ts';
import { combineSteps } from '../stats/steps.ts';
import type { ShareGate } from './gate.ts';
import { allowedBy } from './limits.ts';
import type { CountMinute, Measurement } from './measurement.ts';
import { times, withUnit } from './numbers.ts';
import { noMeasurement } from './undecided.ts';
import type { Comparison, GateResult, Noise, Side, Verdict } from './verdict.ts';

/** Chance, a gate, of calling an unacceptable candidate fine. */
const beta = 0.05;

export interface ShareContext {
	/** This gate's part of the chance that a healthy candidate is rolled back. */
	readonly alpha: number;
	/** The longest bake of every step of the schedule, in minutes. */
	readonly stepMinutes: readonly number[];
	readonly noise: Noise | undefined;
}

/** Candidate and baseline as counts, minute by minute, by tests that hold at every moment they are looked at. */
export function judgeShareGate(gate: ShareGate, steps: readonly Measurement[], context: ShareContext): GateResult {
	const present = steps.at(-1);
	if (present?.kind !== 'counts') return noMeasurement(gate, present);
	const counted = steps.map(step => (step.kind === 'counts' ? step.minutes : []));
	const shown = counted.findLast(minutes => minutes.some(minute => minute.candidate.requests > 0)) ?? [];
	const candidate = sideOf(shown, 'candidate');
	if (candidate === undefined) {
		const gap = { why: 'missing', sentence: 'the candidate has had no requests.' } as const;
		return noMeasurement(gate, { kind: 'none', gap });
	}
	const baseline = sideOf(shown, 'baseline');
	const test = testShare(gate, counted, context);
	const ratio = estimateRatio(shown.map(toPair));
	const comparison: Comparison | undefined =
		ratio === undefined ? undefined : { as: 'ratio', estimate: ratio, low: test.low, high: test.high };
	const samples = counted.flat().reduce((sum, minute) => sum + minute.candidate.requests, 0);
	const verdict: Verdict = samples < gate.minSamples ? { outcome: 'undecided', because: 'not-proved' } : test.verdict;
	return {
		gate,
		unit: 'share',
		verdict,
		candidate,
		...(baseline && { baseline }),
		...(comparison && { comparison }),
		allowed: allowedBy(gate, 'share'),
		sentence: sentenceOf(gate, verdict, candidate, baseline, comparison, test),
		noiseFactor: test.noiseFactor,
		...(verdict.outcome === 'undecided' && test.minutesLeft !== undefined && { minutesToVerdict: test.minutesLeft }),
		series: counted.flat().map(minute => ({
			startMs: minute.startMs,
			...shareIn(minute, 'baseline'),
			...shareIn(minute, 'candidate')
		}))
	};
}

interface ShareTest {
	readonly verdict: Verdict;
	readonly low: number;
	readonly high: number;
	readonly noiseFactor: number;
	readonly aboveMax: boolean;
	readonly belowFloor: boolean;
	readonly minutesLeft?: number;
}

function testShare(gate: ShareGate, steps: readonly (readonly CountMinute[])[], context: ShareContext): ShareTest {
	const noise = context.noise ?? defaultNoisePrior;
	const planned = context.stepMinutes.length;
	// A gate with `max` has two tests that may fail it.
	const alpha = gate.max === undefined ? context.alpha : context.alpha / 2;
	const { okRatio, maxRatio, floor } = gate;
	const minutesIn = (step: number) => ({ plannedMinutes: context.stepMinutes[step] ?? 0 });
	const ratio = combine(
		steps.map((minutes, step) => ratioEvidence(minutes.map(toPair), { okRatio, maxRatio, noise, ...minutesIn(step) })),
		planned
	);
	const shareOver = (okShare: number, maxShare: number) =>
		combine(
			steps.map((minutes, step) =>
				absoluteEvidence(minutes.map(toCounted), { okShare, maxShare, noise, ...minutesIn(step) })
			),
			planned
		);
	const aboveMax = gate.max !== undefined && isAbove(shareOver(gate.max, oddsTwice(gate.max)), gate.max, alpha);
	const options = { okRatio, maxRatio, alpha, beta, noise };
	const against = floor > 0 ? floorShares(floor) : undefined;
	if (against === undefined) {
		const result = judgeRatio(ratio, options);
		return {
			...result,
			verdict: verdictOf(aboveMax, result.verdict, ratio.minutes),
			aboveMax,
			belowFloor: false,
			...minutesLeft(result.logEvidenceWorse, alpha, result.logEvidenceOk, ratio.minutes)
		};
	}
	const share = shareOver(against.okShare, against.maxShare);
	const result = floorTest(ratio, share, { ...options, floor });
	return {
		verdict: verdictOf(aboveMax, result.verdict, ratio.minutes),
		low: result.ratio.low,
		high: result.ratio.high,
		noiseFactor: ratio.noiseFactor,
		aboveMax,
		belowFloor: result.verdict === 'ok' && result.ratio.high >= maxRatio,
		...minutesLeft(result.logEvidenceWorse, alpha, result.logEvidenceOk, ratio.minutes)
	};
}

function combine(steps: readonly Evidence[], planned: number): Evidence {
	const [first, ...rest] = steps;
	if (first === undefined) throw new RangeError('a rollout has at least one step');
	return combineSteps([first, ...rest], Math.max(planned, steps.length));
}

function verdictOf(aboveMax: boolean, verdict: 'worse' | 'ok' | 'undecided', minutes: number): Verdict {
	if (aboveMax || verdict === 'worse') return { outcome: 'fail' };
	if (verdict === 'ok') return { outcome: 'pass' };
	return { outcome: 'undecided', because: minutes === 0 ? 'no-data' : 'not-proved' };
}

function isAbove(evidence: Evidence, max: number, alpha: number): boolean {
	return evidence.worse(max) >= -Math.log(alpha);
}

/** The share whose odds are twice those of `share`. */
function oddsTwice(share: number): number {
	const odds = (2 * share) / (1 - share);
	return odds / (1 + odds);
}

/** At the present rate: the evidence that is missing over the evidence a minute has brought. */
function minutesLeft(logWorse: number, alpha: number, logOk: number, minutes: number): { minutesLeft?: number } {
	if (minutes === 0) return {};
	const toWorse = logWorse > 0 ? (-Math.log(alpha) - logWorse) / (logWorse / minutes) : Number.POSITIVE_INFINITY;
	const toOk = logOk > 0 ? (-Math.log(beta) - logOk) / (logOk / minutes) : Number.POSITIVE_INFINITY;
	const left = Math.min(Math.max(0, toWorse), Math.max(0, toOk));
	return Number.isFinite(left) ? { minutesLeft: Math.max(1, Math.ceil(left)) } : {};
}

function sentenceOf(
	gate: ShareGate,
	verdict: Verdict,
	candidate: Side,
	baseline: Side | undefined,
	comparison: Comparison | undefined,
	test: ShareTest
): string {
	const shares = `${gate.name} is ${withUnit(candidate.value, 'share')} on the candidate`;
	const beside = baseline === undefined ? '' : ` and ${withUnit(baseline.value, 'share')} on the baseline`;
	if (test.aboveMax) return `${shares}${beside}: proved above the limit of ${withUnit(gate.max ?? 0, 'share')}.`;
	if (verdict.outcome === 'fail') {
		const atLeast = comparison?.low === undefined ? '' : `, at least ${times(comparison.low)}`;
		return `${shares}${beside}${atLeast}; ${times(gate.okRatio)} is fine, ${times(gate.maxRatio)} is unacceptable.`;
	}
	if (verdict.outcome === 'pass') {
		const proved = test.belowFloor
			? `below the floor of ${withUnit(gate.floor, 'share')}`
			: `below ${times(gate.maxRatio)} the baseline`;
		return `${shares}${beside}: proved ${proved}.`;
	}
	return `${shares}${beside}: neither proved below ${times(gate.maxRatio)} nor proved worse yet.`;
}

function sideOf(minutes: readonly CountMinute[], role: 'baseline' | 'candidate'): Side | undefined {
	const samples = minutes.reduce((sum, minute) => sum + minute[role].requests, 0);
	const bad = minutes.reduce((sum, minute) => sum + minute[role].bad, 0);
	return samples === 0 ? undefined : { value: bad / samples, samples, bad };
}

function shareIn(minute: CountMinute, role: 'baseline' | 'candidate'): { baseline?: number; candidate?: number } {
	const { requests, bad } = minute[role];
	return requests > 0 ? { [role]: bad / requests } : {};
}

const toPair = (minute: CountMinute): PairedMinute => ({
	baselineRequests: minute.baseline.requests,
	baselineBad: minute.baseline.bad,
	candidateRequests: minute.candidate.requests,
	candidateBad: minute.candidate.bad
});

const toCounted = (minute: CountMinute) => minute.candidate;
