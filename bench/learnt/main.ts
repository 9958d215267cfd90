/**
 * What the noise that earlier rollouts have shown changes, where the three hours before show nothing of it (the noise of
 * other hours, or of other instances): whole rollouts with and without it, on the same minutes. It is learnt anew for each
 * from three equal candidates before it. Fails where it delays a gross fault, lets a bad candidate through, or rolls back
 * more equal ones than the docs say.
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
import { percent, type Summary, summarise } from '../decisions/summary.ts';
import { shareAtMost, type Target, targetTable } from '../decisions/targets.ts';
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

interface Played {
	readonly where: string;
	readonly story: string;
	readonly without: Summary;
	readonly learnt: Summary;
}

function playedIn(world: World, story: ReturnType<typeof always>): Played {
	const runs = Array.from({ length: rollouts }, (_, run) => {
		const scenario = { world, steps: schedule, fault: story.fault };
		return simulate(scenario, [ours(undefined, run), ours(learntIn(world, run), run)], seed + 104_729 * run);
	});
	const of = (rule: number) => summarise(runs.flatMap(run => run.slice(rule, rule + 1)));
	return { where: worldName(world), story: story.name, without: of(0), learnt: of(1) };
}

/** What docs/how-it-decides.md says of it. */
function promised(played: readonly Played[]): readonly Target[] {
	const of = (...stories: readonly string[]) => played.filter(({ story }) => stories.includes(story));
	const worst = (what: string, limit: number, among: readonly Played[], share: (one: Summary) => number) =>
		among
			.toSorted((one, other) => share(other.learnt) - share(one.learnt))
			.slice(0, 1)
			.map(({ learnt, where }) => shareAtMost({ what, limit }, share(learnt), rollouts, where));
	const taught = of('equal').filter(({ where }) => where === worldName(at(slow(0.32, 5))));
	const more = Math.max(...of('equal').map(({ learnt, without }) => learnt.rolledBack - without.rolledBack));
	const longer = Math.max(...of('5x', '10x').map(({ learnt, without }) => learnt.minutes / without.minutes));
	return [
		...worst('equal rolled back, learnt, wandering by 0.32 for 5 min', 0.05, taught, ({ rolledBack }) => rolledBack),
		...worst('2x promoted, learnt, worst world', 0.05, of('2x'), ({ promoted }) => promoted),
		...worst('5x, 10x not rolled back, learnt, worst world', 0.01, of('5x', '10x'), ({ rolledBack }) => 1 - rolledBack),
		{
			what: 'equal rolled back more often than without, worst world',
			limit: 0.01,
			measured: more,
			met: more <= 0.01,
			asked: '<= 1.0 %',
			found: percent(Math.max(0, more))
		},
		{
			what: 'time to find 5x, 10x beside without, worst world',
			limit: 1.5,
			measured: longer,
			met: longer <= 1.5,
			asked: '<= 1.5 x',
			found: `${longer.toFixed(2)} x`
		}
	];
}

console.log(
	`seed ${seed}, ${rollouts} rollouts each; rolled back / promoted / inconclusive %, minutes: without, learnt`
);
const played: Played[] = [];
for (const world of worlds) {
	for (const story of [1, 2, 5, 10].map(always)) {
		const one = playedIn(world, story);
		played.push(one);
		const words = [one.without, one.learnt].map(({ rolledBack, promoted, inconclusive, minutes }) => {
			const percents = [rolledBack, promoted, inconclusive].map(share => (100 * share).toFixed(1)).join(' / ');
			return `${percents}, ${minutes.toFixed(1)} min`;
		});
		console.log(`${one.where}: ${one.story}; ${words.join('; ')}`);
	}
}
const measured = promised(played);
console.log(targetTable(measured));
if (measured.some(({ met }) => !met)) process.exitCode = 1;
