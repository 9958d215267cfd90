import type { Context } from '../controller/context.ts';
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
export type Order =
	| { readonly command: 'plan' | 'run'; readonly plan: Plan }
	| { readonly command: 'resume' | 'approve' | 'promote' | 'rollback' | 'status' };

/** Carries out a command; the answer is its last report. */
export function carryOut(ctx: Context, order: Order): Promise<Report> {
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
