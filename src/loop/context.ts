import type { Aws } from '../aws/ports.ts';
import type { Clock } from '../common/time.ts';
import type { Judge } from '../gates/judge.ts';
import type { Noise } from '../gates/verdict.ts';
import type { Probe, Traffic } from '../probe/probe.ts';
import type { Scoring } from '../probe/scoring.ts';
import type { Setting } from '../report/describe.ts';
import type { Report } from '../report/model.ts';
import type { CredentialsState } from '../rollout/credentials-state.ts';
import type { Candidate } from '../rollout/plan.ts';
import type { Actor, Rollout } from '../rollout/record.ts';
import type { Phase } from '../rollout/state.ts';
import type { RolloutStore } from '../store/rollout-store.ts';

/** What a run drives at the moment: enough to turn it back without another look. */
export interface ActiveRollout {
	readonly rollout: Rollout;
	/** Absent before the record exists. */
	readonly recordArn?: string;
	readonly phase: Phase;
}

/** `change`: something happened that a reader waits for; `tick`: time has passed; `end`: the last report of this run. */
export type Moment = 'change' | 'tick' | 'end';

/** Everything a command needs of the world. */
export interface Context {
	readonly aws: Aws;
	readonly store: RolloutStore;
	readonly probe: Probe;
	/** Transform jobs; absent where there can be none. */
	readonly scoring?: Scoring;
	/** Sends the sample traffic that the plan asks for; undefined where it asks for none. */
	readonly startTraffic: (rollout: Rollout, signal: AbortSignal) => Promise<Traffic | undefined>;
	readonly clock: Clock;
	readonly setting: Setting;
	readonly actor: Actor;
	/** Why a person does this, in the person's words. */
	readonly why?: string;
	/** Of a command in a comment: the rollout that it can be about; absent for every other run. */
	readonly about?: {
		readonly pullRequest?: number;
		readonly rolloutId?: string;
		readonly writtenAtMs?: number;
	};
	/** Identifies this run in the record, as the holder of its lease. */
	readonly holder: string;
	/** No wait goes beyond this. */
	readonly watchUntilMs: number;
	/** The candidate with every value, where this run was given it. */
	readonly candidate?: Candidate;
	/** What is known of the AWS credentials now; renews them if it is time to. */
	readonly credentials: () => Promise<CredentialsState>;
	readonly cancelled: AbortSignal;
	/** Folder of the workflow's files. */
	readonly workspace: string;
	/** Started by a schedule, not by a person. */
	readonly scheduled: boolean;
	readonly publish: (report: Report, moment: Moment) => Promise<void>;
	/**
	 * Nobody asks for more than how it ends, and its record is not kept in tags: another way to the verdicts that `judge`
	 * reaches, no report before the last one, no forecast in it, and nothing is measured any more once it is settled.
	 */
	readonly briefly?: {
		readonly judge: Judge;
		/** By gate name, learnt from the baseline's past; filled where nothing is known, and used where something is. */
		readonly noise: Map<string, Noise>;
	};
	/** What a run does about another candidate's rollout that is going forward; default `refuse`. */
	readonly inFlight?: 'refuse' | 'replace' | 'wait';
	/** A user's tags for everything that is created. */
	readonly tags?: Readonly<Record<string, string>>;
	/** A model package that nobody has approved is taken; default not. */
	readonly allowUnapproved?: boolean;
	/** The version in the Model Registry is told how its rollout ends; default not. */
	readonly approveModelPackage?: boolean;
	/** Told of faults that are tried again, and of what a person may want to mend. */
	readonly warn: (sentence: string) => void;
	/** Told what is in flight before anything of it is looked at or changed. */
	readonly onActiveRollout: (active: ActiveRollout) => void;
}
