import type { Context } from '../controller/context.ts';
import { driveAndReport } from '../controller/drive-and-report.ts';
import { Refusal } from '../controller/refusal.ts';
import type { Report } from '../report/model.ts';
import { findInFlight, takeOver } from './in-flight.ts';
import { nothingInFlight } from './nothing.ts';

/** Lets a rollout that waits for a person go on, and drives it. */
export async function approve(ctx: Context): Promise<Report> {
	const entry = await findInFlight(ctx);
	if (entry === undefined) return nothingInFlight(ctx);
	const { phase } = entry.record.progress.state;
	if (phase !== 'holding') {
		const id = entry.record.rollout.id;
		throw new Refusal('not-approvable', `Rollout ${id} waits for nobody, it is ${phase}. Nothing was approved.`);
	}
	const request = await takeOver(ctx, entry, 'approve');
	return driveAndReport(ctx, { actor: actorOf(ctx, 'approved') }, request);
}

export function actorOf(ctx: Context, what: string): NonNullable<Report['actor']> {
	return { name: ctx.actor.name, what, ...(ctx.why !== undefined && { reason: ctx.why }) };
}
