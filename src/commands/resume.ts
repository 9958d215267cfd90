import type { Context } from '../controller/context.ts';
import { driveAndReport } from '../controller/drive-and-report.ts';
import type { Report } from '../report/model.ts';
import { findInFlight, takeOver } from './in-flight.ts';
import { nothingInFlight } from './nothing.ts';

/**
 * Goes on with whatever rollout is in flight. After somebody else's change it goes on only where a person asks for
 * it: a schedule would override that change without anybody having looked.
 */
export async function resume(ctx: Context): Promise<Report> {
	const entry = await findInFlight(ctx);
	if (entry === undefined) return nothingInFlight(ctx);
	const halted = entry.record.progress.state.phase === 'halted' && !ctx.scheduled;
	const request = await takeOver(ctx, entry, halted ? 'resume' : undefined);
	return driveAndReport(ctx, {}, request);
}
