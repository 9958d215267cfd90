/**
 * How well healthy and faulty candidates are told apart, by this project's gates and by the rules of others, in
 * simulated rollouts with fixed seeds. Fails if a target is missed.
 *
 *     node bench/decisions/main.ts              100 rollouts of every kind
 *     node bench/decisions/main.ts --long       400 of every kind
 *     node bench/decisions/main.ts --short      25 whole rollouts and 20 steps on a few kinds, and the targets only
 *     ... --only 'slow 0.32'                    of the whole rollouts those whose world and story have this in their names
 *     ... --kept results.jsonl                  goes on where a run with the same file was interrupted, and takes from it
 *                                               what was played more often
 *     ... --rollouts 200                        of every kind
 */
import { parseArgs } from 'node:util';
import { forecastTable } from './forecasts.ts';
import { decidableCells, runCell, trafficLevels } from './grid.ts';
import { keepIn } from './kept.ts';
import { ours } from './ours.ts';
import { kayenta, peers } from './peers.ts';
import {
	type Case,
	caseName,
	coldCases,
	courseCases,
	fewCases,
	levelCases,
	natureCases,
	runCases,
	trifleCases
} from './rollouts.ts';
import { cellTable, overviewTable, rolloutTable, trafficTable } from './tables.ts';
import { targets, targetTable, wholeTargets } from './targets.ts';

const { long, short, only, kept, ...asked } = parseArgs({
	options: {
		long: { type: 'boolean', default: false },
		short: { type: 'boolean', default: false },
		only: { type: 'string' },
		kept: { type: 'string' },
		rollouts: { type: 'string' }
	}
}).values;
const seed = 20_250_101;
const rollouts = Number(asked.rollouts ?? (long ? 400 : short ? 20 : 100));
const wholeRollouts = short ? 25 : rollouts;
const compared = short ? [kayenta] : peers;
/** Without a floor every cell asks for a proof by comparison, which is what Wald's bound is about. */
const rules = [ours(0), ...compared];
/** Whole rollouts with the floor that a gate has by default. */
const whole = [ours(0.001), ...(short ? [] : peers)];
/** Cells of the largest are all decided within minutes, and cost the most to simulate. */
const levels = short ? [600, 6000] : trafficLevels;

console.log(
	`seed ${seed}; ${wholeRollouts} whole rollouts of every kind where no other number is told, ${rollouts} single steps; error rates asked for: 5 %, 5 %`
);
console.log('Fixed thresholds are given the true error level of the baseline, which their users would have to guess.');
console.log("CloudWatch's delay of two to three minutes comes on top, for every rule alike.\n");

const keep = keepIn(kept, `seed ${seed}`);
const run = (title: string, cases: readonly Case[]) => {
	const chosen = cases.filter(one => caseName(one).includes(only ?? ''));
	const results = runCases(chosen, whole, wholeRollouts, seed, keep);
	if (!short && results.length > 0) console.log(rolloutTable(title, results, whole));
	return results;
};
const stories = short
	? run('few', fewCases)
	: [
			...run('whole rollouts 5 - 25 - 50 %, by what nature does', natureCases),
			...run('equal candidates at other levels', levelCases),
			...run('a trifle worse', trifleCases),
			...run('in the course of a rollout', courseCases)
		];
if (!short) run('equal candidates whose start is cold; no target', coldCases);
const results = (only === undefined ? decidableCells(levels) : []).flatMap((cell, c) => [
	runCell(cell, 'clean', rules, rollouts, seed + 1_000_003 * c, keep),
	runCell(cell, 'noisy', rules, rollouts, seed + 1_000_003 * c, keep)
]);
if (!short && only === undefined) {
	console.log(overviewTable('clean', results, rules));
	console.log(overviewTable('noisy', results, rules));
	console.log(trafficTable('clean', results, rules));
	console.log(trafficTable('noisy', results, rules));
	if (long) console.log(cellTable(results, rules));
	console.log(forecastTable(results));
}
const measured = only === undefined ? targets(results, stories) : wholeTargets(stories);
console.log(targetTable(measured));
if (measured.some(target => !target.met)) process.exitCode = 1;
