import { moment } from '../report/time.ts';
import type { Reason } from '../rollout/reason.ts';
import type { RolloutRecord } from '../rollout/record.ts';

/** Why a rollout that only a person can let go on stands still, since when, and how to go on; undefined for any other. */
export function waitingReason({ rollout, progress }: Pick<RolloutRecord, 'rollout' | 'progress'>): Reason | undefined {
	const { state } = progress;
	if (state.phase !== 'holding') return undefined;
	const until = moment(rollout.deadlineMs, undefined);
	const what = state.sentence.replace(/\.$/, '');
	return {
		code: 'waiting-for-approval',
		sentence: `Waiting for a person since ${moment(state.sinceMs, undefined)}: ${what}. \`command: approve\` goes on, \`command: rollback\` goes back; without either it goes back at ${until}.`
	};
}
