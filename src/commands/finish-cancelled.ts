import type { Context } from '../loop/context.ts';
import type { Report } from '../report/model.ts';
import { findActiveRollout } from './active-rollout.ts';
import { rollback } from './rollback.ts';
import { status } from './status.ts';

/** What a step that was cancelled or killed has left behind. */
export interface CancelledStep {
	/** The name under which it held the rollout's lease. */
	readonly holder: string;
	readonly rollout: { readonly id: string; readonly startedAtMs: number };
	readonly onCancel: 'rollback' | 'leave';
}

/** Brings the rollout of a cancelled step home; undefined where it has ended, or another run drives it. */
export async function finishCancelled(ctx: Context, step: CancelledStep): Promise<Report | undefined> {
	const entry = await findActiveRollout(ctx);
	if (entry === undefined || entry.record.holder !== step.holder) return undefined;
	const { rollout } = entry.record;
	if (rollout.id !== step.rollout.id || rollout.startedAtMs !== step.rollout.startedAtMs) return undefined;
	if (step.onCancel === 'rollback') return rollback(ctx, 'cancelled');
	const report = await status(ctx);
	const sentence = `The run was cancelled, and the rollout stays in its step. ${report.reason.sentence} \`command: resume\` goes on with it, \`command: rollback\` ends it.`;
	return { ...report, reason: { code: 'cancelled', sentence } };
}
