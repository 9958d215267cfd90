import type { CellKind, CellResult } from './grid.ts';
import { type RolloutResult, worldName } from './rollouts.ts';
import type { Rule } from './rule.ts';
import { faulty, fineGrained, healthy, overBound, perCell, times } from './select.ts';
import { mean, median, percent, type Summary, short, table } from './summary.ts';

/** One row a rule: error rates, time and cost over all cells of one kind of world. */
export function overviewTable(kind: CellKind, all: readonly CellResult[], rules: readonly Rule[]): string {
	const results = all.filter(result => result.kind === kind);
	const head = [
		`${kind}: ${results.length} cells`,
		'healthy rolled back',
		'worst cell',
		'bad promoted',
		'worst cell',
		'minutes 1x',
		'2x',
		'5x',
		'10x',
		'bad served 5x',
		'requests/bound 1x',
		'2x'
	];
	const rows = rules.map((rule, r) => {
		const alarms = perCell(results, r, healthy, summary => summary.rolledBack);
		const misses = perCell(results, r, faulty, summary => summary.promoted);
		const minutes = [1, 2, 5, 10].map(ratio =>
			short(mean(perCell(results, r, times(ratio), summary => summary.minutes)))
		);
		const served = mean(perCell(results, r, times(5), summary => summary.candidateBad));
		const ratios = [1, 2].map(ratio => short(median(perCell(results, r, fineGrained(ratio), overBound))));
		const errors = [mean(alarms), Math.max(...alarms), mean(misses), Math.max(...misses)].map(share => percent(share));
		return [rule.name, ...errors, ...minutes, short(served), ...ratios];
	});
	return `${table([head, ...rows])}\n`;
}

/** One row a traffic level and effect: means over its cells. */
export function trafficTable(kind: CellKind, all: readonly CellResult[], rules: readonly Rule[]): string {
	const head = [`${kind}: requests a minute, candidate`, 'bound min', ...rules.map(rule => rule.name)];
	const rows = [60, 600, 6000, 60_000].flatMap(requestsPerMinute =>
		[1, 2, 5, 10].flatMap(ratio => {
			const here = all.filter(({ cell }) => cell.ratio === ratio && cell.requestsPerMinute === requestsPerMinute);
			const results = here.filter(result => result.kind === kind);
			if (results.length === 0) return [];
			const bound = mean(results.map(({ cell }) => cell.bound / requestsPerMinute));
			return [[`${requestsPerMinute}, ${ratio}x`, short(bound), ...rules.map((_, r) => outcomes(average(results, r)))]];
		})
	);
	return `rolled back/promoted/inconclusive %, minutes, bad requests served by the candidate\n${table([head, ...rows])}\n`;
}

function average(results: readonly CellResult[], rule: number): Summary {
	const of = (value: (summary: Summary) => number) => mean(perCell(results, rule, () => true, value));
	return {
		rollouts: of(summary => summary.rollouts),
		rolledBack: of(summary => summary.rolledBack),
		promoted: of(summary => summary.promoted),
		inconclusive: of(summary => summary.inconclusive),
		minutes: of(summary => summary.minutes),
		requests: of(summary => summary.requests),
		medianRequests: of(summary => summary.medianRequests),
		candidateRequests: of(summary => summary.candidateRequests),
		candidateBad: of(summary => summary.candidateBad)
	};
}

/** Every cell: what became of the candidates, and the minutes it took. */
export function cellTable(results: readonly CellResult[], rules: readonly Rule[]): string {
	const head = ['a minute, errors, traffic, ratio', 'bound min', ...rules.map(rule => rule.name)];
	const rows = results.map(({ cell, kind, summaries }) => [
		`${kind} ${cell.requestsPerMinute}, ${percent(cell.baselineShare)}, ${percent(cell.traffic, 0)}, ${cell.ratio}x`,
		short(cell.bound / cell.requestsPerMinute),
		...summaries.map(outcomes)
	]);
	return `rolled back/promoted/inconclusive %, minutes, bad requests served by the candidate\n${table([head, ...rows])}\n`;
}

/** Whole rollouts: what became of the candidates under every rule. */
export function rolloutTable(title: string, results: readonly RolloutResult[], rules: readonly Rule[]): string {
	const head = [title, 'rollouts', ...rules.map(rule => rule.name)];
	const rows = results.map(({ world, story, summaries }) => [
		`${worldName(world)}: ${story}`,
		String(summaries[0]?.rollouts ?? 0),
		...summaries.map(outcomes)
	]);
	return `rolled back/promoted/inconclusive %, minutes, bad requests served by the candidate\n${table([head, ...rows])}\n`;
}

function outcomes({ rolledBack, promoted, inconclusive, minutes, candidateBad }: Summary): string {
	const shares = [rolledBack, promoted, inconclusive].map(share => (100 * share).toFixed(share < 0.1 ? 1 : 0));
	return `${shares.join('/')}, ${short(minutes)} min, ${short(candidateBad)} bad`;
}
