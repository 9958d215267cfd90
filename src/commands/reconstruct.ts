import { answerOr } from '../aws/optional-answer.ts';
import type { ConfiguredVariant, EndpointConfiguration } from '../aws/ports.ts';
import type { Context } from '../loop/context.ts';
import type { LiveEndpoint } from '../rollout/observation.ts';
import type { Rollout, VariantAtStart } from '../rollout/record.ts';
import { findVariant } from '../rollout/traffic.ts';
import { candidateVariantOf, homeNameOf, isModelName, lockNameOf, namesOf } from '../store/names.ts';
import { planOfRollback } from '../store/rescue.ts';

const withinMs = 4 * 3_600_000;

/**
 * A rollout as far as its pair configuration tells, for a rollback when both the record and its copy are gone. Which
 * configuration served before is not known then: the pair without the candidate becomes one of a new name.
 */
export async function reconstruct(
	ctx: Context,
	endpoint: LiveEndpoint,
	pair: EndpointConfiguration,
	id: string
): Promise<Rollout> {
	const { endpointName } = ctx.setting;
	const candidate = candidateOf(pair, id);
	const others = pair.variants.filter(variant => variant !== candidate);
	const baseline = baselineOf(endpoint, others, candidate);
	const startedAtMs = ctx.clock.now();
	return {
		kind: 'rollout',
		id,
		startedAtMs,
		deadlineMs: startedAtMs + withinMs,
		startedBy: ctx.actor,
		plan: planOfRollback(endpointName, candidate.modelName ?? ''),
		start: {
			configName: homeNameOf(endpointName, id),
			baseline: await withScaling(ctx, atStart(baseline)),
			others: others.filter(variant => variant !== baseline).map(atStart)
		},
		candidate: {
			name: candidate.name,
			modelName: candidate.modelName ?? '',
			createsModel: isModelName(endpointName, id, candidate.modelName ?? ''),
			instanceCount: candidate.initialInstanceCount ?? 1,
			...(candidate.instanceType !== undefined && { instanceType: candidate.instanceType })
		},
		names: { lock: lockNameOf(endpointName), pair: pair.name, final: namesOf(endpointName, id, 1).final },
		noise: {},
		numbers: {},
		...(ctx.tags && { tags: ctx.tags })
	};
}

/** It bears the name that candidates are given, or came last and with weight 0. */
function candidateOf({ variants, name }: EndpointConfiguration, id: string): ConfiguredVariant {
	const found =
		variants.find(variant => variant.name === candidateVariantOf(id)) ??
		variants.findLast(variant => variant.initialWeight === 0) ??
		variants.at(-1);
	if (found === undefined) throw new Error(`Configuration ${name} has no variants.`);
	return found;
}

/** Where there are several: the one that has lost weight to the candidate since the pair was made. */
function baselineOf(
	endpoint: LiveEndpoint,
	others: readonly ConfiguredVariant[],
	candidate: ConfiguredVariant
): ConfiguredVariant {
	const given = findVariant(endpoint, candidate.name)?.desiredWeight ?? 0;
	const lost = ({ name, initialWeight }: ConfiguredVariant) =>
		initialWeight - (findVariant(endpoint, name)?.desiredWeight ?? initialWeight);
	const byFit = [...others].sort((one, other) => Math.abs(lost(one) - given) - Math.abs(lost(other) - given));
	const [best] = byFit;
	if (best === undefined) throw new Error(`There is no variant beside ${candidate.name}.`);
	return best;
}

function atStart(variant: ConfiguredVariant): VariantAtStart {
	return {
		name: variant.name,
		modelName: variant.modelName ?? '',
		weight: variant.initialWeight,
		instanceCount: variant.initialInstanceCount ?? 1,
		...(variant.instanceType !== undefined && { instanceType: variant.instanceType })
	};
}

/** Scale-in was suspended by the rollout, as far as can be told: it goes on afterwards. */
async function withScaling(ctx: Context, baseline: VariantAtStart): Promise<VariantAtStart> {
	const [target] = await answerOr(ctx.aws.scaling.targets(ctx.setting.endpointName, [baseline.name]), []);
	return target === undefined ? baseline : { ...baseline, scaling: { ...target.suspended, scaleIn: false } };
}
