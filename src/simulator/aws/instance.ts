import { type Minute, minuteKey, minuteOfVariant } from './minute.ts';
import { enhancedEveryMs, requestsOf } from './part-of-minute.ts';
import { streamOf } from './random.ts';
import { type Endpoint, spanAt, type World } from './world.ts';

/** Which of a variant's instances answered each request of a minute. */
const answering = new WeakMap<Minute, Uint8Array>();

/** Names of a variant's instances, where their metrics are published. */
export function instanceIds(variant: string, count: number): readonly string[] {
	return Array.from({ length: count }, (_, index) => `i-${variant.toLowerCase()}-${index}`);
}

/** What one instance answered in a minute: with enhanced metrics only, and each as many as the others. */
export function minuteOfInstance(
	world: World,
	endpoint: Endpoint,
	variant: string,
	instanceId: string,
	startMs: number
): Minute | undefined {
	const span = spanAt(endpoint, startMs);
	const count = span?.variants.find(({ name }) => name === variant)?.instances ?? 0;
	const place = instanceIds(variant, count).indexOf(instanceId);
	if (place < 0 || enhancedEveryMs(world, endpoint, startMs) === undefined) return undefined;
	const minute = minuteOfVariant(world, endpoint, variant, startMs);
	const places = answering.get(minute) ?? assign(world, endpoint, variant, startMs, minute.requests, count);
	answering.set(minute, places);
	return requestsOf(minute, request => places[request] === place);
}

function assign(
	world: World,
	endpoint: Endpoint,
	variant: string,
	startMs: number,
	requests: number,
	count: number
): Uint8Array {
	const random = streamOf(world.scenario.seed, minuteKey(world, endpoint.name, variant, startMs), 'instances');
	return Uint8Array.from({ length: requests }, () => Math.floor(random() * count));
}
