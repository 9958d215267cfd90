import { describeReport, type Setting } from '../report/describe.ts';
import type { RehearsedStory, Report } from '../report/model.ts';
import type { Plan } from '../rollout/plan.ts';
import type { Reason } from '../rollout/reason.ts';
import { Refusal } from '../rollout/refusal.ts';
import { play } from './play.ts';
import { playableOf } from './playable.ts';
import { storiesFor } from './stories.ts';

export interface Rehearsing {
	readonly setting: Setting;
	readonly nowMs: number;
	readonly cancelled: AbortSignal;
	/** Told of every story once it is over. */
	readonly told: (story: RehearsedStory) => void;
}

/** Always the same time, for always the same traffic: what differs between two rehearsals is the configuration. */
const startMs = Date.UTC(2026, 0, 5, 9);

/** Plays the configuration with a healthy and several faulty candidates against a simulated endpoint. No AWS is asked. */
export async function rehearse(wanted: Plan, { setting, nowMs, cancelled, told }: Rehearsing): Promise<Report> {
	const { plan, warnings } = playableOf(wanted);
	const rehearsal: RehearsedStory[] = [];
	for (const story of storiesFor(plan)) {
		if (cancelled.aborted) throw new Refusal('cancelled', 'The rehearsal was cancelled; nothing had been changed.');
		const played = await play(story, plan, startMs, cancelled);
		told(played);
		rehearsal.push(played);
	}
	return describeReport(setting, {
		decision: 'none',
		reason: reasonOf(rehearsal),
		nowMs,
		rehearsal,
		warnings: plan.gates.length === 0 ? [...warnings, 'None of the gates can be rehearsed.'] : warnings
	});
}

function reasonOf(rehearsal: readonly RehearsedStory[]): Reason {
	const missed = rehearsal.filter(({ healthy, decision }) => !healthy && decision === 'promoted');
	const lost = rehearsal.filter(({ healthy, decision }) => healthy && decision !== 'promoted');
	const count = missed.length + lost.length;
	if (count === 0) {
		const sentence = `All ${rehearsal.length} candidates ended as they should. Nothing was changed.`;
		return { code: 'rehearsed', sentence };
	}
	const words = [
		...(missed.length === 0 ? [] : [`promoted were candidates with ${namesOf(missed)}`]),
		...(lost.length === 0 ? [] : [`not promoted were candidates with ${namesOf(lost)}`])
	];
	const sentence = `Of ${rehearsal.length} candidates ${count} did not end as they should: ${words.join('; ')}. Look at the gates and at the schedule; nothing was changed.`;
	return { code: 'rehearsal-missed', sentence };
}

const namesOf = (stories: readonly RehearsedStory[]) => stories.map(({ candidate }) => `“${candidate}”`).join(', ');
