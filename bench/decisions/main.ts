/**
 * How well healthy and faulty candidates are told apart, by this project's gates and by the rules of others, in
 * simulated rollouts with fixed seeds.
 *
 *     node bench/decisions/main.ts              100 rollouts of every kind
 *     node bench/decisions/main.ts --long       400
 */
import { forecastTable } from './forecasts.ts';
import { decidableCells, runCell } from './grid.ts';
import { ours } from './ours.ts';
import { peers } from './peers.ts';
import { runRollouts } from './rollouts.ts';
import { cellTable, overviewTable, rolloutTable, trafficTable } from './tables.ts';
import { targetTable } from './targets.ts';

const long = process.argv.includes('--long');
const seed = 20_250_101;
const rollouts = long ? 400 : 100;
/** Without a floor every cell asks for a proof by comparison, which is what Wald's bound is about. */
const rules = [ours(0), ...peers];
/** Whole rollouts with the floor that a gate has by default. */
const whole = [ours(0.001), ...peers];

console.log(`seed ${seed}; ${rollouts} rollouts a cell and a story; error rates asked for: 5 %, 5 %`);
console.log('Fixed thresholds are given the true error level of the baseline, which their users would have to guess.');
console.log("CloudWatch's delay of two to three minutes comes on top, for every rule alike.\n");

const results = decidableCells().flatMap((cell, c) => [
	runCell(cell, 'clean', rules, rollouts, seed + 1_000_003 * c),
	runCell(cell, 'noisy', rules, rollouts, seed + 1_000_003 * c)
]);
console.log(overviewTable('clean', results, rules));
console.log(overviewTable('noisy', results, rules));
console.log(trafficTable('clean', results, rules));
console.log(trafficTable('noisy', results, rules));
if (long) console.log(cellTable(results, rules));
console.log(forecastTable(results));
const stories = runRollouts(whole, rollouts, seed);
console.log(rolloutTable(stories, whole));
console.log(targetTable(results, stories));
