import { expect, test } from '@jest/globals';
import { pairLadder } from '../../src/stats/pair-ladder.ts';
import { mulberry32 } from '../../src/stats/random.ts';
import { worseRungs } from '../../src/stats/ratio-evidence.ts';

const seed = 20240607;
const rollouts = 300;
const watched = 40;

/** Number of bad ones among `n`, by skipping from one to the next. */
function binomial(uniform: () => number, n: number, p: number): number {
	let bad = -1;
	for (let position = 0; position <= n; bad++) position += 1 + Math.floor(Math.log1p(-uniform()) / Math.log1p(-p));
	return bad;
}

/** Share of rollouts in which an equal candidate is ever proved worse, looking after each minute. */
function falseAlarms(share: (minute: number) => number): number {
	const uniform = mulberry32(seed);
	let alarms = 0;
	for (let rollout = 0; rollout < rollouts; rollout++) {
		const minutes = [];
		for (let t = 0; t < watched; t++) {
			minutes.push({
				baselineRequests: 900,
				baselineBad: binomial(uniform, 900, share(t)),
				candidateRequests: 100,
				candidateBad: binomial(uniform, 100, share(t))
			});
			const exact = pairLadder(minutes, [0]).standing(1, 2, worseRungs, 0).whole[0] ?? Number.NaN;
			if (exact < Math.log(20)) continue;
			alarms++;
			break;
		}
	}
	return alarms / rollouts;
}

test.each([
	['constant errors', () => 0.01],
	['errors that drift and surge in both variants', (t: number) => (t % 20 === 0 ? 0.2 : 0.01 + 0.0003 * t)]
])(
	`the exact test, looked at every minute, condemns an equal candidate at most 5 %% of the time: %s (seed ${seed})`,
	(_, share) => {
		expect(falseAlarms(share)).toBeLessThanOrEqual(0.05);
	}
);
