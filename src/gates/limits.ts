import { besideWords } from './breach-words.ts';
import type { FileGate, Limits } from './gate.ts';
import type { Judged } from './kind.ts';
import type { NumbersMeasured } from './measurement.ts';
import { times, withUnit } from './numbers.ts';
import type { BaselineBreach, BreachBeside, Comparison, Unit, Verdict } from './verdict.ts';

/** What one limit says about one pair of values; `unknown` where it needs a baseline that is not there. */
type LimitCheck =
	| { readonly kept: true }
	| { readonly kept: false; readonly words: string }
	| { readonly kept: 'unknown' };

/** Limits that `candidate` breaks, in words; undefined where a limit needs a baseline that is missing and none else is broken. */
export function brokenLimits(
	limits: Limits,
	unit: Unit,
	candidate: number,
	baseline: number | undefined
): readonly string[] | undefined {
	const findings = check(limits, unit, candidate, baseline);
	const broken = findings.flatMap(finding => (finding.kept === false ? [finding.words] : []));
	if (broken.length === 0 && findings.some(finding => finding.kept === 'unknown')) return undefined;
	return broken;
}

function check(limits: Limits, unit: Unit, candidate: number, baseline: number | undefined): readonly LimitCheck[] {
	const findings: LimitCheck[] = [];
	const absolute = (limit: number | undefined, kept: (limit: number) => boolean, words: string) => {
		if (limit === undefined) return;
		findings.push(kept(limit) ? { kept: true } : { kept: false, words: `${words} ${withUnit(limit, unit)}` });
	};
	const relative = (
		limit: number | undefined,
		kept: (limit: number, baseline: number) => boolean,
		words: (limit: number) => string
	) => {
		if (limit === undefined) return;
		if (baseline === undefined) findings.push({ kept: 'unknown' });
		else findings.push(kept(limit, baseline) ? { kept: true } : { kept: false, words: words(limit) });
	};
	absolute(limits.max, limit => candidate <= limit, 'above');
	absolute(limits.min, limit => candidate >= limit, 'below');
	relative(
		limits.maxIncrease,
		(limit, base) => candidate <= base + limit,
		limit => `more than ${withUnit(limit, unit)} above the baseline`
	);
	relative(
		limits.maxDecrease,
		(limit, base) => candidate >= base - limit,
		limit => `more than ${withUnit(limit, unit)} below the baseline`
	);
	relative(
		limits.maxRatio,
		(limit, base) => candidate <= base * limit,
		limit => `more than ${times(limit)} the baseline`
	);
	relative(
		limits.minRatio,
		(limit, base) => candidate >= base * limit,
		limit => `less than ${times(limit)} the baseline`
	);
	return findings;
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

/** The absolute limits that a number breaks. */
export function brokenAbsolute({ max, min }: Limits, value: number): readonly Omit<BaselineBreach, 'baseline'>[] {
	return [
		...(max !== undefined && value > max ? [{ limit: max, side: 'above' } as const] : []),
		...(min !== undefined && value < min ? [{ limit: min, side: 'below' } as const] : [])
	];
}

/** Two numbers as given: which is better is plain, and equal ones are neither. */
function besideNumbers(limits: Limits, candidate: number, baseline: number | undefined): BreachBeside | undefined {
	const [broken] = baseline === undefined ? [] : brokenAbsolute(limits, baseline);
	if (baseline === undefined || broken === undefined) return undefined;
	const nearer = broken.side === 'above' ? baseline - candidate : candidate - baseline;
	const keeps = !brokenAbsolute(limits, candidate).some(({ side }) => side === broken.side);
	const beyond = nearer > 0 ? 'better' : nearer === 0 ? 'open' : 'worse';
	return { ...broken, baseline: { value: baseline, samples: 1 }, candidate: keeps ? 'keeps' : beyond };
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
	const { max: _, min: __, ...relative } = gate.limits;
	const others = brokenLimits(relative, 'number', candidate, baseline);
	const alone = brokenAbsolute(gate.limits, candidate).some(({ side }) => side !== breach?.side);
	const excused = others?.length === 0 && !alone ? breach?.candidate : undefined;
	return {
		verdict: verdictOf(broken, excused),
		candidate: { value: candidate, samples: 1 },
		...(baseline !== undefined && { baseline: { value: baseline, samples: 1 } }),
		...(comparison && { comparison }),
		...(breach && { baselineBreach: breach }),
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
