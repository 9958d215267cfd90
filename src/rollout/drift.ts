import type { Decision } from './decision.ts';
import type { Observation } from './observation.ts';
import type { Rollout } from './record.ts';
import { describeDrift, type Expected } from './serving-config.ts';
import type { State, StepIndex } from './state.ts';
import { type InPhase, move } from './transitions.ts';
import { updateGraceMs } from './update.ts';

/** Stops the rollout where weights, variants or configuration are not what it left behind. Only asked of an endpoint in service. */
export function detectDrift(rollout: Rollout, state: State, seen: Observation): Decision | undefined {
	if (state.phase === 'halted') return undefined;
	const expected = expectedIn(rollout, state, seen);
	const difference = expected && describeDrift(rollout, seen.endpoint, expected);
	if (difference === undefined) return undefined;
	return move(seen, { phase: 'halted', difference, before: state }, `Halted: ${difference}`);
}

/** The share of a step; 0 before the first one, in the final bake everything but what the baseline keeps. */
export function shareOf({ plan }: Rollout, step: StepIndex): number {
	if (step === 'verification') return 0;
	return step === 'final' ? 1 - (plan.holdback ?? 0) : (plan.schedule[step]?.traffic ?? 0);
}

function expectedIn(rollout: Rollout, state: State, seen: Observation): Expected | undefined {
	switch (state.phase) {
		case 'scoring':
			return { places: ['original'] };
		case 'deploying':
			return { places: ['original', 'pair'] };
		case 'verifying':
			return { places: ['pair'], shares: [0], acceptedDrift: state.acceptedDrift };
		case 'shifting': {
			const before = state.step === 0 ? 0 : shareOf(rollout, state.step - 1);
			return { places: ['pair'], shares: [before, shareOf(rollout, state.step)], acceptedDrift: state.acceptedDrift };
		}
		case 'baking':
		case 'holding':
			return { places: ['pair'], shares: [shareOf(rollout, state.step)] };
		case 'promoting': {
			// A person may promote from any step.
			const shares = [0, ...rollout.plan.schedule.map(step => step.traffic), shareOf(rollout, 'final')];
			return { places: ['pair'], shares, acceptedDrift: state.acceptedDrift };
		}
		case 'final-bake':
			return { places: ['pair'], shares: [shareOf(rollout, 'final')] };
		case 'replacing':
			return { places: ['pair', 'final'], shares: [shareOf(rollout, 'final')] };
		case 'rolling-back':
			return mayGoBackFrom(state, seen) ? undefined : { places: ['original', 'pair', 'final'] };
		case 'cleaning':
			return { places: [state.ending === 'promoted' ? 'final' : 'original'] };
		case 'halted':
			return undefined;
	}
}

/** Until SageMaker shows the update away from it. There again after that, somebody has deployed it once more. */
function mayGoBackFrom({ acceptedConfig, update }: InPhase<'rolling-back'>, { endpoint, nowMs }: Observation): boolean {
	const shows = update.acceptedAtMs !== undefined && nowMs - update.acceptedAtMs >= updateGraceMs;
	return endpoint.configName === acceptedConfig && !shows;
}
