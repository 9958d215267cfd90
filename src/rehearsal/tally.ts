import type { RehearsedStory } from '../report/model.ts';
import type { Played } from './play.ts';
import type { Story } from './stories.ts';
import { oftenEnough } from './story-expected.ts';

export type Ending = 'promoted' | 'rolled-back' | 'inconclusive' | 'failed';

const withoutVerdict: readonly string[] = ['inconclusive', 'no-data', 'metrics-unavailable', 'deadline-passed'];

/** How a rollout ended, for a table: those that went back without a verdict are told apart from those a gate failed. */
export function endingOf({ decision, reason }: Pick<Played, 'decision' | 'reason'>): Ending {
	if (decision === 'promoted') return 'promoted';
	if (withoutVerdict.includes(reason.code) || decision === 'in-progress') return 'inconclusive';
	return decision === 'rolled-back' ? 'rolled-back' : 'failed';
}

/** What all rollouts of one story led to. */
export function tallyOf(story: Story, played: readonly Played[]): RehearsedStory {
	const ends = { promoted: 0, 'rolled-back': 0, inconclusive: 0, failed: 0 };
	for (const one of played) ends[endingOf(one)]++;
	const most = Math.max(...Object.values(ends));
	const usual = played.find(one => ends[endingOf(one)] === most);
	const mean = (of: (one: Played) => number) =>
		played.reduce((sum, one) => sum + of(one), 0) / Math.max(1, played.length);
	const told = {
		scenario: story.id,
		candidate: story.candidate,
		healthy: story.expected === 'promoted' || story.expected === 'not-condemned',
		expected: story.expected,
		rollouts: played.length,
		promoted: ends.promoted,
		rolledBack: ends['rolled-back'],
		inconclusive: ends.inconclusive,
		failed: ends.failed,
		gates: gatesOf(played),
		decision: usual?.decision ?? 'none',
		reason: usual?.reason ?? { code: 'nothing-in-flight', sentence: '' },
		tookMs: medianOf(played.map(({ tookMs }) => tookMs)),
		candidateRequests: Math.round(mean(({ requests }) => requests)),
		spoilt: beyondChance(played.map(({ spoilt }) => spoilt)),
		...(story.note !== undefined && { note: story.note })
	} as const;
	return { ...told, missed: isMissed(told) };
}

/** Whether a story ended otherwise than it should, oftener than chance explains. */
function isMissed(told: Pick<RehearsedStory, 'expected' | 'rollouts' | 'promoted' | 'rolledBack' | 'failed'>): boolean {
	const { expected, rollouts } = told;
	const tolerated = (1 - oftenEnough) * rollouts;
	// A standard deviation of what chance alone does to a count of rare ends.
	const beyond = tolerated + Math.sqrt(tolerated);
	switch (expected) {
		case 'promoted':
			return rollouts - told.promoted > beyond;
		case 'not-condemned':
			return told.rolledBack + told.failed > beyond;
		case 'stopped':
			return told.promoted > beyond;
		case 'open':
			return false;
	}
}

/** By which gates rollouts were turned back, the most frequent first. */
function gatesOf(played: readonly Played[]): RehearsedStory['gates'] {
	const counts = new Map<string, number>();
	for (const { gate } of played) if (gate !== undefined) counts.set(gate, (counts.get(gate) ?? 0) + 1);
	return [...counts]
		.map(([gate, rollouts]) => ({ gate, rollouts }))
		.toSorted((one, other) => other.rollouts - one.rollouts);
}

/** The mean, where it is more than chance makes of none. */
function beyondChance(values: readonly number[]): number {
	const count = Math.max(1, values.length);
	const mean = values.reduce((sum, value) => sum + value, 0) / count;
	const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count;
	return mean > 3 * Math.sqrt(variance / count) ? Math.round(mean) : 0;
}

function medianOf(values: readonly number[]): number {
	return values.toSorted((one, other) => one - other)[Math.ceil(values.length / 2) - 1] ?? 0;
}
