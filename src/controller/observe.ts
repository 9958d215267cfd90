import { queriesOf, type Subjects } from '../gates/catalogue.ts';
import type { Gate } from '../gates/gate.ts';
import { type JudgeContext, judge } from '../gates/judge.ts';
import { measure, type Published } from '../gates/measure.ts';
import type { GateMeasurements, Measurement, Window } from '../gates/measurement.ts';
import type { GateResult } from '../gates/verdict.ts';
import type { LiveEndpoint, Observation } from '../rollout/observation.ts';
import { whereIs } from '../rollout/place.ts';
import type { Progress, Rollout, RolloutRecord } from '../rollout/record.ts';
import { stepWindows } from '../rollout/windows.ts';
import { findSwapped } from './artefacts.ts';
import type { Aws } from './ports.ts';
import { Refusal } from './refusal.ts';

/** Everything one decision may look at, read now; the endpoint last, so that it is the freshest. */
export async function observe(
	aws: Aws,
	record: RolloutRecord,
	now: () => number,
	refusal: Observation['refusal']
): Promise<Observation> {
	const { rollout, progress, request, evaluation } = record;
	const watched = await watchGates(aws, record, now());
	const endpoint = await aws.endpoints.describe(rollout.plan.endpointName);
	if (endpoint === undefined) {
		const sentence = `Endpoint ${rollout.plan.endpointName} has been deleted by somebody; its rollout has nothing to do any more.`;
		throw new Refusal('endpoint-not-found', sentence);
	}
	const prepared = await lookAtPreparations(aws, rollout, progress, endpoint);
	const swapped = await findSwapped(aws, rollout);
	return {
		nowMs: now(),
		endpoint,
		...watched,
		prepared,
		scaled: await lookAtScaling(aws, rollout),
		...(evaluation && { evaluation }),
		...(swapped !== undefined && { swapped }),
		...(request && { request }),
		...(refusal && { refusal })
	};
}

/** What the gates say, and what they say it on. */
export interface Watched {
	readonly gates: readonly GateResult[];
	readonly measurements: readonly GateMeasurements[];
}

/** The gates' results from the first shift of traffic on; the numbers of a file and the evaluation are known before. */
export async function watchGates(aws: Aws, record: RolloutRecord, nowMs: number): Promise<Watched> {
	const { rollout, progress, evaluation } = record;
	if (rollout.kind === 'return') return { gates: [], measurements: [] };
	const measurements = await measureGates(aws, rollout, progress, nowMs);
	const context = { ...judgeContextOf(rollout), ...(evaluation && { evaluation }) };
	return { gates: judge(rollout.plan.gates, measurements, context), measurements };
}

/** What the verdicts of a rollout have in common; the same whenever it is judged again. */
export function judgeContextOf({ plan, noise }: Rollout): JudgeContext {
	return {
		alpha: 1 - plan.confidence,
		steps: plan.schedule.length,
		noise
	};
}

/** Asked only where the old variant is autoscaled. */
async function lookAtScaling(aws: Aws, rollout: Rollout): Promise<Observation['scaled']> {
	const { start, candidate, plan } = rollout;
	if (start.baseline.scaling === undefined) return [];
	const targets = await aws.scaling.targets(plan.endpointName, [start.baseline.name, candidate.name]);
	return targets.map(({ variant, suspended }) => ({ variant, scaleInHeld: suspended.scaleIn }));
}

/** One request for all gates, both variants and every step so far. */
async function measureGates(
	aws: Aws,
	rollout: Rollout,
	progress: Progress,
	nowMs: number
): Promise<readonly GateMeasurements[]> {
	const { plan, start, candidate } = rollout;
	const subjects: Subjects = {
		endpointName: plan.endpointName,
		variants: { baseline: start.baseline.name, candidate: candidate.name }
	};
	const windows = stepWindows(progress.spans, plan.schedule.length, nowMs);
	const queries = new Map(plan.gates.flatMap(gate => queriesOf(gate, subjects)).map(query => [query.key, query]));
	const whole = wholeOf(windows.flat());
	const answers =
		whole === undefined || queries.size === 0 ? [] : await aws.metrics.query([...queries.values()], whole);
	const published: Published = {
		series: new Map(answers.map(answer => [answer.key, answer])),
		instanceTypes: { baseline: start.baseline.instanceType, candidate: candidate.instanceType }
	};
	return plan.gates.map(gate => ({
		gate: gate.name,
		steps: measureSteps(gate, rollout, subjects, published, windows)
	}));
}

function measureSteps(
	gate: Gate,
	rollout: Rollout,
	subjects: Subjects,
	published: Published,
	windows: readonly (readonly Window[])[]
): readonly Measurement[] {
	switch (gate.kind) {
		case 'share':
		case 'threshold':
			return windows.map(ofStep => measure(gate, subjects, published, ofStep));
		case 'file': {
			const numbers = rollout.numbers[gate.name];
			return numbers === undefined ? [] : [{ kind: 'numbers', ...numbers }];
		}
		case 'quality':
			return [];
	}
}

/** From the first minute to the last; undefined where there is none. */
function wholeOf(windows: readonly Window[]): Window | undefined {
	const startMs = Math.min(...windows.map(window => window.startMs));
	const endMs = Math.max(...windows.map(window => window.endMs));
	return windows.length === 0 ? undefined : { startMs, endMs };
}

async function lookAtPreparations(
	aws: Aws,
	rollout: Rollout,
	progress: Progress,
	endpoint: LiveEndpoint
): Promise<Observation['prepared']> {
	const place = whereIs(rollout, endpoint);
	const exists = async (name: string) => (await aws.configurations.describe(name)) !== undefined;
	switch (progress.state.phase) {
		case 'deploying':
			return place === 'original'
				? {
						model: (await aws.models.describe(rollout.candidate.modelName)) !== undefined,
						pair: await exists(rollout.names.pair),
						final: false
					}
				: { model: true, pair: true, final: false };
		case 'replacing':
			return { model: true, pair: true, final: place === 'pair' ? await exists(rollout.names.final) : true };
		default:
			return { model: true, pair: true, final: true };
	}
}
