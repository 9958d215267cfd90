/**
 * A schedule that plans itself beside 5, 25 and 50 % with fixed bakes: requests that bad candidates spoil, how often they
 * are found and how often a healthy one comes through. Fails where it spoils more or has less power than was asked for, by
 * more than two standard errors.
 *
 *     npm run bench:auto [-- rollouts of every kind, default 200]
 */
import { planSchedule } from '../../src/forecast/auto.ts';
import { playCourse } from '../../src/forecast/course.ts';
import { expectedOf } from '../../src/forecast/setting.ts';
import { type ExpectedTraffic, startWorld } from '../../src/forecast/world.ts';
import type { AutoSchedule, Step } from '../../src/rollout/plan.ts';
import { randomFrom } from '../../src/stats/draws.ts';
import { calibrateNoise } from '../../src/stats/noise.ts';
import { gateOf, planOf } from '../decisions/ours.ts';
import { schedule as fixedSteps } from '../decisions/rollouts.ts';
import { mean } from '../decisions/summary.ts';

const rollouts = Number(process.argv[2] ?? 200);
const seed = 900_000;
const minuteMs = 60_000;
const auto: AutoSchedule = { maxDurationMs: 240 * minuteMs, detect: 2, power: 0.95 };
const share = 0.01;
const severities = [2, 5, 10];

const plan = { ...planOf(gateOf(0.001), fixedSteps), finalBakeMs: 10 * minuteMs };

function outcomesOf(schedule: readonly Step[], traffic: ExpectedTraffic, times: number) {
	const played = expectedOf({ ...plan, schedule }, traffic);
	const courses = Array.from({ length: rollouts }, (_, i) =>
		playCourse(played, startWorld(played.traffic, randomFrom(seed + i)), () => times)
	);
	const part = (end: (typeof courses)[number]['end']) => courses.filter(course => course.end === end).length / rollouts;
	const spoiltBy = courses.map(course => course.spoilt[0] ?? 0);
	return { spoiltBy, spoilt: mean(spoiltBy), found: part('rolled-back'), through: part('went-through') };
}

/** The same rollouts with the two schedules: whether what the one spoils more is more than chance explains. */
function spoilsMore(own: readonly number[], fixed: readonly number[]): boolean {
	const differences = own.map((spoilt, i) => spoilt - (fixed[i] ?? 0));
	const more = mean(differences);
	const variance = mean(differences.map(difference => (difference - more) ** 2));
	return more > 2 * Math.sqrt(variance / rollouts);
}

console.log(`seed ${seed}; ${rollouts} rollouts of every kind, ${100 * share} % errors; auto / 5, 25, 50 %`);
console.log('| Requests a minute | Planned | Healthy through, 2 x found | 2 x spoils | 5 x | 10 x |');
console.log('| --- | --- | --- | --- | --- | --- |');
let missed = 0;
for (const requests of [200, 600, 2000, 6000, 20_000, 60_000]) {
	const random = randomFrom(seed);
	const history = Array.from({ length: 180 }, () => {
		const count = random.poisson(requests);
		return { requests: count, bad: random.binomial(count, share) };
	});
	const gates = [{ gate: gateOf(0.001), share, noise: calibrateNoise(history) }];
	const traffic: ExpectedTraffic = { requestsPerMinute: [requests], gates };
	const planned = planSchedule({ ...plan, schedule: [] }, auto, traffic);
	if (!planned.ok) {
		console.log(`| ${requests} | ${planned.why} | | | | |`);
		continue;
	}
	const words = planned.schedule
		.map(
			step =>
				`${Number((100 * step.traffic).toFixed(2))} % ${step.bakeMs / minuteMs} to ${step.maxBakeMs / minuteMs} min`
		)
		.join(', ');
	const healthy = outcomesOf(planned.schedule, traffic, 1).through;
	const both = severities.map(times => ({
		own: outcomesOf(planned.schedule, traffic, times),
		fixed: outcomesOf(plan.schedule, traffic, times)
	}));
	const found = both[0]?.own.found ?? 0;
	const chance = 2 * Math.sqrt((auto.power * (1 - auto.power)) / rollouts);
	const isMissed =
		both.some(({ own, fixed }) => spoilsMore(own.spoiltBy, fixed.spoiltBy)) ||
		Math.min(healthy, found) < auto.power - chance;
	if (isMissed) missed++;
	const cells = both.map(({ own, fixed }) => `${own.spoilt.toFixed(0)} / ${fixed.spoilt.toFixed(0)}`).join(' | ');
	const power = `${(100 * healthy).toFixed(1)} %, ${(100 * found).toFixed(1)} %`;
	console.log(`| ${requests.toLocaleString('en-US')} | ${words} | ${power} | ${cells} |${isMissed ? ' MISSED' : ''}`);
}
if (missed > 0) process.exitCode = 1;
