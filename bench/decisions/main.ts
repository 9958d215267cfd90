/**
 * How well healthy and faulty candidates are told apart, by this project's test and by the rules of others, in
 * simulated rollouts with fixed seeds.
 *
 *     node bench/decisions/main.ts          short
 *     node bench/decisions/main.ts --long   with ten times the rollouts
 */
import { decidableCells, runCell } from './grid.ts';
import { ours, oursWithRestarts } from './ours.ts';
import { peers } from './peers.ts';
import { runRollouts } from './rollouts.ts';
import { cellTable, overviewTable, rolloutTable, trafficTable } from './tables.ts';
import { targetTable } from './targets.ts';

const long = process.argv.includes('--long');
const seed = 20_250_101;
const perCell = long ? 1000 : 100;
const perRollout = long ? 1000 : 100;
const rules = [ours, oursWithRestarts, ...peers];

console.log(`seed ${seed}; ${perCell} rollouts a cell, ${perRollout} a whole rollout; error rates asked for: 5 %, 5 %`);
console.log(
	'Fixed thresholds are given the true error level of the baseline, which their users would have to guess.\n'
);

const results = decidableCells().flatMap((cell, c) => [
	runCell(cell, 'clean', rules, perCell, seed + 1_000_003 * c),
	runCell(cell, 'noisy', rules, perCell, seed + 1_000_003 * c)
]);
console.log(overviewTable('clean', results, rules));
console.log(overviewTable('noisy', results, rules));
console.log(trafficTable('clean', results, rules));
console.log(trafficTable('noisy', results, rules));
if (long) console.log(cellTable(results, rules));
console.log(rolloutTable(runRollouts([oursWithRestarts, ...peers], perRollout, seed), [oursWithRestarts, ...peers]));
console.log(targetTable(results));
