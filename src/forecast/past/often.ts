import { wilson } from '../../stats/binomial-interval.ts';
import type { Often } from './model.ts';

const level = 0.95;
const dayMs = 86_400_000;

/** One rollout, when it began and whether it came to pass in it. */
export interface Trial {
	readonly startMs: number;
	readonly hit: boolean;
}

/**
 * A share with Wilson's interval, wider where rollouts of one day are alike: as of so many fewer as the days differ more
 * than chance would have it (the design effect of clusters; Kish 1965), never of fewer than there are days.
 */
export function oftenOf(trials: readonly Trial[]): Often {
	const count = trials.filter(({ hit }) => hit).length;
	if (trials.length === 0) return { count, share: 0, low: 0, high: 1 };
	const share = count / trials.length;
	const effective = trials.length / designEffect(trials, share);
	const interval = wilson(share * effective, effective, level) ?? { low: 0, high: 1 };
	return { count, share, low: interval.low, high: interval.high };
}

function designEffect(trials: readonly Trial[], share: number): number {
	const days = new Map<number, { all: number; hit: number }>();
	for (const { startMs, hit } of trials) {
		const day = Math.floor(startMs / dayMs);
		const known = days.get(day) ?? { all: 0, hit: 0 };
		days.set(day, { all: known.all + 1, hit: known.hit + (hit ? 1 : 0) });
	}
	const spread = share * (1 - share);
	if (days.size < 2 || spread === 0) return 1;
	const squares = [...days.values()].reduce((sum, { all, hit }) => sum + (hit - share * all) ** 2, 0);
	const effect = ((days.size / (days.size - 1)) * squares) / (trials.length * spread);
	return Math.min(Math.max(1, effect), trials.length / days.size);
}
