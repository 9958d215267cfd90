import { setImmediate } from 'node:timers/promises';
import type { Plan } from '../rollout/plan.ts';
import { type Played, play, type SharedPast } from './play.ts';
import { storiesFor } from './stories.ts';
import type { GivenWorld } from './world-given.ts';

/** What is played of a rehearsal by one of those who share it: these seeds of every story. Plain data. */
export interface Part {
	readonly plan: Plan;
	readonly world: GivenWorld;
	readonly firstSeed: number;
	readonly rollouts: number;
}

/** What one part has played of one story, by seed in order. Plain data. */
export interface PartPlayed {
	readonly story: number;
	readonly played: readonly Played[];
}

/**
 * Plays a part, story by story.
 * @param tell told of every story once its part of it is over
 */
export async function playPart(
	{ plan, world, firstSeed, rollouts }: Part,
	cancelled: AbortSignal,
	tell: (told: PartPlayed) => void
): Promise<void> {
	const pasts = new Map<string, SharedPast>();
	for (const [index, story] of storiesFor(plan, world).entries()) {
		const played: Played[] = [];
		for (let seed = firstSeed; seed < firstSeed + rollouts && story.skipped !== true; seed++) {
			// A cancelled run is told by a signal, which is heard between two rollouts.
			await setImmediate();
			if (cancelled.aborted) return;
			played.push(await play(story, plan, seed, cancelled, pastOf(pasts, `${story.past} ${seed}`)));
		}
		tell({ story: index, played });
	}
}

function pastOf(pasts: Map<string, SharedPast>, key: string): SharedPast {
	const past = pasts.get(key) ?? { metrics: new Map(), noise: new Map() };
	pasts.set(key, past);
	return past;
}
