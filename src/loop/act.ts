import type { Evaluation } from '../gates/evaluation.ts';
import type { Action, ServingConfig } from '../rollout/decision.ts';
import type { LiveEndpoint } from '../rollout/observation.ts';
import type { Rollout } from '../rollout/record.ts';
import { configNameOf } from '../rollout/serving-config.ts';
import type { State } from '../rollout/state.ts';
import { findVariant } from '../rollout/traffic.ts';
import { fleetOf } from './configured-variants.ts';
import type { Context } from './context.ts';
import type { Preparations } from './preparations.ts';
import { checkWayBack } from './way-back.ts';

/** What an action is carried out on. */
export interface ActionTarget {
	readonly rollout: Rollout;
	/** Of the rollout's record. */
	readonly recordArn: string;
	readonly state: State;
	/** Once it was made. */
	readonly evaluation?: Evaluation | undefined;
	readonly endpoint: LiveEndpoint;
	readonly preparations: Preparations;
}

/** Makes one change. Each may be repeated: what is there already, or gone already, is fine. */
export async function act(
	action: Exclude<Action, { readonly do: 'clean-up' }>,
	ctx: Context,
	target: ActionTarget
): Promise<void> {
	const { rollout, recordArn, endpoint, preparations, state, evaluation } = target;
	const { aws, store, probe, scoring } = ctx;
	const { endpointName } = rollout.plan;
	switch (action.do) {
		case 'create-model':
			return preparations.makeModel(rollout, ctx.candidate);
		case 'create-pair':
			return preparations.makeConfiguration(rollout, 'pair', endpoint);
		case 'create-final':
			return preparations.makeConfiguration(rollout, 'final', endpoint);
		case 'create-original':
			return preparations.makeConfiguration(rollout, 'original', endpoint);
		case 'update-endpoint':
			if (action.to === 'original') await checkWayBack(ctx, rollout, endpoint);
			return aws.endpoints.update({
				endpointName,
				configName: configNameOf(rollout, action.to),
				exclude: excludedFrom(rollout, action.to, endpoint)
			});
		case 'set-weights':
			return aws.endpoints.setWeights(endpointName, action.weights);
		case 'set-instances':
			return aws.endpoints.setInstances(endpointName, action.variant, action.count);
		case 'evaluate':
			return store.saveEvaluation(recordArn, await probe.evaluate(rollout, ctx.cancelled));
		case 'write-shards':
			return scoring?.writeShards(rollout, ctx.cancelled);
		case 'create-transform':
			return scoring?.create(rollout, action);
		case 'stop-transform':
			return scoring?.stop(rollout, action);
		case 'measure-scores':
			if (scoring === undefined || state.phase !== 'scoring') return;
			return store.saveEvaluation(recordArn, await scoring.measure(rollout, state, ctx.cancelled));
		case 'check-answers':
			if (scoring === undefined || evaluation === undefined) return;
			return store.saveEvaluation(recordArn, await scoring.check(rollout, evaluation, ctx.cancelled));
		case 'smoke-test':
			return probe.smokeTest(rollout, ctx.cancelled);
		case 'suspend-scale-in':
			await aws.scaling.suspendScaleIn(endpointName, action.variant);
			return;
		case 'move-scaling':
			return tellLeft(ctx, action.to, await aws.scaling.move(endpointName, action.from, action.to));
		case 'deregister-scaling':
			return aws.scaling.release(endpointName, action.variant);
		case 'restore-scaling': {
			const { savedScaling } = rollout;
			if (savedScaling === undefined) return;
			return tellLeft(ctx, action.variant, await aws.scaling.restore(endpointName, action.variant, savedScaling));
		}
	}
}

/** What of an autoscaling could not go along has to be set up by a person. */
function tellLeft({ warn }: Context, variant: string, { left }: { readonly left: readonly string[] }): void {
	if (left.length === 0) return;
	warn(`Not everything of the autoscaling could be given to ${variant}; set up there by hand: ${left.join(', ')}.`);
}

/**
 * The live variant of the same name keeps its counts and weights, but two of them would be wrong in the final
 * configuration: the old variant's weight, which is 0 by then, and its count if it has been scaled in meanwhile.
 */
function excludedFrom(
	rollout: Rollout,
	to: ServingConfig,
	endpoint: LiveEndpoint
): readonly ('DesiredWeight' | 'DesiredInstanceCount')[] {
	if (to !== 'final') return [];
	const sameName = rollout.plan.variantName === 'keep' ? rollout.start.baseline.name : rollout.candidate.name;
	const retained = findVariant(endpoint, sameName)?.desiredInstances ?? 0;
	return retained === fleetOf(rollout, endpoint) ? ['DesiredWeight'] : ['DesiredWeight', 'DesiredInstanceCount'];
}
