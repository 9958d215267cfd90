import type { Aws, ConfiguredVariant } from '../aws/ports.ts';
import type { LiveEndpoint } from '../rollout/observation.ts';
import type { Rollout } from '../rollout/record.ts';
import { Refusal } from '../rollout/refusal.ts';
import type { RolloutStore } from '../store/rollout-store.ts';

/**
 * Looks at the configuration before the endpoint goes back to it: a rollback deploys only what the record says served
 * before, and what the pair in service has beside its candidate.
 * @throws Refusal `record-mismatch` where it is another one; users have been given back to the baseline before
 */
export async function checkWayBack(
	{ aws, store }: { readonly aws: Aws; readonly store: RolloutStore },
	rollout: Rollout,
	endpoint: LiveEndpoint
): Promise<void> {
	const { start, candidate, names } = rollout;
	if (rollout.kind === 'return') return checkReturn(store, rollout, endpoint);
	const original = await aws.configurations.describe(start.configName);
	if (original === undefined) return;
	const recorded = modelsOf([start.baseline, ...start.others]);
	if (modelsOf(original.variants) !== recorded) refuse(start.configName, modelsOf(original.variants), recorded);
	if (endpoint.configName !== names.pair) return;
	const pair = await aws.configurations.describe(names.pair);
	if (pair === undefined) return;
	const beside = modelsOf(pair.variants.filter(({ name }) => name !== candidate.name));
	if (beside !== recorded) refuse(start.configName, recorded, beside);
}

/** The endpoint itself remembers what its last promotion replaced. */
async function checkReturn(store: RolloutStore, { start, names }: Rollout, endpoint: LiveEndpoint): Promise<void> {
	const last = await store.readOutcome(endpoint.arn);
	if (last?.previousConfig === start.configName && last.promotedConfig === names.final) return;
	throw new Refusal(
		'record-mismatch',
		`The record says to go back to configuration ${start.configName}, and the endpoint’s tags name ${last?.previousConfig ?? 'none'} as the one before its last promotion. Nothing was deployed.`
	);
}

function refuse(configName: string, has: string, wanted: string): never {
	throw new Refusal(
		'record-mismatch',
		`The record says that ${configName} served before the rollout. It has ${has}, and what served was ${wanted}: it was not deployed.`
	);
}

function modelsOf(variants: readonly Pick<ConfiguredVariant, 'name' | 'modelName'>[]): string {
	return variants
		.map(({ name, modelName }) => `${name} (${modelName ?? ''})`)
		.toSorted()
		.join(', ');
}
