import { randomFrom } from '../../stats/draws.ts';
import { normalCdf, normalQuantile } from '../../stats/special.ts';
import type { Behaviour } from '../scenario.ts';
import { behaviourAt, trafficAt } from './behaviour.ts';
import { type Distribution, drawnSamples } from './drawn-samples.ts';
import { levelOf } from './level.ts';
import { binomial, hashOf, normal, poisson, streamOf } from './random.ts';
import { type Samples, sampled, together } from './statistics.ts';
import type { DirectSample, Endpoint, World } from './world.ts';

const minuteMs = 60_000;

/** What one variant went through in one minute. Latencies are in microseconds, in no order. */
export interface Minute {
	readonly requests: number;
	readonly serverErrors: number;
	readonly clientErrors: number;
	/** Whatever was not answered with a 2xx, the two above included. */
	readonly modelErrors: number;
	readonly latenciesUs: () => Float64Array;
	readonly overheadsUs: () => Float64Array;
	/** The same, where not every request is drawn by itself. */
	readonly drawn?: { readonly latenciesUs: () => Samples; readonly overheadsUs: () => Samples };
}

/** Requests that one model behind a variant's name is expected to get within a minute. */
interface Load {
	readonly modelName: string;
	readonly mean: number;
	/** Requests an instance and minute, at the worst of it. */
	readonly perInstance: number;
	/** Of the endpoint's traffic, at the most of it. */
	readonly share: number;
}

const caches = new WeakMap<World, Map<string, Minute>>();

/**
 * A minute of a variant, drawn from the random stream that belongs to it: whoever asks, whenever, sees the same.
 * Only whole minutes of the past are remembered.
 */
export function minuteOfVariant(world: World, endpoint: Endpoint, variant: string, startMs: number): Minute {
	const isOver = startMs + minuteMs <= world.now();
	const key = minuteKey(world, endpoint.name, variant, startMs);
	const cache = caches.get(world) ?? new Map<string, Minute>();
	caches.set(world, cache);
	const known = cache.get(key);
	if (known !== undefined) return known;
	const times = levelOf(world, `${endpoint.name}|${variant}`, startMs);
	const drawn = loadsOf(world, endpoint, variant, startMs).map(load => draw(world, load, key, startMs, times));
	const direct = world.direct.get(key);
	const minute = joined(direct === undefined ? drawn : [...drawn, directMinute(direct, world.scenario.seed, key)]);
	if (isOver) cache.set(key, minute);
	return minute;
}

/** Minutes count from the start, so that a scenario tells the same story whenever it is started. */
export function minuteKey(world: World, endpointName: string, variant: string, atMs: number): string {
	const minute = Math.floor(atMs / minuteMs) - Math.floor(world.startMs / minuteMs);
	return [endpointName, variant, minute].join('|');
}

/** The first requests of a minute, for one that can be seen only in part yet. */
export function partOf(minute: Minute, share: number): Minute {
	const first = (count: number) => Math.floor(count * share);
	return {
		requests: first(minute.requests),
		serverErrors: first(minute.serverErrors),
		clientErrors: first(minute.clientErrors),
		modelErrors: first(minute.modelErrors),
		latenciesUs: () => minute.latenciesUs().subarray(0, first(minute.requests)),
		overheadsUs: () => minute.overheadsUs().subarray(0, first(minute.requests))
	};
}

/** Adds minutes up, for a longer period or a variant that changed its model within the minute. */
export function joined(parts: readonly Minute[]): Minute {
	const some = parts.filter(part => part.requests > 0);
	const [only] = some;
	if (only !== undefined && some.length === 1) return only;
	const sum = (count: (part: Minute) => number) => some.reduce((total, part) => total + count(part), 0);
	return {
		requests: sum(part => part.requests),
		serverErrors: sum(part => part.serverErrors),
		clientErrors: sum(part => part.clientErrors),
		modelErrors: sum(part => part.modelErrors),
		latenciesUs: once(() => concatenated(some.map(part => part.latenciesUs()))),
		overheadsUs: once(() => concatenated(some.map(part => part.overheadsUs()))),
		...(some.some(({ drawn }) => drawn !== undefined) && {
			drawn: {
				latenciesUs: once(() => together(some.map(part => samplesOf(part, 'latenciesUs')))),
				overheadsUs: once(() => together(some.map(part => samplesOf(part, 'overheadsUs'))))
			}
		})
	};
}

/** The samples of a minute, drawn one by one or only as far as they are looked at. */
export function samplesOf(minute: Minute, which: 'latenciesUs' | 'overheadsUs'): Samples {
	return minute.drawn?.[which]() ?? sampled(minute[which]());
}

/**
 * Expected requests by model; where the weights change within, by how long each split lasted.
 * @param lengthMs default a minute
 */
export function loadsOf(
	world: World,
	endpoint: Endpoint,
	variant: string,
	startMs: number,
	lengthMs = minuteMs
): readonly Load[] {
	const requests = trafficAt(world, endpoint.name, startMs);
	const loads = new Map<string, Load>();
	for (const [index, span] of endpoint.timeline.entries()) {
		const fromMs = Math.max(startMs, index === 0 ? Number.NEGATIVE_INFINITY : span.atMs);
		const untilMs = Math.min(startMs + lengthMs, endpoint.timeline[index + 1]?.atMs ?? Number.POSITIVE_INFINITY);
		const one = span.variants.find(({ name }) => name === variant);
		if (untilMs <= fromMs || one === undefined) continue;
		const total = span.variants.reduce((sum, { weight }) => sum + weight, 0);
		const share = total === 0 ? 0 : one.weight / total;
		const rate = requests * share;
		const before = loads.get(one.modelName);
		loads.set(one.modelName, {
			modelName: one.modelName,
			mean: (before?.mean ?? 0) + (rate * (untilMs - fromMs)) / minuteMs,
			perInstance: Math.max(before?.perInstance ?? 0, rate / Math.max(1, one.instances)),
			share: Math.max(before?.share ?? 0, share)
		});
	}
	return [...loads.values()];
}

