import type { Entry, LastOutcome, Ledger } from '../../src/controller/ledger.ts';
import type { RolloutRecord } from '../../src/rollout/record.ts';
import type { MemoryAws } from './memory-aws.ts';

type Mutable = { -readonly [K in keyof RolloutRecord]: RolloutRecord[K] };

/** The ledger of a world in memory, with the crash points of the real one: every call passes the world's hook. */
export class MemoryLedger implements Ledger {
	record: Mutable | undefined;
	outcome: LastOutcome | undefined;
	private readonly world: MemoryAws;

	constructor(world: MemoryAws) {
		this.world = world;
	}

	/** A view for one process, whose calls a test may count or cut off. */
	private async call<T>(name: string, apply: () => T): Promise<T> {
		this.world.hook(name, 'before');
		const answer = apply();
		this.world.hook(name, 'after');
		return answer;
	}

	read(): Promise<Entry | undefined> {
		return this.call('ReadRecord', () =>
			this.record === undefined ? undefined : { ok: true, arn: 'lock', record: structuredClone(this.record) }
		);
	}

	open(record: RolloutRecord): Promise<'opened' | 'held'> {
		return this.call('CreateLock', () => {
			if (this.record !== undefined) return 'held';
			this.record = structuredClone(record);
			return 'opened';
		});
	}

	saveProgress(_: string, progress: RolloutRecord['progress']): Promise<void> {
		return this.call('SaveProgress', () => {
			if (this.record !== undefined) this.record.progress = structuredClone(progress);
		});
	}

	saveRequest(_: string, request: NonNullable<RolloutRecord['request']>): Promise<void> {
		return this.call('SaveRequest', () => {
			if (this.record !== undefined) this.record.request = request;
		});
	}

	clearRequest(): Promise<void> {
		return this.call('ClearRequest', () => {
			if (this.record !== undefined) delete this.record.request;
		});
	}

	saveEvaluation(_: string, evaluation: NonNullable<RolloutRecord['evaluation']>): Promise<void> {
		return this.call('SaveEvaluation', () => {
			if (this.record !== undefined) this.record.evaluation = structuredClone(evaluation);
		});
	}

	takeOver(_: string, driver: string): Promise<void> {
		return this.call('TakeOver', () => {
			if (this.record !== undefined) this.record.driver = driver;
		});
	}

	close(): Promise<void> {
		return this.call('DeleteLock', () => {
			this.record = undefined;
		});
	}

	readOutcome(): Promise<LastOutcome | undefined> {
		return this.call('ReadOutcome', () => this.outcome);
	}

	writeOutcome(_: string, outcome: LastOutcome): Promise<void> {
		return this.call('WriteOutcome', () => {
			this.outcome = outcome;
		});
	}
}
