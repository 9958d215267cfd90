import type { CellResult } from './grid.ts';
import { equalStory, type RolloutResult, surgeStory } from './rollouts.ts';
import { faulty, fineGrained, healthy, medianOverBound, overBound, perCell, times } from './select.ts';
import { mean, median, percent, short, table } from './summary.ts';
import type { WorldKind } from './world.ts';

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
	const of = (kind: WorldKind) => results.filter(result => result.kind === kind);
	const clean = of('clean');
	const rolledBack = (kind: WorldKind) => mean(perCell(of(kind), 0, healthy, summary => summary.rolledBack));
	const promoted = (kind: WorldKind) => mean(perCell(of(kind), 0, faulty, summary => summary.promoted));
	return [
		atMost('healthy rolled back, clean', 0.01, rolledBack('clean')),
		atMost('healthy rolled back, noisy', 0.03, rolledBack('noisy')),
		atMost('bad promoted, clean', 0.005, promoted('clean')),
		atMost('bad promoted, noisy', 0.015, promoted('noisy')),
		requestsOverBound('equal', clean, 1),
		requestsOverBound('2x worse', clean, 2),
		servedLess(clean, of('noisy')),
		...surge(stories)
	];
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
		limit: 1.5,
		measured,
		met: measured <= 1.5,
		asked: '<= 1.5',
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

/** Equal candidates of the same rollouts, with and without a surge of errors in both variants. */
function surge(stories: readonly RolloutResult[]): readonly Target[] {
	const rolledBack = (story: string) =>
		mean(stories.filter(({ name }) => name === story).flatMap(({ summaries }) => summaries[0]?.rolledBack ?? []));
	const limit = rolledBack(equalStory);
	const measured = rolledBack(surgeStory);
	if (Number.isNaN(measured)) return [];
	return [
		{
			what: 'healthy rolled back in whole rollouts, errors of both 3x',
			limit,
			measured,
			met: measured <= limit + 0.01,
			asked: `as without, ${percent(limit, 2)}`,
			found: percent(measured, 2)
		}
	];
}
