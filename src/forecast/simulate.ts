import { isProofAsked } from '../rollout/bake.ts';
import type { FaultForecast, Forecast, ProofForecast, StepForecast } from '../rollout/forecast.ts';
import { randomFrom } from '../stats/draws.ts';
import { smallestFound } from './chances.ts';
import { type Course, lagMinutes, playCourse } from './course.ts';
import { firstPass } from './one-step.ts';
import { findRemedies } from './remedies.ts';
import { type Expected, withOnly } from './setting.ts';
import { type Fault, startWorld } from './world.ts';

export { expectedOf } from './setting.ts';

const minuteMs = 60_000;
/** The same forecast for the same past, whoever asks. */
const seed = 20_261_128;
const faultSeed = 30_011;
/** Standard error of a chance that is close enough. */
const closeEnough = 0.014;
const timesAsBad = [2, 5, 10] as const;
/** A step that proves what it asks less often than this is marked. */
const markBelow = 0.9;

/** How many rollouts are played of each question. */
export interface Effort {
	/** Of a healthy candidate, at least and at most. */
	readonly fewest: number;
	readonly most: number;
	/** Of each faulty one. */
	readonly faulty: number;
	/** For the smallest regression that is found: a first look, and a close one. */
	readonly coarse: number;
	readonly fine: number;
	/** For what would help. */
	readonly remedy: number;
}

export const usualEffort: Effort = { fewest: 200, most: 1200, faulty: 100, coarse: 40, fine: 150, remedy: 60 };

const timedRollouts = 100;

const equal: Fault = () => 1;

/**
 * Adds to a forecast what rollouts say that are played through the real verdicts and the real rule of steps.
 * @param known by calculation: gates of which nothing can be played keep what it says
 */
export function simulateForecast(known: Forecast, expected: Expected, effort: Effort = usualEffort): Forecast {
	if (expected.gates.length === 0 || expected.plan.schedule.length === 0) return known;
	const courses = playHealthy(expected, effort);
	const steps = known.steps.map((step, index) => stepOf(step, index, courses, expected, effort));
	const healthy = courses.filter(({ end }) => end === 'went-through').length / courses.length;
	return {
		...known,
		steps,
		simulated: { rollouts: courses.length, seed, healthy, faults: faultsOf(expected, effort) }
	};
}

/** As many as it takes for every chance to be known well enough. */
function playHealthy(expected: Expected, { fewest, most }: Effort): readonly Course[] {
	const courses: Course[] = [];
	while (courses.length < most) {
		const next = startWorld(expected.traffic, randomFrom(seed + courses.length));
		courses.push(playCourse(expected, next, equal));
		if (courses.length % fewest === 0 && isKnown(courses, expected)) break;
	}
	return courses;
}

function isKnown(courses: readonly Course[], { plan, gates }: Expected): boolean {
	return plan.schedule.every((_, step) =>
		gates.every((_, gate) => {
			const { reached, passed } = countAt(courses, step, gate);
			const chance = (passed + 1) / (reached + 2);
			return Math.sqrt((chance * (1 - chance)) / Math.max(1, reached)) <= closeEnough;
		})
	);
}

function countAt(courses: readonly Course[], step: number, gate: number) {
	const reached = courses.flatMap(({ steps }) => steps.slice(step, step + 1));
	const passed = reached.filter(({ passedAfter }) => passedAfter[gate] !== undefined);
	return { reached: reached.length, passed: passed.length };
}

function stepOf(
	step: StepForecast,
	index: number,
	courses: readonly Course[],
	expected: Expected,
	effort: Effort
): StepForecast {
	const proofs = step.proofs.map(proof => {
		const gate = expected.gates.findIndex(one => one.gate.name === proof.gate);
		return gate < 0 ? proof : proofOf(proof, { step: index, gate }, courses, expected, effort);
	});
	return { ...step, proofs };
}

interface Place {
	readonly step: number;
	readonly gate: number;
}

function proofOf(
	known: ProofForecast,
	place: Place,
	courses: readonly Course[],
	expected: Expected,
	effort: Effort
): ProofForecast {
	const { plan, gates } = expected;
	const scheduled = plan.schedule[place.step];
	const gate = gates[place.gate]?.gate;
	const { reached, passed } = countAt(courses, place.step, place.gate);
	if (scheduled === undefined || gate === undefined || reached === 0) return known;
	const maxBakeMinutes = scheduled.maxBakeMs / minuteMs;
	const one = { expected, ...place, traffic: scheduled.traffic };
	const chance = passed / reached;
	const marked = isProofAsked(plan, place.step) && chance < markBelow;
	const remedies = marked ? findRemedies(one, maxBakeMinutes, gate.maxRatio, effort.remedy) : undefined;
	const minutes = medianMinutes(courses, place, expected) ?? remedies?.medianMinutes ?? known.minutes;
	const smallest = smallestFound(one, gate.okRatio, maxBakeMinutes, effort);
	const { medianMinutes: _, ...remedy } = remedies ?? {};
	return {
		gate: known.gate,
		withinMaxBake: chance >= markBelow,
		chance,
		...(minutes !== undefined && { minutes }),
		...(smallest !== undefined && { smallestFound: smallest }),
		...(remedies !== undefined && { remedy })
	};
}

/** Where half of the rollouts pass within the step: when. */
function medianMinutes(courses: readonly Course[], { step, gate }: Place, expected: Expected): number | undefined {
	const { traffic = 0, bakeMs = 0 } = expected.plan.schedule[step] ?? {};
	const first = Math.max(bakeMs / minuteMs, lagMinutes + 1);
	const reached = courses.flatMap(({ steps }) => steps.slice(step, step + 1));
	const median = medianOf(reached.map(({ passedAfter }) => passedAfter[gate] ?? Number.POSITIVE_INFINITY));
	if (median === undefined || !Number.isFinite(median)) return undefined;
	if (median > first) return median;
	// At their first look that counted most had passed: they may have done so long before.
	const one = { expected, step, gate, traffic };
	return medianOf(
		reached.slice(0, timedRollouts).map(({ passedAfter, seen }) => {
			const after = passedAfter[gate];
			if (after === undefined) return Number.POSITIVE_INFINITY;
			return firstPass(one, (seen[gate] ?? []).slice(0, after - lagMinutes)) ?? after;
		})
	);
}

function medianOf(values: readonly number[]): number | undefined {
	return values.toSorted((one, other) => one - other)[Math.ceil(values.length / 2) - 1];
}

function faultsOf(expected: Expected, { faulty }: Effort): readonly FaultForecast[] {
	return expected.gates.flatMap(({ gate, share }) => {
		const alone = withOnly(expected, gate.name);
		if (share === 0) return [];
		return timesAsBad.map(times => {
			const courses = Array.from({ length: faulty }, (_, i) =>
				playCourse(alone, startWorld(alone.traffic, randomFrom(faultSeed + i)), () => times)
			);
			const stopped = courses.filter(({ end }) => end !== 'went-through');
			const median = medianOf(stopped.map(course => course.minutes));
			return {
				gate: gate.name,
				times,
				stopped: stopped.length / courses.length,
				failed: courses.filter(({ end }) => end === 'rolled-back').length / courses.length,
				...(median !== undefined && { minutes: median }),
				spoilt: Math.round(courses.reduce((sum, { spoilt }) => sum + (spoilt[0] ?? 0), 0) / courses.length)
			};
		});
	});
}
