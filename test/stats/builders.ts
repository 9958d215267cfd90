import fc from 'fast-check';
import type { PastNoise } from '../../src/stats/past-noise.ts';
import type { PairedMinute, RatioTestOptions } from '../../src/stats/ratio-test.ts';

/** A past of 1 % in which there was no noise beside chance. */
export const quiet: PastNoise = { level: Math.log(0.01), likely: [{ model: 0, chance: 1, variance: 0.001 }] };

export const usual: RatioTestOptions = { okRatio: 1, maxRatio: 2, alpha: 0.05, beta: 0.05, past: quiet };

/** Minutes of an endpoint with 1,000 requests a minute, a tenth of them for the candidate, 1 % bad. */
export function minutesOf(count: number, change: Partial<PairedMinute> = {}): PairedMinute[] {
	const minute = { baselineRequests: 900, baselineBad: 9, candidateRequests: 100, candidateBad: 1, ...change };
	return Array.from({ length: count }, () => minute);
}

const side = fc
	.tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 1000 }))
	.map(([requests, root]) => ({ requests, bad: Math.round(requests * (root / 1000) ** 4) }));

/** Any minutes, quiet or wild, with empty ones among them. */
export const anyMinutes = fc.array(
	fc.tuple(side, side).map(([baseline, candidate]) => ({
		baselineRequests: baseline.requests,
		baselineBad: baseline.bad,
		candidateRequests: candidate.requests,
		candidateBad: candidate.bad
	})),
	{ maxLength: 40 }
);

export const anyMargins = fc
	.tuple(fc.double({ min: 0.2, max: 3, noNaN: true }), fc.double({ min: 1.05, max: 5, noNaN: true }))
	.map(([okRatio, factor]) => ({ ...usual, okRatio, maxRatio: okRatio * factor }));
