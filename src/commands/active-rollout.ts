import type { Context } from '../loop/context.ts';
import { refuseRecord } from '../loop/refuse-record.ts';
import type { PersonRequest } from '../rollout/record.ts';
import type { ReadableEntry } from '../store/rollout-store.ts';
import { insistOnSubject } from './command-subject.ts';
import { refuseLostRollout } from './lost-rollout.ts';

export type { ReadableEntry } from '../store/rollout-store.ts';

/**
 * The rollout in flight on the endpoint, if there is one.
 * @throws Refusal where its record cannot be read, or is gone while the endpoint still serves its candidate
 */
export async function findActiveRollout(ctx: Context): Promise<ReadableEntry | undefined> {
	const entry = await findRecord(ctx);
	if (entry === undefined) await refuseLostRollout(ctx);
	return entry;
}

/**
 * The record of the rollout in flight; a rollout that has lost it is not noticed here.
 * @throws Refusal where it cannot be read
 */
export async function findRecord(ctx: Context): Promise<ReadableEntry | undefined> {
	const entry = await ctx.store.read(ctx.setting.endpointName);
	if (entry === undefined || entry.ok) return entry;
	throw refuseRecord(entry, ctx.setting.endpointName);
}

/** From now on this run drives it; a person's request is in the record before the first look, and is the answer. */
export async function acquireLease(
	ctx: Context,
	entry: ReadableEntry,
	what?: PersonRequest['what'],
	cause?: PersonRequest['cause']
): Promise<PersonRequest | undefined> {
	const { id, pullRequest, startedAtMs } = entry.record.rollout;
	insistOnSubject(ctx, { id, pullRequest, sinceMs: startedAtMs });
	const request = what && { ...requestOf(ctx, what, cause), ...(cause !== 'cancelled' && (await lookFor(ctx))) };
	if (request !== undefined) await ctx.store.saveRequest(entry.arn, request);
	await ctx.store.acquireLease(entry.arn, ctx.holder);
	return request;
}

/** The endpoint as the person finds it: what comes after it is not what the person has decided about. */
async function lookFor(ctx: Context): Promise<Pick<PersonRequest, 'saw'>> {
	const endpoint = await ctx.aws.endpoints.describe(ctx.setting.endpointName);
	if (endpoint === undefined) return {};
	const weights = Object.fromEntries(endpoint.variants.map(({ name, desiredWeight }) => [name, desiredWeight]));
	return { saw: { configName: endpoint.configName, weights } };
}

export function requestOf(
	ctx: Context,
	what: PersonRequest['what'],
	cause: PersonRequest['cause'] = 'command'
): PersonRequest {
	return {
		what,
		atMs: ctx.clock.now(),
		by: ctx.actor,
		cause,
		...(ctx.why !== undefined && { reason: ctx.why })
	};
}
