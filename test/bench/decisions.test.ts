import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { decidableCells, runCell } from '../../bench/decisions/grid.ts';
import { ours } from '../../bench/decisions/ours.ts';
import { peers } from '../../bench/decisions/peers.ts';
import { equalStory, runRollouts, surgeStory } from '../../bench/decisions/rollouts.ts';

const main = fileURLToPath(new URL('../../bench/decisions/main.ts', import.meta.url));

test('simulated rollouts meet every target of this project (short version, its seed is printed)', () => {
	const { stdout, stderr, status } = spawnSync(process.execPath, ['--no-warnings', main, '--short'], {
		encoding: 'utf8'
	});
	console.log(stdout);
	expect(stderr).toBe('');
	expect(stdout.split('\n').filter(line => line.endsWith('MISSED'))).toEqual([]);
	expect(stdout.split('\n').filter(line => line.trimEnd().endsWith(' met'))).toHaveLength(8);
	expect(status).toBe(0);
}, 180_000);

describe('whole rollouts at 6,000 requests a minute (seed 1)', () => {
	const stories = runRollouts([ours(0.001)], 3, 1, [6000]);

	test('a surge that hits both variants rolls back nobody', () => {
		const clean = stories.filter(story => story.kind === 'clean');
		for (const name of [equalStory, surgeStory]) {
			expect(clean.find(story => story.name === name)?.summaries[0]).toMatchObject({ rolledBack: 0, promoted: 1 });
		}
	});

	test('a faulty candidate is never promoted', () => {
		const faulty = stories.filter(story => story.name.includes('worse'));
		expect(faulty.length).toBeGreaterThan(0);
		for (const story of faulty) expect(story.summaries[0]?.promoted).toBe(0);
	});
});

test('a cell is the same whenever it is run', () => {
	const [cell] = decidableCells([60]);
	if (cell === undefined) throw new Error('no cells');
	const rules = [ours(0), ...peers];
	expect(runCell(cell, 'noisy', rules, 3, 3)).toEqual(runCell(cell, 'noisy', rules, 3, 3));
});
