import type { Context } from '../controller/context.ts';
import { describeReport } from '../controller/describe.ts';
import { findEndpoint } from '../controller/examine.ts';
import { identify } from '../controller/identity.ts';
import { watchGates } from '../controller/watch.ts';
import type { Report } from '../report/model.ts';
import { findInFlight } from './in-flight.ts';
import { nothingInFlight } from './nothing.ts';

/** Where the rollout stands. Changes nothing. */
export async function status(ctx: Context): Promise<Report> {
	const entry = await findInFlight(ctx);
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
		...(await watchGates(ctx.aws, entry.record, nowMs)),
		...(evaluation && { evaluation }),
		identities: await identify(ctx.aws, rollout, endpoint)
	});
}
