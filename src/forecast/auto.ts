import { longestMsOf } from '../rollout/forecast.ts';
import type { AutoSchedule, Plan, Step } from '../rollout/plan.ts';
import { randomFrom } from '../stats/draws.ts';
import { playCourse } from './course.ts';
import { minutesToFail, minutesToPass, type OneStep } from './one-step.ts';
import { type Expected, expectedOf } from './setting.ts';
import { type ExpectedTraffic, startWorld } from './world.ts';

export { expectedOf } from './setting.ts';

const minuteMs = 60_000;
const seed = 90_001;
/** Played of every share, and of every schedule that is looked at closely. */
const sketches = 50;
const checks = 120;
const shares = [0.002, 0.005, 0.01, 0.02, 0.03, 0.05, 0.1, 0.2];
/** In the last step, which has to prove, and to show what only comes with load. */
const lastShares = [0.25, 0.5];
/** Candidates whose cost is kept low: as bad as is to be found, and worse. */
const severities = [1, 2.5, 5];
const shortestBake = 5;
/** So many schedules are checked before it is said that none will do. */
const mostChecked = 6;
/** Until the weights are taken away. */
const turnMinutes = 1;

/** A schedule that does what it is asked for, or in words why there is none. */
export type AutoResult =
	| { readonly ok: true; readonly schedule: readonly Step[] }
	| { readonly ok: false; readonly why: string; readonly neededMs?: number };

/**
 * The schedule that keeps the requests lowest which a candidate `detect` times as bad spoils, while a healthy one is proved
 * and such a one is found with the wanted power, within the longest duration. One step at a small share, in which a fault
 * costs little, then one at which the proof is quick; or the second alone. Each is sketched from the times to a verdict at
 * its shares; the best are played whole, and the first that holds is taken.
 */
export function planSchedule(plan: Plan, auto: AutoSchedule, traffic: ExpectedTraffic): AutoResult {
	const budget = (steps: number) => Math.floor((auto.maxDurationMs - overheadMs(plan, steps)) / minuteMs);
	const sketch = createSketches(plan, auto, traffic, budget(1));
	const found = lastShares.flatMap(last => {
		const { proof, faults } = sketch(last, 2);
		if (proof === undefined) return [];
		const alone = sketch(last, 1);
		const single =
			alone.proof !== undefined && alone.proof <= budget(1)
				? [
						{
							steps: [stepAt(last, alone.proof)],
							cost: total(costsOf(alone.faults, alone.proof).map(({ spoilt }) => spoilt))
						}
					]
				: [];
		const room = budget(2) - proof;
		if (room < shortestBake) return single;
		const after = costsOf(faults, proof);
		const pairs = shares
			.filter(share => share < last)
			.flatMap(share =>
				bakesWithin(faultsAsBad(sketch(share, 2).faults), room, auto.power).map(bake => {
					const first = costsOf(sketch(share, 2).faults, bake);
					const each = first.map(({ spoilt, missed }, severity) => spoilt + missed * (after[severity]?.spoilt ?? 0));
					return { steps: [fixedStep(share, bake), stepAt(last, proof)], cost: total(each) };
				})
			);
		return [...single, ...pairs];
	});
	const best = found.toSorted((one, other) => orderOf(one) - orderOf(other) || longestOf(one) - longestOf(other));
	const holding = best.slice(0, mostChecked).find(({ steps }) => holds({ ...plan, schedule: steps }, auto, traffic));
	if (holding !== undefined) return { ok: true, schedule: holding.steps };
	return { ok: false, ...whyNot(plan, auto, traffic, budget(1)) };
}

interface Sketched {
	readonly steps: readonly Step[];
	/** Requests that candidates of every severity spoil. */
	readonly cost: number;
}

