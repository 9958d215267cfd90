import type { SettledApproval } from '../loop/approve-package.ts';
import type { Context } from '../loop/context.ts';
import { findEndpoint } from '../preflight/examine.ts';
import { describeReport } from '../report/describe.ts';
import type { Report } from '../report/model.ts';
import { moment } from '../report/time.ts';
import type { Reason } from '../rollout/reason.ts';
import type { LastOutcome } from '../store/outcome.ts';

/** The report of a command that found nothing to do. */
export async function nothing(ctx: Context, reason: Reason, approval?: SettledApproval): Promise<Report> {
	const endpoint = await findEndpoint(ctx.aws, ctx.setting.endpointName);
	const nowMs = ctx.clock.now();
	return describeReport(ctx.setting, { decision: 'none', reason, nowMs, endpoint, ...(approval && { approval }) });
}

/** @param approval of the last rollout, where it was due still */
export async function nothingInFlight(ctx: Context, approval?: SettledApproval): Promise<Report> {
	const { endpointName } = ctx.setting;
	const { arn } = await findEndpoint(ctx.aws, endpointName);
	const last = lastWords(await ctx.store.readOutcome(arn));
	const sentence = `No rollout is in flight on ${endpointName}.${last}`;
	return nothing(ctx, { code: 'nothing-in-flight', sentence }, approval);
}

/** How the last rollout of the endpoint ended, as a sentence behind another one; empty where none is remembered. */
export function lastWords(last: LastOutcome | undefined): string {
	if (last === undefined) return '';
	const why =
		last.reasonCode === undefined ? '' : ` (${last.reasonCode})${last.reason === undefined ? '' : `: ${last.reason}`}`;
	return ` The last one, ${last.rolloutId}, ended ${last.outcome} at ${moment(last.endedAtMs, undefined)}${why.replace(/\.$/, '')}.`;
}
