import type { Reason } from '../rollout/reason.ts';
import type { RolloutRecord } from '../rollout/record.ts';

/** Why a rollout that only a person can let go on stands still, since when, and how to go on; undefined for any other. */
export function waitingReason({ rollout, progress }: Pick<RolloutRecord, 'rollout' | 'progress'>): Reason | undefined {
	const { state } = progress;
	if (state.phase !== 'holding') return undefined;
	const until = moment(rollout.deadlineMs);
	const what = state.sentence.replace(/\.$/, '');
	return {
		code: 'waiting-for-approval',
		sentence: `Waiting for a person since ${moment(state.sinceMs)}: ${what}. \`command: approve\` goes on, \`command: rollback\` goes back; without either it goes back at ${until}.`
	};
}

/** `2026-11-24 12:40 UTC`. */
export function moment(atMs: number): string {
	return `${new Date(atMs).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
