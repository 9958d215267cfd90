import type { CountMinute } from '../gates/measurement.ts';
import { createShareVerdict } from '../gates/share-verdict.ts';
import { randomFrom } from '../stats/draws.ts';
import { isLook, lagMinutes } from './course.ts';
import type { Expected } from './setting.ts';
import { startWorld } from './world.ts';

const earliestPass = 5;

/** One gate in one step, played by itself: the steps before it have shown nothing. */
export interface OneStep {
	readonly expected: Expected;
	/** Place of the step in the schedule, and of the gate among the gates. */
	readonly step: number;
	readonly gate: number;
	readonly traffic: number;
	/** Another margin than the gate's own. */
	readonly maxRatio?: number;
}

/** How many minutes of a step can be seen when it has lasted so long. */
export const seenAfter = (minutes: number) => Math.max(0, Math.floor(minutes) - lagMinutes);

/**
 * Minutes until a candidate that is `times` as bad fails the gate, the delay of the metrics included.
 * @returns undefined where it does not within `most` minutes
 */
export function minutesToFail(one: OneStep, times: number, most: number, seed: number): number | undefined {
	const { verdictOf, next } = start(one, seed);
	const minutes: CountMinute[] = [];
	const steps = [...before(one), minutes];
	for (let seen = 1; seen <= seenAfter(most); seen++) {
		minutes.push(...next(one.traffic, () => times));
		if (isLook(seen) && verdictOf(steps, false) === 'fail') return seen + lagMinutes;
	}
	return undefined;
}

/**
 * Minutes until an equal candidate has passed the gate, the delay of the metrics included. Evidence grows with time but
 * for chance, so the first look that passes is found by halving.
 * @returns undefined where it has not after `most` minutes
 */
export function minutesToPass(one: OneStep, most: number, seed: number): number | undefined {
	const { next } = start(one, seed);
	const minutes = Array.from({ length: seenAfter(most) }, () => next(one.traffic, () => 1)).flat();
	return firstPass(one, minutes);
}

/** The same of minutes that were played already. */
export function firstPass(one: OneStep, minutes: readonly CountMinute[]): number | undefined {
	const passes = (count: number) => start(one, 0).verdictOf([...before(one), minutes.slice(0, count)]) === 'pass';
	if (minutes.length < earliestPass || !passes(minutes.length)) return undefined;
	let [open, passed] = [earliestPass - 1, minutes.length];
	while (passed - open > 1) {
		const middle = Math.floor((open + passed) / 2);
		if (passes(middle)) passed = middle;
		else open = middle;
	}
	return passed + lagMinutes;
}

const before = ({ step }: OneStep): readonly (readonly CountMinute[])[] => Array.from({ length: step }, () => []);

function start({ expected, gate: place, maxRatio }: OneStep, seed: number) {
	const { gates, alpha, comparedSteps, traffic } = expected;
	const [only] = gates.slice(place, place + 1);
	if (only === undefined) throw new RangeError('there is no such gate');
	const gate = maxRatio === undefined ? only.gate : { ...only.gate, maxRatio };
	return {
		verdictOf: createShareVerdict(gate, { alpha, steps: comparedSteps, noise: only.noise }),
		next: startWorld({ ...traffic, gates: [only] }, randomFrom(seed))
	};
}
