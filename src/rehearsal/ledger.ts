import type { RolloutRecord } from '../rollout/record.ts';
import type { LastOutcome } from '../store/outcome.ts';
import type { RolloutStore, StoreEntry } from '../store/rollout-store.ts';

/** The record and the outcome of one rollout, in this process alone: nothing of them is packed into tags. */
export function openLedger(): RolloutStore {
	let record: RolloutRecord | undefined;
	let outcome: LastOutcome | undefined;

	const entry = async (): Promise<StoreEntry | undefined> => record && { ok: true, arn: 'ledger', record };
	const change = (more: Partial<RolloutRecord>) => {
		if (record === undefined) throw new Error('There is no rollout in flight.');
		record = { ...record, ...more };
	};

	return {
		read: entry,
		reread: entry,
		async open(opened) {
			if (record !== undefined) return 'held';
			record = opened;
			return 'opened';
		},
		saveProgress: async (_, progress) => change({ progress }),
		saveRequest: async (_, request) => change({ request }),
		async clearRequest() {
			if (record === undefined) return;
			const { request: _, ...rest } = record;
			record = rest;
		},
		saveEvaluation: async (_, evaluation) => change({ evaluation }),
		acquireLease: async (_, holder) => change({ holder }),
		async close() {
			record = undefined;
		},
		readOutcome: async () => outcome,
		async writeOutcome(_, written) {
			outcome = written;
			return 'written';
		},
		readNoise: async () => ({ kind: 'known', byMark: new Map() })
	};
}
