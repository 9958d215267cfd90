import type { Plan } from './plan.ts';

const hourMs = 3_600_000;

/** An update of the endpoint takes 3 to 15 minutes, and up to an hour when capacity is scarce. */
const updateMs = hourMs;
/** Between two steps: new instances and new weights. */
const shiftMs = hourMs / 2;
/** A person who has to approve may be asleep. */
const approvalMs = 24 * hourMs;

/** How long a rollout may take in all, in milliseconds: every bake at its longest, every update at its slowest. */
export function longestRolloutMs(plan: Plan): number {
	const steps = plan.schedule.map(step => shiftMs + step.maxBakeMs + (step.hold ? approvalMs : 0));
	const mayHold = plan.onInconclusive === 'hold' || plan.gates.some(gate => gate.onFail === 'hold');
	const total = steps.reduce((sum, ms) => sum + ms, 0);
	// Both stages of transform jobs, a second attempt of each, and writing and reading of what they score.
	const scoring =
		plan.evaluation?.transform === undefined ? 0 : 4 * plan.evaluation.transform.maxDurationMs + 4 * hourMs;
	return scoring + total + 2 * updateMs + shiftMs + plan.finalBakeMs + (mayHold ? approvalMs : 0);
}
