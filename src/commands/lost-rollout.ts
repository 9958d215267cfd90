import type { EndpointConfiguration } from '../aws/ports.ts';
import { ownershipTag } from '../aws/tags.ts';
import type { Context } from '../loop/context.ts';
import type { LiveEndpoint } from '../rollout/observation.ts';
import type { Rollout } from '../rollout/record.ts';
import { Refusal } from '../rollout/refusal.ts';
import { candidateShare } from '../rollout/traffic.ts';
import { isPairName, lockNameOf } from '../store/names.ts';
import { findMismatch } from '../store/record-check.ts';
import { decodeRescue } from '../store/rescue.ts';
import { reconstruct } from './reconstruct.ts';

/** A rollout whose record somebody has deleted while the endpoint serves from its pair configuration, or is about to. */
export interface LostRollout {
	/** As much of it as a rollback needs. */
	readonly rollout: Rollout;
	readonly pair: EndpointConfiguration;
	readonly endpoint: LiveEndpoint;
}

/** What is on the endpoint of a rollout that has no record any more; undefined where there is nothing of that kind. */
export async function findLostRollout(ctx: Context): Promise<LostRollout | undefined> {
	const { endpointName } = ctx.setting;
	const endpoint = await ctx.aws.endpoints.describe(endpointName);
	if (endpoint === undefined) return undefined;
	for (const name of [endpoint.pendingConfigName, endpoint.configName]) {
		const pair = name === undefined ? undefined : await ctx.aws.configurations.describe(name);
		if (pair === undefined) continue;
		const tags = await ctx.aws.tags.read(pair.arn);
		const id = tags[ownershipTag];
		if (id === undefined || !isPairName(endpointName, id, pair.name)) continue;
		const copy = decodeRescue(tags);
		const usable = copy?.names.pair === pair.name && findMismatch(copy, endpointName) === undefined;
		const rollout = usable ? copy : await reconstruct(ctx, endpoint, pair, id);
		return { rollout, pair, endpoint };
	}
	return undefined;
}

/**
 * @throws Refusal `record-lost` where a rollout without a record is on the endpoint: nothing else may be concluded from
 * there being no record
 */
export async function refuseLostRollout(ctx: Context): Promise<void> {
	const lost = await findLostRollout(ctx);
	if (lost === undefined) return;
	const { rollout, endpoint } = lost;
	const percent = Number((candidateShare(rollout, endpoint) * 100).toFixed(1));
	throw new Refusal(
		'record-lost',
		`${endpoint.name} serves from ${rollout.names.pair}, of rollout ${rollout.id}, and that rollout's record is gone: somebody has ` +
			`deleted configuration ${lockNameOf(endpoint.name)}, which keeps it. ${rollout.candidate.name} has ${percent} % of the traffic and ` +
			`nobody watches it. \`command: rollback\` brings the endpoint back to ${rollout.start.configName}; then start again. ` +
			'Tell whatever cleans up the account to leave configurations with tags `promotion-gate:*` alone.'
	);
}
