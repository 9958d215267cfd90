import type { Gate } from '../../src/gates/gate.ts';
import type { CountMinute, Measurement, ValueMinute } from '../../src/gates/measurement.ts';

/** How one variant answers: shares of requests, latency in milliseconds, processor in percent. */
export interface Behaviour {
	readonly errorRate: number;
	readonly slowRate: number;
	readonly p99Ms: number;
	readonly cpu: number;
}

export const healthy: Behaviour = { errorRate: 0.003, slowRate: 0.05, p99Ms: 210, cpu: 42 };

export interface Traffic {
	readonly requestsPerMinute: number;
	readonly baseline: Behaviour;
	readonly candidate: Behaviour;
	/** Uniform in [0, 1). */
	readonly uniform: () => number;
}

/** What CloudWatch would have had for a gate in one minute, at the candidate's share; added to a step's measurement. */
export function measureMinute(
	gate: Gate,
	before: Measurement | undefined,
	startMs: number,
	share: number,
	traffic: Traffic
): Measurement {
	if (gate.kind === 'share') {
		const minutes = before?.kind === 'counts' ? before.minutes : [];
		return { kind: 'counts', minutes: [...minutes, countMinute(gate.metric === 'slow-rate', startMs, share, traffic)] };
	}
	const minutes = before?.kind === 'values' ? before.minutes : [];
	const key = gate.kind === 'threshold' && gate.source.metric === 'cpu' ? 'cpu' : 'p99Ms';
	return { kind: 'values', minutes: [...minutes, valueMinute(key, startMs, traffic)] };
}

function countMinute(slow: boolean, startMs: number, share: number, traffic: Traffic): CountMinute {
	const side = (part: number, { errorRate, slowRate }: Behaviour) => {
		const requests = poisson(traffic.requestsPerMinute * part, traffic.uniform);
		return { requests, bad: Math.min(requests, poisson(requests * (slow ? slowRate : errorRate), traffic.uniform)) };
	};
	return { startMs, baseline: side(1 - share, traffic.baseline), candidate: side(share, traffic.candidate) };
}

function valueMinute(key: 'p99Ms' | 'cpu', startMs: number, { baseline, candidate, uniform }: Traffic): ValueMinute {
	const around = (value: number) => value * (0.93 + 0.14 * uniform());
	return { startMs, baseline: around(baseline[key]), candidate: around(candidate[key]) };
}

/** A number of events; by the normal distribution where there are many. */
function poisson(mean: number, uniform: () => number): number {
	if (mean > 50) {
		const normal = Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
		return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal));
	}
	let events = 0;
	for (let product = uniform(); product > Math.exp(-mean); product *= uniform()) events++;
	return events;
}
