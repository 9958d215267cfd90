import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { decidableCells, runCell } from '../../bench/decisions/grid.ts';
import { ours } from '../../bench/decisions/ours.ts';
import { peers } from '../../bench/decisions/peers.ts';
import { fewCases, runCases } from '../../bench/decisions/rollouts.ts';

const main = fileURLToPath(new URL('../../bench/decisions/main.ts', import.meta.url));

test('simulated rollouts meet every target of this project (short version, its seed is printed)', () => {
	const { stdout, stderr, status } = spawnSync(process.execPath, ['--no-warnings', main, '--short'], {
		encoding: 'utf8'
	});
	console.log(stdout);
	expect(stderr).toBe('');
	expect(stdout.split('\n').filter(line => line.endsWith('MISSED'))).toEqual([]);
	expect(stdout.split('\n').filter(line => line.trimEnd().endsWith(' met'))).toHaveLength(11);
	expect(status).toBe(0);
});

test('a whole rollout is the same whenever it is run', () => {
	const cases = fewCases.filter(({ story }) => story.name === '5x');
	expect(cases.length).toBeGreaterThan(0);
	expect(runCases(cases, [ours(0.001)], 2, 3)).toEqual(runCases(cases, [ours(0.001)], 2, 3));
});

test('a cell is the same whenever it is run', () => {
	const [cell] = decidableCells([60]);
	if (cell === undefined) throw new Error('no cells');
	const rules = [ours(0), ...peers];
	expect(runCell(cell, 'noisy', rules, 3, 3)).toEqual(runCell(cell, 'noisy', rules, 3, 3));
});
