import type { Random } from '../../src/stats/draws.ts';
import type { PairedMinute } from '../../src/stats/ratio-test.ts';

/**
 * How the share of bad requests behaves where nothing is wrong with the candidate.
 * `clean`: requests come at random at a steady rate, and each goes wrong by chance alone.
 * `noisy`: traffic swings by half over the day; the error level common to both variants wanders, with an outage of
 * both in one minute of a hundred; and each variant's own rate varies from minute to minute by half of itself.
 * `slow`: each variant's own rate wanders by itself, and has forgotten where it was after some minutes.
 * `bursts`: single minutes of one variant by itself in which many times as many requests go wrong.
 * `cold`: the candidate's first minutes in every step are worse.
 */
export type Nature =
	| { readonly kind: 'clean' }
	| { readonly kind: 'noisy' }
	| { readonly kind: 'slow'; readonly deviation: number; readonly memoryMinutes: number }
	| { readonly kind: 'bursts'; readonly chance: number; readonly times: number }
	| { readonly kind: 'cold'; readonly minutes: number; readonly times: number };

export interface World {
	readonly nature: Nature;
	readonly requestsPerMinute: number;
	/** Baseline's usual share of bad requests. */
	readonly baselineShare: number;
}

/** What a reader is told of it, in a word or two. */
export function nameOf(nature: Nature): string {
	switch (nature.kind) {
		case 'slow':
			return `slow ${nature.deviation}, ${nature.memoryMinutes} min`;
		case 'bursts':
			return `bursts ${nature.times}x, ${Number((100 * nature.chance).toPrecision(3))} %`;
		case 'cold':
			return `cold ${nature.times}x, ${nature.minutes} min`;
		default:
			return nature.kind;
	}
}

/**
 * The minutes of an endpoint one after the other: `surge` times as many bad requests as usual in both variants, and in
 * the candidate `ratio` times as many again.
 */
export type NextMinute = (candidateTraffic: number, ratio: number, surge: number) => PairedMinute;

const minutesOfDay = 1440;
const common = { deviation: 0.4, memoryMinutes: 9.49 };
const ownNoiseShape = 4;

export function startWorld({ nature, ...world }: World, random: Random): NextMinute {
	const noisy = nature.kind === 'noisy';
	let minuteOfDay = Math.floor(random.uniform() * minutesOfDay);
	const level = wandering(random, common);
	const own = { baseline: ownRate(nature, random), candidate: ownRate(nature, random) };
	let coldMinutes = nature.kind === 'cold' ? nature.minutes : 0;
	return (candidateTraffic, ratio, surge) => {
		minuteOfDay++;
		const wander = level();
		const swing = noisy ? 1 + 0.5 * Math.sin((2 * Math.PI * minuteOfDay) / minutesOfDay) : 1;
		const outage = noisy && random.uniform() < 0.01 ? 20 : 1;
		const share = world.baselineShare * surge * (noisy ? wander * outage : 1);
		const cold = nature.kind === 'cold' && coldMinutes-- > 0 ? nature.times : 1;
		const bad = (requests: number, rate: number) => random.binomial(requests, Math.min(0.95, rate));
		const requests = random.poisson(world.requestsPerMinute * swing);
		const candidateRequests = random.binomial(requests, candidateTraffic);
		const baselineRequests = requests - candidateRequests;
		return {
			baselineRequests,
			baselineBad: bad(baselineRequests, share * own.baseline()),
			candidateRequests,
			candidateBad: bad(candidateRequests, share * ratio * cold * own.candidate())
		};
	};
}

/** A variant's own rate in the next minute, as a multiple of its usual one. */
function ownRate(nature: Nature, random: Random): () => number {
	switch (nature.kind) {
		case 'noisy':
			return () => random.gamma(ownNoiseShape) / ownNoiseShape;
		case 'slow':
			return wandering(random, nature);
		case 'bursts':
			return () => (random.uniform() < nature.chance ? nature.times : 1);
		default:
			return () => 1;
	}
}

/** A level that wanders about 1: its logarithm keeps a part of itself from minute to minute. */
function wandering(random: Random, { memoryMinutes, deviation }: typeof common): () => number {
	const keep = Math.exp(-1 / memoryMinutes);
	let position = random.normal();
	return () => {
		position = keep * position + Math.sqrt(1 - keep ** 2) * random.normal();
		return Math.exp(deviation * position - deviation ** 2 / 2);
	};
}
