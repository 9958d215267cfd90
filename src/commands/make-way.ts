import type { Context } from '../loop/context.ts';
import type { Report } from '../report/model.ts';
import { openRequest } from '../rollout/person.ts';
import { isGoingBack } from '../rollout/phase.ts';
import type { RolloutRecord } from '../rollout/record.ts';
import { Refusal } from '../rollout/refusal.ts';
import { acquireLease, findActiveRollout, type ReadableEntry } from './active-rollout.ts';
import { driveAndReport } from './drive-and-report.ts';

const lookAgainMs = 30_000;

/** The way is free for another candidate, and how that came about; or the run was cancelled while making it so. */
export type Way =
	| { readonly kind: 'free'; readonly told: string }
	| { readonly kind: 'cancelled'; readonly report: Report };

/**
 * Ends another candidate's rollout, or waits for its end. One that is going back or cleaning up already is always
 * brought to its end; one that is going forward only as the input `in-flight` says.
 * @throws Refusal `other-rollout-in-flight` where it may not be touched, or has not ended
 */
export async function makeWay(ctx: Context, entry: ReadableEntry): Promise<Way> {
	const { record } = entry;
	if (isEnding(record)) return finish(ctx, entry, 'It was going back already when this run started');
	switch (ctx.inFlight ?? 'refuse') {
		case 'refuse':
			throw refusalOf(ctx, record, 'Give `in-flight: replace` to roll it back first, or `wait` to wait for its end.');
		case 'replace':
			return finish(ctx, entry, '`in-flight: replace` rolls it back', 'replace');
		case 'wait':
			return waitForEnd(ctx, record);
	}
}

/** On its way to an end, or about to turn around because its run was cancelled. */
function isEnding({ progress, request }: RolloutRecord): boolean {
	const { state } = progress;
	return isGoingBack(state) || state.phase === 'cleaning' || openRequest(progress, [request])?.what === 'rollback';
}

async function finish(ctx: Context, entry: ReadableEntry, why: string, how?: 'replace'): Promise<Way> {
	const { rollout } = entry.record;
	const named = `rollout ${rollout.id} (${rollout.candidate.modelName})`;
	ctx.warn(`First ${named} is brought to its end. ${why}.`);
	const request = await acquireLease(
		how === undefined ? ctx : { ...ctx, why: ctx.why ?? 'replaced by another candidate' },
		entry,
		how === undefined ? undefined : 'rollback'
	);
	const report = await driveAndReport(ctx, {}, request);
	if (ctx.cancelled.aborted) return { kind: 'cancelled', report };
	const left = await findActiveRollout(ctx);
	if (left !== undefined && isSame(left.record, entry.record)) {
		throw refusalOf(ctx, left.record, `It could not be brought to its end: ${report.reason.sentence}`);
	}
	return { kind: 'free', told: `Before this one ${named} was brought to its end: ${report.reason.sentence}` };
}

/** Within the time to watch. Whoever turns it around meanwhile may be gone: then it is brought to its end here. */
async function waitForEnd(ctx: Context, waitedFor: RolloutRecord): Promise<Way> {
	const { rollout } = waitedFor;
	const named = `rollout ${rollout.id} (${rollout.candidate.modelName})`;
	ctx.warn(`Waiting for the end of ${named}: \`in-flight: wait\`.`);
	for (;;) {
		const entry = await findActiveRollout(ctx);
		if (entry === undefined || !isSame(entry.record, waitedFor)) {
			return { kind: 'free', told: `This run has waited for the end of ${named}.` };
		}
		if (isEnding(entry.record)) return finish(ctx, entry, 'It has turned around while this run waited for it');
		if (ctx.cancelled.aborted) throw new Refusal('cancelled', 'The run was cancelled before anything was changed.');
		if (ctx.clock.now() >= ctx.watchUntilMs) {
			throw refusalOf(ctx, entry.record, 'The time to watch is over, and it has not ended.');
		}
		await ctx.clock.sleep(Math.min(lookAgainMs, Math.max(1_000, ctx.watchUntilMs - ctx.clock.now())), ctx.cancelled);
	}
}

function isSame(one: RolloutRecord, other: RolloutRecord): boolean {
	return one.rollout.id === other.rollout.id && one.rollout.startedAtMs === other.rollout.startedAtMs;
}

function refusalOf(ctx: Context, { rollout, progress }: RolloutRecord, why: string): Refusal {
	const since = new Date(rollout.startedAtMs).toISOString();
	const where = rollout.startedBy.runUrl ?? `started by ${rollout.startedBy.name}`;
	return new Refusal(
		'other-rollout-in-flight',
		`${ctx.setting.endpointName} has another rollout in flight: ${rollout.id} (${rollout.candidate.modelName}), ` +
			`${progress.state.phase}, since ${since}: ${where}. Look at it with \`command: status\`, ` +
			`go on with it with \`resume\`, or end it with \`rollback\`. ${why}`
	);
}
