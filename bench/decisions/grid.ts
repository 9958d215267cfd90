import { waldBound } from '../../src/stats/wald-bound.ts';
import type { Keep } from './kept.ts';
import { type Scenario, simulate } from './rollout.ts';
import type { Rule } from './rule.ts';
import { type Summary, summarise } from './summary.ts';
import type { Nature } from './world.ts';

/** One step of an hour at one traffic level, candidate and error level. */
export interface Cell {
	readonly requestsPerMinute: number;
	readonly baselineShare: number;
	readonly traffic: number;
	readonly ratio: number;
	/** Least expected number of requests in which any test with 5 % errors can decide. */
	readonly bound: number;
}

/** The natures that single steps are run in. */
export type CellKind = Extract<Nature['kind'], 'clean' | 'noisy'>;

export interface CellResult {
	readonly cell: Cell;
	readonly kind: CellKind;
	/** One a rule. */
	readonly summaries: readonly Summary[];
}

const horizon = 60;

export const trafficLevels: readonly number[] = [60, 600, 6000, 60_000];

/** Cells that can be decided: by Wald's bound within 20 minutes. */
export function decidableCells(levels = trafficLevels): Cell[] {
	const cells: Cell[] = [];
	for (const requestsPerMinute of levels) {
		for (const baselineShare of [0.001, 0.01]) {
			for (const traffic of [0.05, 0.1, 0.5]) {
				for (const ratio of [1, 2, 5, 10]) {
					const margins = { okRatio: 1, maxRatio: 2, alpha: 0.05, beta: 0.05 };
					const bound = waldBound({ baselineShare, ratio, candidateTraffic: traffic, ...margins });
					if (bound > 20 * requestsPerMinute) continue;
					cells.push({ requestsPerMinute, baselineShare, traffic, ratio, bound });
				}
			}
		}
	}
	return cells;
}

export function runCell(
	cell: Cell,
	kind: CellKind,
	rules: readonly Rule[],
	rollouts: number,
	seed: number,
	keep: Keep = (_, __, make) => make()
): CellResult {
	const scenario: Scenario = {
		world: { nature: { kind }, requestsPerMinute: cell.requestsPerMinute, baselineShare: cell.baselineShare },
		steps: [{ traffic: cell.traffic, bake: 0, maxBake: horizon, fixed: horizon }],
		fault: () => cell.ratio
	};
	const { requestsPerMinute, baselineShare, traffic, ratio } = cell;
	const summaries = keep(`${kind} ${requestsPerMinute}, ${baselineShare}, ${traffic}, ${ratio}x`, rollouts, () => {
		const runs = Array.from({ length: rollouts }, (_, i) => simulate(scenario, rules, seed + 104_729 * i));
		return rules.map((_, r) => summarise(runs.flatMap(run => run.slice(r, r + 1))));
	});
	return { cell, kind, summaries };
}
