import { absoluteEvidence } from './absolute-test.ts';
import type { CountedMinute, NoisePrior } from './noise.ts';

/** What the baseline showed before nothing was left of it to compare with. */
export interface PastReference {
	/** Its share of bad requests in all of that time. */
	readonly share: number;
	/** The highest that is still like it: its share with two standard errors and twice its spread between blocks. */
	readonly upper: number;
}

export interface PastOptions {
	/** Times the reference that is fine, and that is unacceptable. */
	readonly okRatio: number;
	readonly maxRatio: number;
	/** Below this share nobody minds; 0 for none. */
	readonly floor: number;
	readonly noise: NoisePrior;
}

/** Minutes that are looked at together: long enough to smooth chance, short enough to see the day change. */
const blockMinutes = 10;

/**
 * The level the baseline had, on the safe side:
 *
 *     upper = p + 2 sqrt(phi p (1-p) / n) + 2 tau      tau^2 = max(0, var of the blocks' shares - p (1-p) mean(1 / n_b))
 *
 * with p of n requests bad, each n_b of a block of ten minutes. tau is the part of the spread that chance does not explain
 * (the moment estimate of DerSimonian and Laird 1986, with equal weights); phi comes from the noise learnt before.
 * @param minutes of the baseline, in order of time
 * @returns undefined where it had no requests
 */
export function pastReference(minutes: readonly CountedMinute[], { usual }: NoisePrior): PastReference | undefined {
	const used = minutes.filter(minute => minute.requests > 0);
	const { requests, bad } = total(used);
	if (requests === 0) return undefined;
	// Half a bad request more: none at all is no proof that there never is one.
	const share = (bad + 0.5) / (requests + 1);
	const variance = share * (1 - share);
	const noisy = 1 + (usual * share * requests) / Math.max(1, used.length);
	const blocks = inBlocks(used).map(total);
	const tau = Math.sqrt(
		Math.max(0, spreadOf(blocks, share) - variance * meanOf(blocks.map(block => 1 / block.requests)))
	);
	return { share: bad / requests, upper: Math.min(1, share + 2 * Math.sqrt((noisy * variance) / requests) + 2 * tau) };
}

/**
 * Log-evidence that a variant which serves alone is worse than the baseline was before. It may be looked at after every
 * minute; ln(1/alpha) is exceeded with a chance of at most alpha by one whose share is at most `okRatio` times the
 * reference. A fault that would have hit both speaks against it too: nothing beside it can tell.
 * @param minutes of the variant since it serves alone, in order of time
 */
export function worseThanPast(
	reference: PastReference,
	minutes: readonly CountedMinute[],
	{ okRatio, maxRatio, floor, noise }: PastOptions
): number {
	const okShare = Math.max(reference.upper * okRatio, floor);
	const maxShare = Math.max(reference.upper * maxRatio, (okShare * maxRatio) / okRatio);
	if (okShare <= 0 || maxShare >= 1) return Number.NEGATIVE_INFINITY;
	return absoluteEvidence(minutes, { okShare, maxShare, noise, restarts: true }).worse(okShare);
}

function inBlocks(minutes: readonly CountedMinute[]): readonly (readonly CountedMinute[])[] {
	const count = Math.ceil(minutes.length / blockMinutes);
	return Array.from({ length: count }, (_, index) => minutes.slice(index * blockMinutes, (index + 1) * blockMinutes));
}

function spreadOf(blocks: readonly CountedMinute[], share: number): number {
	if (blocks.length < 2) return 0;
	const squares = blocks.reduce((sum, { requests, bad }) => sum + (bad / requests - share) ** 2, 0);
	return squares / (blocks.length - 1);
}

function total(minutes: readonly CountedMinute[]): CountedMinute {
	return {
		requests: minutes.reduce((sum, minute) => sum + minute.requests, 0),
		bad: minutes.reduce((sum, minute) => sum + minute.bad, 0)
	};
}

function meanOf(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
