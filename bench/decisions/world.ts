import type { PairedMinute } from '../../src/stats/ratio-test.ts';
import type { Random } from './random.ts';

/**
 * `clean`: requests come at random at a steady rate, and each goes wrong by chance alone.
 * `noisy`: traffic swings by half over the day; the error level common to both variants wanders, with an outage of
 * both in one minute of a hundred; and each variant's own rate varies from minute to minute by half of itself.
 * `slow`: as clean, but each variant's own rate wanders by a third of itself, over some five minutes at a time.
 */
export type WorldKind = 'clean' | 'noisy' | 'slow';

export interface World {
	readonly kind: WorldKind;
	readonly requestsPerMinute: number;
	/** Baseline's usual share of bad requests. */
	readonly baselineShare: number;
}

/**
 * The minutes of an endpoint one after the other: `surge` times as many bad requests as usual in both variants, and in
 * the candidate `ratio` times as many again.
 */
export type NextMinute = (candidateTraffic: number, ratio: number, surge: number) => PairedMinute;

const minutesOfDay = 1440;
const common = { memory: 0.9, deviation: 0.4 };
const ownNoiseShape = 4;
const ownWander = { memory: 0.8, deviation: 0.32 };

export function startWorld(world: World, random: Random): NextMinute {
	const noisy = world.kind === 'noisy';
	let minuteOfDay = Math.floor(random.uniform() * minutesOfDay);
	const level = wandering(random, common);
	const own = { baseline: ownRate(world.kind, random), candidate: ownRate(world.kind, random) };
	return (candidateTraffic, ratio, surge) => {
		minuteOfDay++;
		const wander = level();
		const swing = noisy ? 1 + 0.5 * Math.sin((2 * Math.PI * minuteOfDay) / minutesOfDay) : 1;
		const outage = noisy && random.uniform() < 0.01 ? 20 : 1;
		const share = world.baselineShare * surge * (noisy ? wander * outage : 1);
		const bad = (requests: number, rate: number) => random.binomial(requests, Math.min(0.95, rate));
		const requests = random.poisson(world.requestsPerMinute * swing);
		const candidateRequests = random.binomial(requests, candidateTraffic);
		const baselineRequests = requests - candidateRequests;
		return {
			baselineRequests,
			baselineBad: bad(baselineRequests, share * own.baseline()),
			candidateRequests,
			candidateBad: bad(candidateRequests, share * ratio * own.candidate())
		};
	};
}

/** A variant's own rate in the next minute, 1 on average. */
function ownRate(kind: WorldKind, random: Random): () => number {
	if (kind === 'noisy') return () => random.gamma(ownNoiseShape) / ownNoiseShape;
	return kind === 'slow' ? wandering(random, ownWander) : () => 1;
}

/** A level that wanders about 1: its logarithm keeps a part of itself from minute to minute. */
function wandering(random: Random, { memory, deviation }: typeof common): () => number {
	let position = random.normal();
	return () => {
		position = memory * position + Math.sqrt(1 - memory ** 2) * random.normal();
		return Math.exp(deviation * position - deviation ** 2 / 2);
	};
}
