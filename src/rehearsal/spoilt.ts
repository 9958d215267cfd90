import type { Plan } from '../rollout/plan.ts';
import { behaviourAt } from '../simulator/aws/behaviour.ts';
import { minuteOfVariant, samplesOf } from '../simulator/aws/minute.ts';
import type { World } from '../simulator/aws/world.ts';
import { normalCdf } from '../stats/special.ts';
import { baselineModel } from './story-scenario.ts';

const minuteMs = 60_000;

/** Requests that the candidate answered until now, and how many of them the model in service would have answered better. */
export function spoiltIn(
	world: World,
	plan: Plan,
	variant: string
): { readonly requests: number; readonly spoilt: number } {
	const endpoint = world.endpoints.get(plan.endpointName);
	if (endpoint === undefined) return { requests: 0, spoilt: 0 };
	const limitMs = slowLimitOf(plan);
	let [requests, spoilt] = [0, 0];
	for (let atMs = world.startMs; atMs < world.now(); atMs += minuteMs) {
		const serves = endpoint.timeline.some(
			span => span.atMs <= atMs + minuteMs && span.variants.some(one => one.name === variant && one.weight > 0)
		);
		if (!serves) continue;
		const minute = minuteOfVariant(world, endpoint, variant, atMs);
		if (minute.requests === 0) continue;
		const usual = behaviourAt(world, baselineModel, atMs);
		requests += minute.requests;
		spoilt += minute.serverErrors - usual.errorRate * minute.requests;
		if (limitMs === undefined) continue;
		const slow = minute.requests - samplesOf(minute, 'latenciesUs').atOrBelow(limitMs * 1000);
		spoilt += slow - shareAbove(limitMs, usual) * minute.requests;
	}
	return { requests, spoilt };
}

/** Above it a request counts as slow, for the first gate that says so. */
function slowLimitOf({ gates }: Plan): number | undefined {
	return gates.flatMap(gate => (gate.kind === 'share' ? (gate.slowerThanMs ?? []) : []))[0];
}

function shareAbove(limitMs: number, { latencyMs, latencySigma }: ReturnType<typeof behaviourAt>): number {
	return 1 - normalCdf(Math.log(limitMs / latencyMs) / latencySigma);
}
