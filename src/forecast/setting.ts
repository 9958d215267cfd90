import { alphaOfGate } from '../gates/judge.ts';
import { comparedSteps, type Plan } from '../rollout/plan.ts';
import type { CourseSetting } from './course.ts';
import type { ExpectedTraffic } from './world.ts';

/** A plan that can be forecast, with what the coming hours are expected to be like. */
export interface Expected extends CourseSetting {
	readonly traffic: ExpectedTraffic;
}

/** The part of a plan that a forecast can tell: its share gates of which the baseline's level is known. */
export function expectedOf(plan: Plan, traffic: ExpectedTraffic): Expected {
	const decide = plan.gates.filter(gate => !gate.reportOnly);
	const gates = traffic.gates.filter(({ gate }) => decide.some(({ name }) => name === gate.name));
	return {
		plan: { ...plan, gates: gates.map(({ gate }) => gate) },
		gates,
		alpha: alphaOfGate(plan.gates, 1 - plan.confidence),
		comparedSteps: comparedSteps(plan),
		traffic: { ...traffic, gates }
	};
}

/** The same with one gate alone, which keeps its part of the chance of a false alarm. */
export function withOnly(expected: Expected, name: string): Expected {
	const gates = expected.gates.filter(({ gate }) => gate.name === name);
	return {
		...expected,
		gates,
		plan: { ...expected.plan, gates: gates.map(({ gate }) => gate) },
		traffic: { ...expected.traffic, gates }
	};
}
