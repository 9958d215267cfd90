import { type AbsoluteLimit, absoluteLimits, isKept } from './absolute-limit.ts';
import { besideWords } from './breach-words.ts';
import type { FileGate, Limits } from './gate.ts';
import type { Judged } from './kind.ts';
import type { NumbersMeasured } from './measurement.ts';
import { times, withUnit } from './numbers.ts';
import type { BaselineBreach, BreachBeside, Comparison, Unit, Verdict } from './verdict.ts';

/** Limits that `candidate` breaks, in words; undefined where a limit needs a baseline that is missing and none else is broken. */
export function brokenLimits(
	limits: Limits,
	unit: Unit,
	candidate: number,
	baseline: number | undefined
): readonly string[] | undefined {
	const absolute = absoluteLimits(limits)
		.filter(limit => !isKept(limit, candidate))
		.map(({ side, limit }) => `${side} ${withUnit(limit, unit)}`);
	const relative = relativeLimits(limits, unit);
	if (baseline === undefined) return absolute.length === 0 && relative.length > 0 ? undefined : absolute;
	const broken = relative.filter(({ side, limitAt }) => !isKept({ side, limit: limitAt(baseline) }, candidate));
	return [...absolute, ...broken.map(({ words }) => words)];
}

/** A limit that a baseline makes an absolute one. */
interface RelativeLimit extends Pick<AbsoluteLimit, 'side'> {
	readonly limitAt: (baseline: number) => number;
	/** Where it is broken. */
	readonly words: string;
}

function relativeLimits(limits: Limits, unit: Unit): readonly RelativeLimit[] {
	const { maxIncrease, maxDecrease, maxRatio, minRatio } = limits;
	const relative = (
		side: AbsoluteLimit['side'],
		given: number | undefined,
		limitAt: (baseline: number, given: number) => number,
		words: (given: number) => string
	) => (given === undefined ? [] : [{ side, limitAt: (base: number) => limitAt(base, given), words: words(given) }]);
	const plus = (base: number, given: number) => base + given;
	const minus = (base: number, given: number) => base - given;
	const product = (base: number, given: number) => base * given;
	return [
		...relative('above', maxIncrease, plus, given => `more than ${withUnit(given, unit)} above the baseline`),
		...relative('below', maxDecrease, minus, given => `more than ${withUnit(given, unit)} below the baseline`),
		...relative('above', maxRatio, product, given => `more than ${times(given)} the baseline`),
		...relative('below', minRatio, product, given => `less than ${times(given)} the baseline`)
	];
}

/** The limits that say nothing without a baseline. */
export function withoutAbsolute({ max: _, min: __, ...relative }: Limits): Limits {
	return relative;
}

/** What limits allow, in words. */
export function allowedBy(limits: Limits, unit: Unit): string {
	const { max, min, maxIncrease, maxDecrease, maxRatio, minRatio } = limits;
	const words = [
		max !== undefined && `<= ${withUnit(max, unit)}`,
		min !== undefined && `>= ${withUnit(min, unit)}`,
		maxIncrease !== undefined && `<= baseline + ${withUnit(maxIncrease, unit)}`,
		maxDecrease !== undefined && `>= baseline - ${withUnit(maxDecrease, unit)}`,
		maxRatio !== undefined && `<= ${times(maxRatio)} baseline`,
		minRatio !== undefined && `>= ${times(minRatio)} baseline`
	].filter(word => word !== false);
	return words.join(', ');
}

/** The candidate's value beside the baseline's; a ratio where the baseline is not 0 and the limits speak of ratios. */
export function compare(limits: Limits, candidate: number, baseline: number | undefined): Comparison | undefined {
	if (baseline === undefined) return undefined;
	const byRatio = limits.maxRatio !== undefined || limits.minRatio !== undefined;
	if (byRatio && baseline !== 0) return { as: 'ratio', estimate: candidate / baseline };
	return { as: 'difference', estimate: candidate - baseline };
}

/** The absolute limit that a baseline of one number breaks. */
export function breachOf(limits: Limits, baseline: number | undefined): BaselineBreach | undefined {
	if (baseline === undefined) return undefined;
	const broken = absoluteLimits(limits).find(limit => !isKept(limit, baseline));
	return broken && { ...broken, baseline: { value: baseline, samples: 1 } };
}

/** Two numbers as given: which is better is plain, and equal ones are neither. */
function besideNumbers(limits: Limits, candidate: number, baseline: number | undefined): BreachBeside | undefined {
	const breach = breachOf(limits, baseline);
	if (breach === undefined) return undefined;
	const further = breach.side === 'above' ? candidate - breach.baseline.value : breach.baseline.value - candidate;
	const beyond = further < 0 ? 'better' : further === 0 ? 'open' : 'worse';
	return { ...breach, candidate: isKept(breach, candidate) ? 'keeps' : beyond };
}

/** Two numbers that an earlier step of the workflow wrote, held against the limits. */
export function judgeNumbers(gate: FileGate, numbers: NumbersMeasured): Judged {
	const { candidate, baseline } = numbers;
	const broken = brokenLimits(gate.limits, 'number', candidate, baseline);
	const comparison = compare(gate.limits, candidate, baseline);
	const value = `${gate.name} is ${withUnit(candidate, 'number')}`;
	const failed = broken !== undefined && broken.length > 0;
	const breach = besideNumbers(gate.limits, candidate, baseline);
	const beside = breach === undefined ? '' : besideWords(breach, withUnit(breach.baseline.value, 'number'));
	const others = brokenLimits(withoutAbsolute(gate.limits), 'number', candidate, baseline);
	const excused = others?.length === 0 ? breach?.candidate : undefined;
	return {
		verdict: verdictOf(broken, excused),
		candidate: { value: candidate, samples: 1 },
		baseline: baseline === undefined ? undefined : { value: baseline, samples: 1 },
		comparison,
		baselineBreach: breach,
		sentence: failed ? `${value}: ${broken.join(', ')}${beside === '' ? '' : `; ${beside}`}.` : `${value}.`,
		series: []
	};
}

/** @param excused how the candidate stands to a limit that the baseline breaks too, where it breaks no other */
function verdictOf(broken: readonly string[] | undefined, excused: BreachBeside['candidate'] | undefined): Verdict {
	if (broken === undefined) return { outcome: 'undecided', cause: 'no-data' };
	if (broken.length === 0 || excused === 'better') return { outcome: 'pass' };
	return excused === 'open' ? { outcome: 'undecided', cause: 'over-limit' } : { outcome: 'fail' };
}
