import type { Decision } from './action.ts';
import type { Observation } from './observation.ts';
import type { Rollout } from './record.ts';
import { act } from './transitions.ts';

/** The old variant serves less and less: without this the autoscaler would take the instances it may need again. */
export function holdScaling(rollout: Rollout, seen: Observation): Decision | undefined {
	const { name } = rollout.start.baseline;
	const loose = seen.scaled.some(({ variant, scaleInHeld }) => variant === name && !scaleInHeld);
	return loose ? act({ do: 'hold-scaling', variant: name }, `${name} keeps its instances until the end`) : undefined;
}

/** SageMaker refuses an update that removes an autoscaled variant: the promoted one takes the scaling over first. */
export function moveScalingToCandidate(rollout: Rollout, seen: Observation): Decision | undefined {
	if (rollout.plan.variantName === 'keep') return undefined;
	return moveScaling(seen, rollout.start.baseline.name, rollout.candidate.name);
}

export function moveScalingBack(rollout: Rollout, seen: Observation): Decision | undefined {
	return moveScaling(seen, rollout.candidate.name, rollout.start.baseline.name);
}

function moveScaling(seen: Observation, from: string, to: string): Decision | undefined {
	if (from === to || !seen.scaled.some(({ variant }) => variant === from)) return undefined;
	return act({ do: 'move-scaling', from, to }, `${to} takes over the autoscaling of ${from}`);
}
