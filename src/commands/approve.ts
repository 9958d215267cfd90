import type { Context } from '../loop/context.ts';
import type { Report } from '../report/model.ts';
import { Refusal } from '../rollout/refusal.ts';
import { acquireLease, findActiveRollout } from './active-rollout.ts';
import { driveAndReport } from './drive-and-report.ts';
import { nothingInFlight } from './nothing.ts';

/**
 * Lets a rollout that waits for a person go on, and drives it.
 * @throws Refusal `not-approvable` where none waits, or none is in flight
 */
export async function approve(ctx: Context): Promise<Report> {
	const entry = await findActiveRollout(ctx);
	if (entry === undefined) {
		const { reason } = await nothingInFlight(ctx);
		throw new Refusal('not-approvable', `Nothing to approve: ${reason.sentence}`);
	}
	const { phase } = entry.record.progress.state;
	if (phase !== 'holding') {
		const id = entry.record.rollout.id;
		throw new Refusal('not-approvable', `Nothing to approve: rollout ${id} waits for nobody, it is ${phase}.`);
	}
	const request = await acquireLease(ctx, entry, 'approve');
	return driveAndReport(ctx, { actor: actorOf(ctx, 'approved') }, request);
}

export function actorOf(ctx: Context, what: string): NonNullable<Report['actor']> {
	return { name: ctx.actor.name, what, ...(ctx.why !== undefined && { reason: ctx.why }) };
}
