/**
 * The forecast of a plan beside a Monte Carlo of the same worlds by the whole judgement: how often a healthy candidate is
 * proved in the last step, and after how many minutes in half of the rollouts. Fails where a chance is more than 3 points
 * or a time more than 15 % away, with two standard errors of either side allowed for.
 *
 *     npm run bench:forecast [-- rollouts of every world by the judgement, default 400]
 */
import { expectedOf } from '../../src/forecast/setting.ts';
import { simulateForecast } from '../../src/forecast/simulate.ts';
import { judge } from '../../src/gates/judge.ts';
import type { CountMinute } from '../../src/gates/measurement.ts';
import { readStep } from '../../src/rollout/bake.ts';
import { forecast } from '../../src/rollout/forecast.ts';
import type { Plan } from '../../src/rollout/plan.ts';
import { randomFrom } from '../../src/stats/draws.ts';
import { calibrateNoise } from '../../src/stats/noise.ts';
import { gateOf, planOf } from '../decisions/ours.ts';
import { type Nature, nameOf, startWorld, type World } from '../decisions/world.ts';

const rollouts = Number(process.argv[2] ?? 400);
const seed = 20_250_101;
const minuteMs = 60_000;
const lagMinutes = 2;
const worlds: readonly { readonly world: World; readonly maxBake: number; readonly traffic: number }[] = (
	[
		[{ kind: 'clean' }, 120, 0.01, 80, 0.5],
		[{ kind: 'clean' }, 600, 0.01, 20, 0.25],
		[{ kind: 'clean' }, 600, 0.01, 40, 0.1],
		[{ kind: 'clean' }, 3000, 0.002, 30, 0.25],
		[{ kind: 'clean' }, 6000, 0.01, 20, 0.5],
		[{ kind: 'slow', deviation: 0.2, memoryMinutes: 5 }, 6000, 0.01, 20, 0.5]
	] as const
).map(([nature, requestsPerMinute, baselineShare, maxBake, traffic]) => ({
	world: { nature: nature as Nature, requestsPerMinute, baselineShare },
	maxBake,
	traffic
}));

/** One rollout of one step by the whole judgement; minutes until it is proved. */
function proved(plan: Plan, world: World, noise: ReturnType<typeof calibrateNoise>, at: number): number | undefined {
	const [step] = plan.schedule;
	const [gate] = plan.gates;
	if (step === undefined || gate === undefined) return undefined;
	const next = startWorld(world, randomFrom(at));
	const minutes: CountMinute[] = [];
	for (let elapsed = lagMinutes + 1; ; elapsed++) {
		const { baselineRequests, baselineBad, candidateRequests, candidateBad } = next(step.traffic, 1, 1);
		minutes.push({
			startMs: elapsed * minuteMs,
			baseline: { requests: baselineRequests, bad: baselineBad },
			candidate: { requests: candidateRequests, bad: candidateBad }
		});
		const results = judge(plan.gates, [{ gate: gate.name, steps: [{ kind: 'counts', minutes }] }], {
			alpha: 1 - plan.confidence,
			steps: 1,
			noise: { [gate.name]: noise }
		});
		const outcome = readStep(plan, 0, 0, elapsed * minuteMs, results);
		if (outcome.kind === 'go-on') return elapsed;
		if (outcome.kind !== 'keep-baking') return undefined;
	}
}

console.log(`seed ${seed}; ${rollouts} rollouts of every world by the whole judgement, one step, one gate`);
console.log('| world | share, longest bake | chance: forecast | judged | median minutes: forecast | judged |');
console.log('| --- | --- | --- | --- | --- | --- |');
let missed = 0;
for (const { world, maxBake, traffic } of worlds) {
	const gate = gateOf(0.001);
	const plan = planOf(gate, [{ traffic, bake: 5, maxBake, fixed: 5 }]);
	const past = startWorld(world, randomFrom(seed));
	const history = Array.from({ length: 180 }, () => past(0, 1, 1)).map(minute => ({
		requests: minute.baselineRequests,
		bad: minute.baselineBad
	}));
	const noise = calibrateNoise(history);
	const share = world.baselineShare;
	const known = forecast(plan, {
		requestsPerMinute: world.requestsPerMinute,
		shares: { [gate.name]: share },
		noise: { [gate.name]: noise },
		unmeasurable: {}
	});
	const traffics = { requestsPerMinute: [world.requestsPerMinute], gates: [{ gate, share, noise }] };
	const proof = simulateForecast(known, expectedOf(plan, traffics)).steps[0]?.proofs[0];
	const times = Array.from({ length: rollouts }, (_, i) => proved(plan, world, noise, seed + 7919 * (i + 1)));
	const chance = times.filter(time => time !== undefined).length / rollouts;
	const sorted = times.map(time => time ?? Number.POSITIVE_INFINITY).toSorted((one, other) => one - other);
	const median = sorted[Math.ceil(rollouts / 2) - 1] ?? Number.NaN;
	const expected = proof?.chance ?? Number.NaN;
	const error = Math.sqrt((chance * (1 - chance)) / rollouts + (expected * (1 - expected)) / 1000);
	const told = Math.max(5 + lagMinutes, proof?.minutes ?? Number.NaN);
	const timeOff = Number.isFinite(median) ? Math.abs(told - median) / median : 0;
	const met = Math.abs(expected - chance) <= 0.03 + 2 * error && timeOff <= 0.15 + 2 / median;
	if (!met) missed++;
	const percent = (value: number) => `${(100 * value).toFixed(1)} %`;
	console.log(
		`| ${world.requestsPerMinute} a minute, ${100 * share} %, ${nameOf(world.nature)} | ${100 * traffic} %, ${maxBake} min | ${percent(expected)} | ${percent(chance)} | ${told} | ${median} |${met ? '' : ' MISSED'}`
	);
}
if (missed > 0) process.exitCode = 1;
