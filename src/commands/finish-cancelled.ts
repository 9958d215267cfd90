import type { Context } from '../loop/context.ts';
import type { Report } from '../report/model.ts';
import type { Reason } from '../rollout/reason.ts';
import { findRecord } from './active-rollout.ts';
import { findLostRollout, refuseLostRollout } from './lost-rollout.ts';
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
	const entry = await findRecord(ctx);
	if (entry === undefined) return finishLost(ctx, step);
	if (entry.record.holder !== step.holder || !isOfStep(entry.record.rollout, step)) return undefined;
	if (step.onCancel === 'rollback') return withWhatIsLeft(await rollback(ctx, 'cancelled'));
	const report = await status(ctx);
	const sentence = `The run was cancelled, and the rollout stays in its step. ${report.reason.sentence} \`command: resume\` goes on with it, \`command: rollback\` ends it.`;
	return { ...report, reason: { code: 'cancelled', sentence } };
}

/** Its record was deleted by somebody, and what is on the endpoint is of this step. */
async function finishLost(ctx: Context, step: CancelledStep): Promise<Report | undefined> {
	const lost = await findLostRollout(ctx);
	if (lost === undefined || lost.rollout.id !== step.rollout.id) return undefined;
	if (step.onCancel === 'rollback') return withWhatIsLeft(await rollback(ctx, 'cancelled'));
	await refuseLostRollout(ctx);
	return undefined;
}

function isOfStep({ id, startedAtMs }: CancelledStep['rollout'], { rollout }: CancelledStep): boolean {
	return id === rollout.id && startedAtMs === rollout.startedAtMs;
}

/** The minutes after a job may be too few: then it says what is not done yet, and who does it. */
function withWhatIsLeft(report: Report): Report {
	if (report.decision !== 'in-progress' || report.reason.code === 'taken-over') return report;
	const { candidateTraffic } = report;
	const served =
		candidateTraffic === 0
			? 'The candidate has no traffic any more'
			: `The candidate still has ${candidateTraffic ?? 'an unknown share'} % of the traffic`;
	const sentence =
		`The run was cancelled, and the minutes after the job were too few to finish the rollback. ${served}; ` +
		'left to do: the endpoint goes back to its configuration from before, and what the rollout created is deleted. ' +
		`A scheduled \`resume\` or the next \`run\` on this endpoint does that; without either give \`command: resume\`. ${whyOf(report)}`;
	return { ...report, reason: { code: 'cancelled', sentence: sentence.trim() } };
}

const whyOf = ({ reason }: Report) => (reason.code === 'watch-over' ? '' : reason.sentence);

/** What is told where AWS would not let the run after the job do anything. */
export function undoneAfterJob(reason: Reason, onCancel: CancelledStep['onCancel']): Reason {
	const asked =
		onCancel === 'rollback'
			? 'When it was cancelled the candidate’s traffic was asked back, and the rollback may not have come further. '
			: '';
	const sentence = `After the cancelled run nothing more could be done: ${reason.sentence} ${asked}Look with \`command: status\`; a scheduled \`resume\`, the next \`run\` on this endpoint or \`command: rollback\` goes on.`;
	return { code: reason.code, sentence };
}
