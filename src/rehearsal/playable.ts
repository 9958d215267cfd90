import { minuteMs } from '../common/time.ts';
import { kindOf } from '../gates/kinds.ts';
import type { Plan, Step } from '../rollout/plan.ts';
import { candidateModel } from './stories.ts';

/** A plan as it can be played, and what of it cannot. */
export interface Playable {
	readonly plan: Plan;
	readonly warnings: readonly string[];
}

const assumedStep = (traffic: number, minutes: number): Step => ({
	traffic,
	bakeMs: minutes * minuteMs,
	maxBakeMs: 4 * minutes * minuteMs,
	hold: false
});
/** In the place of a schedule that plans itself. */
const assumed: readonly Step[] = [assumedStep(0.05, 10), assumedStep(0.25, 10), assumedStep(0.5, 20)];

/** Leaves out what needs the real world: labelled data, files, metrics of one's own, and people. */
export function playableOf(plan: Plan): Playable {
	const left = plan.gates.filter(gate => !kindOf(gate).rehearsable(gate)).map(gate => gate.name);
	const waits =
		plan.onInconclusive === 'hold' ||
		plan.schedule.some(step => step.hold) ||
		plan.gates.some(gate => gate.onFail === 'hold');
	const { evaluation, load, instanceType, auto, ...rest } = plan;
	const scheduled = auto === undefined ? plan.schedule : assumed;
	return {
		plan: {
			...rest,
			candidate: { kind: 'model', modelName: candidateModel },
			schedule: scheduled.map(step => ({ ...step, hold: false })),
			onInconclusive: plan.onInconclusive === 'hold' ? 'rollback' : plan.onInconclusive,
			gates: plan.gates
				.filter(gate => kindOf(gate).rehearsable(gate))
				.map(gate => ({ ...gate, onFail: 'rollback' as const }))
		},
		warnings: [
			...(left.length === 0 ? [] : [`Not rehearsed, because they need the real model or data: ${left.join(', ')}.`]),
			...(waits ? ['Nobody is there to approve: a `hold` of the schedule goes on, any other one rolls back.'] : []),
			...(auto === undefined
				? []
				: [
						'`schedule: auto` is planned from the traffic of the endpoint, which a rehearsal does not look at; 5 %, 25 % and 50 % are rehearsed. `command: plan` shows the steps.'
					]),
			...(load === undefined ? [] : ['`load` is left out; the simulated endpoint has traffic of its own.'])
		]
	};
}
