import { isObject, numberOf } from '../../common/json.ts';
import { loadsOf, type Minute, minuteKey, minuteOfVariant } from './minute.ts';
import { streamOf } from './random.ts';
import { type Endpoint, spanAt, type World } from './world.ts';

const minuteMs = 60_000;
const slotMs = 10_000;
const slots = minuteMs / slotMs;
/** CloudWatch keeps for so long what is finer than a minute. */
const keptMs = 3 * 60 * minuteMs;

/** In which tenth second of its minute each request came, by the minute it belongs to. */
const arrivals = new WeakMap<Minute, Uint8Array>();

/**
 * A part of a minute that begins and ends with a tenth second. All parts of a minute together are the minute: its
 * requests come as they are expected to, bad ones like the others.
 */
export function partOfMinute(
	world: World,
	endpoint: Endpoint,
	variant: string,
	startMs: number,
	lengthMs: number
): Minute {
	const minuteStartMs = Math.floor(startMs / minuteMs) * minuteMs;
	const minute = minuteOfVariant(world, endpoint, variant, minuteStartMs);
	const slotOf = arrivals.get(minute) ?? arrive(world, endpoint, variant, minuteStartMs, minute);
	arrivals.set(minute, slotOf);
	const first = (startMs - minuteStartMs) / slotMs;
	return requestsOf(minute, request => {
		const slot = slotOf[request] ?? 0;
		return slot >= first && slot < first + lengthMs / slotMs;
	});
}

/** Of a minute those requests that meet a condition, by their place among them. */
export function requestsOf(minute: Minute, isIn: (request: number) => boolean): Minute {
	const count = (from: number, to: number) => {
		let inside = 0;
		for (let request = from; request < to; request++) if (isIn(request)) inside++;
		return inside;
	};
	const { serverErrors, clientErrors, modelErrors } = minute;
	const inPart = (values: Float64Array) => values.filter((_, request) => isIn(request));
	return {
		requests: count(0, minute.requests),
		serverErrors: count(0, serverErrors),
		clientErrors: count(serverErrors, serverErrors + clientErrors),
		modelErrors: count(0, modelErrors),
		latenciesUs: () => inPart(minute.latenciesUs()),
		overheadsUs: () => inPart(minute.overheadsUs())
	};
}

function arrive(world: World, endpoint: Endpoint, variant: string, startMs: number, { requests }: Minute): Uint8Array {
	const expected = Array.from({ length: slots }, (_, slot) =>
		loadsOf(world, endpoint, variant, startMs + slot * slotMs, slotMs).reduce((sum, { mean }) => sum + mean, 0)
	);
	const total = expected.reduce((sum, mean) => sum + mean, 0);
	const random = streamOf(world.scenario.seed, minuteKey(world, endpoint.name, variant, startMs), 'arrivals');
	return Uint8Array.from({ length: requests }, () => {
		if (total === 0) return Math.floor(random() * slots);
		let left = random() * total;
		const slot = expected.findIndex(mean => {
			left -= mean;
			return left < 0;
		});
		return slot < 0 ? slots - 1 : slot;
	});
}

/** Whether values of so short a period were published then, and are kept still: enhanced metrics, and as frequent. */
export function isPublishedInParts(world: World, endpoint: Endpoint, startMs: number, periodMs: number): boolean {
	const everyMs = enhancedEveryMs(world, endpoint, startMs);
	return everyMs !== undefined && everyMs <= periodMs && world.now() - startMs <= keptMs;
}

/** How often enhanced metrics were published at a moment; undefined where there were none. */
export function enhancedEveryMs(world: World, endpoint: Endpoint, atMs: number): number | undefined {
	const { configName = '' } = spanAt(endpoint, atMs) ?? {};
	const raw = world.configurations.get(configName)?.raw ?? world.deletedConfigurations.get(configName);
	const { EnableEnhancedMetrics, MetricPublishFrequencyInSeconds } = isObject(raw?.MetricsConfig)
		? raw.MetricsConfig
		: {};
	return EnableEnhancedMetrics === true ? 1000 * (numberOf(MetricPublishFrequencyInSeconds) ?? 60) : undefined;
}
