import { absoluteEvidence } from '../stats/absolute-test.ts';
import type { PastReference } from '../stats/against-past.ts';
import type { Evidence } from '../stats/evidence.ts';
import { floorShares, floorTest } from '../stats/floor.ts';
import { ratioScale } from '../stats/interval.ts';
import { defaultNoisePrior, earlyMinutes } from '../stats/noise.ts';
import { combineRatioSteps, type RatioEvidence, type RatioMargins, ratioEvidences } from '../stats/ratio-evidence.ts';
import { isUsable, judgeRatio, type TestVerdict } from '../stats/ratio-test.ts';
import { combineSteps } from '../stats/steps.ts';
import { coldMinutes } from '../stats/warm-up.ts';
import type { EvidenceWindow } from './evidence-window.ts';
import type { ShareGate } from './gate.ts';
import type { BaselineBefore, CountMinute } from './measurement.ts';
import { type BesideMax, isOver, latestOf, standToMax } from './share-max.ts';
import { type PastContext, proveWorseThanPast } from './share-past.ts';
import { proveSuddenlyWorse, type SuddenlyWorse, type SuddenSetting, shareOut } from './share-sudden.ts';
import { toPair } from './to-pair.ts';
import type { BaselineBreach, BreachBeside, Noise } from './verdict.ts';

/** Chance, a gate, of calling an unacceptable candidate fine. */
export const beta = 0.05;

export interface ShareContext {
	/** This gate's part of the chance that a healthy candidate is rolled back. */
	readonly alpha: number;
	/** Steps in which both serve. What is measured after them is the final bake, in which there is nothing to compare with. */
	readonly steps: number;
	readonly noise: Noise | undefined;
	/** Of the baseline before the rollout; looked at from 100 % on. */
	readonly before?: BaselineBefore | undefined;
	/** It broke `max` in the hours before the rollout. */
	readonly breachBefore?: BaselineBreach | undefined;
}

/**
 * What the tests say. `suddenly-worse`: far worse for most of a minute. `worse-than-past`: serving alone, worse than the
 * baseline was before. `over-max`: fine beside the baseline, but seen above `max`, which is not proved. `as-baseline`:
 * above `max`, as the baseline is, and proved neither better nor worse than it. `better`: above `max` too, and proved
 * better than the baseline. `unseen`: the present step has no minute yet in which both variants had requests.
 */
export type ShareOutcome =
	| 'worse'
	| 'suddenly-worse'
	| 'worse-than-past'
	| 'above-max'
	| 'over-max'
	| 'as-baseline'
	| 'better'
	| 'below-ratio'
	| 'below-floor'
	| 'open'
	| 'unseen';

export interface ShareTest {
	readonly outcome: ShareOutcome;
	/** Interval of the ratio; `low > okRatio` wherever the ratio was proved worse, `high < maxRatio` where it was proved below. */
	readonly low: number;
	readonly high: number;
	readonly noiseFactor: number;
	/** First minutes of the latest step that were clearly worse than those after them, and were not held against it. */
	readonly coldMinutes: number;
	/** The present step, or what speaks most against a candidate that failed. */
	readonly shown: EvidenceWindow;
	readonly minutesLeft?: number;
	/** What the baseline showed before, where that is what the candidate failed by. */
	readonly past?: PastReference;
	/** Where the baseline breaks `max` itself. */
	readonly breach?: BreachBeside | undefined;
}

export const defaultNoise: Noise = defaultNoisePrior;

/** The part of the alpha that the final bake has, in which there is nothing to compare with but the past. */
export const pastPart = 0.1;

/** For a candidate that serves alone, held against the past. */
export function pastContextOf({ steps, alpha, noise = defaultNoise, before }: ShareContext): PastContext {
	return { steps, alpha: alpha * pastPart, noise, before };
}

/** What the comparison of the two variants is held against. */
export function ratioMarginsOf({ okRatio, maxRatio }: ShareGate, { past, learnt, halves }: Noise): RatioMargins {
	return { okRatio, maxRatio, past, learnt, halves, restarts: true };
}

type Steps = readonly (readonly CountMinute[])[];

/**
 * All tests of one gate over the steps so far: the ratio, above the floor if there is one, and the share against `max`.
 * These two ways of failing share the gate's alpha.
 * @param steps minutes of every step of the schedule up to the present one, and after these of the final bake
 * @param sudden shorter windows, where there are any
 */
export function testShare(gate: ShareGate, steps: Steps, context: ShareContext, sudden?: SuddenSetting): ShareTest {
	const { steps: planned, noise = defaultNoise } = context;
	const { minutes: alpha, seconds } = shareOut(alphaWhileCompared(gate, context.alpha), sudden);
	const compared = comparedSteps(steps, planned);
	const pairs = compared.map(minutes => minutes.map(toPair));
	const evidences = ratioEvidences(pairs, ratioMarginsOf(gate, noise));
	const ratio = testRatio(gate, compared, combineRatioSteps(evidences, planned), { planned, alpha, noise });
	const latest = latestOf(compared);
	const found = {
		low: ratio.low,
		high: ratio.high,
		noiseFactor: ratio.noiseFactor,
		coldMinutes: coldMinutes(latest.map(toPair).filter(isUsable)),
		shown: { minutes: latest, whole: true }
	};
	const gross = sudden && proveSuddenlyWorse(gate, sudden, seconds);
	const limit =
		gate.max === undefined
			? undefined
			: standToMax(gate.max, steps, compared, { planned, alpha, beta, noise }, context.breachBefore);
	return { ...found, ...conclude(gate, steps, context, { compared, evidences, ratio, limit, gross, alpha }) };
}

