import type { Context } from '../loop/context.ts';
import type { Report } from '../report/model.ts';
import { acquireLease, findActiveRollout } from './active-rollout.ts';
import { driveAndReport } from './drive-and-report.ts';
import { nothingInFlight } from './nothing.ts';

/**
 * Goes on with whatever rollout is in flight. After somebody else's change it goes on only where a person asks for
 * it: a schedule would override that change without anybody having looked.
 */
export async function resume(ctx: Context): Promise<Report> {
	const entry = await findActiveRollout(ctx);
	if (entry === undefined) return nothingInFlight(ctx);
	const halted = entry.record.progress.state.phase === 'halted' && !ctx.scheduled;
	const request = await acquireLease(ctx, entry, halted ? 'resume' : undefined);
	return driveAndReport(ctx, {}, request);
}
