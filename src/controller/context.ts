import type { Report } from '../report/model.ts';
import type { Actor, Rollout } from '../rollout/record.ts';
import type { Phase } from '../rollout/state.ts';
import type { Setting } from './describe.ts';
import type { Environment } from './environment.ts';
import type { Ledger } from './ledger.ts';
import type { Aws, Clock } from './ports.ts';
import type { Probe } from './probe.ts';

/** What a run drives at the moment: enough to turn it back without another look. */
export interface Flight {
	readonly rollout: Rollout;
	/** Absent before the record exists. */
	readonly recordArn?: string;
	readonly phase: Phase;
}

/** `change`: something happened that a reader waits for; `tick`: time has passed; `end`: the last report of this run. */
export type Moment = 'change' | 'tick' | 'end';

/** Sample traffic on its way. */
export interface Traffic {
	readonly counts: () => TrafficCounts;
	readonly stop: () => Promise<TrafficCounts>;
}

export interface TrafficCounts {
	readonly sent: number;
	readonly failed: number;
	/** Why nothing more is sent, if the data cannot be used. */
	readonly problem?: string;
}

/** Everything a command needs of the world. */
export interface Context {
	readonly aws: Aws;
	readonly ledger: Ledger;
	readonly probe: Probe;
	/** Sends the sample traffic that the plan asks for; undefined where it asks for none. */
	readonly startTraffic: (rollout: Rollout, signal: AbortSignal) => Traffic | undefined;
	readonly clock: Clock;
	readonly setting: Setting;
	readonly actor: Actor;
	/** Why a person does this, in the person's words. */
	readonly why?: string;
	/** Identifies this run in the record. */
	readonly driver: string;
	readonly watchUntilMs: number;
	/** Environment variables of the candidate's container, where this run was given them. */
	readonly environment?: Environment;
	/** When the AWS credentials end; absent where they do not, or are renewed. */
	readonly credentialsEndMs?: number;
	readonly cancelled: AbortSignal;
	/** Folder of the workflow's files. */
	readonly workspace: string;
	/** Started by a schedule, not by a person. */
	readonly scheduled: boolean;
	readonly publish: (report: Report, moment: Moment) => Promise<void>;
	readonly warn: (sentence: string) => void;
	readonly noteFlight: (flight: Flight) => void;
}
