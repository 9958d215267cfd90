import type { Role } from '../common/role.ts';
import { absoluteEvidence } from '../stats/absolute-test.ts';
import { lowBound, ratioScale } from '../stats/interval.ts';
import { type CountedMinute, earlyMinutes } from '../stats/noise.ts';
import type { PairedMinute } from '../stats/paired-minute.ts';
import { combineRatioSteps, ratioEvidences } from '../stats/ratio-evidence.ts';
import { combineSteps } from '../stats/steps.ts';
import { type EvidenceWindow, strongestWindow } from './evidence-window.ts';
import type { CountMinute } from './measurement.ts';
import { toPair, turnCounts } from './to-pair.ts';
import { totalOf } from './totals.ts';
import type { BaselineBreach, BreachBeside, Noise, Side } from './verdict.ts';

type Steps = readonly (readonly CountMinute[])[];

export interface MaxLevels {
	/** Steps in which both variants serve. */
	readonly planned: number;
	readonly alpha: number;
	/** Chance of calling a candidate better that is not. */
	readonly beta: number;
	readonly noise: Noise;
}

/** How a candidate stands to the limit of its share. */
export interface BesideMax {
	/** The minutes that prove it above the limit. */
	readonly above: EvidenceWindow | undefined;
	/** Where the baseline breaks the limit too. */
	readonly breach: BreachBeside | undefined;
	/** It is proved better than a baseline that breaks the limit: by how much at least, as a ratio below 1. Looked for where it is seen above. */
	readonly better: number | undefined;
	/** The minutes that condemn it: it is proved above the limit, and nothing excuses it. */
	readonly condemnedBy: EvidenceWindow | undefined;
}

/** From this ratio on a difference is looked for: small, because a limit is a limit and a fix may be a small one. */
const slightest = 1.1;

/**
 * The share against `max`, beside a baseline that may break it itself. A candidate that is proved better than the baseline
 * within the same minutes is never condemned: whoever sends it back gets more of what the limit forbids. Where the
 * baseline breaks the limit and the candidate is proved neither better nor worse, nothing follows from it yet.
 * @param steps minutes of every step so far, and after those of the schedule of the final bake
 * @param compared of these, the steps in which there is a baseline; the last of them is the present one
 * @param above the minutes that prove it, where they are known
 * @param before the baseline broke it in the hours before the rollout: then it does so as long as it is seen above it
 */
export function standToMax(
	max: number,
	steps: Steps,
	compared: Steps,
	levels: MaxLevels,
	before?: BaselineBreach,
	above = proveAbove(max, steps, levels)
): BesideMax {
	const latest = latestOf(compared);
	const better = above !== undefined || isOver(max, latest) ? provedLasting(steps, latest, levels) : undefined;
	const minutes = minutesOver(max, compared, latest, levels, before !== undefined || better !== undefined);
	if (minutes === undefined) return { above, breach: undefined, better: undefined, condemnedBy: above };
	const candidate = standing(above, better, () => isProvedWorse(compared, levels), isOver(max, latest));
	const breach = { ...breachIn(max, minutes), candidate };
	return { above, breach, better, condemnedBy: candidate === 'worse' ? above : undefined };
}

function standing(
	above: EvidenceWindow | undefined,
	better: number | undefined,
	isWorse: () => boolean,
	seenAbove: boolean
): BreachBeside['candidate'] {
	if (better !== undefined) return 'better';
	if (above !== undefined) return isWorse() ? 'worse' : 'open';
	return seenAbove ? 'open' : 'keeps';
}

/** The minutes that prove the baseline above the limit, or those in which it is seen there where that is known already. */
function minutesOver(
	max: number,
	compared: Steps,
	latest: readonly CountMinute[],
	levels: MaxLevels,
	known: boolean
): readonly CountMinute[] | undefined {
	if (known && isOver(max, latest, 'baseline')) return latest;
	return proveAbove(max, compared, levels, 'baseline')?.minutes;
}

