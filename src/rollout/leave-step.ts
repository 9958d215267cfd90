import { isLastStep } from './bake.ts';
import type { Decision } from './decision.ts';
import type { Observation } from './observation.ts';
import type { PersonRequest, Rollout } from './record.ts';
import type { StepIndex } from './state.ts';
import { move } from './transitions.ts';

/** From the verification to the first step, from a step to the next, from the last to 100 %, from there to the promoted model alone. */
export function leaveStep(
	rollout: Rollout,
	step: StepIndex,
	seen: Observation,
	because: string,
	answers?: PersonRequest
): Decision {
	if (step === 'verification') return move(seen, { phase: 'shifting', step: 0 }, because, answers);
	if (step === 'final') return move(seen, { phase: 'replacing', update: { attempts: 0 } }, because, answers);
	if (isLastStep(rollout.plan, step)) return move(seen, { phase: 'promoting' }, because, answers);
	return move(seen, { phase: 'shifting', step: step + 1 }, because, answers);
}
