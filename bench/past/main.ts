/**
 * The gates tried on a baseline's past beside a Monte Carlo of two equal variants that live through the same two days: how
 * many rollouts are stopped, not proved and let through, by the whole judgement there. Fails where a share is more than 3
 * points away, with two standard errors of either side allowed for.
 *
 *     npm run bench:past [-- rollouts of every world by the judgement, default 300]
 */
import { tryOnPast } from '../../src/forecast/past/try-on-past.ts';
import { judge } from '../../src/gates/judge.ts';
import type { CountMinute } from '../../src/gates/measurement.ts';
import { readStep } from '../../src/rollout/bake.ts';
import { randomFrom } from '../../src/stats/draws.ts';
import { calibrateNoise } from '../../src/stats/noise.ts';
import { gateOf, planOf } from '../decisions/ours.ts';

const rollouts = Number(process.argv[2] ?? 300);
const seed = 15_301;
const minuteMs = 60_000;
const days = 4;
const dayMinutes = 1440;
const lagMinutes = 2;
const maxBake = 20;
const lookBack = 180;

interface World {
	readonly name: string;
	readonly requests: (minute: number) => number;
	readonly share: (minute: number) => number;
	readonly max?: number;
}

const hourOf = (minute: number) => (minute % dayMinutes) / 60;
const worlds: readonly World[] = [
	{ name: '6,000 a minute, 1 %', requests: () => 6000, share: () => 0.01 },
	{ name: '400 a minute, 1 %', requests: () => 400, share: () => 0.01 },
	{ name: 'office hours', requests: at => (hourOf(at) > 7 && hourOf(at) < 19 ? 2000 : 0), share: () => 0.01 },
	{
		name: '4 % from 2 to 5 at night',
		requests: () => 2000,
		share: at => (hourOf(at) > 2 && hourOf(at) < 5 ? 0.04 : 0.004)
	},
	{
		name: 'the same, max: 1 %',
		requests: () => 2000,
		share: at => (hourOf(at) > 2 && hourOf(at) < 5 ? 0.04 : 0.004),
		max: 0.01
	}
];

const counted = (random: ReturnType<typeof randomFrom>, requests: number, share: number) => {
	const count = random.poisson(requests);
	return { requests: count, bad: random.binomial(count, share) };
};

console.log(
	`seed ${seed}; ${rollouts} rollouts of every world by the whole judgement; one step of 50 %, ${maxBake} minutes`
);
console.log('| world | stopped: tried on the past | judged | let through: tried on the past | judged |');
console.log('| --- | --- | --- | --- | --- |');
let missed = 0;
for (const { name, requests, share, max } of worlds) {
	const gate = { ...gateOf(0.001), ...(max !== undefined && { max }) };
	const plan = { ...planOf(gate, [{ traffic: 0.5, bake: 5, maxBake, fixed: 5 }]), finalBakeMs: 0 };
	const [shared] = plan.gates;
	if (shared === undefined) throw new Error('there is no gate');
	const past = randomFrom(seed);
	const history = Array.from({ length: days * dayMinutes }, (_, at) => counted(past, requests(at), share(at)));
	const found = tryOnPast(
		plan,
		{},
		{
			window: { startMs: 0, endMs: days * dayMinutes * minuteMs },
			notes: [],
			measure: (_, { startMs, endMs }) => ({
				kind: 'counts',
				minutes: history
					.slice(Math.max(0, startMs / minuteMs), Math.max(0, endMs / minuteMs))
					.map((baseline, index) => ({
						startMs: Math.max(0, startMs) + index * minuteMs,
						baseline,
						candidate: baseline
					}))
			})
		}
	);
	if (found.kind !== 'tried') throw new Error(found.why);
	let [stopped, through] = [0, 0];
	for (let i = 0; i < rollouts; i++) {
		const random = randomFrom(seed + 7919 * (i + 1));
		const start = lookBack + Math.floor(random.uniform() * (days * dayMinutes - lookBack - maxBake));
		const before = Array.from({ length: lookBack }, (_, at) =>
			counted(random, requests(start - lookBack + at), share(start - lookBack + at))
		);
		const noise = { [shared.name]: calibrateNoise(before) };
		const minutes: CountMinute[] = [];
		for (let elapsed = lagMinutes + 1; ; elapsed++) {
			const at = start + elapsed - lagMinutes - 1;
			const side = () => counted(random, requests(at) / 2, share(at));
			minutes.push({ startMs: at * minuteMs, baseline: side(), candidate: side() });
			const results = judge(plan.gates, [{ gate: shared.name, steps: [{ kind: 'counts', minutes }] }], {
				alpha: 1 - plan.confidence,
				steps: 1,
				noise
			});
			const outcome = readStep(plan, 0, 0, elapsed * minuteMs, results);
			if (outcome.kind === 'keep-baking') continue;
			const verdict = results[0]?.verdict;
			if (outcome.kind === 'go-on') through++;
			else if (verdict?.outcome === 'fail' || (verdict?.outcome === 'undecided' && verdict.cause === 'over-limit'))
				stopped++;
			break;
		}
	}
	const percent = (value: number) => `${(100 * value).toFixed(1)} %`;
	const compare = (tried: number, judged: number) => {
		const error = Math.sqrt((tried * (1 - tried)) / found.rollouts + (judged * (1 - judged)) / rollouts);
		return Math.abs(tried - judged) <= 0.03 + 2 * error;
	};
	const [ofPast, ofJudged] = [found.promoted / found.rollouts, through / rollouts];
	const met = compare(found.stopped.share, stopped / rollouts) && compare(ofPast, ofJudged);
	if (!met) missed++;
	console.log(
		`| ${name} | ${percent(found.stopped.share)} | ${percent(stopped / rollouts)} | ${percent(ofPast)} | ${percent(ofJudged)} |${met ? '' : ' MISSED'}`
	);
}
if (missed > 0) process.exitCode = 1;