/** The breach of the baseline alone, in hours in which nothing served beside it. */
export function breachAlone(
	max: number,
	minutes: readonly CountMinute[],
	levels: Omit<MaxLevels, 'planned' | 'beta'>
): BaselineBreach | undefined {
	const window = proveAbove(max, [minutes], { ...levels, planned: 1 }, 'baseline');
	return window && breachIn(max, window.minutes);
}

function breachIn(max: number, minutes: readonly CountMinute[]): BaselineBreach {
	const starts = minutes.map(({ startMs }) => startMs);
	const lastedMs = Math.max(...starts) - Math.min(...starts);
	return { limit: max, side: 'above', baseline: baselineIn(minutes), minutes: Math.round(lastedMs / 60_000) + 1 };
}

/** In minutes in which it had requests. */
function baselineIn(minutes: readonly CountMinute[]): Side {
	const { requests, bad } = totalOf(minutes, 'baseline');
	return { value: bad / requests, samples: requests, bad };
}

/** Of the steps in which there is a baseline, the latest in which the candidate had requests. */
export function latestOf(compared: Steps): readonly CountMinute[] {
	return compared[compared.findLastIndex(minutes => totalOf(minutes, 'candidate').requests > 0)] ?? [];
}

/** Whether a variant was seen above its limit in these minutes. */
export function isOver(max: number | undefined, minutes: readonly CountMinute[], role: Role = 'candidate'): boolean {
	if (max === undefined) return false;
	const { requests, bad } = totalOf(minutes, role);
	return bad > max * requests;
}

/** The minutes that prove a variant's share above `max`, whatever the other does; the final bake counts too. */
export function proveAbove(
	max: number,
	steps: Steps,
	{ planned, alpha, noise }: Omit<MaxLevels, 'beta'>,
	role: Role = 'candidate'
): EvidenceWindow | undefined {
	if (max >= 1) return undefined;
	const margins = { okShare: max, maxShare: slightlyAbove(max), noise };
	const counted = (minutes: readonly CountMinute[]): readonly CountedMinute[] => minutes.map(minute => minute[role]);
	const [first, ...rest] = steps.map(minutes => absoluteEvidence(counted(minutes), { ...margins, restarts: true }));
	if (first === undefined) return undefined;
	if (combineSteps([first, ...rest], planned + 1).worse(max) < -Math.log(alpha)) return undefined;
	return strongestWindow(
		steps,
		minute => minute[role].requests > 0,
		minutes => absoluteEvidence(counted(minutes), margins).worse(max)
	);
}

/**
 * The test that condemns a candidate, with the two variants in each other's place and against a difference that is small,
 * on the whole present step: each step proves for itself.
 * @returns how many times the baseline's share the candidate's is at most, below 1; undefined where it is not proved better
 */
function provedBetter(minutes: readonly CountMinute[], { beta, noise }: MaxLevels): number | undefined {
	const evidence = combineRatioSteps(slightEvidence([turnCounts(minutes).map(toPair)], noise), 1);
	const enough = -Math.log(beta);
	if (evidence.minutes < earlyMinutes || evidence.worse(1) < enough) return undefined;
	return 1 / lowBound(evidence, enough, 1, ratioScale);
}

/** What was proved beside the baseline excuses nothing worse than the baseline that comes after it, at 100 %. */
function provedLasting(steps: Steps, latest: readonly CountMinute[], levels: MaxLevels): number | undefined {
	const alone = steps.slice(levels.planned).flat();
	return isOver(baselineIn(latest).value, alone) ? undefined : provedBetter(latest, levels);
}

/** At all worse than the baseline, in any step and from any moment on. */
function isProvedWorse(compared: Steps, { planned, alpha, noise }: MaxLevels): boolean {
	const pairs = compared.map(minutes => minutes.map(toPair));
	return combineRatioSteps(slightEvidence(pairs, noise, true), planned).worse(1) >= -Math.log(alpha);
}

function slightEvidence(steps: readonly (readonly PairedMinute[])[], { past, learnt }: Noise, restarts = false) {
	return ratioEvidences(steps, { okRatio: 1, maxRatio: slightest, past, learnt, restarts });
}

function slightlyAbove(share: number): number {
	const odds = (slightest * share) / (1 - share);
	return odds / (1 + odds);
}
