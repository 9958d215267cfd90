import type { CountMinute } from '../gates/measurement.ts';
import { createShareVerdict, type QuickVerdict } from '../gates/share-verdict.ts';
import type { GateResult, Verdict } from '../gates/verdict.ts';
import { readStep } from '../rollout/bake.ts';
import type { Plan } from '../rollout/plan.ts';
import type { ExpectedGate, Fault, NextMinute } from './world.ts';

const minuteMs = 60_000;

/** CloudWatch's minutes are used when they are two minutes old (`rollout/windows.ts`). */
export const lagMinutes = 2;
/** In a long step not every minute is looked at: one in fifty of the time so far changes no verdict but by chance. */
const everyLookFor = 50;

/** Whether so many minutes of a step are worth a look. */
export function isLook(minutes: number): boolean {
	return minutes % Math.ceil(minutes / everyLookFor) === 0;
}

/** From the decision until the weights are changed. */
export const turnMinutes = 1;

/** One step of a course, as it went. */
export interface CourseStep {
	/** From its first minute until it was left. */
	readonly minutes: number;
	/** By gate, in order: minutes until it had passed in a look that could have left the step; absent where it never had. */
	readonly passedAfter: readonly (number | undefined)[];
	/** By gate, in order: every minute that could be seen. */
	readonly seen: readonly (readonly CountMinute[])[];
}

/** How a rollout went that was played through its steps; the final bake is not played. */
export interface Course {
	readonly end: 'went-through' | 'rolled-back' | 'inconclusive';
	/** Of all its steps. */
	readonly minutes: number;
	readonly steps: readonly CourseStep[];
	/** By gate, in order: requests that the candidate answered badly, until the weights were changed. */
	readonly spoilt: readonly number[];
}

/** What all courses of a plan have in common. */
export interface CourseSetting {
	readonly plan: Plan;
	readonly gates: readonly ExpectedGate[];
	/** Of each gate. */
	readonly alpha: number;
	/** In which both variants serve. */
	readonly comparedSteps: number;
}

/** Plays a candidate through the steps of a plan: the gates' verdicts, and the rule of steps on them, minute by minute. */
export function playCourse(
	{ plan, gates, alpha, comparedSteps }: CourseSetting,
	next: NextMinute,
	fault: Fault
): Course {
	const verdicts = gates.map(({ gate, noise }) => createShareVerdict(gate, { alpha, steps: comparedSteps, noise }));
	const history: CountMinute[][][] = gates.map(() => []);
	const spoilt = gates.map(() => 0);
	const steps: CourseStep[] = [];
	const course = (end: Course['end']): Course => ({
		end,
		minutes: steps.reduce((sum, step) => sum + step.minutes, 0),
		steps,
		spoilt
	});
	for (const [index, step] of plan.schedule.entries()) {
		for (const seen of history) seen.push([]);
		const coming: (readonly CountMinute[])[] = [];
		const passedAfter: (number | undefined)[] = gates.map(() => undefined);
		const serve = (minute: number) => {
			const counts = next(step.traffic, gate => fault(gate, index, minute));
			counts.forEach(({ candidate }, g) => {
				spoilt[g] = (spoilt[g] ?? 0) + candidate.bad;
			});
			coming.push(counts);
		};
		for (let minute = 0; ; minute++) {
			serve(minute);
			const elapsed = minute + 1;
			coming[elapsed - 1 - lagMinutes]?.forEach((counts, g) => {
				history[g]?.at(-1)?.push(counts);
			});
			const baked = elapsed * minuteMs >= step.bakeMs;
			const isOver = elapsed * minuteMs >= step.maxBakeMs;
			if (!isOver && !isLook(elapsed)) continue;
			const asked = verdicts.map((verdictOf, g) => (passMatters: boolean) => verdictOf(history[g] ?? [], passMatters));
			const found = lookAt(asked, passedAfter, baked ? elapsed : undefined);
			const results = gates.map((expected, g) => resultOf(expected, found[g] ?? 'undecided'));
			const outcome = readStep(plan, index, 0, elapsed * minuteMs, results);
			if (outcome.kind === 'keep-baking') continue;
			for (let turn = 0; turn < turnMinutes; turn++) serve(elapsed + turn);
			steps.push({ minutes: elapsed, passedAfter, seen: history.map(one => one.at(-1) ?? []) });
			if (outcome.kind === 'go-on') break;
			return course(found.includes('fail') ? 'rolled-back' : 'inconclusive');
		}
	}
	return course('went-through');
}

/**
 * The verdicts of one look. A step is left when every gate has passed in the same look: those that have passed before are
 * asked again for their failures alone while one of the others has not.
 * @param passedAfter when each has passed before; set here
 * @param elapsed minutes of the step once its bake is over, until which no pass matters
 */
export function lookAt(
	verdicts: readonly ((passMatters: boolean) => QuickVerdict)[],
	passedAfter: (number | undefined)[],
	elapsed: number | undefined
): readonly QuickVerdict[] {
	const found = verdicts.map((): QuickVerdict => 'undecided');
	const ask = (g: number, passMatters: boolean) => {
		const verdict = verdicts[g]?.(passMatters) ?? 'undecided';
		found[g] = verdict;
		if (verdict === 'pass') passedAfter[g] ??= elapsed;
		return verdict;
	};
	const wasOpen = passedAfter.map(minutes => minutes === undefined);
	let mayLeave = elapsed !== undefined;
	wasOpen.forEach((open, g) => {
		if (open && isOpen(ask(g, elapsed !== undefined))) mayLeave = false;
	});
	wasOpen.forEach((open, g) => {
		if (!open && isOpen(ask(g, mayLeave))) mayLeave = false;
	});
	return found;
}

const isOpen = (verdict: QuickVerdict) => verdict === 'undecided' || verdict === 'over-limit';

/** What the rule of steps is told. */
export const outcomes: Readonly<Record<QuickVerdict, Verdict>> = {
	pass: { outcome: 'pass' },
	fail: { outcome: 'fail' },
	'over-limit': { outcome: 'undecided', cause: 'over-limit' },
	undecided: { outcome: 'undecided', cause: 'not-proved' }
};

/** As much of a result as the rule of steps looks at. */
function resultOf({ gate }: ExpectedGate, verdict: QuickVerdict): GateResult {
	return { gate, unit: 'share', verdict: outcomes[verdict], allowed: '', sentence: '', series: [] };
}
