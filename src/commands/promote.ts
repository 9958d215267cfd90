import type { Context } from '../loop/context.ts';
import type { Report } from '../report/model.ts';
import { isGoingBack, phases } from '../rollout/phase.ts';
import { Refusal } from '../rollout/refusal.ts';
import { acquireLease, findActiveRollout } from './active-rollout.ts';
import { actorOf } from './approve.ts';
import { driveAndReport } from './drive-and-report.ts';
import { nothingInFlight } from './nothing.ts';

/** A person's override: the candidate in flight gets everything now, whatever its gates say. */
export async function promote(ctx: Context): Promise<Report> {
	const entry = await findActiveRollout(ctx);
	if (entry === undefined) return nothingInFlight(ctx);
	const { rollout, progress } = entry.record;
	if (isGoingBack(progress.state)) {
		throw new Refusal(
			'not-approvable',
			`Rollout ${rollout.id} is going back already; nothing was changed. \`command: resume\` brings it to its end, then a \`run\` starts anew.`
		);
	}
	const request = await acquireLease(ctx, entry, phases[progress.state.phase].promotable ? 'promote' : undefined);
	return driveAndReport(ctx, { actor: actorOf(ctx, 'promoted by hand') }, request);
}
