import type { Context } from '../loop/context.ts';
import type { Report } from '../report/model.ts';
import type { PersonRequest } from '../rollout/record.ts';
import { acquireLease, findActiveRollout } from './active-rollout.ts';
import { actorOf } from './approve.ts';
import { driveAndReport } from './drive-and-report.ts';
import { goBack } from './go-back.ts';
import { nothing } from './nothing.ts';

/** Rolls back the rollout in flight; with none in flight, goes back to the configuration before the last promotion. */
export async function rollback(ctx: Context, cause: PersonRequest['cause'] = 'command'): Promise<Report> {
	const entry = await findActiveRollout(ctx);
	if (entry === undefined) return cause === 'command' ? goBackUnlessHeld(ctx) : nothing(ctx, ended);
	if (cause === 'command') {
		const request = await acquireLease(ctx, entry, 'rollback');
		return driveAndReport(ctx, { actor: actorOf(ctx, 'rolled back by hand') }, request);
	}
	// A rollback that a person has asked for keeps its name.
	const asked = entry.record.request?.what === 'rollback';
	const request = await acquireLease(ctx, entry, asked ? undefined : 'rollback', cause);
	return driveAndReport(ctx, {}, request);
}

const ended = {
	code: 'nothing-in-flight',
	sentence: 'The rollout has come to its end before the run was cancelled.'
} as const;

/** A rollout that started in between is the one to be rolled back. */
async function goBackUnlessHeld(ctx: Context): Promise<Report> {
	return (await goBack(ctx)) ?? rollback(ctx);
}