/** Costs that a few played rollouts cannot tell apart are one. */
const orderOf = ({ cost }: Sketched) => Math.round(Math.log(Math.max(1, cost)) / alike);
const alike = 0.04;
const longestOf = ({ steps }: Sketched) => total(steps.map(({ maxBakeMs }) => maxBakeMs));

/** One gate and one severity at a share: minutes until the candidate fails, and the bad requests a minute it answers. */
interface FaultTimes {
	readonly severity: number;
	readonly minutes: readonly (number | undefined)[];
	readonly badPerMinute: number;
}

interface Sketch {
	/** Minutes in which a healthy candidate is proved, and a bad one found, with the wanted power; absent where too many. */
	readonly proof: number | undefined;
	readonly faults: readonly FaultTimes[];
}

function createSketches(plan: Plan, { detect, power }: AutoSchedule, traffic: ExpectedTraffic, most: number) {
	const known = new Map<string, Sketch>();
	const longest = Math.max(shortestBake, most);
	return (share: number, steps: 1 | 2): Sketch => {
		const key = `${share} ${steps}`;
		const before = known.get(key);
		if (before !== undefined) return before;
		const schedule = Array.from({ length: steps }, () => fixedStep(share, longest));
		const expected = expectedOf({ ...plan, schedule }, traffic);
		const meanRequests = total(traffic.requestsPerMinute) / traffic.requestsPerMinute.length;
		const faults = severities.flatMap(severity =>
			expected.gates.map((one, gate) => ({
				severity,
				minutes: timesOf(i => minutesToFail(place(expected, gate, share), detect * severity, longest, seed + i)),
				badPerMinute: meanRequests * (one.perRequest ?? 1) * share * Math.min(1, one.share * detect * severity)
			}))
		);
		const passes = lastShares.includes(share)
			? expected.gates.map((_, gate) => timesOf(i => minutesToPass(place(expected, gate, share), longest, seed + i)))
			: [];
		const needed = [...passes, ...faultsAsBad(faults).map(({ minutes }) => minutes)].map(times =>
			quantile(times, power)
		);
		const slowest = needed.includes(undefined)
			? undefined
			: Math.max(shortestBake, ...needed.map(minutes => minutes ?? 0));
		const sketch = {
			proof: slowest === undefined || passes.length === 0 ? undefined : rounded(slowest * margin),
			faults
		};
		known.set(key, sketch);
		return sketch;
	};
}

/** Room for what a few played rollouts cannot tell. */
const margin = 1.15;

const place = (expected: Expected, gate: number, traffic: number): OneStep => ({ expected, step: 0, gate, traffic });

const timesOf = (play: (index: number) => number | undefined) => Array.from({ length: sketches }, (_, i) => play(i));

/** As bad as is to be found, and no worse. */
const faultsAsBad = (faults: readonly FaultTimes[]) => faults.filter(({ severity }) => severity === 1);

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** By severity, in order. */
function costsOf(faults: readonly FaultTimes[], minutes: number) {
	return severities.map(severity =>
		spoiltIn(
			faults.filter(fault => fault.severity === severity),
			minutes
		)
	);
}

/** Requests that a bad candidate spoils on average within so many minutes, and how often it is not found by then. */
function spoiltIn(
	faults: readonly FaultTimes[],
	minutes: number
): { readonly spoilt: number; readonly missed: number } {
	const shareOf = ({ minutes: times, badPerMinute }: FaultTimes) => {
		const served = times.map(time => Math.min(time ?? minutes, minutes) + turnMinutes);
		const missed = times.filter(time => time === undefined || time > minutes).length / times.length;
		return { spoilt: (badPerMinute * total(served)) / served.length, missed };
	};
	const each = faults.map(shareOf);
	return {
		spoilt: total(each.map(({ spoilt }) => spoilt)),
		missed: total(each.map(({ missed }) => missed)) / Math.max(1, each.length)
	};
}

