import type { Context } from '../controller/context.ts';
import { driveAndReport } from '../controller/drive-and-report.ts';
import { Refusal } from '../controller/refusal.ts';
import type { Report } from '../report/model.ts';
import { isGoingBack, mayBePromoted } from '../rollout/person.ts';
import { actorOf } from './approve.ts';
import { findInFlight, takeOver } from './in-flight.ts';
import { nothingInFlight } from './nothing.ts';

/** A person's override: the candidate in flight gets everything now, whatever its gates say. */
export async function promote(ctx: Context): Promise<Report> {
	const entry = await findInFlight(ctx);
	if (entry === undefined) return nothingInFlight(ctx);
	const { rollout, progress } = entry.record;
	if (isGoingBack(progress.state)) {
		throw new Refusal(
			'not-approvable',
			`Rollout ${rollout.id} is going back already; nothing was changed. \`command: resume\` brings it to its end, then a \`run\` starts anew.`
		);
	}
	const request = await takeOver(ctx, entry, mayBePromoted(progress.state) ? 'promote' : undefined);
	return driveAndReport(ctx, { actor: actorOf(ctx, 'promoted by hand') }, request);
}