interface Weighed {
	readonly compared: Steps;
	readonly evidences: readonly RatioEvidence[];
	readonly ratio: RatioTested;
	/** Where there is a `max`. */
	readonly limit: BesideMax | undefined;
	readonly gross: SuddenlyWorse | undefined;
	readonly alpha: number;
}

function conclude(
	gate: ShareGate,
	steps: Steps,
	context: ShareContext,
	{ compared, evidences, ratio, limit, gross, alpha }: Weighed
): Pick<ShareTest, 'outcome'> & Partial<ShareTest> {
	const { above, better, condemnedBy } = limit ?? {};
	const found = { breach: limit?.breach };
	if (condemnedBy !== undefined) return { ...found, outcome: 'above-max', shown: condemnedBy };
	if (ratio.verdict === 'worse') {
		const shown = worstWindow(compared, evidences, Math.min(ratio.low, ratioScale.to));
		return { ...found, outcome: 'worse', shown };
	}
	if (gross !== undefined) return { ...found, outcome: 'suddenly-worse', low: gross.above, shown: gross.shown };
	const past = proveWorseThanPast(gate, steps, pastContextOf(context));
	if (past !== undefined) return { ...found, ...past, outcome: 'worse-than-past' };
	if (ratio.minutes === 0) return { ...found, outcome: 'unseen' };
	if (above !== undefined && better === undefined) return { ...found, outcome: 'as-baseline', shown: above };
	if (ratio.verdict !== 'ok') return { ...found, outcome: 'open', ...minutesLeft(ratio, alpha) };
	if (better !== undefined) return { ...found, outcome: 'better', high: Math.min(ratio.high, better) };
	if (isOver(gate.max, latestOf(compared))) return { ...found, outcome: 'over-max' };
	return { ...found, outcome: ratio.high < gate.maxRatio ? 'below-ratio' : 'below-floor' };
}

/** What a gate's alpha leaves each of its ways to fail while both serve: the ratio, and `max` where there is one. */
export function alphaWhileCompared({ max }: ShareGate, alpha: number): number {
	const whileCompared = alpha * (1 - pastPart);
	return max === undefined ? whileCompared : whileCompared / 2;
}

interface RatioTested {
	readonly verdict: TestVerdict;
	readonly low: number;
	readonly high: number;
	readonly noiseFactor: number;
	readonly minutes: number;
	readonly logEvidenceWorse: number;
	readonly logEvidenceOk: number;
}

interface Levels {
	readonly planned: number;
	readonly alpha: number;
	readonly noise: Noise;
}

function testRatio(
	gate: ShareGate,
	steps: Steps,
	ratio: RatioEvidence,
	{ planned, alpha, noise }: Levels
): RatioTested {
	const { okRatio, maxRatio, floor } = gate;
	const options = { okRatio, maxRatio, alpha, beta };
	if (floor === 0) return judgeRatio(ratio, options);
	const shares = { ...floorShares(floor), noise, restarts: true };
	const share = combine(steps, planned, minutes => absoluteEvidence(minutes.map(toCounted), shares));
	const { ratio: interval, ...result } = floorTest(ratio, share, { ...options, floor });
	return { ...result, ...interval, noiseFactor: ratio.noiseFactor, minutes: ratio.minutes };
}

/** Of all steps and the restarts within them, the minutes that speak most against the candidate; the latest of equals. */
function worstWindow(steps: Steps, evidences: readonly RatioEvidence[], x0: number): EvidenceWindow {
	const windows = evidences.flatMap((evidence, step) => evidence.windows(x0).map(window => ({ ...window, step })));
	const [worst = { step: 0, start: 0 }] = windows.toSorted(
		(one, other) => other.log - one.log || other.step - one.step
	);
	const usable = (steps[worst.step] ?? []).filter(minute => isUsable(toPair(minute)));
	return { minutes: usable.slice(worst.start), whole: worst.step === steps.length - 1 && worst.start === 0 };
}

/** The steps in which the variants are compared; in the final bake the last one in which they were is the present one. */
export function comparedSteps(steps: Steps, planned: number): Steps {
	if (steps.length <= planned) return steps;
	const last = steps.slice(0, planned).findLastIndex(minutes => minutes.length > 0);
	return steps.slice(0, Math.max(1, last + 1));
}

function combine(steps: Steps, planned: number, evidenceOf: (minutes: readonly CountMinute[]) => Evidence): Evidence {
	const [first, ...rest] = steps.map(evidenceOf);
	if (first === undefined) throw new RangeError('a rollout has at least one step');
	return combineSteps([first, ...rest], planned);
}

const longestForecastMinutes = 24 * 60;

/** At the present rate: the evidence that is missing over the evidence a minute has brought. */
function minutesLeft(tested: RatioTested, alpha: number): { readonly minutesLeft?: number } {
	const { minutes, logEvidenceWorse, logEvidenceOk } = tested;
	const missing = (log: number, chance: number) =>
		log > 0 ? ((-Math.log(chance) - log) / log) * minutes : Number.POSITIVE_INFINITY;
	const toOk = Math.max(missing(logEvidenceOk, beta), earlyMinutes - minutes);
	const left = Math.min(missing(logEvidenceWorse, alpha), toOk);
	return left <= longestForecastMinutes ? { minutesLeft: Math.max(1, Math.ceil(left)) } : {};
}

const toCounted = (minute: CountMinute) => minute.candidate;
