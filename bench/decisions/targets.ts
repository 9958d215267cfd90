import type { CellResult } from './grid.ts';
import { equal, type RolloutResult, surge, worldName } from './rollouts.ts';
import { faulty, fineGrained, healthy, medianOverBound, overBound, perCell, times } from './select.ts';
import { mean, median, percent, type Summary, short, table } from './summary.ts';

/** What this project asks of its own gates, and what was measured. */
export interface Target {
	readonly what: string;
	readonly limit: number;
	readonly measured: number;
	readonly met: boolean;
	readonly asked: string;
	readonly found: string;
}

export function targetTable(measured: readonly Target[]): string {
	const rows = measured.map(({ what, asked, found, met }) => [what, asked, found, met ? 'met' : 'MISSED']);
	return table([['target', 'asked', 'measured', ''], ...rows]);
}

/**
 * The first rule is this project, the last Kayenta's judge. Cells with a bound of less than three minutes are left out
 * of the comparison with it: there the minute as the unit of time and the five minutes before a pass decide, not the test.
 */
export function targets(results: readonly CellResult[], stories: readonly RolloutResult[]): readonly Target[] {
	const clean = results.filter(result => result.kind === 'clean');
	const noisy = results.filter(result => result.kind === 'noisy');
	const rolledBack = (cells: readonly CellResult[]) => mean(perCell(cells, 0, healthy, summary => summary.rolledBack));
	const promoted = (cells: readonly CellResult[]) => mean(perCell(cells, 0, faulty, summary => summary.promoted));
	return [
		...wholeTargets(stories),
		atMost('healthy rolled back, one step, clean', 0.01, rolledBack(clean)),
		atMost('healthy rolled back, one step, noisy', 0.03, rolledBack(noisy)),
		atMost('bad promoted, one step, clean', 0.02, promoted(clean)),
		atMost('bad promoted, one step, noisy', 0.02, promoted(noisy)),
		requestsOverBound('equal', clean, 1),
		requestsOverBound('2x worse', clean, 2),
		servedLess(clean, noisy)
	];
}

/** Chance that a share of so many rollouts is above its limit by chance: about one in a thousand. */
const slack = 3;

/** Of whole rollouts, each the worst world it was asked in. */
export function wholeTargets(results: readonly RolloutResult[]): readonly Target[] {
	const worst = (
		what: string,
		limit: number,
		stories: readonly string[],
		of: (summary: Summary) => number
	): Target[] => {
		const asked = results.filter(({ story }) => stories.includes(story));
		const [most] = asked
			.flatMap(({ world, summaries }) => summaries.slice(0, 1).map(summary => ({ world, summary })))
			.toSorted((one, other) => of(other.summary) - of(one.summary));
		if (most === undefined) return [];
		return [shareAtMost({ what, limit }, of(most.summary), most.summary.rollouts, worldName(most.world))];
	};
	return [
		...worst('equal rolled back, whole, worst world', 0.05, [equal.name, surge.name], summary => summary.rolledBack),
		...worst('2x promoted, whole, worst world', 0.05, ['2x'], summary => summary.promoted),
		...worst('5x, 10x not rolled back, whole, worst world', 0.01, ['5x', '10x'], summary => 1 - summary.rolledBack),
		...worst('1.03x to 1.2x not promoted, whole', 0.05, ['1.03x', '1.1x', '1.2x'], summary => 1 - summary.promoted)
	];
}

/** Where a share of so many rollouts is above its limit, but not by more than chance explains, the limit is met. */
export function shareAtMost(
	{ what, limit }: Pick<Target, 'what' | 'limit'>,
	measured: number,
	rollouts: number,
	where: string
): Target {
	const allowed = limit + slack * Math.sqrt((limit * (1 - limit)) / rollouts);
	const found = `${percent(measured, 2)} (${where})`;
	return { what, limit, measured, met: measured <= allowed, asked: `<= ${percent(limit)}`, found };
}

function atMost(what: string, limit: number, measured: number): Target {
	const found = percent(measured, 2);
	return { what, limit, measured, met: measured <= limit, asked: `<= ${percent(limit)}`, found };
}

function requestsOverBound(what: string, clean: readonly CellResult[], ratio: number): Target {
	const measured = median(perCell(clean, 0, fineGrained(ratio), medianOverBound));
	const expected = short(median(perCell(clean, 0, fineGrained(ratio), overBound)));
	return {
		what: `requests over bound, clean, ${what}, median rollout`,
		limit: 1.6,
		measured,
		met: measured <= 1.6,
		asked: '<= 1.6',
		found: `${short(measured)} (mean of the rollouts ${expected})`
	};
}

function servedLess(clean: readonly CellResult[], noisy: readonly CellResult[]): Target {
	const fewer = (results: readonly CellResult[]) => {
		const last = (results[0]?.summaries.length ?? 0) - 1;
		const served = (rule: number) => perCell(results, rule, times(5), summary => Math.max(1, summary.candidateBad));
		const own = served(0);
		return served(last).map((bad, cell) => bad / (own[cell] ?? Number.NaN));
	};
	const factors = fewer(clean);
	const measured = median(factors);
	return {
		what: 'bad requests served, Kayenta over this project, 5x worse, clean',
		limit: 10,
		measured,
		met: measured >= 10,
		asked: '>= 10',
		found: `${short(measured)} (${short(Math.min(...factors))} to ${short(Math.max(...factors))}; noisy ${short(median(fewer(noisy)))})`
	};
}
