import { approve } from '../commands/approve.ts';
import { type CancelledStep, finishCancelled } from '../commands/finish-cancelled.ts';
import { plan } from '../commands/plan.ts';
import { promote } from '../commands/promote.ts';
import { resume } from '../commands/resume.ts';
import { rollback } from '../commands/rollback.ts';
import { run } from '../commands/run.ts';
import { status } from '../commands/status.ts';
import { validate } from '../commands/validate.ts';
import type { Context } from '../loop/context.ts';
import { classify } from '../loop/faults.ts';
import type { Rehearsing } from '../rehearsal/rehearse.ts';
import type { Report } from '../report/model.ts';
import type { Plan } from '../rollout/plan.ts';

/** What a step of a workflow asks for: some commands bring a candidate, the others work on what is in flight. */
export type CommandRequest =
	| { readonly command: 'plan' | 'run'; readonly plan: Plan }
	| { readonly command: 'rehearse'; readonly plan: Plan }
	| { readonly command: 'validate'; readonly plan: Plan }
	| { readonly command: 'resume' | 'approve' | 'promote' | 'rollback' | 'status' };

/** What commands are carried out with. A rehearsal needs no AWS, so the context is opened only where it is needed. */
export interface Dispatching {
	readonly openContext: () => Promise<Context>;
	readonly rehearsing: () => Rehearsing;
}

/** How long AWS may fail before a command has come as far as driving a rollout, which has a patience of its own. */
const patientForMs = 20 * 60_000;
const tryAgainAfterMs = 10_000;

/**
 * The one way in for every command of a step; the answer is its last report.
 * @throws Refusal what is told to the user as it is; AwsError what AWS refuses, or has refused for too long
 */
export async function dispatch(request: CommandRequest, { openContext, rehearsing }: Dispatching): Promise<Report> {
	if (request.command === 'validate') return validate(request.plan, rehearsing());
	if (request.command === 'rehearse') {
		const { rehearse } = await import('../rehearsal/rehearse.ts');
		return rehearse(request.plan, rehearsing());
	}
	const ctx = await openContext();
	return patiently(ctx, () => carryOut(ctx, request));
}

/**
 * The end of what a cancelled or killed step has left in flight, as patient as every command; undefined where there is
 * nothing left to do.
 * @throws as `dispatch`
 */
export async function dispatchAfterJob(
	step: CancelledStep,
	openContext: Dispatching['openContext']
): Promise<Report | undefined> {
	const ctx = await openContext();
	return patiently(ctx, () => finishCancelled(ctx, step));
}

function carryOut(
	ctx: Context,
	request: Exclude<CommandRequest, { readonly command: 'rehearse' | 'validate' }>
): Promise<Report> {
	switch (request.command) {
		case 'plan':
			return plan(ctx, request.plan);
		case 'run':
			return run(ctx, request.plan);
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

/** What may pass is tried again: every command may be repeated without harm. */
async function patiently<T>(ctx: Context, work: () => Promise<T>): Promise<T> {
	const untilMs = Math.min(ctx.watchUntilMs, ctx.clock.now() + patientForMs);
	for (;;) {
		try {
			return await work();
		} catch (error) {
			const { kind, reason } = classify(error);
			if (kind !== 'passing' || ctx.clock.now() >= untilMs || ctx.cancelled.aborted) throw error;
			ctx.warn(reason.sentence);
			await ctx.clock.sleep(tryAgainAfterMs, ctx.cancelled);
		}
	}
}
