import type { Context } from '../loop/context.ts';
import { measureAndJudge } from '../loop/measure-gates.ts';
import { findEndpoint } from '../preflight/examine.ts';
import { identify } from '../preflight/identity.ts';
import { describeReport } from '../report/describe.ts';
import type { Report } from '../report/model.ts';
import { findActiveRollout } from './active-rollout.ts';
import { nothingInFlight } from './nothing.ts';

/** Where the rollout stands. Changes nothing. */
export async function status(ctx: Context): Promise<Report> {
	const entry = await findActiveRollout(ctx);
	if (entry === undefined) return nothingInFlight(ctx);
	const { rollout, progress, evaluation } = entry.record;
	const nowMs = ctx.clock.now();
	const endpoint = await findEndpoint(ctx.aws, ctx.setting.endpointName);
	const { state } = progress;
	const sentence =
		state.phase === 'holding'
			? `Waiting for an approval: ${state.sentence}`
			: `Rollout ${rollout.id} is ${state.phase} since ${new Date(state.sinceMs).toISOString()}.`;
	return describeReport(ctx.setting, {
		decision: 'in-progress',
		reason: { code: state.phase === 'holding' ? 'waiting-for-approval' : 'status', sentence },
		nowMs,
		rollout,
		progress,
		endpoint,
		...(await measureAndJudge(ctx.aws, entry.record, nowMs)),
		...(evaluation && { evaluation }),
		identities: await identify(ctx.aws, rollout, endpoint)
	});
}
