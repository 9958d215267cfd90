import type { estimateRatio } from '../stats/ratio-test.ts';
import type { ShareGate } from './gate.ts';
import { times } from './numbers.ts';
import type { ShareTest } from './share-test.ts';
import { toPair } from './to-pair.ts';

/** Above this the noise, and not the number of requests, is what a verdict waits for. */
const ruledByNoise = 3;
const halfMinutes = 0.9;

/**
 * What would end a comparison in which nothing is proved yet, in words: more minutes, a larger share of the traffic, or
 * another margin. Empty while there is hardly anything to go by.
 * @param limit what the user gave; with `min-ratio` the test has the variants in each other's place
 */
export function wouldTell(
	gate: ShareGate,
	{ shown, minutesLeft, high, noiseFactor }: ShareTest,
	limit: 'max-ratio' | 'min-ratio' = 'max-ratio'
): { readonly wouldTell?: string } {
	const ways: string[] = [];
	if (minutesLeft !== undefined) {
		ways.push(`about ${minutesLeft} more minutes like these would tell`);
		const minutes = Math.ceil((minutesLeft + shown.minutes.length) * partAtHalf(shown.minutes.map(toPair)));
		if (noiseFactor > ruledByNoise)
			ways.push('more traffic would hardly tell sooner, because the rates wander by themselves');
		else if (minutes < halfMinutes * (minutesLeft + shown.minutes.length))
			ways.push(`or ${minutes} in all at a share of 50 %`);
	}
	if (Number.isFinite(high) && high > gate.maxRatio)
		ways.push(
			`a \`${limit}\` ${limit === 'max-ratio' ? `above ${times(high)}` : `below ${times(1 / high)}`} is proved already`
		);
	return ways.length === 0 ? {} : { wouldTell: ways.join(', ') };
}

/** Minutes that would be needed at half of the traffic, over those at the present share. */
function partAtHalf(minutes: readonly Parameters<typeof estimateRatio>[0][number][]): number {
	const candidate = minutes.reduce((sum, minute) => sum + minute.candidateRequests, 0);
	const all = minutes.reduce((sum, minute) => sum + minute.baselineRequests, candidate);
	const share = all === 0 ? 0.5 : candidate / all;
	return (share * (1 - share)) / 0.25;
}
