import type { PairedMinute } from '../../src/stats/ratio-test.ts';
import type { Random } from './random.ts';

/**
 * `clean`: requests come at random at a steady rate, and each goes wrong by chance alone.
 * `noisy`: traffic swings by half over the day; the error level common to both variants wanders, with an outage of
 * both in one minute of a hundred; and each variant's own rate varies from minute to minute by half of itself.
 */
export type WorldKind = 'clean' | 'noisy';

export interface World {
	readonly kind: WorldKind;
	readonly requestsPerMinute: number;
	/** Baseline's usual share of bad requests. */
	readonly baselineShare: number;
}

/** The minutes of an endpoint one after the other: `surge` times as many bad requests in both variants, and in the candidate `ratio` times as many again. */
export type NextMinute = (candidateTraffic: number, ratio: number, surge: number) => PairedMinute;

const minutesOfDay = 1440;
const wanderMemory = 0.9;
const wanderDeviation = 0.4;
const ownNoiseShape = 4;

export function startWorld(world: World, random: Random): NextMinute {
	let minuteOfDay = Math.floor(random.uniform() * minutesOfDay);
	let wander = random.normal();
	return (candidateTraffic, ratio, surge) => {
		const noisy = world.kind === 'noisy';
		minuteOfDay++;
		wander = wanderMemory * wander + Math.sqrt(1 - wanderMemory ** 2) * random.normal();
		const swing = noisy ? 1 + 0.5 * Math.sin((2 * Math.PI * minuteOfDay) / minutesOfDay) : 1;
		const outage = noisy && random.uniform() < 0.01 ? 20 : 1;
		const level = surge * (noisy ? Math.exp(wanderDeviation * wander - wanderDeviation ** 2 / 2) * outage : 1);
		const own = () => (noisy ? random.gamma(ownNoiseShape) / ownNoiseShape : 1);
		const bad = (requests: number, share: number) => random.binomial(requests, Math.min(0.95, share * own()));
		const requests = random.poisson(world.requestsPerMinute * swing);
		const candidateRequests = random.binomial(requests, candidateTraffic);
		const baselineRequests = requests - candidateRequests;
		return {
			baselineRequests,
			baselineBad: bad(baselineRequests, world.baselineShare * level),
			candidateRequests,
			candidateBad: bad(candidateRequests, world.baselineShare * level * ratio)
		};
	};
}
