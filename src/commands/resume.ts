import type { Context } from '../loop/context.ts';
import type { Report } from '../report/model.ts';
import { begin } from '../rollout/progress.ts';
import type { RolloutRecord } from '../rollout/record.ts';
import { acquireLease, findRecord } from './active-rollout.ts';
import { insistOnSubject } from './command-subject.ts';
import { driveAndReport } from './drive-and-report.ts';
import { findLostRollout, type LostRollout, refuseLostRollout } from './lost-rollout.ts';
import { nothingInFlight } from './nothing.ts';
import { finishApproval } from './repeat-approval.ts';

/**
 * Goes on with whatever rollout is in flight. After somebody else's change it goes on only where a person asks for
 * it: a schedule would override that change without anybody having looked. With nothing in flight, an approval that
 * could not be written into the Model Registry at the end of the last one is written now.
 */
export async function resume(ctx: Context): Promise<Report> {
	const entry = await findRecord(ctx);
	if (entry === undefined) {
		const lost = await findLostRollout(ctx);
		if (lost?.serves === 'final') return finishPromotion(ctx, lost);
		await refuseLostRollout(ctx);
		return nothingInFlight(ctx, await finishApproval(ctx));
	}
	const halted = entry.record.progress.state.phase === 'halted' && !ctx.scheduled;
	const request = await acquireLease(ctx, entry, halted ? 'resume' : undefined);
	return driveAndReport(ctx, {}, request);
}

/** The promoted model serves alone and the record is gone: a new one, of a rollout that is about to end, and the same loop. */
async function finishPromotion(ctx: Context, { rollout, pair }: LostRollout): Promise<Report> {
	insistOnSubject(ctx, { id: rollout.id, pullRequest: rollout.pullRequest, sinceMs: rollout.startedAtMs });
	const nowMs = ctx.clock.now();
	const state = { phase: 'replacing', sinceMs: nowMs, update: { attempts: 0 } } as const;
	const progress = begin(nowMs, state, 'Doing what is left of the promotion: the rollout had lost its record');
	ctx.onActiveRollout({ rollout, phase: state.phase });
	const record: RolloutRecord = { rollout, progress, holder: ctx.holder };
	if ((await ctx.store.open(record, pair)) === 'held') return resume(ctx);
	return driveAndReport(ctx, {}, undefined, record);
}
