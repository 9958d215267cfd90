import { describe, expect, test } from '@jest/globals';
import type { ShareGate } from '../../src/gates/gate.ts';
import { judge } from '../../src/gates/judge.ts';
import type { CountMinute } from '../../src/gates/measurement.ts';
import { createShareVerdict, type QuickVerdict } from '../../src/gates/share-verdict.ts';
import type { Noise } from '../../src/gates/verdict.ts';
import { type Random, randomFrom } from '../../src/stats/draws.ts';
import { calibrateNoise } from '../../src/stats/noise.ts';
import { placeOf } from '../../src/stats/noise-models.ts';
import { minuteMs, shareGate } from './builders.ts';

interface World {
	readonly gate: ShareGate;
	readonly requests: number;
	readonly share: number;
	readonly ratio: number;
	/** Deviation of each variant's own rate in every minute. */
	readonly noise: number;
	readonly learnt: boolean;
	/** Earlier rollouts have shown noise that lasts. */
	readonly taught?: true;
}

const worlds: readonly World[] = [
	{ gate: shareGate(), requests: 600, share: 0.01, ratio: 1, noise: 0, learnt: true },
	{ gate: shareGate(), requests: 600, share: 0.01, ratio: 3, noise: 0, learnt: true },
	{ gate: shareGate({ floor: 0 }), requests: 6000, share: 0.01, ratio: 1.4, noise: 0.3, learnt: true },
	{ gate: shareGate({ floor: 0 }), requests: 900, share: 0.05, ratio: 1, noise: 0.2, learnt: false },
	{ gate: shareGate(), requests: 3000, share: 0.0001, ratio: 1, noise: 0, learnt: true },
	{ gate: shareGate({ floor: 0.01 }), requests: 3000, share: 0.004, ratio: 6, noise: 0, learnt: true },
	{ gate: shareGate({ max: 0.03 }), requests: 600, share: 0.01, ratio: 1, noise: 0, learnt: true },
	{ gate: shareGate({ max: 0.03 }), requests: 600, share: 0.04, ratio: 1, noise: 0.1, learnt: true },
	{ gate: shareGate({ max: 0.03 }), requests: 20_000, share: 0.04, ratio: 0.85, noise: 0, learnt: true },
	{ gate: shareGate({ max: 0.03 }), requests: 20_000, share: 0.04, ratio: 1.15, noise: 0, learnt: true },
	{ gate: shareGate({ max: 0.008 }), requests: 6000, share: 0.02, ratio: 1, noise: 0, learnt: true },
	{ gate: shareGate({ floor: 0 }), requests: 60_000, share: 0.05, ratio: 1.4, noise: 0, learnt: true },
	{ gate: shareGate({ floor: 0.02 }), requests: 6000, share: 0.001, ratio: 6, noise: 0, learnt: true },
	{ gate: shareGate({ minSamples: 2000 }), requests: 600, share: 0.02, ratio: 1, noise: 0, learnt: true },
	{
		gate: shareGate({ okRatio: 1.2, maxRatio: 1.5 }),
		requests: 30_000,
		share: 0.02,
		ratio: 1.1,
		noise: 0,
		learnt: true
	}
];
const schedule = [
	{ traffic: 0.1, minutes: 12 },
	{ traffic: 0.5, minutes: 14 },
	{ traffic: 1, minutes: 5 }
];
const planned = 2;

function minuteOf(random: Random, { requests, share, ratio, noise }: World, traffic: number, at: number): CountMinute {
	const all = random.poisson(requests);
	const candidate = random.binomial(all, traffic);
	const rate = (times: number) => Math.min(0.9, share * times * Math.exp(noise * random.normal()));
	const side = (count: number, times: number) => ({ requests: count, bad: random.binomial(count, rate(times)) });
	return { startMs: at * minuteMs, baseline: side(all - candidate, 1), candidate: side(candidate, ratio) };
}

/** Both verdicts at every look of one course. */
function looks(world: World, seed: number): readonly (readonly [QuickVerdict, string])[] {
	const random = randomFrom(seed);
	const { gate } = world;
	const past = Array.from({ length: 180 }, (_, at) => minuteOf(random, world, 0, at));
	const likely = [{ model: placeOf({ brisk: 0.1, lasting: 0.1, memoryMinutes: 15 }), chance: 1 }];
	const noise: Noise | undefined = world.learnt
		? {
				...calibrateNoise(past.map(({ baseline }) => baseline)),
				...(world.taught && { learnt: { likely, weight: 0.8, atMs: 0, rollouts: 3 } })
			}
		: undefined;
	const before = {
		recent: { kind: 'counts', minutes: past },
		dayBefore: { kind: 'counts', minutes: [] }
	} as const;
	const quickly = createShareVerdict(gate, { alpha: 0.05, steps: planned, noise, before });
	const found: (readonly [QuickVerdict, string])[] = [];
	const steps: CountMinute[][] = [];
	for (const { traffic, minutes } of schedule) {
		const step: CountMinute[] = [];
		steps.push(step);
		for (let at = 0; at < minutes; at++) {
			step.push(minuteOf(random, world, traffic, at));
			const measured = steps.map(counted => ({ kind: 'counts', minutes: counted }) as const);
			const [whole] = judge([gate], [{ gate: gate.name, steps: measured, before }], {
				alpha: 0.05,
				steps: planned,
				noise: noise === undefined ? {} : { [gate.name]: noise }
			});
			const { outcome, cause } = { cause: undefined, ...(whole?.verdict ?? { outcome: 'none' }) };
			found.push([quickly(steps), cause === 'over-limit' ? cause : outcome]);
		}
	}
	return found;
}

test('a step that has just begun after one above the limit, as the baseline was, says nothing yet', () => {
	const gate = shareGate({ max: 0.03 });
	const ill = Array.from({ length: 30 }, (_, at): CountMinute => {
		const side = { requests: 10_000, bad: 400 };
		return { startMs: at * minuteMs, baseline: side, candidate: side };
	});
	const noise = calibrateNoise(ill.map(({ baseline }) => baseline));
	const quickly = (steps: readonly (readonly CountMinute[])[]) =>
		createShareVerdict(gate, { alpha: 0.05, steps: planned, noise })(steps);
	expect([quickly([ill]), quickly([ill, []]), quickly([ill, ill.slice(0, 1)])]).toEqual([
		'over-limit',
		'undecided',
		'over-limit'
	]);
});

describe('the quick verdict of a share gate', () => {
	const all = worlds.map((world, index) => [1, 2].flatMap(seed => looks(world, 1000 * index + seed)));

	test('is that of the whole judgement at every look', () => {
		all.forEach((found, index) => {
			expect([index, found.map(([quick]) => quick)]).toEqual([index, found.map(([, whole]) => whole)]);
		});
	});

	test('was asked where there was something to find: passes, failures and neither', () => {
		const verdicts = all.flat().map(([quick]) => quick);
		for (const verdict of ['pass', 'fail', 'undecided'] as const) {
			expect(verdicts.filter(one => one === verdict).length).toBeGreaterThan(40);
		}
		expect(verdicts.filter(one => one === 'over-limit').length).toBeGreaterThan(10);
	});
});
