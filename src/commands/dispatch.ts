import type { Context } from '../loop/context.ts';
import { classify } from '../loop/faults.ts';
import type { Report } from '../report/model.ts';
import type { Plan } from '../rollout/plan.ts';
import { approve } from './approve.ts';
import { plan } from './plan.ts';
import { promote } from './promote.ts';
import { resume } from './resume.ts';
import { rollback } from './rollback.ts';
import { run } from './run.ts';
import { status } from './status.ts';

/** What a run of the action shall do: two commands bring a candidate, the others work on what is in flight. */
export type CommandRequest =
	| { readonly command: 'plan' | 'run'; readonly plan: Plan }
	| { readonly command: 'resume' | 'approve' | 'promote' | 'rollback' | 'status' };

/** How long AWS may fail before a command has come as far as driving a rollout, which has a patience of its own. */
const patientForMs = 20 * 60_000;
const tryAgainAfterMs = 10_000;

/** Carries out a command; the answer is its last report. What may pass is tried again, as every command may be. */
export async function carryOut(ctx: Context, order: CommandRequest): Promise<Report> {
	const untilMs = Math.min(ctx.watchUntilMs, ctx.clock.now() + patientForMs);
	for (;;) {
		try {
			return await carryOutOnce(ctx, order);
		} catch (error) {
			const { kind, reason } = classify(error);
			if (kind !== 'passing' || ctx.clock.now() >= untilMs || ctx.cancelled.aborted) throw error;
			ctx.warn(reason.sentence);
			await ctx.clock.sleep(tryAgainAfterMs, ctx.cancelled);
		}
	}
}

function carryOutOnce(ctx: Context, order: CommandRequest): Promise<Report> {
	switch (order.command) {
		case 'plan':
			return plan(ctx, order.plan);
		case 'run':
			return run(ctx, order.plan);
		case 'resume':
			return resume(ctx);
		case 'approve':
			return approve(ctx);
		case 'promote':
			return promote(ctx);
		case 'rollback':
			return rollback(ctx);
		case 'status':
			return status(ctx);
	}
}
