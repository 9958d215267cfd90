import type { Context } from '../loop/context.ts';
import type { Report } from '../report/model.ts';
import { begin } from '../rollout/progress.ts';
import type { PersonRequest, RolloutRecord } from '../rollout/record.ts';
import { acquireLease, findRecord, requestOf } from './active-rollout.ts';
import { actorOf } from './approve.ts';
import { insistOnSubject } from './command-subject.ts';
import { driveAndReport } from './drive-and-report.ts';
import { goBack } from './go-back.ts';
import { findLostRollout, type LostRollout } from './lost-rollout.ts';
import { nothing } from './nothing.ts';

/** Rolls back the rollout in flight; with none in flight, goes back to the configuration before the last promotion. */
export async function rollback(ctx: Context, cause: PersonRequest['cause'] = 'command'): Promise<Report> {
	const entry = await findRecord(ctx);
	if (entry === undefined) {
		const lost = await findLostRollout(ctx);
		if (lost !== undefined) return bringHome(ctx, lost, cause);
		return cause === 'command' ? goBackUnlessHeld(ctx) : nothing(ctx, ended);
	}
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

/** The record is gone and the candidate is still there: a new record, of a rollout that is going back, and the same loop. */
async function bringHome(ctx: Context, { rollout, pair }: LostRollout, cause: PersonRequest['cause']): Promise<Report> {
	insistOnSubject(ctx, { id: rollout.id, pullRequest: rollout.pullRequest, sinceMs: rollout.startedAtMs });
	const nowMs = ctx.clock.now();
	const { by } = requestOf(ctx, 'rollback', cause);
	const sentence = `${by.name} asked for it; the rollout had lost its record.`;
	const reason = { code: cause === 'cancelled' ? 'cancelled' : 'rollback-requested', sentence } as const;
	const progress = begin(
		nowMs,
		{ phase: 'rolling-back', sinceMs: nowMs, ending: 'rolled-back', reason, update: { attempts: 0 } },
		`Rolling back to ${rollout.start.configName}: ${sentence}`
	);
	ctx.onActiveRollout({ rollout, phase: 'rolling-back' });
	const record: RolloutRecord = { rollout, progress, holder: ctx.holder };
	if ((await ctx.store.open(record, pair)) === 'held') return rollback(ctx, cause);
	const actor = cause === 'command' ? { actor: actorOf(ctx, 'rolled back by hand') } : {};
	return driveAndReport(ctx, actor, undefined, record);
}
