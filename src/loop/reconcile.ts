import { decide } from '../rollout/decide.ts';
import type { Action, Decision } from '../rollout/decision.ts';
import type { Observation } from '../rollout/observation.ts';
import { openRequest } from '../rollout/person.ts';
import { accepted, advance, smokeTested, weightsSet } from '../rollout/progress.ts';
import type { Reason } from '../rollout/reason.ts';
import type { PersonRequest, Progress, RolloutRecord } from '../rollout/record.ts';
import type { Ending } from '../rollout/state.ts';
import type { ReadableEntry } from '../store/rollout-store.ts';
import { act } from './act.ts';
import { createActionCooldown } from './action-cooldown.ts';
import type { SettledApproval } from './approve-package.ts';
import { cleanUp } from './clean-up.ts';
import type { Context } from './context.ts';
import { classify } from './faults.ts';
import { createMeasureBriefly } from './measure-briefly.ts';
import { createMeasureAndJudge, type MeasureAndJudge } from './measure-gates.ts';
import { observe } from './observe.ts';
import { createPace } from './pace.ts';
import { isUnchangedSince } from './precondition.ts';
import { createPreparations, type Preparations } from './preparations.ts';
import { refuseRecord } from './refuse-record.ts';
import { restoreRecord } from './restore-record.ts';
import { trackBusySince } from './track-busy.ts';

/** One look and what follows from it. */
export interface Pass {
	readonly record: RolloutRecord;
	readonly seen: Observation;
	readonly decision: Decision;
}

/** How the driving of a rollout came to an end in this process. */
export type LoopExit =
	| {
			readonly kind: 'ended';
			readonly ending: Ending;
			readonly reason: Reason;
			readonly last: Pass;
			readonly approval?: SettledApproval;
	  }
	/** Nothing more can be done without a person. */
	| { readonly kind: 'stopped'; readonly reason: Reason; readonly last?: Pass }
	| { readonly kind: 'watch-over'; readonly last: Pass }
	| { readonly kind: 'taken-over'; readonly by: string; readonly last?: Pass }
	| { readonly kind: 'cancelled'; readonly last?: Pass }
	/** The record is gone: another run has brought the rollout to its end. */
	| { readonly kind: 'gone'; readonly last?: Pass };

/** What the caller of the loop adds to the context. */
export interface LoopOptions {
	/** What the person who started this run wants. The record has it too, but another run may clear it there. */
	readonly request?: PersonRequest | undefined;
	/** What this run has just written, where it has. */
	readonly written?: RolloutRecord | undefined;
	/** Told of every look, before its decision is carried out. */
	readonly onPass: (pass: Pass) => Promise<void>;
}

/** How long AWS may fail in a row before the run gives up; the record stays. */
const faultsWithinMs = 20 * 60_000;
const retryAfterMs = 10_000;

/** observe, decide, act, tell; again and again, each time from what AWS says. */
export async function reconcile(ctx: Context, { request, written, onPass }: LoopOptions): Promise<LoopExit> {
	const { clock, cancelled } = ctx;
	let last: Pass | undefined;
	let known = written;
	let restoring = false;
	let held: ReadableEntry | undefined;
	const store: Context['store'] = {
		...ctx.store,
		saveProgress(arn, progress) {
			known = known && { ...known, progress };
			return ctx.store.saveProgress(arn, progress);
		}
	};
	let refusal: Observation['refusal'];
	let failingSinceMs: number | undefined;
	let acting: Action['do'] | undefined;
	const preparations = createPreparations(ctx.aws);
	const measureAndJudge = ctx.briefly
		? createMeasureBriefly(ctx.aws, ctx.briefly.judge)
		: createMeasureAndJudge(ctx.aws);
	const coolDown = createActionCooldown();
	const trackBusy = trackBusySince(clock.now());
	const pace = createPace(clock);
	const sofar = () => (last === undefined ? {} : { last });
	for (;;) {
		if (cancelled.aborted) return { kind: 'cancelled', ...sofar() };
		acting = undefined;
		try {
			if (last !== undefined && pace.mayGlance(last.seen)) {
				const glance = await glanceAt(last, measureAndJudge, clock.now());
				if (glance.kind !== 'wait') pace.lookThoroughly();
				const over = glance.kind === 'wait' ? await wait(ctx, glance, last) : undefined;
				if (over !== undefined) return over;
				continue;
			}
			const quick = pace.mayBeQuick() ? held : undefined;
			const entry = await (quick === undefined ? store.read(ctx.setting.endpointName) : store.reread(quick));
			if (quick !== undefined && !entry?.ok) {
				pace.lookThoroughly();
				continue;
			}
			if (entry === undefined) {
				restoring = true;
				// A record that is gone may be why it was refused.
				refusal = undefined;
				if (known === undefined || (await restoreRecord(ctx, known)) === 'ended') return { kind: 'gone', ...sofar() };
				continue;
			}
			restoring = false;
			if (!entry.ok) throw refuseRecord(entry, ctx.setting.endpointName);
			const record = withOpenRequest(entry.record, request);
			if (record.holder !== ctx.holder) return { kind: 'taken-over', by: record.holder, ...sofar() };
			known = entry.record;
			held = entry;
			ctx.onActiveRollout({ rollout: record.rollout, recordArn: entry.arn, phase: record.progress.state.phase });
			const credentials = await ctx.credentials();
			const seen = trackBusy({
				...(await observe(ctx, record, { preparations, measureAndJudge }, refusal, quick && last?.seen)),
				credentials
			});
			const decided = decide(record.rollout, record.progress, seen);
			if (quick !== undefined && decided.kind !== 'wait') {
				pace.lookThoroughly();
				continue;
			}
			const decision = coolDown(decided, clock.now());
			const pass: Pass = { record, seen, decision };
			last = pass;
			refusal = undefined;
			await onPass(pass).catch(error => ctx.warn(`The report could not be shown: ${String(error)}`));
			if (cancelled.aborted) return { kind: 'cancelled', last: pass };
			acting = decision.kind === 'act' ? decision.action.do : undefined;
			pace.looked({ thoroughly: quick === undefined, decision });
			const outcome = await execute({ ...ctx, store }, entry.arn, preparations, pass);
			failingSinceMs = undefined;
			if (outcome !== undefined) return outcome;
		} catch (error) {
			if (cancelled.aborted) return { kind: 'cancelled', ...sofar() };
			pace.lookThoroughly();
			const fault = classify(error);
			const sinceMs = failingSinceMs ?? clock.now();
			failingSinceMs = sinceMs;
			if (fault.kind === 'passing' && isPatient(ctx, clock.now() - sinceMs)) {
				ctx.warn(fault.reason.sentence);
				await clock.sleep(retryAfterMs, cancelled);
			} else if (!restoring && (await isRecordGone(ctx))) {
				// Whoever has deleted it, or ended the rollout, has made the fault void.
			} else if (fault.kind === 'refused' && acting !== undefined) {
				ctx.warn(fault.reason.sentence);
				refusal = { act: acting, reason: fault.reason };
			} else {
				return { kind: 'stopped', reason: fault.reason, ...sofar() };
			}
		}
	}
}

