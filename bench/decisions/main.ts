/**
 * How well healthy and faulty candidates are told apart, by this project's gates and by the rules of others, in
 * simulated rollouts with fixed seeds. Fails if a target is missed.
 *
 *     node bench/decisions/main.ts              100 rollouts of every kind
 *     node bench/decisions/main.ts --long       400 a cell, 200 whole ones; some ten minutes
 *     node bench/decisions/main.ts --short      30 on fewer kinds, and the targets only
 */
import { forecastTable } from './forecasts.ts';
import { decidableCells, runCell, slowCells, trafficLevels } from './grid.ts';
import { ours } from './ours.ts';
import { kayenta, peers } from './peers.ts';
import { runRollouts } from './rollouts.ts';
import { cellTable, overviewTable, rolloutTable, trafficTable } from './tables.ts';
import { targets, targetTable } from './targets.ts';

const long = process.argv.includes('--long');
const short = process.argv.includes('--short');
const seed = 20_250_101;
const rollouts = long ? 400 : short ? 30 : 100;
const wholeRollouts = long ? 200 : rollouts;
const compared = short ? [kayenta] : peers;
/** Without a floor every cell asks for a proof by comparison, which is what Wald's bound is about. */
const rules = [ours(0), ...compared];
/** Whole rollouts with the floor that a gate has by default. */
const whole = [ours(0.001), ...compared];
/** Cells of the largest are all decided within minutes, and cost the most to simulate. */
const levels = short ? trafficLevels.slice(0, 3) : trafficLevels;

console.log(
	`seed ${seed}; ${rollouts} rollouts a cell, ${wholeRollouts} whole ones a story; error rates asked for: 5 %, 5 %`
);
console.log('Fixed thresholds are given the true error level of the baseline, which their users would have to guess.');
console.log("CloudWatch's delay of two to three minutes comes on top, for every rule alike.\n");

const results = decidableCells(levels).flatMap((cell, c) => [
	runCell(cell, 'clean', rules, rollouts, seed + 1_000_003 * c),
	runCell(cell, 'noisy', rules, rollouts, seed + 1_000_003 * c)
]);
const stories = runRollouts(whole, wholeRollouts, seed, short ? [6000] : [600, 6000]);
if (!short) {
	console.log(overviewTable('clean', results, rules));
	console.log(overviewTable('noisy', results, rules));
	console.log(trafficTable('clean', results, rules));
	console.log(trafficTable('noisy', results, rules));
	const withWide = [ours(0), ours(0, 'with 1.25 x and 3 x', { okRatio: 1.25, maxRatio: 3 }), ...compared];
	const slow = slowCells().map((cell, c) => runCell(cell, 'slow', withWide, rollouts, seed + 1_000_003 * c));
	console.log(cellTable(slow, withWide));
	if (long) console.log(cellTable(results, rules));
	console.log(forecastTable(results));
	console.log(rolloutTable(stories, whole));
}
const measured = targets(results, stories);
console.log(targetTable(measured));
if (measured.some(target => !target.met)) process.exitCode = 1;
