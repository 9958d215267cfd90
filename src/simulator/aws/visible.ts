import type { World } from './world.ts';

const minuteMs = 60_000;

/** One metric: its namespace, its name and exactly these dimensions. */
export interface MetricName {
	readonly namespace: string;
	readonly metricName: string;
	readonly dimensions: Readonly<Record<string, string>>;
}

/** How much of a minute, or of what is shorter, can be seen: a share of its requests. */
export function visibleShare(world: World, startMs: number, lengthMs = minuteMs): number {
	const { metricsDelayMs, metricsPartial } = world.settings;
	const sinceEndMs = world.now() - startMs - lengthMs;
	if (sinceEndMs >= metricsDelayMs) return 1;
	return metricsPartial && world.scenario.sampling !== 'drawn' && sinceEndMs > 0 ? sinceEndMs / metricsDelayMs : 0;
}
