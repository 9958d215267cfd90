import type { Aws, ConfiguredVariant, EndpointConfiguration } from '../aws/ports.ts';
import type { LiveEndpoint } from '../rollout/observation.ts';
import type { Rollout } from '../rollout/record.ts';
import { Refusal } from '../rollout/refusal.ts';
import { isFinalName } from '../store/names.ts';
import type { LastOutcome } from '../store/outcome.ts';
import type { RolloutStore } from '../store/rollout-store.ts';

/**
 * Looks at the configuration before the endpoint goes back to it: a rollback deploys only what the record says served
 * before. What was put together after the record was lost bears no seal: then that has to be what the pair has beside
 * its candidate.
 * @throws Refusal `record-mismatch` where it is another one; users have been given back to the baseline before
 */
export async function checkWayBack(
	{ aws, store }: { readonly aws: Aws; readonly store: RolloutStore },
	rollout: Rollout,
	endpoint: LiveEndpoint
): Promise<void> {
	const { start, candidate, names, plan } = rollout;
	if (rollout.kind === 'return') return checkReturn({ aws, store }, rollout, endpoint);
	const original = await aws.configurations.describe(start.configName);
	if (original === undefined) return;
	const recorded = modelsOf([start.baseline, ...start.others]);
	if (modelsOf(original.variants) !== recorded) refuse(start.configName, modelsOf(original.variants), recorded);
	if (plan.schedule.length > 0) return;
	const pair = await aws.configurations.describe(names.pair);
	if (pair === undefined) return;
	const beside = modelsOf(pair.variants.filter(({ name }) => name !== candidate.name));
	if (beside !== recorded) refuse(start.configName, recorded, beside);
}

/** Of an endpoint whose last promotion is taken back: what served before it, what serves now, and where they differ. */
export interface WayBack {
	readonly previous: EndpointConfiguration;
	readonly current: EndpointConfiguration;
	readonly old: ConfiguredVariant;
	readonly promoted: ConfiguredVariant;
}

/**
 * The way back from a promotion, from the endpoint's tags as far as two configurations agree with them: tags can be
 * written by others, and configurations cannot be changed.
 * @throws Refusal `record-mismatch` where the tags name what cannot have served before that promotion,
 * `nothing-to-return-to` where it has been deleted
 */
export async function findWayBack(
	{ configurations }: Pick<Aws, 'configurations'>,
	endpointName: string,
	last: LastOutcome & { readonly promotedConfig: string; readonly previousConfig: string }
): Promise<WayBack> {
	const { previousConfig, promotedConfig, rolloutId } = last;
	const not = (why: string): Refusal =>
		new Refusal(
			'record-mismatch',
			`The tags of ${endpointName} name ${previousConfig} as the configuration before its last promotion, and ${why}. Nothing was deployed. Find out who may write tags there; what shall serve again can be promoted as a candidate.`
		);
	if (!isFinalName(endpointName, rolloutId, promotedConfig)) {
		throw not(
			`${promotedConfig}, which serves, is none that rollout ${rolloutId || 'without an id'} can have promoted`
		);
	}
	const [previous, current] = await Promise.all([
		configurations.describe(previousConfig),
		configurations.describe(promotedConfig)
	]);
	if (previous === undefined || current === undefined) {
		throw new Refusal(
			'nothing-to-return-to',
			`Configuration ${previous === undefined ? previousConfig : promotedConfig} has been deleted: there is no way back any more. Promote the older model as a candidate instead.`
		);
	}
	if ((previous.createdAtMs ?? 0) > (current.createdAtMs ?? Number.POSITIVE_INFINITY)) {
		throw not(`it was created after ${promotedConfig}, which replaced it`);
	}
	const removed = previous.variants.filter(one => !current.variants.some(other => isSame(one, other)));
	const added = current.variants.filter(one => !previous.variants.some(other => isSame(one, other)));
	const old = removed[0] ?? previous.variants[0];
	const promoted = added[0] ?? current.variants[0];
	const several = removed.length > 1 || removed.length !== added.length;
	if (old === undefined || promoted === undefined || several) {
		throw not(
			`it has ${modelsOf(previous.variants)}, where ${modelsOf(current.variants)} serve: a promotion replaces one`
		);
	}
	if (last.previousModel !== undefined && last.previousModel !== old.modelName) {
		throw not(`it has ${modelsOf([old])}, where they name ${last.previousModel} as the model before`);
	}
	return { previous, current, old, promoted };
}

/** Every variant of a configuration with its model, in words. */
export function modelsOf(variants: readonly Pick<ConfiguredVariant, 'name' | 'modelName'>[]): string {
	return variants
		.map(({ name, modelName }) => `${name} (${modelName ?? ''})`)
		.toSorted()
		.join(', ');
}

function isSame(one: ConfiguredVariant, other: ConfiguredVariant): boolean {
	return one.name === other.name && one.modelName === other.modelName;
}

/** The endpoint itself remembers what its last promotion replaced; a record may have been written by somebody else. */
async function checkReturn(
	{ aws, store }: { readonly aws: Aws; readonly store: RolloutStore },
	{ start, names, candidate, plan }: Rollout,
	endpoint: LiveEndpoint
): Promise<void> {
	const last = await store.readOutcome(endpoint.arn);
	const { previousConfig, promotedConfig } = last ?? {};
	if (last === undefined || previousConfig !== start.configName || promotedConfig !== names.final) {
		throw new Refusal(
			'record-mismatch',
			`The record says to go back to configuration ${start.configName}, and the endpoint’s tags name ${previousConfig ?? 'none'} as the one before its last promotion. Nothing was deployed.`
		);
	}
	const way = await findWayBack(aws, plan.endpointName, { ...last, previousConfig, promotedConfig });
	const recorded = modelsOf([start.baseline, candidate]);
	const found = modelsOf([way.old, way.promoted]);
	if (found !== recorded) refuse(start.configName, found, recorded);
}

function refuse(configName: string, has: string, wanted: string): never {
	throw new Refusal(
		'record-mismatch',
		`The record says that ${configName} served before the rollout. It has ${has}, and what served was ${wanted}: it was not deployed.`
	);
}
