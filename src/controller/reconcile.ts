import type { Action, Decision } from '../rollout/action.ts';
import { decide } from '../rollout/decide.ts';
import type { Observation } from '../rollout/observation.ts';
import { openRequest } from '../rollout/person.ts';
import { accepted, advance, smokeTested } from '../rollout/progress.ts';
import type { Reason } from '../rollout/reason.ts';
import type { PersonRequest, RolloutRecord } from '../rollout/record.ts';
import type { Ending } from '../rollout/state.ts';
import { act } from './act.ts';
import { isAsSeen } from './as-seen.ts';
import type { Flight } from './context.ts';
import type { Environment } from './environment.ts';
import { classify } from './faults.ts';
import type { Ledger } from './ledger.ts';
import { observe } from './observe.ts';
import { createOwnTime } from './own-time.ts';
import { createPace } from './pace.ts';
import type { Aws, Clock } from './ports.ts';
import type { Probe } from './probe.ts';
import { Refusal } from './refusal.ts';

/** One look and what follows from it. */
export interface Pass {
	readonly record: RolloutRecord;
	readonly seen: Observation;
	readonly decision: Decision;
}

/** How the driving of a rollout came to an end in this process. */
export type Driven =
	| { readonly kind: 'ended'; readonly ending: Ending; readonly reason: Reason; readonly last: Pass }
	/** Nothing more can be done without a person. */
	| { readonly kind: 'stopped'; readonly reason: Reason; readonly last?: Pass }
	| { readonly kind: 'watch-over'; readonly last: Pass }
	| { readonly kind: 'taken-over'; readonly by: string; readonly last?: Pass }
	| { readonly kind: 'cancelled'; readonly last?: Pass }
	/** The record is gone: another run has brought the rollout to its end. */
	| { readonly kind: 'gone'; readonly last?: Pass };

export interface Driver {
	readonly aws: Aws;
	readonly ledger: Ledger;
	readonly probe: Probe;
	readonly clock: Clock;
	readonly endpointName: string;
	/** Identifies this run in the record. */
	readonly name: string;
	/** What the person who started this run wants. The record has it too, but another run may clear it there. */
	readonly request?: PersonRequest;
	/** No wait goes beyond this. */
	readonly watchUntilMs: number;
	/** Aborted when the run is cancelled. */
	readonly cancelled: AbortSignal;
	readonly environment?: Environment;
	/** Told of every look, before its decision is carried out. */
	readonly tell: (pass: Pass) => Promise<void>;
	/** Told of faults that are tried again. */
	readonly warn: (sentence: string) => void;
	/** Told what is in flight before anything of it is looked at or changed. */
	readonly noteFlight: (flight: Flight) => void;
}

/** How long AWS may fail in a row before the run gives up; the record stays. */
const faultsWithinMs = 20 * 60_000;
const retryAfterMs = 10_000;

/** observe, decide, act, tell; again and again, each time from what AWS says. */
export async function drive(driver: Driver): Promise<Driven> {
	const { clock, cancelled } = driver;
	let last: Pass | undefined;
	let refusal: Observation['refusal'];
	let failingSinceMs: number | undefined;
	let acting: Action['do'] | undefined;
	const pace = createPace();
	const ownTime = createOwnTime(clock.now());
	const told = () => (last === undefined ? {} : { last });
	for (;;) {
		if (cancelled.aborted) return { kind: 'cancelled', ...told() };
		acting = undefined;
		try {
			const entry = await driver.ledger.read(driver.endpointName);
			if (entry === undefined) return { kind: 'gone', ...told() };
			if (!entry.ok) throw new Refusal('record-unreadable', entry.why);
			const record = withOpenRequest(entry.record, driver.request);
			if (record.driver !== driver.name) return { kind: 'taken-over', by: record.driver, ...told() };
			driver.noteFlight({ rollout: record.rollout, recordArn: entry.arn, phase: record.progress.state.phase });
			const seen = ownTime(await observe(driver.aws, record, clock.now, refusal));
			const decision = pace(decide(record.rollout, record.progress, seen), clock.now());
			const pass: Pass = { record, seen, decision };
			last = pass;
			refusal = undefined;
			await driver.tell(pass).catch(error => driver.warn(`The report could not be shown: ${String(error)}`));
			if (cancelled.aborted) return { kind: 'cancelled', last: pass };
			acting = decision.kind === 'act' ? decision.action.do : undefined;
			const outcome = await carryOut(driver, entry.arn, pass);
			failingSinceMs = undefined;
			if (outcome !== undefined) return outcome;
		} catch (error) {
			if (cancelled.aborted) return { kind: 'cancelled', ...told() };
			const fault = classify(error);
			const sinceMs = failingSinceMs ?? clock.now();
			failingSinceMs = sinceMs;
			if (fault.kind === 'passing' && isPatient(driver, clock.now() - sinceMs)) {
				driver.warn(fault.reason.sentence);
				await clock.sleep(retryAfterMs, cancelled);
			} else if (fault.kind === 'refused' && acting !== undefined) {
				driver.warn(fault.reason.sentence);
				refusal = { act: acting, reason: fault.reason };
			} else {
				return (await hasEnded(driver))
					? { kind: 'gone', ...told() }
					: { kind: 'stopped', reason: fault.reason, ...told() };
			}
		}
	}
}

function withOpenRequest({ request, ...record }: RolloutRecord, own: PersonRequest | undefined): RolloutRecord {
	const open = openRequest(record.progress, [own, request]);
	return open === undefined ? record : { ...record, request: open };
}

/** Whether another run has brought the rollout to its end meanwhile: then what was refused needs no mending. */
async function hasEnded({ ledger, endpointName }: Driver): Promise<boolean> {
	const entry = await ledger.read(endpointName).catch(() => 'unknown' as const);
	return entry === undefined;
}

/** Carries out a decision; an answer means that the driving is over. */
async function carryOut(driver: Driver, arn: string, pass: Pass): Promise<Driven | undefined> {
	const { aws, ledger, clock } = driver;
	const { record, seen, decision } = pass;
	switch (decision.kind) {
		case 'act': {
			const { action } = decision;
			const { endpoint } = seen;
			const { rollout } = record;
			if (!(await isAsSeen(aws, action, endpoint))) return undefined;
			const nowMs = clock.now();
			await act(action, { ...driver, driver: driver.name, rollout, recordArn: arn, endpoint, nowMs });
			if (action.do === 'clean-up') return { kind: 'ended', ending: action.ending, reason: action.reason, last: pass };
			if (action.do === 'smoke-test') await ledger.saveProgress(arn, smokeTested(record.progress));
			if (action.do === 'update-endpoint') await ledger.saveProgress(arn, accepted(record.progress, clock.now()));
			return undefined;
		}
		case 'move':
			await ledger.saveProgress(arn, advance(record.rollout, record.progress, decision));
			if (decision.answers !== undefined) await ledger.clearRequest(arn);
			return undefined;
		case 'wait':
			if (clock.now() >= driver.watchUntilMs) return { kind: 'watch-over', last: pass };
			await clock.sleep(Math.min(decision.forMs, Math.max(1_000, driver.watchUntilMs - clock.now())), driver.cancelled);
			return undefined;
		case 'stop':
			return { kind: 'stopped', reason: decision.reason, last: pass };
	}
}

/** Whether a passing fault is worth another look. */
function isPatient(driver: Driver, failingForMs: number): boolean {
	return failingForMs <= faultsWithinMs && driver.clock.now() < driver.watchUntilMs;
}
