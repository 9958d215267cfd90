import type { Gate } from '../gates/gate.ts';
import { isUpwards } from '../gates/share-upwards.ts';
import type { Plan } from '../rollout/plan.ts';

/** Gates on metrics of the user's own, of which a world can make minutes. */
export function ownGates({ gates }: Plan): readonly Gate[] {
	return gates.filter(gate => gate.kind === 'mean' || (gate.kind === 'share' && gate.own !== undefined));
}

/** Whether more of what a gate counts is better. */
export function wantsMore(gate: Gate): boolean {
	return gate.kind === 'mean' ? gate.minRatio !== undefined : gate.kind === 'share' && isUpwards(gate);
}
