import { absoluteEvidence } from './absolute-test.ts';
import type { CountedMinute, NoisePrior } from './noise.ts';

/** What the baseline showed before nothing was left of it to compare with. */
export interface PastReference {
	/** Its share of bad requests in all of that time, outages left out. */
	readonly share: number;
	/** The highest and the lowest that are still like it: 2.5 times its spread between blocks and two standard errors away. */
	readonly upper: number;
	readonly lower: number;
}

export interface PastOptions {
	/** Times the reference that is fine, and that is unacceptable; below 1 where more of it is better. */
	readonly okRatio: number;
	readonly maxRatio: number;
	/** Below this share nobody minds; 0 for none. */
	readonly floor: number;
	/** From minute to minute; what lasts is in the reference. */
	readonly noise: NoisePrior;
}

/** Minutes that are looked at together: long enough to smooth chance, short enough to see the day change. */
const blockMinutes = 10;
/** How far the level of the candidate may be from that of the past, in spreads. */
const spreads = 2.5;
/** So many times the middle block a block is an outage and says nothing of what is usual; at most one block in ten. */
const outageFrom = 5;
/** The hour of the day may make the usual as much wider as this, and no more: it may have been an outage as well. */
const mostByHour = 2;

/**
 * The level the baseline had, on the safe side:
 *
 *     upper = p e^(2.5 s) + 2 sqrt(phi p (1-p) / n)      s^2   = ln(1 + tau^2 / p^2)
 *     lower = p e^(-2.5 s) - the same                    tau^2 = max(0, var of the blocks' shares - p (1-p) mean(1 / n_b))
 *
 * with p of n requests bad, each n_b of a block of ten minutes. tau is the part of the spread that chance does not explain
 * (the moment estimate of DerSimonian and Laird 1986, with equal weights), s the same of the logarithm, as of a lognormal
 * rate; phi comes from the noise learnt before.
 * @param minutes of the baseline, in order of time
 * @returns undefined where it had no requests
 */
export function pastReference(minutes: readonly CountedMinute[], { usual }: NoisePrior): PastReference | undefined {
	const blocks = withoutOutages(inBlocks(minutes.filter(minute => minute.requests > 0)));
	const used = blocks.flat();
	const { requests, bad } = total(used);
	if (requests === 0) return undefined;
	// Half a bad request more: none at all is no proof that there never is one.
	const share = (bad + 0.5) / (requests + 1);
	const variance = share * (1 - share);
	const noisy = 1 + (usual * share * requests) / used.length;
	const totals = blocks.map(total);
	const tau = Math.sqrt(
		Math.max(0, spreadOf(totals, share) - variance * meanOf(totals.map(block => 1 / block.requests)))
	);
	const error = 2 * Math.sqrt((noisy * variance) / requests);
	const spread = Math.exp(spreads * Math.sqrt(Math.log1p((tau / share) ** 2)));
	return {
		share: bad / requests,
		upper: Math.min(1, share * spread + error),
		lower: Math.max(0, share / spread - error)
	};
}

/** The usual of the last hours, widened by what was usual at the same hour of another day. */
export function atSameHour(recent: PastReference, otherDay: PastReference | undefined): PastReference {
	if (otherDay === undefined) return recent;
	return {
		share: recent.share,
		upper: Math.max(recent.upper, Math.min(otherDay.upper, recent.upper * mostByHour)),
		lower: Math.min(recent.lower, Math.max(otherDay.lower, recent.lower / mostByHour))
	};
}

/**
 * Log-evidence that a variant which serves alone is worse than the baseline was before. It may be looked at after every
 * minute; ln(1/alpha) is exceeded with a chance of at most alpha by one whose share is at most `okRatio` times the
 * reference, or at least that where more is better. A fault that would have hit both speaks against it too: nothing
 * beside it can tell.
 * @param minutes of the variant since it serves alone, in order of time
 */
export function worseThanPast(
	reference: PastReference,
	minutes: readonly CountedMinute[],
	{ okRatio, maxRatio, floor, noise }: PastOptions
): number {
	const margins = { noise, restarts: true };
	if (maxRatio < 1) {
		const fine = reference.lower * okRatio;
		if (fine <= 0 || fine >= 1) return Number.NEGATIVE_INFINITY;
		const others = minutes.map(({ requests, bad }) => ({ requests, bad: requests - Math.min(requests, bad) }));
		const limits = { okShare: 1 - fine, maxShare: 1 - fine * maxRatio };
		return absoluteEvidence(others, { ...limits, ...margins }).worse(limits.okShare);
	}
	const okShare = Math.max(reference.upper * okRatio, floor);
	const maxShare = (okShare * maxRatio) / okRatio;
	if (okShare <= 0 || maxShare >= 1) return Number.NEGATIVE_INFINITY;
	return absoluteEvidence(minutes, { okShare, maxShare, ...margins }).worse(okShare);
}

function inBlocks(minutes: readonly CountedMinute[]): readonly (readonly CountedMinute[])[] {
	const count = Math.ceil(minutes.length / blockMinutes);
	return Array.from({ length: count }, (_, index) => minutes.slice(index * blockMinutes, (index + 1) * blockMinutes));
}

function withoutOutages(blocks: readonly (readonly CountedMinute[])[]): readonly (readonly CountedMinute[])[] {
	const shares = blocks.map(total).map(({ requests, bad }) => (bad + 0.5) / (requests + 1));
	const sorted = shares.toSorted((one, other) => one - other);
	const kept = sorted.at(-1 - Math.floor(blocks.length / 10)) ?? 1;
	const middle = sorted[Math.floor(sorted.length / 2)] ?? 1;
	return blocks.filter((_, index) => (shares[index] ?? 0) <= Math.max(kept, outageFrom * middle));
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
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}
