import type { CellResult } from './grid.ts';
import { faulty, fineGrained, healthy, medianOverBound, overBound, perCell, times } from './select.ts';
import { mean, median, percent, short, table } from './summary.ts';
import type { WorldKind } from './world.ts';

/**
 * What this project asks of its own test. The first rule is its test, the last Kayenta's judge.
 * A bound of less than three minutes is left out of the comparison with it: there the minute as the unit of time and
 * the five minutes before a pass decide, not the test.
 */
export function targetTable(results: readonly CellResult[]): string {
	const clean = results.filter(result => result.kind === 'clean');
	const noisy = results.filter(result => result.kind === 'noisy');
	const last = (results[0]?.summaries.length ?? 0) - 1;
	const rolledBack = (of: readonly CellResult[]) => mean(perCell(of, 0, healthy, summary => summary.rolledBack));
	const promoted = (of: readonly CellResult[]) => mean(perCell(of, 0, faulty, summary => summary.promoted));
	const typical = (ratio: number) => median(perCell(clean, 0, fineGrained(ratio), medianOverBound));
	const expected = (ratio: number) => short(median(perCell(clean, 0, fineGrained(ratio), overBound)));
	const served = (rule: number, of: readonly CellResult[]) =>
		perCell(of, rule, times(5), summary => Math.max(1, summary.candidateBad));
	const fewer = (of: readonly CellResult[]) =>
		served(last, of).map((bad, cell) => bad / (served(0, of)[cell] ?? Number.NaN));
	const ofKind = (kind: WorldKind) => fewer(kind === 'clean' ? clean : noisy);

	const row = (what: string, asked: string, met: boolean, measured: string) => [
		what,
		asked,
		measured,
		met ? 'met' : 'MISSED'
	];
	const atMost = (what: string, limit: number, share: number) =>
		row(what, `<= ${percent(limit)}`, share <= limit, percent(share, 2));
	const overBoundRow = (what: string, ratio: number) =>
		row(what, '<= 1.5', typical(ratio) <= 1.5, `${short(typical(ratio))} (mean rollout ${expected(ratio)})`);
	const few = ofKind('clean');
	return table([
		['target', 'asked', 'measured', ''],
		atMost('healthy rolled back, clean', 0.01, rolledBack(clean)),
		atMost('healthy rolled back, noisy', 0.03, rolledBack(noisy)),
		atMost('bad promoted, clean', 0.005, promoted(clean)),
		atMost('bad promoted, noisy', 0.015, promoted(noisy)),
		overBoundRow('requests over bound, clean, equal, median rollout', 1),
		overBoundRow('requests over bound, clean, 2x worse, median rollout', 2),
		row(
			'bad requests served, Kayenta over this project, 5x worse, clean',
			'>= 10',
			median(few) >= 10,
			`${short(median(few))} (${short(Math.min(...few))} to ${short(Math.max(...few))}; noisy ${short(median(ofKind('noisy')))})`
		)
	]);
}
