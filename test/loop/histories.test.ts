import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { play } from './history.ts';
import { histories } from './history-events.ts';

/**
 * The same ones for everybody, so that a change fails on its own faults only; the nightly run takes a new seed. More of
 * them in a long run: HISTORIES=20000. A failing one prints its seed and path: HISTORIES_SEED, HISTORIES_PATH.
 */
const numRuns = Number(process.env.HISTORIES ?? 100);
const seed = Number(process.env.HISTORIES_SEED ?? 20_261_128);
const path = process.env.HISTORIES_PATH;

test(
	'whatever happens in whatever order: users are served, nothing is lost, and it ends',
	async () => {
		let played = 0;
		let steps = 0;
		const property = fc.asyncProperty(histories, async history => {
			const outcome = await play(history);
			played++;
			steps += outcome.steps;
			expect(outcome.wrong).toEqual([]);
		});
		await fc.assert(property, { numRuns, seed, ...(path !== undefined && { path }) });
		process.stdout.write(`histories: ${played} tried with ${steps} calls, seed ${seed}\n`);
	},
	numRuns * 1_000 + 60_000
);
