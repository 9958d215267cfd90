import type { Plan } from '../rollout/plan.ts';
import type { BehaviourOverTime, PartialScenario } from '../simulator/scenario.ts';

/** A candidate to be played, and the endpoint it wants to. */
export interface Story {
	readonly candidate: string;
	readonly healthy: boolean;
	readonly scenario: PartialScenario;
}

export const baselineModel = 'model-in-service';
export const candidateModel = 'rehearsed-candidate';

const usualErrorRate = 0.003;
/** The candidate is up by then, and has its first share. */
const deployMinutes = 8;
/** Of the log-normal latencies: how far their p95 and p99 are above the median. */
const sigma = 0.5;
const p95OverMedian = Math.exp(1.645 * sigma);
const p99OverMedian = Math.exp(2.326 * sigma);
const usualLatencyMs = 80;
/** The baseline is well within the limits that it is rehearsed with. */
const headroom = 0.6;

/** Candidates with nothing and with something the matter, on an endpoint that keeps the plan's absolute limits. */
export function storiesFor(plan: Plan): readonly Story[] {
	const baseline: BehaviourOverTime = {
		errorRate: usualErrorRate,
		latencyMs: latencyWithin(plan),
		latencySigma: sigma,
		cpuPercent: percentWithin(plan, 'cpu', 40),
		memoryPercent: percentWithin(plan, 'memory', 30),
		diskPercent: percentWithin(plan, 'disk', 12)
	};
	const latencyMs = latencyWithin(plan);
	const unacceptable = unacceptableErrorRate(plan);
	const play = (candidate: string, behaviour: BehaviourOverTime, more: Partial<PartialScenario> = {}): Story => ({
		candidate,
		healthy: false,
		scenario: scenarioOf(plan, { [baselineModel]: baseline, [candidateModel]: { ...baseline, ...behaviour } }, more)
	});
	const surges = [{ fromMinute: 12, minutes: 3, everyMinutes: 17, errorRate: 0.03, latencyFactor: 1.1 }];
	return [
		{ ...play('nothing the matter', {}), healthy: true },
		{
			...play('nothing the matter, errors of both variants surge', {}, { settings: { incidents: surges } }),
			healthy: true
		},
		play(`${Number((unacceptable / usualErrorRate).toFixed(1))} times the errors`, { errorRate: unacceptable }),
		play('every tenth request fails', { errorRate: 0.1 }),
		play('three times as slow', { latencyMs: 3 * latencyMs }),
		play('turns bad half way', { changes: [{ fromMinute: halfWayMinutes(plan), errorRate: 0.05 }] }),
		play('its container does not start', { failsToStart: 'The container did not pass the ping health check.' }),
		play('no traffic on the endpoint', {}, { endpoints: [endpointOf(plan, 0)] })
	];
}

/** The middle of the bakes, after the candidate has been deployed. */
function halfWayMinutes({ schedule }: Plan): number {
	const bakesMs = schedule.reduce((sum, step) => sum + step.bakeMs, 0);
	return deployMinutes + bakesMs / 2 / 60_000;
}

/** What the plan itself calls too many errors: its ratio, and not below its floor. */
function unacceptableErrorRate({ gates }: Plan): number {
	const gate = gates.find(one => one.kind === 'share' && one.metric === 'error-rate');
	if (gate?.kind !== 'share') return 2 * usualErrorRate;
	return Math.min(0.5, Math.max(gate.maxRatio * usualErrorRate, 2 * gate.floor));
}

function scenarioOf(
	plan: Plan,
	behaviours: Readonly<Record<string, BehaviourOverTime>>,
	more: Partial<PartialScenario>
): PartialScenario {
	const model = (name: string) => ({
		ModelName: name,
		ExecutionRoleArn: 'arn:aws:iam::123456789012:role/serving',
		PrimaryContainer: { Image: `123456789012.dkr.ecr.eu-west-1.amazonaws.com/model:${name}` }
	});
	const { baselineVariant = 'AllTraffic' } = plan;
	return {
		endpoints: [endpointOf(plan, 6000)],
		configurations: [
			{
				EndpointConfigName: 'configuration-in-service',
				ProductionVariants: [
					{
						VariantName: baselineVariant,
						ModelName: baselineModel,
						InstanceType: 'ml.m5.xlarge',
						InitialInstanceCount: 2,
						InitialVariantWeight: 1
					}
				]
			}
		],
		models: [model(baselineModel), model(candidateModel)],
		behaviours,
		objects: {},
		...more
	};
}

function endpointOf({ endpointName }: Plan, requestsPerMinute: number) {
	return {
		name: endpointName,
		configName: 'configuration-in-service',
		traffic: [{ fromMinute: -10_080, requestsPerMinute }]
	};
}

/** Median latency with which every absolute limit on latency is kept. */
function latencyWithin({ gates }: Plan): number {
	const limits = gates.flatMap(gate => {
		if (gate.kind === 'share' && gate.slowerThanMs !== undefined) return [gate.slowerThanMs / p95OverMedian];
		const isLatency = gate.kind === 'threshold' && gate.source.metric === 'latency';
		return isLatency && gate.limits.max !== undefined ? [(headroom * gate.limits.max) / p99OverMedian] : [];
	});
	return Math.min(usualLatencyMs, ...limits);
}

function percentWithin({ gates }: Plan, metric: string, usual: number): number {
	const limits = gates.flatMap(gate =>
		gate.kind === 'threshold' && gate.source.metric === metric && gate.limits.max !== undefined
			? [headroom * gate.limits.max]
			: []
	);
	return Math.min(usual, ...limits);
}
