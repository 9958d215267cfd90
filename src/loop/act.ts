import type { Aws, EndpointConfiguration, Tags, VariantSpec } from '../aws/ports.ts';
import { ownershipTag } from '../aws/tags.ts';
import type { Action, ServingConfig } from '../rollout/decision.ts';
import type { LiveEndpoint } from '../rollout/observation.ts';
import type { Rollout } from '../rollout/record.ts';
import { Refusal } from '../rollout/refusal.ts';
import { configNameOf } from '../rollout/serving-config.ts';
import { findVariant } from '../rollout/traffic.ts';
import { cleanUp } from './clean-up.ts';
import type { Context } from './context.ts';
import { type Environment, withEnvironment } from './environment.ts';

/** What an action is carried out on. */
export interface ActionTarget {
	readonly rollout: Rollout;
	/** Of the rollout's record. */
	readonly recordArn: string;
	readonly endpoint: LiveEndpoint;
}

/** Makes one change. Each may be repeated: what is there already, or gone already, is fine. */
export async function act(action: Action, ctx: Context, { rollout, recordArn, endpoint }: ActionTarget): Promise<void> {
	const { aws, store, probe } = ctx;
	const { endpointName } = rollout.plan;
	switch (action.do) {
		case 'create-model':
			return createModel(aws, rollout, ctx.environment);
		case 'create-pair':
			return createConfiguration(aws, rollout, rollout.start.configName, rollout.names.pair, pairOf(rollout));
		case 'create-final':
			return createConfiguration(aws, rollout, rollout.names.pair, rollout.names.final, finalOf(rollout, endpoint));
		case 'update-endpoint':
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
		case 'clean-up':
			return cleanUp(ctx, rollout, action);
	}
}

async function createModel(aws: Aws, rollout: Rollout, environment: Environment | undefined): Promise<void> {
	const candidate = withEnvironment(rollout.plan.candidate, environment);
	if (candidate.kind === 'model') return;
	const like = await aws.models.describe(rollout.start.baseline.modelName);
	const executionRoleArn = candidate.executionRoleArn ?? like?.executionRoleArn;
	if (like === undefined || executionRoleArn === undefined) {
		throw new Refusal(
			'candidate-unfit',
			'execution-role-arn: the baseline’s model has no role to take over. Give one that SageMaker may assume.'
		);
	}
	await aws.models.create({
		name: rollout.candidate.modelName,
		source: candidate,
		executionRoleArn,
		like,
		tags: tagsOf(rollout)
	});
}

/** What of an autoscaling could not go along has to be set up by a person. */
function tellLeft({ warn }: Context, variant: string, { left }: { readonly left: readonly string[] }): void {
	if (left.length === 0) return;
	warn(`Not everything of the autoscaling could be given to ${variant}; set up there by hand: ${left.join(', ')}.`);
}

async function createConfiguration(
	aws: Aws,
	rollout: Rollout,
	sourceName: string,
	name: string,
	variants: readonly VariantSpec[]
): Promise<void> {
	const source: EndpointConfiguration | undefined = await aws.configurations.describe(sourceName);
	if (source === undefined) {
		throw new Refusal(
			'aws-refused',
			`Configuration ${sourceName} has been deleted by somebody; ${name} is made from it.`
		);
	}
	await aws.configurations.clone({ source, name, variants, tags: tagsOf(rollout) });
}

/** Baseline and others as they are now, the candidate beside them at weight 0. */
function pairOf(rollout: Rollout): readonly VariantSpec[] {
	const { start, candidate } = rollout;
	const asTheyAre = [start.baseline, ...start.others].map(variant => ({
		like: variant.name,
		name: variant.name,
		modelName: variant.modelName,
		weight: variant.weight,
		instanceCount: variant.instanceCount
	}));
	return [
		...asTheyAre,
		{
			like: start.baseline.name,
			name: candidate.name,
			modelName: candidate.modelName,
			weight: 0,
			instanceCount: candidate.instanceCount,
			...ownInstanceType(rollout)
		}
	];
}

/** The promoted model in the baseline's place, with its weight and enough instances for all of its traffic. */
function finalOf(rollout: Rollout, endpoint: LiveEndpoint): readonly VariantSpec[] {
	const { start, candidate, plan } = rollout;
	const promoted: VariantSpec = {
		like: candidate.name,
		name: plan.variantName === 'keep' ? start.baseline.name : candidate.name,
		modelName: candidate.modelName,
		weight: start.baseline.weight,
		instanceCount: fleetOf(rollout, endpoint)
	};
	const others = start.others.map(variant => ({
		like: variant.name,
		name: variant.name,
		modelName: variant.modelName,
		weight: variant.weight,
		instanceCount: findVariant(endpoint, variant.name)?.desiredInstances ?? variant.instanceCount
	}));
	return [promoted, ...others];
}

/** What the whole of the baseline's traffic needs: what served it before, or serves it now. */
function fleetOf(rollout: Rollout, endpoint: LiveEndpoint): number {
	const now = findVariant(endpoint, rollout.candidate.name)?.desiredInstances ?? 0;
	const ownType = rollout.candidate.instanceType !== rollout.start.baseline.instanceType;
	return ownType ? Math.max(now, 1) : Math.max(now, rollout.start.baseline.instanceCount);
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

function ownInstanceType(rollout: Rollout): { readonly instanceType?: string } {
	const { instanceType } = rollout.candidate;
	return instanceType === undefined || instanceType === rollout.start.baseline.instanceType ? {} : { instanceType };
}

function tagsOf(rollout: Rollout): Tags {
	return { [ownershipTag]: rollout.id };
}
