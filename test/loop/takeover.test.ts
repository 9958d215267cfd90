import { describe, expect, test } from '@jest/globals';
import { playTakeover } from './history.ts';
import type { Command, History } from './history-events.ts';

const quiet: History = {
	traffic: 'healthy',
	image: true,
	scaled: false,
	variantName: 'keep',
	hold: false,
	holdback: false,
	onInconclusive: 'rollback',
	order: 1,
	events: [],
	mend: 'resume'
};

/** Each with every how many calls it is tried; by CRASH_POINTS=all at every call. */
const commands: readonly (readonly [Command, number])[] = [
	['resume', 2],
	['rollback', 2],
	['run', 5],
	['promote', 5]
];
const everyCall = process.env.CRASH_POINTS === 'all';

describe('another run that comes in at any moment', () => {
	test.each(commands)(
		'to %s: the first one does no more than the call it was about to make, and it ends',
		async (command, every) => {
			let tried = 0;
			for (const traffic of ['healthy', 'slow'] as const) {
				for (let calls = 1; ; calls += everyCall ? 1 : every) {
					const { wrong, over } = await playTakeover({ ...quiet, traffic, order: calls * 7919 }, calls, command);
					expect({ calls, wrong }).toEqual({ calls, wrong: [] });
					if (over) break;
					tried++;
				}
			}
			expect(tried).toBeGreaterThan(60);
			process.stdout.write(`takeovers to ${command}: ${tried} moments tried, nothing lost\n`);
		}
	);
});
