import { logWeightedSum } from '../stats/log-sum.ts';
import { pairedBetting } from '../stats/paired.ts';
import { restartsOf, restartWeights } from '../stats/restarts.ts';
import { type AbsoluteLimit, absoluteLimits, isKept } from './absolute-limit.ts';
import type { ThresholdGate } from './gate.ts';
import { brokenLimits, withoutAbsolute } from './limits.ts';
import type { ValueMinute } from './measurement.ts';
import { sourceOf } from './threshold-source.ts';
import type { BaselineBreach, BreachBeside } from './verdict.ts';

/** Chance of calling a candidate better, or worse, that is not. */
const chance = 0.05;

type Beyond = ValueMinute & { readonly candidate: number };

/** What the last minutes beyond the limits come to, the baseline beside them. */
export interface WeighedBeyond {
	/** `beyond`: they fail the candidate; `better`, `open`: the baseline breaks the same limits, and nothing else is broken. */
	readonly weighs: 'beyond' | 'better' | 'open';
	/** Of the first limit that the baseline breaks. */
	readonly breach?: BreachBeside;
}

/**
 * A limit that the baseline breaks by the rule that condemns a candidate, in as many of its last minutes, condemns only a
 * candidate that is proved worse than it in the same minutes, and not one that is proved better. Where nothing serves
 * beside the candidate any more, its minutes are held against the middle of the baseline's last ones.
 * @param minutes all of the step, in order of time
 * @param beyond of the last minutes that count, those beyond a limit
 */
export function weighBeyond(
	gate: ThresholdGate,
	minutes: readonly ValueMinute[],
	beyond: readonly Beyond[]
): WeighedBeyond {
	const beside = withUsual(minutes);
	const stands = absoluteLimits(gate.limits).map(limit => standToLimit(gate, limit, beside, beyond));
	const breach = stands.find(one => one.breach !== undefined)?.breach;
	const found = breach === undefined ? {} : { breach };
	if (beyond.length < gate.breaches.count) return { weighs: 'beyond', ...found };
	const condemning = beyond.filter(minute => {
		const broken = stands.filter(({ limit }) => !isKept(limit, minute.candidate));
		return breaksRelative(gate, minute) || broken.some(({ is }) => is !== 'better' && is !== 'open');
	});
	if (condemning.length >= gate.breaches.count) return { weighs: 'beyond', ...found };
	const involved = stands.filter(({ limit }) => beyond.some(minute => !isKept(limit, minute.candidate)));
	return { weighs: involved.every(({ is }) => is === 'better') ? 'better' : 'open', ...found };
}

/** The last minutes of the baseline alone, by the rule that would condemn a candidate. */
export function breachAlone(gate: ThresholdGate, minutes: readonly ValueMinute[]): BaselineBreach | undefined {
	for (const limit of absoluteLimits(gate.limits)) {
		const breach = breachOf(gate, limit, minutes);
		if (breach !== undefined) return breach;
	}
	return undefined;
}

interface StandsTo {
	readonly limit: AbsoluteLimit;
	/** Absent where the baseline keeps the limit. */
	readonly is?: BreachBeside['candidate'];
	readonly breach?: BreachBeside;
}

function standToLimit(
	gate: ThresholdGate,
	limit: AbsoluteLimit,
	minutes: readonly ValueMinute[],
	beyond: readonly Beyond[]
): StandsTo {
	const breach = breachOf(gate, limit, minutes);
	if (breach === undefined) return { limit };
	const breaking = beyond.filter(({ candidate }) => !isKept(limit, candidate));
	const is = breaking.length < gate.breaches.count ? 'keeps' : compareBeside(gate, limit, minutes);
	return { limit, is, breach: { ...breach, candidate: is } };
}

function breachOf(
	gate: ThresholdGate,
	limit: AbsoluteLimit,
	minutes: readonly ValueMinute[]
): BaselineBreach | undefined {
	const values = minutes.flatMap(({ baseline }) => baseline ?? []).slice(-gate.breaches.of);
	const broken = values.filter(value => !isKept(limit, value));
	if (broken.length < gate.breaches.count) return undefined;
	const value = broken.reduce((sum, one) => sum + one, 0) / broken.length;
	return { ...limit, baseline: { value, samples: broken.length }, minutes: values.length };
}

/** Who is nearer to the limit, minute by minute: a sign test that may be looked at after every one of them. */
function compareBeside(
	{ breaches }: ThresholdGate,
	limit: AbsoluteLimit,
	minutes: readonly ValueMinute[]
): 'better' | 'open' | 'worse' {
	const signs = minutes.flatMap(({ baseline, candidate }) =>
		baseline === undefined || candidate === undefined ? [] : [signOf(candidate - baseline, limit)]
	);
	const enough = -Math.log(chance);
	const starts = restartsOf(signs.length);
	const worse = [0, ...starts].map(start => evidenceOf(signs.slice(start)).logEvidenceWorse);
	if (logWeightedSum(restartWeights(starts.length), [...worse, 0]) >= enough) return 'worse';
	const lately = signs.slice(-breaches.of).filter(sign => sign < 0).length;
	return lately < breaches.count && evidenceOf(signs).logEvidenceOk >= enough ? 'better' : 'open';
}

/** 1: the candidate is better. */
function signOf(difference: number, { side }: AbsoluteLimit): number {
	return Math.sign(side === 'above' ? -difference : difference);
}

function evidenceOf(signs: readonly number[]) {
	const count = (wanted: number) => signs.filter(sign => sign === wanted).length;
	return pairedBetting({ candidateOnly: count(1), baselineOnly: count(-1), bothRight: count(0), bothWrong: 0 }, 0);
}

function breaksRelative({ limits, source }: ThresholdGate, { candidate, baseline }: Beyond): boolean {
	const broken = brokenLimits(withoutAbsolute(limits), sourceOf(source).unit, candidate, baseline);
	return broken !== undefined && broken.length > 0;
}

/** After its last minute the baseline is taken to go on as it did in the middle. */
function withUsual(minutes: readonly ValueMinute[]): readonly ValueMinute[] {
	const last = minutes.findLastIndex(({ baseline }) => baseline !== undefined);
	const sorted = minutes.flatMap(({ baseline }) => baseline ?? []).toSorted((one, other) => one - other);
	const usual = sorted[Math.floor(sorted.length / 2)];
	if (usual === undefined) return minutes;
	return minutes.map((minute, index) => (index > last ? { ...minute, baseline: usual } : minute));
}
