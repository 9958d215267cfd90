import type { Context } from '../loop/context.ts';
import { findEndpoint } from '../preflight/examine.ts';
import { describeReport } from '../report/describe.ts';
import type { Report } from '../report/model.ts';
import type { Reason } from '../rollout/reason.ts';

/** The report of a command that found nothing to do. */
export async function nothing(ctx: Context, reason: Reason): Promise<Report> {
	const endpoint = await findEndpoint(ctx.aws, ctx.setting.endpointName);
	return describeReport(ctx.setting, { decision: 'none', reason, nowMs: ctx.clock.now(), endpoint });
}

export function nothingInFlight(ctx: Context): Promise<Report> {
	const sentence = `No rollout is in flight on ${ctx.setting.endpointName}.`;
	return nothing(ctx, { code: 'nothing-in-flight', sentence });
}
