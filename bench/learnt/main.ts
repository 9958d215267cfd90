/**
 * What the noise that earlier rollouts have shown changes, where the three hours before show nothing of it (the noise of
 * other hours, or of other instances): whole rollouts with and without it, on the same minutes. It is learnt anew for each
 * from three equal candidates before it.
 *
 *     npm run bench:learnt [-- rollouts, default 100]
 */
import { judge } from '../../src/gates/judge.ts';
import type { CountMinute } from '../../src/gates/measurement.ts';
import { readStep } from '../../src/rollout/bake.ts';
import { type LearntNoise, learnNoise } from '../../src/stats/learnt-noise.ts';
import { calibrateNoise } from '../../src/stats/noise.ts';
import type { PairedMinute } from '../../src/stats/ratio-test.ts';
import { gateOf, planOf } from '../decisions/ours.ts';
import { randomFrom } from '../decisions/random.ts';
import { simulate } from '../decisions/rollout.ts';
import { always, schedule, worldName } from '../decisions/rollouts.ts';
import type { Rule } from '../decisions/rule.ts';
import { summarise } from '../decisions/summary.ts';
import { type Nature, startWorld, type World } from '../decisions/world.ts';

const rollouts = Number(process.argv[2] ?? 100);
const seed = 20_261_128;
const minuteMs = 60_000;
const earlierRollouts = 3;
/** As it counts a week later. */
const weight = 0.68;

const slow = (deviation: number, memoryMinutes: number): Nature => ({ kind: 'slow', deviation, memoryMinutes });
const at = (nature: Nature): World => ({ nature, requestsPerMinute: 6000, baselineShare: 0.01 });
const worlds = [slow(0.32, 5), slow(0.32, 15), slow(0.2, 15), { kind: 'clean' } as const].map(at);
const historyMinutes = 180;

/** Three hours without any noise. */
function quietPast(run: number) {
	const next = startWorld(at({ kind: 'clean' }), randomFrom(seed + 15_485_863 * (run + 1)));
	return Array.from({ length: historyMinutes }, () => next(0, 1, 1)).map(minute => ({
		requests: minute.baselineRequests,
		bad: minute.baselineBad
	}));
}

function learntIn(world: World, run: number): LearntNoise | undefined {
	let learnt: LearntNoise | undefined;
	for (let earlier = 0; earlier < earlierRollouts; earlier++) {
		const steps = schedule.map(({ traffic, bake }, step) => {
			const next = startWorld(world, randomFrom(seed + 1_299_709 * (run * 9 + earlier * 3 + step + 1)));
			return Array.from({ length: bake }, (): PairedMinute => next(traffic, 1, 1));
		});
		const likely = learnNoise(steps, learnt);
		learnt = likely && { likely, weight };
	}
	return learnt;
}

const gate = gateOf(0.001);

/** This project with what was learnt, or without. */
function ours(learnt: LearntNoise | undefined, run: number): Rule {
	return {
		name: learnt === undefined ? 'without' : 'learnt',
		start: before => {
			const plan = planOf(gate, before.steps);
			const expected = calibrateNoise(quietPast(run));
			const noise = { [gate.name]: { ...expected, ...(learnt && { learnt: { ...learnt, atMs: 0, rollouts: 3 } }) } };
			return steps => {
				const measured = steps.map(minutes => ({ kind: 'counts', minutes: minutes.map(toCounts) }) as const);
				const context = { alpha: 1 - plan.confidence, steps: before.steps.length, noise };
				const results = judge(plan.gates, [{ gate: gate.name, steps: measured }], context);
				const outcome = readStep(plan, steps.length - 1, 0, (steps.at(-1)?.length ?? 0) * minuteMs, results);
				if (outcome.kind === 'go-on') return 'pass';
				if (outcome.kind === 'keep-baking') return 'undecided';
				return outcome.kind === 'roll-back' && outcome.reason.code === 'gate-failed' ? 'fail' : 'inconclusive';
			};
		}
	};
}

function toCounts(minute: PairedMinute, index: number): CountMinute {
	return {
		startMs: index * minuteMs,
		baseline: { requests: minute.baselineRequests, bad: minute.baselineBad },
		candidate: { requests: minute.candidateRequests, bad: minute.candidateBad }
	};
}

console.log(
	`seed ${seed}, ${rollouts} rollouts each; rolled back / promoted / inconclusive %, minutes: without, learnt`
);
for (const world of worlds) {
	for (const story of [1, 2, 5, 10].map(always)) {
		const runs = Array.from({ length: rollouts }, (_, run) => {
			const scenario = { world, steps: schedule, fault: story.fault };
			return simulate(scenario, [ours(undefined, run), ours(learntIn(world, run), run)], seed + 104_729 * run);
		});
		const words = [0, 1].map(rule => {
			const { rolledBack, promoted, inconclusive, minutes } = summarise(runs.flatMap(run => run.slice(rule, rule + 1)));
			const percents = [rolledBack, promoted, inconclusive].map(share => (100 * share).toFixed(1)).join(' / ');
			return `${percents}, ${minutes.toFixed(1)} min`;
		});
		console.log(`${worldName(world)}: ${story.name}; ${words.join('; ')}`);
	}
}
