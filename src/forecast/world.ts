import type { ShareGate } from '../gates/gate.ts';
import type { CountMinute } from '../gates/measurement.ts';
import type { Noise } from '../gates/verdict.ts';
import type { Random } from '../stats/draws.ts';
import type { LearntNoise } from '../stats/learnt-noise.ts';
import { type NoiseModel, noiseModels } from '../stats/noise-models.ts';
import type { PastNoise } from '../stats/past-noise.ts';

const minuteMs = 60_000;

/** A gate as the baseline's past lets it be expected. */
export interface ExpectedGate {
	readonly gate: ShareGate;
	/** Of the baseline's bad requests, 0 to 1. */
	readonly share: number;
	/** What it counts for every request, where that is something else; default 1. */
	readonly perRequest?: number;
	/** Learnt from its past; what a rollout that starts now is judged with. */
	readonly noise?: Noise | undefined;
}

/** What the coming hours are expected to be like. */
export interface ExpectedTraffic {
	/** Requests a minute of both variants, minute by minute from now on; it begins anew after its end. */
	readonly requestsPerMinute: readonly number[];
	readonly gates: readonly ExpectedGate[];
}

/** How many times as many bad requests as the baseline the candidate has, by gate, in this minute of this step. */
export type Fault = (gate: string, step: number, minute: number) => number;

/** The next minute of every gate, in the order of the gates, at this share of the candidate. */
export type NextMinute = (traffic: number, timesOf: (gate: string) => number) => readonly CountMinute[];

/** Minutes that begin here and go on for ever; requests are those of both variants, the same for every gate. */
export function startWorld({ requestsPerMinute, gates }: ExpectedTraffic, random: Random): NextMinute {
	let minute = 0;
	const levels = gates.map(({ noise }) => {
		const model = drawModel(noise, random);
		return { baseline: wander(model, random), candidate: wander(model, random) };
	});
	return (traffic, timesOf) => {
		const startMs = minute * minuteMs;
		const requests = random.poisson(requestsPerMinute[minute++ % requestsPerMinute.length] ?? 0);
		const candidateRequests = random.binomial(requests, traffic);
		const side = (count: number, rate: number) => ({
			requests: count,
			bad: random.binomial(count, Math.min(mostBad, rate))
		});
		return gates.map(({ gate, share, perRequest = 1 }, index) => {
			const level = levels[index];
			const counted = (count: number) => (perRequest === 1 ? count : random.poisson(count * perRequest));
			const baseline = side(counted(requests - candidateRequests), share * (level?.baseline() ?? 1));
			const candidate = side(counted(candidateRequests), share * (level?.candidate() ?? 1) * timesOf(gate.name));
			return { startMs, baseline, candidate };
		});
	};
}

const mostBad = 0.95;
const quiet: NoiseModel = { brisk: 0, lasting: 0, memoryMinutes: 1 };

/**
 * One of the noise models that the past makes likely, or earlier rollouts, in so far as they count; the likelier the oftener. Chances are squared: models that explain
 * the past as well as a quieter one does are kept for a judge who must be careful, and are not what is expected.
 */
export function drawModel(
	noise: { readonly past?: PastNoise; readonly learnt?: LearntNoise } | undefined,
	random: Random
): NoiseModel {
	const { past, learnt } = noise ?? {};
	const taught = learnt !== undefined && random.uniform() < learnt.weight;
	const likely = (taught ? learnt.likely : past?.likely) ?? [];
	const all = likely.reduce((sum, { chance }) => sum + chance ** 2, 0);
	let left = random.uniform() * all;
	for (const { model, chance } of likely) {
		left -= chance ** 2;
		if (left <= 0) return noiseModels[model] ?? quiet;
	}
	return quiet;
}

/** A variant's own rate in the next minute as a multiple of its usual one, 1 on average. */
export function wander({ brisk, lasting, memoryMinutes }: NoiseModel, random: Random): () => number {
	if (brisk === 0 && lasting === 0) return () => 1;
	const keep = lasting === 0 ? 0 : Math.exp(-1 / memoryMinutes);
	const [fast, slow] = [Math.sqrt(brisk), Math.sqrt(lasting)];
	let position = random.normal();
	return () => {
		position = keep * position + Math.sqrt(1 - keep ** 2) * random.normal();
		return Math.exp(fast * random.normal() + slow * position - (brisk + lasting) / 2);
	};
}
