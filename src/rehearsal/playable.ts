import { kindOf } from '../gates/kinds.ts';
import type { Plan } from '../rollout/plan.ts';
import { candidateModel } from './stories.ts';

/** A plan as it can be played, and what of it cannot. */
export interface Playable {
	readonly plan: Plan;
	readonly warnings: readonly string[];
}

/** Leaves out what needs the real world: labelled data, files, metrics of one's own, and people. */
export function playableOf(plan: Plan): Playable {
	const left = plan.gates.filter(gate => !kindOf(gate).rehearsable(gate)).map(gate => gate.name);
	const waits =
		plan.onInconclusive === 'hold' ||
		plan.schedule.some(step => step.hold) ||
		plan.gates.some(gate => gate.onFail === 'hold');
	const { evaluation, load, instanceType, ...rest } = plan;
	return {
		plan: {
			...rest,
			candidate: { kind: 'model', modelName: candidateModel },
			schedule: plan.schedule.map(step => ({ ...step, hold: false })),
			onInconclusive: plan.onInconclusive === 'hold' ? 'rollback' : plan.onInconclusive,
			gates: plan.gates
				.filter(gate => kindOf(gate).rehearsable(gate))
				.map(gate => ({ ...gate, onFail: 'rollback' as const }))
		},
		warnings: [
			...(left.length === 0 ? [] : [`Not rehearsed, because they need the real model or data: ${left.join(', ')}.`]),
			...(waits ? ['Nobody is there to approve: a `hold` of the schedule goes on, any other one rolls back.'] : []),
			...(load === undefined ? [] : ['`load` is left out; the simulated endpoint has traffic of its own.'])
		]
	};
}
