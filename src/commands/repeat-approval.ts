import { type SettledApproval, settleApproval } from '../loop/approve-package.ts';
import type { Context } from '../loop/context.ts';
import { findEndpoint } from '../preflight/examine.ts';
import { approvalAfter } from '../rollout/approval.ts';
import type { ReasonCode } from '../rollout/reason.ts';
import { reasonCodes } from '../rollout/reason-codes.ts';
import type { Ending } from '../rollout/state.ts';
import type { LastOutcome } from '../store/outcome.ts';

/** Writes into the Model Registry what the end of the last rollout could not; undefined where nothing is due. */
export async function finishApproval(ctx: Context): Promise<SettledApproval | undefined> {
	const { arn } = await findEndpoint(ctx.aws, ctx.setting.endpointName);
	const last = await ctx.store.readOutcome(arn);
	return last?.approvalDue === undefined ? undefined : repeatApproval(ctx, last, arn);
}

/**
 * @param last `approvalDue` names the version
 * @returns what has become of it; undefined where such an end means nothing for the version
 */
export async function repeatApproval(
	ctx: Context,
	last: LastOutcome,
	endpointArn: string
): Promise<SettledApproval | undefined> {
	const { approvalDue, outcome: ending, reasonCode: code = 'promoted', reason: sentence = '', rolloutId } = last;
	if (!isEnding(ending) || !isReasonCode(code)) return undefined;
	const { endpointName } = ctx.setting;
	const ended = { packageArn: approvalDue, endpointName, rolloutId, ending, reason: { code, sentence } };
	const approval = approvalAfter(ended);
	if (approval === undefined) return undefined;
	const settled = await settleApproval(ctx, approval);
	if (settled.outcome !== 'due') await forget(ctx, endpointArn);
	return settled;
}

async function forget({ store }: Context, endpointArn: string): Promise<void> {
	const last = await store.readOutcome(endpointArn);
	if (last?.approvalDue === undefined) return;
	const { approvalDue: _, ...rest } = last;
	await store.writeOutcome(endpointArn, rest);
}

const isEnding = (text: string): text is Ending => ['promoted', 'rolled-back', 'failed'].includes(text);
const isReasonCode = (text: string): text is ReasonCode => Object.hasOwn(reasonCodes, text);
