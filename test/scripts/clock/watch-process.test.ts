import { expect, test } from '@jest/globals';
import { watchActivity } from '../../../scripts/clock/watch-process.ts';

/** More turns of the event loop than any look takes that is asked for five times. */
const turns = 2000;

test('a look that nobody asks for any more ends, though the process is never quiet', async () => {
	let left = turns;
	let asked = 0;
	const goOn = () => {
		if (--left > 0) setImmediate(goOn);
	};
	setImmediate(goOn);
	await watchActivity().untilQuiet(
		() => 0,
		() => ++asked < 5
	);
	expect([asked, left > 0]).toEqual([5, true]);
	left = 0;
});