/**
 * What the metrics alone would change, all else being as it was: nothing but whether to look again at once. A wait that
 * is not for CloudWatch's sake is the look's own.
 */
async function glanceAt(last: Pass, measureAndJudge: MeasureAndJudge, nowMs: number): Promise<Decision> {
	const { record, seen } = last;
	const watched = await measureAndJudge(record, nowMs);
	return decide(record.rollout, record.progress, { ...seen, ...watched, nowMs });
}

function withOpenRequest({ request, ...record }: RolloutRecord, own: PersonRequest | undefined): RolloutRecord {
	const open = openRequest(record.progress, [own, request]);
	return open === undefined ? record : { ...record, request: open };
}

/** Ended by another run, or deleted: the next look tells which. */
async function isRecordGone({ store, setting }: Context): Promise<boolean> {
	const entry = await store.read(setting.endpointName).catch(() => 'unknown' as const);
	return entry === undefined;
}

/** Carries out a decision; an answer means that the driving is over. */
async function execute(
	ctx: Context,
	arn: string,
	preparations: Preparations,
	pass: Pass
): Promise<LoopExit | undefined> {
	const { aws, store, clock } = ctx;
	const { record, seen, decision } = pass;
	switch (decision.kind) {
		case 'act': {
			const { action } = decision;
			const { endpoint } = seen;
			const { rollout } = record;
			if (!(await isUnchangedSince(aws, action, endpoint))) return undefined;
			if (action.do === 'clean-up') {
				const approval = await cleanUp(ctx, rollout, action, seen);
				const { ending, reason } = action;
				return { kind: 'ended', ending, reason, last: pass, ...(approval && { approval }) };
			}
			const { evaluation, progress: before } = record;
			const target = { rollout, recordArn: arn, endpoint, preparations, evaluation, state: before.state };
			await act(action, ctx, target);
			const progress = progressAfter(action, record.progress, clock.now());
			if (progress !== record.progress) await store.saveProgress(arn, progress);
			return undefined;
		}
		case 'move':
			await store.saveProgress(arn, advance(record.rollout, record.progress, decision, seen.gates));
			if (decision.answers !== undefined) await store.clearRequest(arn);
			return undefined;
		case 'wait':
			return wait(ctx, decision, pass);
		case 'stop':
			return { kind: 'stopped', reason: decision.reason, last: pass };
	}
}

async function wait(
	{ clock, watchUntilMs, cancelled }: Context,
	{ forMs }: Extract<Decision, { readonly kind: 'wait' }>,
	last: Pass
): Promise<LoopExit | undefined> {
	if (clock.now() >= watchUntilMs) return { kind: 'watch-over', last };
	await clock.sleep(Math.min(forMs, Math.max(1_000, watchUntilMs - clock.now())), cancelled);
	return undefined;
}

/** What an act that was carried out leaves in the record. */
function progressAfter(action: Action, progress: Progress, nowMs: number): Progress {
	switch (action.do) {
		case 'smoke-test':
			return smokeTested(progress);
		case 'update-endpoint':
			return accepted(progress, nowMs);
		case 'set-weights':
			return weightsSet(progress);
		default:
			return progress;
	}
}

/** Whether a passing fault is worth another look. */
function isPatient({ clock, watchUntilMs }: Context, failingForMs: number): boolean {
	return failingForMs <= faultsWithinMs && clock.now() < watchUntilMs;
}
