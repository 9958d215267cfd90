import { randomFrom } from '../../stats/draws.ts';
import { normalCdf, normalQuantile } from '../../stats/special.ts';
import type { OwnMetric } from '../scenario.ts';
import { type Distribution, drawnSamples } from './drawn-samples.ts';
import { minuteKey, minuteOfVariant } from './minute.ts';
import { hashOf, normal, type Random, streamOf } from './random.ts';
import { constant, type Samples, sampled, together, zerosAndOnes } from './statistics.ts';
import { type MetricName, visibleShare } from './visible.ts';
import { spanAt, type World } from './world.ts';

const minuteMs = 60_000;

/** A metric of the user's own: what was published in a period and can be seen. */
export function ownSamples(world: World, metric: MetricName, startMs: number, periodMs: number): Samples | undefined {
	if (periodMs < minuteMs) return undefined;
	const parts: Samples[] = [];
	for (const own of world.scenario.metrics) {
		if (own.namespace !== metric.namespace || own.metricName !== metric.metricName) continue;
		for (let atMs = startMs; atMs < startMs + periodMs; atMs += minuteMs) {
			const part = visibleShare(world, atMs) > 0 ? ownMinute(world, own, metric, atMs) : undefined;
			if (part !== undefined && part.count > 0) parts.push(part);
		}
	}
	if (parts.length < 2 || world.scenario.sampling === 'drawn') return parts.length === 0 ? undefined : together(parts);
	return sampled(Float64Array.from(parts.flatMap(part => [...part.sorted()])));
}

function ownMinute(world: World, own: OwnMetric, metric: MetricName, atMs: number): Samples | undefined {
	for (const endpoint of world.endpoints.values()) {
		for (const { name, modelName } of spanAt(endpoint, atMs)?.variants ?? []) {
			const mean = own.mean[modelName] ?? own.mean['*'];
			if (mean === undefined || !isOf(own, metric, name, endpoint.name)) continue;
			const { each = 'minute', squaresOf } = own;
			const keys = [world.scenario.seed, minuteKey(world, endpoint.name, name, atMs), squaresOf ?? own.metricName];
			const count = each === 'minute' ? 1 : minuteOfVariant(world, endpoint, name, atMs).requests;
			const quickly = each !== 'minute' && world.scenario.sampling === 'drawn';
			return quickly ? quickValues(own, mean, count, keys.join('|')) : eachValue(own, mean, count, streamOf(...keys));
		}
	}
	return undefined;
}

function isOf(own: OwnMetric, { dimensions }: MetricName, variant: string, endpoint: string): boolean {
	const filled = Object.entries(own.dimensions).map(([name, value]) => {
		return [name, value.replaceAll('{variant}', variant).replaceAll('{endpoint}', endpoint)] as const;
	});
	return isSame(Object.fromEntries(filled), dimensions);
}

function eachValue({ each, deviation, squaresOf }: OwnMetric, mean: number, count: number, random: Random): Samples {
	const power = squaresOf === undefined ? 1 : 2;
	const value = () => (each === 'request-or-not' ? Number(random() < mean) : mean + deviation * normal(random));
	return sampled(Float64Array.from({ length: count }, () => value() ** power));
}

/** The same in distribution, values below 0 counting as 0; of squares only their sum is right. */
function quickValues({ each, deviation, squaresOf }: OwnMetric, mean: number, count: number, key: string): Samples {
	if (each === 'request-or-not') return zerosAndOnes(count, randomFrom(hashOf(key)).binomial(count, mean));
	if (deviation === 0) return constant(count, squaresOf === undefined ? mean : mean ** 2);
	const values = drawnSamples(count, normalOf(mean, deviation), key);
	if (squaresOf === undefined) return values;
	const spread = 1 + Math.sqrt(2 / count) * randomFrom(hashOf(`${key}|spread`)).normal();
	return constant(count, (values.sum / count) ** 2 + deviation ** 2 * Math.max(0, spread));
}

function normalOf(mean: number, deviation: number): Distribution {
	return {
		below: value => (value < 0 ? 0 : normalCdf((value - mean) / deviation)),
		quantile: chance => Math.max(0, mean + deviation * normalQuantile(chance)),
		mean,
		deviation
	};
}

function isSame(one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): boolean {
	const keys = Object.keys(one);
	return keys.length === Object.keys(other).length && keys.every(key => one[key] === other[key]);
}
