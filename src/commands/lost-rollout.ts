import type { EndpointConfiguration, Tags } from '../aws/ports.ts';
import { ownershipTag } from '../aws/tags.ts';
import type { Context } from '../loop/context.ts';
import type { LiveEndpoint } from '../rollout/observation.ts';
import type { Rollout } from '../rollout/record.ts';
import { Refusal } from '../rollout/refusal.ts';
import { candidateShare } from '../rollout/traffic.ts';
import { isPairName, lockNameOf, pairOfFinal } from '../store/names.ts';
import { findMismatch } from '../store/record-check.ts';
import { decodeRescue } from '../store/rescue.ts';
import { reconstruct } from './reconstruct.ts';

/**
 * A rollout whose record somebody has deleted while the endpoint serves from its pair configuration or is about to, or
 * from the promoted one before everything of the promotion was done.
 */
export interface LostRollout {
	/** As much of it as a rollback needs. */
	readonly rollout: Rollout;
	readonly pair: EndpointConfiguration;
	readonly endpoint: LiveEndpoint;
	readonly serves: 'pair' | 'final';
}

/** What is on the endpoint of a rollout that has no record any more; undefined where there is nothing of that kind. */
export async function findLostRollout(ctx: Context): Promise<LostRollout | undefined> {
	const { endpointName } = ctx.setting;
	const endpoint = await ctx.aws.endpoints.describe(endpointName);
	if (endpoint === undefined) return undefined;
	for (const name of [endpoint.pendingConfigName, endpoint.configName]) {
		const found = name === undefined ? undefined : await ctx.aws.configurations.describe(name);
		if (found === undefined) continue;
		const tags = await ctx.aws.tags.read(found.arn);
		const id = tags[ownershipTag];
		if (id === undefined) continue;
		if (isPairName(endpointName, id, found.name)) {
			const rollout = usableCopy(tags, endpointName, found) ?? (await reconstruct(ctx, endpoint, found, id));
			return { rollout, pair: found, endpoint, serves: 'pair' };
		}
		const unfinished = await findUnfinishedPromotion(ctx, endpoint, found.name, id);
		if (unfinished !== undefined) return unfinished;
	}
	return undefined;
}

/** The last thing a promotion does is to delete its pair: one that is still there tells what may not be done yet. */
async function findUnfinishedPromotion(
	{ aws }: Context,
	endpoint: LiveEndpoint,
	finalName: string,
	id: string
): Promise<LostRollout | undefined> {
	const pairName = pairOfFinal(endpoint.name, id, finalName);
	const pair = pairName === undefined ? undefined : await aws.configurations.describe(pairName);
	if (pair === undefined) return undefined;
	const rollout = usableCopy(await aws.tags.read(pair.arn), endpoint.name, pair);
	if (rollout?.id !== id || rollout.names.final !== finalName) return undefined;
	return { rollout, pair, endpoint, serves: 'final' };
}

function usableCopy(tags: Tags, endpointName: string, pair: EndpointConfiguration): Rollout | undefined {
	const copy = decodeRescue(tags);
	const usable = copy?.names.pair === pair.name && findMismatch(copy, endpointName) === undefined;
	return usable ? copy : undefined;
}

/**
 * @throws Refusal `record-lost` where a rollout without a record is on the endpoint: nothing else may be concluded from
 * there being no record
 */
export async function refuseLostRollout(ctx: Context): Promise<void> {
	const lost = await findLostRollout(ctx);
	if (lost === undefined) return;
	const { rollout, endpoint } = lost;
	if (lost.serves === 'final') throw new Refusal('record-lost', unfinishedWords(lost));
	const percent = Number((candidateShare(rollout, endpoint) * 100).toFixed(1));
	throw new Refusal(
		'record-lost',
		`${endpoint.name} serves from ${rollout.names.pair}, of rollout ${rollout.id}, and that rollout's record is gone: somebody has ` +
			`deleted configuration ${lockNameOf(endpoint.name)}, which keeps it. ${rollout.candidate.name} has ${percent} % of the traffic and ` +
			`nobody watches it. \`command: rollback\` brings the endpoint back to ${rollout.start.configName}; then start again. ` +
			'Tell whatever cleans up the account to leave configurations with tags `promotion-gate:*` alone.'
	);
}

function unfinishedWords({ rollout, endpoint, pair }: LostRollout): string {
	return (
		`${endpoint.name} serves the promoted model from ${rollout.names.final}, of rollout ${rollout.id}, and that rollout's record is gone ` +
		`before everything was done: configuration ${pair.name} is still there, and scale-in may still be suspended. ` +
		`\`command: resume\` does what is left; \`command: rollback\` brings the endpoint back to ${rollout.start.configName}.`
	);
}