/** Bakes of a first step that are worth a look: until half, most and nearly all are found, as long as there is room. */
function bakesWithin(faults: readonly FaultTimes[], room: number, power: number): readonly number[] {
	const times = faults.flatMap(({ minutes }) => minutes);
	const wanted = [0.5, 0.8, power, 0.99].map(at => quantile(times, at));
	const bakes = wanted.flatMap(minutes => (minutes === undefined ? [] : [rounded(minutes)]));
	const whole = Math.floor(room / shortestBake) * shortestBake;
	return [...new Set([...bakes, whole])].filter(bake => bake >= shortestBake && bake <= room);
}

function quantile(times: readonly (number | undefined)[], at: number): number | undefined {
	const sorted = times.map(time => time ?? Number.POSITIVE_INFINITY).toSorted((one, other) => one - other);
	const value = sorted[Math.min(sorted.length - 1, Math.ceil(at * sorted.length))];
	return value === undefined || !Number.isFinite(value) ? undefined : value;
}

/** Whole rollouts: as many healthy candidates come through, and as many bad ones are found, as is asked for. */
function holds(plan: Plan, { detect, power, maxDurationMs }: AutoSchedule, traffic: ExpectedTraffic): boolean {
	if (longestMsOf(plan) > maxDurationMs) return false;
	const expected = expectedOf(plan, traffic);
	const enough = Math.ceil(power * checks - Math.sqrt(power * (1 - power) * checks));
	const oftenEnough = (times: number, isGood: (end: ReturnType<typeof playCourse>['end']) => boolean) => {
		let good = 0;
		for (let i = 0; i < checks && good + checks - i >= enough; i++) {
			if (isGood(playCourse(expected, startWorld(traffic, randomFrom(seed + 1000 + i)), () => times).end)) good++;
		}
		return good >= enough;
	};
	return oftenEnough(1, end => end === 'went-through') && oftenEnough(detect, end => end === 'rolled-back');
}

/** The first steps are left when they are over, proved or not: they are there to find faults cheaply. */
function fixedStep(traffic: number, minutes: number): Step {
	return { traffic, bakeMs: minutes * minuteMs, maxBakeMs: minutes * minuteMs, hold: false };
}

function stepAt(traffic: number, minutes: number): Step {
	return { traffic, bakeMs: Math.min(minutes, shortestBake) * minuteMs, maxBakeMs: minutes * minuteMs, hold: false };
}

const rounded = (minutes: number) => Math.ceil(minutes / shortestBake) * shortestBake;

function overheadMs(plan: Plan, steps: number): number {
	return longestMsOf({ ...plan, schedule: Array.from({ length: steps }, () => fixedStep(0.5, 0)) });
}

/** What would be needed where half of the traffic goes to the candidate from the start. */
function whyNot(plan: Plan, { power }: AutoSchedule, traffic: ExpectedTraffic, budget: number) {
	const expected = expectedOf({ ...plan, schedule: [fixedStep(0.5, longestMinutes)] }, traffic);
	if (budget < shortestBake)
		return { why: `what lies between the bakes alone takes ${Math.ceil(overheadMs(plan, 1) / minuteMs)} minutes` };
	const needed = expected.gates.map((_, gate) =>
		quantile(
			timesOf(i => minutesToPass(place(expected, gate, 0.5), longestMinutes, seed + i)).slice(0, sketches),
			power
		)
	);
	const slowest =
		needed.indexOf(undefined) >= 0
			? needed.indexOf(undefined)
			: needed.indexOf(Math.max(...needed.map(minutes => minutes ?? 0)));
	const name = expected.gates[slowest]?.gate.name ?? '';
	const minutes = needed[slowest];
	if (minutes === undefined) return { why: `${name} would not be proved within a day, not even at 50 %` };
	return {
		why: `${name} needs about ${rounded(minutes)} minutes at 50 % for its proof`,
		neededMs: overheadMs(plan, 1) + rounded(minutes * margin) * minuteMs
	};
}

const longestMinutes = 24 * 60;
