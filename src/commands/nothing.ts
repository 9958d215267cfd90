import type { Context } from '../controller/context.ts';
import { describeReport } from '../controller/describe.ts';
import { findEndpoint } from '../controller/examine.ts';
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
