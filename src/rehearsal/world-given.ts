import type { Plan } from '../rollout/plan.ts';

/** How the error rate of a variant wanders by itself; variances of its logarithm. */
export interface WanderingRate {
	readonly brisk: number;
	readonly lasting: number;
	readonly memoryMinutes: number;
}

/** The endpoint that a rehearsal plays on: read where it may be looked at, given in the file, or assumed. Plain data. */
export interface GivenWorld {
	/** Of the endpoint, quarter of an hour by quarter from the start on; it begins anew after its end. */
	readonly requestsPerMinute: readonly number[];
	/** Of the model in service, 0 to 1. */
	readonly errorRate: number;
	readonly clientErrorRate: number;
	/** Log-normal: its median, and the standard deviation of its logarithm. */
	readonly latencyMs: number;
	readonly latencySigma: number;
	readonly cpuPercent: number;
	readonly memoryPercent: number;
	readonly diskPercent: number;
	readonly noise?: WanderingRate;
	readonly baselineVariant: string;
	readonly instanceType: string;
	readonly instanceCount: number;
	readonly scaling?: { readonly min: number; readonly max: number; readonly target?: number };
	/** In words: what it is, and where that is from. */
	readonly told: readonly string[];
}

export const quarterMinutes = 15;
/** Of the log-normal latencies: how far their p95 and p99 are above the median. */
export const usualSigma = 0.5;
export const p95Over = (sigma: number) => Math.exp(1.645 * sigma);
const p99Over = (sigma: number) => Math.exp(2.326 * sigma);
const usualErrorRate = 0.003;
const usualTraffic = 6000;
const usualLatencyMs = 80;
/** The baseline is well within the limits that it is rehearsed with. */
const headroom = 0.6;

/** What a plan is rehearsed with where nobody has looked: as its file says, and what is usual for the rest. */
export function givenBy(plan: Plan): GivenWorld {
	const { rehearse = {}, baselineVariant = 'AllTraffic', instanceType = 'ml.m5.xlarge' } = plan;
	const { requestsPerMinute = usualTraffic, errorRate = usualErrorRate } = rehearse;
	return {
		requestsPerMinute: [requestsPerMinute],
		errorRate,
		clientErrorRate: 0.001,
		latencyMs: Math.min(rehearse.latencyMs ?? usualLatencyMs, latencyWithin(plan)),
		latencySigma: usualSigma,
		cpuPercent: percentWithin(plan, 'cpu', 40),
		memoryPercent: percentWithin(plan, 'memory', 30),
		diskPercent: percentWithin(plan, 'disk', 12),
		baselineVariant,
		instanceType,
		instanceCount: 2,
		told: toldOf(plan, requestsPerMinute, errorRate)
	};
}

function toldOf({ rehearse = {} }: Plan, requestsPerMinute: number, errorRate: number): readonly string[] {
	const where = (given: number | undefined) => (given === undefined ? 'assumed' : 'from `rehearse` in the file');
	return [
		`${requestsPerMinute.toLocaleString('en-US')} requests a minute (${where(rehearse.requestsPerMinute)})`,
		`${Number((errorRate * 100).toPrecision(3))} % errors, varying no more than by chance (${where(rehearse.errorRate)})`,
		`latencies within the limits of the file (${where(rehearse.latencyMs)})`,
		'2 instances, not autoscaled (assumed)'
	];
}

/** Median latency with which every absolute limit on latency is kept. */
export function latencyWithin({ gates }: Plan, sigma = usualSigma): number {
	const limits = gates.flatMap(gate => {
		if (gate.kind === 'share' && gate.slowerThanMs !== undefined) return [gate.slowerThanMs / p95Over(sigma)];
		const isLatency = gate.kind === 'threshold' && gate.source.metric === 'latency';
		return isLatency && gate.limits.max !== undefined ? [(headroom * gate.limits.max) / p99Over(sigma)] : [];
	});
	return Math.min(Number.POSITIVE_INFINITY, ...limits);
}

function percentWithin({ gates }: Plan, metric: string, usual: number): number {
	const limits = gates.flatMap(gate =>
		gate.kind === 'threshold' && gate.source.metric === metric && gate.limits.max !== undefined
			? [headroom * gate.limits.max]
			: []
	);
	return Math.min(usual, ...limits);
}