/** @param times the error rate is the behaviour's */
function draw(
	world: World,
	{ modelName, mean, perInstance, share }: Load,
	key: string,
	startMs: number,
	times: number
): Minute {
	const stream = (what: string) => streamOf(world.scenario.seed, key, modelName, what);
	const usual = overloaded(behaviourAt(world, modelName, startMs, share), perInstance);
	const behaviour = times === 1 ? usual : { ...usual, errorRate: Math.min(1, usual.errorRate * times) };
	if (world.scenario.sampling === 'drawn') return drawQuickly(world, mean, behaviour, `${key}|${modelName}`);
	const requests = poisson(mean, stream('requests'));
	const serverErrors = binomial(requests, behaviour.errorRate, stream('server-errors'));
	const clientErrors = binomial(requests - serverErrors, behaviour.clientErrorRate, stream('client-errors'));
	const unanswered = binomial(requests - serverErrors - clientErrors, behaviour.modelErrorRate, stream('unanswered'));
	return {
		requests,
		serverErrors,
		clientErrors,
		modelErrors: serverErrors + clientErrors + unanswered,
		latenciesUs: once(() => latencies(requests, behaviour, stream('latency'))),
		overheadsUs: once(() => overheads(requests, behaviour.overheadMs, stream('overhead')))
	};
}

/** The same in distribution; counts by one draw each, latencies by as many as are looked at. */
function drawQuickly({ scenario }: World, mean: number, behaviour: Behaviour, key: string): Minute {
	const { poisson, binomial } = randomFrom(hashOf(`${scenario.seed}|${key}`));
	const requests = poisson(mean);
	const serverErrors = binomial(requests, behaviour.errorRate);
	const clientErrors = binomial(requests - serverErrors, behaviour.clientErrorRate);
	const unanswered = binomial(requests - serverErrors - clientErrors, behaviour.modelErrorRate);
	const samples = (what: string, medianMs: number, sigma: number) =>
		once(() => drawnSamples(requests, logNormal(1000 * medianMs, sigma), `${scenario.seed}|${key}|${what}`));
	const drawn = {
		latenciesUs: samples('latency', behaviour.latencyMs, behaviour.latencySigma),
		overheadsUs: samples('overhead', behaviour.overheadMs, overheadSigma)
	};
	return {
		requests,
		serverErrors,
		clientErrors,
		modelErrors: serverErrors + clientErrors + unanswered,
		latenciesUs: () => drawn.latenciesUs().sorted(),
		overheadsUs: () => drawn.overheadsUs().sorted(),
		drawn
	};
}

function logNormal(median: number, sigma: number): Distribution {
	const mean = median * Math.exp(sigma ** 2 / 2);
	return {
		below: value => (value <= 0 ? 0 : normalCdf(Math.log(value / median) / sigma)),
		quantile: chance => median * Math.exp(sigma * normalQuantile(chance)),
		mean,
		deviation: mean * Math.sqrt(Math.expm1(sigma ** 2))
	};
}

function overloaded(behaviour: Behaviour, perInstance: number): Behaviour {
	const { errorRate, capacity = Number.POSITIVE_INFINITY, comfort = Number.POSITIVE_INFINITY } = behaviour;
	const times = perInstance / capacity;
	const latencyMs = behaviour.latencyMs * Math.max(1, times, perInstance / comfort);
	if (times <= 1) return latencyMs === behaviour.latencyMs ? behaviour : { ...behaviour, latencyMs };
	return { ...behaviour, errorRate: Math.min(1, errorRate + 1 - 1 / times), latencyMs };
}

function directMinute(samples: readonly DirectSample[], seed: number, key: string): Minute {
	const count = (outcome: DirectSample['outcome']) => samples.filter(sample => sample.outcome === outcome).length;
	return {
		requests: samples.length,
		serverErrors: count('server-error'),
		clientErrors: count('client-error'),
		modelErrors: samples.length - count('answered'),
		latenciesUs: () => Float64Array.from(samples, sample => sample.latencyUs),
		overheadsUs: () => overheads(samples.length, 4, streamOf(seed, key, 'direct overhead'))
	};
}

const overheadSigma = 0.3;

type Latency = Pick<Behaviour, 'latencyMs' | 'latencySigma'>;

/** Log-normal. */
function latencies(count: number, { latencyMs, latencySigma }: Latency, random: () => number): Float64Array {
	const { exp, round } = Math;
	const drawn = new Float64Array(count);
	for (let index = 0; index < count; index++) {
		drawn[index] = round(1000 * latencyMs * exp(latencySigma * normal(random)));
	}
	return drawn;
}

function overheads(count: number, medianMs: number, random: () => number): Float64Array {
	return latencies(count, { latencyMs: medianMs, latencySigma: overheadSigma }, random);
}

function concatenated(parts: readonly Float64Array[]): Float64Array {
	const all = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		all.set(part, at);
		at += part.length;
	}
	return all;
}

function once<T>(make: () => T): () => T {
	let made: { readonly value: T } | undefined;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
