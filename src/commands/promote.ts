import type { Context } from '../controller/context.ts';
import { driveAndReport } from '../controller/drive-and-report.ts';
import type { Report } from '../report/model.ts';
import { actorOf } from './approve.ts';
import { findInFlight, takeOver } from './in-flight.ts';
import { nothingInFlight } from './nothing.ts';

/** A person's override: the candidate in flight gets everything now, whatever its gates say. */
export async function promote(ctx: Context): Promise<Report> {
	const entry = await findInFlight(ctx);
	if (entry === undefined) return nothingInFlight(ctx);
	await takeOver(ctx, entry, 'promote');
	return driveAndReport(ctx, { actor: actorOf(ctx, 'promoted by hand') });
}
