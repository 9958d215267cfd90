import type { Decision } from './decision.ts';
import type { Observation } from './observation.ts';
import type { Rollout } from './record.ts';
import { act } from './transitions.ts';

/** The old variant serves less and less: without this the autoscaler would take the instances it may need again. */
export function suspendScaleIn(rollout: Rollout, seen: Observation): Decision | undefined {
	const { name } = rollout.start.baseline;
	const loose = seen.scaled.some(({ variant, scaleInSuspended }) => variant === name && !scaleInSuspended);
	return loose
		? act({ do: 'suspend-scale-in', variant: name }, `${name} keeps its instances until the end`)
		: undefined;
}

/** SageMaker refuses an update that removes an autoscaled variant: the promoted one takes the scaling over first. */
export function moveScalingToCandidate(rollout: Rollout, seen: Observation): Decision | undefined {
	if (rollout.plan.variantName === 'keep') return undefined;
	return moveScaling(seen, rollout.start.baseline.name, rollout.candidate.name);
}

/**
 * Before the candidate's variant goes. In a return the old variant does not exist yet and cannot take the scaling over:
 * it is released here and restored once the old variant is back.
 */
export function freeScaling(rollout: Rollout, seen: Observation): Decision | undefined {
	const { start, candidate } = rollout;
	if (rollout.kind === 'rollout') return moveScaling(seen, candidate.name, start.baseline.name);
	const scaled = seen.scaled.some(({ variant }) => variant === candidate.name);
	if (rollout.savedScaling === undefined || !scaled) return undefined;
	return act(
		{ do: 'deregister-scaling', variant: candidate.name },
		`${candidate.name} is about to go; its autoscaling is kept`
	);
}

/** One whose scale-in is held has been given back in part only: it is given again. */
export function restoreScaling(rollout: Rollout, seen: Observation): Decision | undefined {
	const { savedScaling, start } = rollout;
	if (savedScaling === undefined) return undefined;
	const { name } = start.baseline;
	const given = seen.scaled.find(({ variant }) => variant === name);
	if (given?.scaleInSuspended === savedScaling.suspended.scaleIn) return undefined;
	return act({ do: 'restore-scaling', variant: name }, `${name} gets its autoscaling back`);
}

function moveScaling(seen: Observation, from: string, to: string): Decision | undefined {
	if (!seen.scaled.some(({ variant }) => variant === from)) return undefined;
	return act({ do: 'move-scaling', from, to }, `${to} takes over the autoscaling of ${from}`);
}
