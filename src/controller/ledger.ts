import type { Evaluation } from '../gates/evaluation.ts';
import type { PersonRequest, Progress, Rollout, RolloutRecord } from '../rollout/record.ts';
import type { EndpointConfiguration } from './ports.ts';

/** What the lock's tags hold. A damaged record is told, never guessed at. */
export type Entry =
	| { readonly ok: true; readonly arn: string; readonly record: RolloutRecord }
	| { readonly ok: false; readonly arn: string; readonly why: string };

/** How the last rollout of an endpoint ended; kept on the endpoint itself, with the way back. */
export interface LastOutcome {
	readonly outcome: string;
	readonly rolloutId: string;
	readonly endedAtMs: number;
	/** Only after a promotion: the configuration it put in service, and the one before it. */
	readonly promotedConfig?: string;
	readonly previousConfig?: string;
	readonly previousModel?: string;
}

/** The rollout in flight, kept in the tags of a configuration that is never deployed; creating it is the lock. */
export interface Ledger {
	read(endpointName: string): Promise<Entry | undefined>;
	/** Creates the lock with the whole record in it; `held` if another rollout has it. */
	open(record: RolloutRecord, like: EndpointConfiguration): Promise<'opened' | 'held'>;
	saveProgress(arn: string, progress: Progress): Promise<void>;
	saveRequest(arn: string, request: PersonRequest): Promise<void>;
	clearRequest(arn: string): Promise<void>;
	/** Keeps the evaluation, with less detail where the record has no room for all of it. */
	saveEvaluation(arn: string, evaluation: Evaluation): Promise<void>;
	/** From now on `driver` drives the rollout; whoever did before stops at its next look. */
	takeOver(arn: string, driver: string): Promise<void>;
	/** Deletes the lock: the last thing a rollout does. */
	close(rollout: Rollout): Promise<void>;
	readOutcome(endpointArn: string): Promise<LastOutcome | undefined>;
	/** A previous configuration that is absent is forgotten. */
	writeOutcome(endpointArn: string, outcome: LastOutcome): Promise<void>;
}
