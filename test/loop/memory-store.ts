import { AwsError } from '../../src/aws/errors.ts';
import type { RolloutRecord } from '../../src/rollout/record.ts';
import { markOf, type NoiseRead } from '../../src/store/kept-noise.ts';
import type { LastOutcome } from '../../src/store/outcome.ts';
import type { RolloutStore, StoreEntry } from '../../src/store/rollout-store.ts';
import type { Through } from './memory-aws.ts';

type Mutable = { -readonly [K in keyof RolloutRecord]: RolloutRecord[K] };

/** What is kept on AWS: the record in the lock's tags, the outcome in the endpoint's. */
export class MemoryRecords {
	record: Mutable | undefined;
	outcome: LastOutcome | undefined;
	/** What was learnt of the noise, by the mark of the gate's name; damaged where somebody has written in it. */
	noise: NoiseRead = { kind: 'known', byMark: new Map() };
	/** Configurations that were ever promoted: they are kept. */
	readonly promoted = new Set<string>();
	/** Why the record cannot be read, if it cannot. */
	unreadable: string | undefined;
}

/** A store over records in memory, with the calls of the real one. */
export function memoryLedger(kept: MemoryRecords, through: Through): RolloutStore {
	/** Tags of a lock that is gone cannot be written. */
	const write = (call: string, apply: (record: Mutable) => void): Promise<void> =>
		through(call, () => {
			if (kept.record === undefined) throw new AwsError('validation', 'AddTags', 'The lock does not exist.');
			apply(kept.record);
		});

	const entry = (): StoreEntry | undefined => {
		if (kept.record === undefined) return undefined;
		if (kept.unreadable !== undefined) return { ok: false, arn: 'lock', problem: 'unreadable', why: kept.unreadable };
		return { ok: true, arn: 'lock', record: { ...kept.record } };
	};

	return {
		read: () => through('ReadRecord', entry),
		reread: () => through('ReadTags', entry),
		open: record =>
			through('CreateLock', () => {
				if (kept.record !== undefined) return 'held';
				kept.record = { ...record };
				return 'opened';
			}),
		saveProgress: (_, progress) =>
			write('SaveProgress', record => {
				record.progress = progress;
			}),
		saveRequest: (_, request) =>
			write('SaveRequest', record => {
				record.request = request;
			}),
		clearRequest: () =>
			write('ClearRequest', record => {
				delete record.request;
			}),
		saveEvaluation: (_, evaluation) =>
			write('SaveEvaluation', record => {
				record.evaluation = evaluation;
			}),
		acquireLease: (_, holder) =>
			write('TakeOver', record => {
				record.holder = holder;
			}),
		close: rollout =>
			through('DeleteLock', () => {
				if (kept.record?.rollout.startedAtMs === rollout.startedAtMs) kept.record = undefined;
			}),
		readOutcome: () => through('ReadOutcome', () => kept.outcome),
		readNoise: () => through('ReadNoise', () => kept.noise),
		writeOutcome: (_, outcome, learnt) =>
			through('WriteOutcome', () => {
				kept.outcome = outcome;
				const byMark = [...(learnt ?? [])].map(([name, noise]) => [markOf(name), noise] as const);
				if (byMark.length > 0) kept.noise = { kind: 'known', byMark: new Map(byMark) };
				if (outcome.promotedConfig !== undefined) kept.promoted.add(outcome.promotedConfig);
				return 'written';
			})
	};
}
