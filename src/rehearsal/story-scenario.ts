import type { Gate, MetricSource } from '../gates/gate.ts';
import type { Plan } from '../rollout/plan.ts';
import type { BehaviourOverTime, Incident, OwnMetric, PartialScenario } from '../simulator/scenario.ts';
import { wantsMore } from './own-gates.ts';
import { type GivenWorld, quarterMinutes } from './world-given.ts';

export const baselineModel = 'model-in-service';
export const candidateModel = 'rehearsed-candidate';
const configName = 'configuration-in-service';
const historyMinutes = 2880;

/** What a story changes in the world it is played in. */
export interface Setup {
	/** Of the candidate, where it differs from the model in service. */
	readonly behaviour: BehaviourOverTime;
	readonly incidents?: readonly Incident[];
	/** From the start of the rollout on there is no request. */
	readonly silent?: true;
	/** Metrics of the user's own say that the candidate is worse. */
	readonly worseOwn?: boolean;
}

/** An endpoint with the model in service and the candidate, drawn quickly. */
export function scenarioOf(plan: Plan, world: GivenWorld, setup: Setup): PartialScenario {
	const { baselineVariant, scaling, noise, instanceType, instanceCount } = world;
	const { errorRate, clientErrorRate, latencyMs, latencySigma } = world;
	const { cpuPercent, memoryPercent, diskPercent } = world;
	const rates = { errorRate, clientErrorRate, modelErrorRate: 0, latencyMs, latencySigma };
	const usual = { ...rates, cpuPercent, memoryPercent, diskPercent };
	return {
		sampling: 'drawn',
		...(noise && { noise }),
		endpoints: [
			{
				name: plan.endpointName,
				configName,
				traffic: trafficOf(world, setup.silent === true),
				scaling: scaling === undefined ? [] : [{ variant: baselineVariant, ...scaling }]
			}
		],
		configurations: [
			{
				EndpointConfigName: configName,
				ProductionVariants: [
					{
						VariantName: baselineVariant,
						ModelName: baselineModel,
						InstanceType: instanceType,
						InitialInstanceCount: instanceCount,
						InitialVariantWeight: 1
					}
				]
			}
		],
		models: [modelOf(baselineModel), modelOf(candidateModel)],
		behaviours: { [baselineModel]: usual, [candidateModel]: { ...usual, ...setup.behaviour } },
		metrics: plan.gates.flatMap(gate => metricsOf(gate, setup.worseOwn === true)),
		objects: {},
		settings: { incidents: setup.incidents ?? [] }
	};
}

function modelOf(name: string) {
	return {
		ModelName: name,
		ExecutionRoleArn: 'arn:aws:iam::123456789012:role/serving',
		PrimaryContainer: { Image: `123456789012.dkr.ecr.eu-west-1.amazonaws.com/model:${name}` }
	};
}

/** Every day as the given one: two before the rollout, and as many after its start as anybody watches. */
function trafficOf({ requestsPerMinute: course }: GivenWorld, silent: boolean) {
	const [only] = course;
	const always = { fromMinute: -10_080, requestsPerMinute: only ?? 0 };
	const end = silent ? [{ fromMinute: 0, requestsPerMinute: 0 }] : [];
	if (course.length <= 1) return [always, ...end];
	const quarters = (historyMinutes / quarterMinutes) * (silent ? 1 : 5);
	const first = -historyMinutes / quarterMinutes;
	const shape = Array.from({ length: quarters }, (_, at) => {
		const quarter = (((first + at) % course.length) + course.length) % course.length;
		return { fromMinute: (first + at) * quarterMinutes, requestsPerMinute: course[quarter] ?? 0 };
	});
	return [always, ...shape, ...end];
}

/** Of everything that is counted, the share that events have where no more is known. */
const eventShare = 0.1;
const meanValue = 10;

function metricsOf(gate: Gate, worse: boolean): readonly OwnMetric[] {
	const wrong = (usual: number, ratio: number) => (wantsMore(gate) ? usual / (1.5 * ratio) : usual * 1.5 * ratio);
	if (gate.kind === 'mean') {
		const own = of(
			gate.values,
			meanValue,
			0.3 * meanValue,
			'request',
			worse ? wrong(meanValue, gate.maxRatio) : undefined
		);
		const { squares } = gate;
		return squares === undefined
			? [own]
			: [
					own,
					{ ...own, ...of(squares, meanValue, own.deviation, 'request'), mean: own.mean, squaresOf: own.metricName }
				];
	}
	if (gate.kind !== 'share' || gate.own === undefined) return [];
	const { events, per } = gate.own;
	const candidate = worse ? Math.min(0.9, wrong(eventShare, gate.maxRatio)) : undefined;
	const counted = of(events, eventShare, 0, 'request-or-not', candidate);
	return per === undefined ? [counted] : [counted, of(per, 1, 0, 'request')];
}

function of(
	{ namespace, metricName, dimensions }: MetricSource,
	mean: number,
	deviation: number,
	each: 'request' | 'request-or-not',
	candidate = mean
): OwnMetric {
	return { namespace, metricName, dimensions, deviation, each, mean: { '*': mean, [candidateModel]: candidate } };
}
