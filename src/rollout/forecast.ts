import type { Gate, KindName, MeanGate, ShareGate } from '../gates/gate.ts';
import { kindOf } from '../gates/kinds.ts';
import type { Noise } from '../gates/verdict.ts';
import { minutesToProve } from '../stats/expected-proof.ts';
import { isProofAsked } from './bake.ts';
import type { Plan } from './plan.ts';

/** What would prove a healthy candidate in 95 of 100 rollouts, each by itself; absent where nothing sensible would. */
export interface Remedy {
	/** A max-bake of so many minutes. */
	readonly maxBakeMinutes?: number;
	/** A share of the traffic, 0 to 1. */
	readonly traffic?: number;
	readonly maxRatio?: number;
}

/** What a share gate is expected to prove in one step. */
export interface ProofForecast {
	readonly gate: string;
	/** In which a healthy candidate is proved in half of the rollouts, the delay of the metrics included; absent where it cannot be told. */
	readonly minutes?: number;
	/** Whether that is expected to come in time. */
	readonly withinMaxBake: boolean;
	/** Chance that a healthy candidate is proved before the longest bake is over; absent unless rollouts were played. */
	readonly chance?: number;
	/** The smallest ratio to the baseline that fails in this step in 95 of 100 rollouts. */
	readonly smallestFound?: number;
	/** Of a step that is asked for this proof and seldom has it. */
	readonly remedy?: Remedy;
}

/** What a candidate that makes so many times as many bad requests leads to, from its first request on. */
export interface FaultForecast {
	readonly gate: string;
	readonly times: number;
	/** Chance that it does not come through the steps, and that the gate fails in them. */
	readonly stopped: number;
	readonly failed: number;
	/** Minutes of the steps until it is stopped, in half of those that are. */
	readonly minutes?: number;
	/** Requests that it answers badly until then, or until the last step is over, on average. */
	readonly spoilt: number;
}

/** What rollouts say that were played through the real verdicts and the real rule of steps. */
export interface Simulated {
	readonly rollouts: number;
	readonly seed: number;
	/** Chance that a healthy candidate comes through all steps. */
	readonly healthy: number;
	readonly faults: readonly FaultForecast[];
}

/** What is expected of one step before it has begun. */
export interface StepForecast {
	/** Candidate's share, 0 to 1. */
	readonly traffic: number;
	readonly bakeMs: number;
	readonly maxBakeMs: number;
	readonly hold: boolean;
	/** Requests the candidate is expected to see within the bake. */
	readonly candidateRequests: number;
	readonly proofs: readonly ProofForecast[];
	/** Whether this step has to be proved to be left (`proof`). */
	readonly proofAsked: boolean;
}

/** What the plan command shows: what would be done, how long it takes, whether it can prove what its gates ask. */
export interface Forecast {
	/** Of the baseline, on average over the last three hours. */
	readonly requestsPerMinute: number;
	/** Shortest and longest duration of the whole, deploying included, in milliseconds; holds not counted. */
	readonly shortestMs: number;
	readonly longestMs: number;
	readonly steps: readonly StepForecast[];
	/** Sentences: a step that cannot decide, a metric never published, a credential too short. */
	readonly warnings: readonly string[];
	/** Absent where nothing could be played. */
	readonly simulated?: Simulated;
	/** How many rows of the labelled data each quality gate needs, where there may be enough: sentences. */
	readonly rowsNeeded?: readonly string[];
}

/** What the last three hours of the baseline say. */
export interface PastTraffic {
	readonly requestsPerMinute: number;
	/** By gate name: the baseline's share of bad requests. */
	readonly shares: Readonly<Record<string, number>>;
	/** By gate name: how much its share varies from minute to minute. */
	readonly noise: Readonly<Record<string, Noise>>;
	/** By gate name: what its test counts of the baseline in a minute, where that is not its requests. */
	readonly countedPerMinute?: Readonly<Record<string, number>>;
	/** By gate name: why its share cannot be measured. */
	readonly unmeasurable: Readonly<Record<string, string>>;
}

const minuteMs = 60_000;
/** An update of the endpoint, as usually seen. */
const quickUpdateMs = 5 * minuteMs;
const slowUpdateMs = 15 * minuteMs;
const shiftMs = minuteMs;
/** Metrics are two minutes late. */
const lagMinutes = 2;
/** Nobody waits longer for a proof than a week. */
const longestMinutes = 7 * 24 * 60;
const leastMinutes = 5;
const beta = 0.05;
/** Requests of the candidate without a bad one, times the floor, that prove it to be below the floor (measured). */
const requestsBelowFloor = 6.2;
/** Closer to the floor than this part of it the proof takes for ever. */
const nearFloor = 0.6;

/** Tells before the start whether a plan can work with the traffic there is. */
export function forecast(plan: Plan, past: PastTraffic): Forecast {
	const steps = plan.schedule.map((step, index) => {
		const proofs = plan.gates.flatMap(gate =>
			kindOf(gate).sequential && !gate.reportOnly ? [proofOf(gate, past, step.traffic, step.maxBakeMs / minuteMs)] : []
		);
		return {
			...step,
			candidateRequests: Math.round((past.requestsPerMinute * step.traffic * step.bakeMs) / minuteMs),
			proofs,
			proofAsked: isProofAsked(plan, index)
		};
	});
	return {
		requestsPerMinute: past.requestsPerMinute,
		...durationsOf(plan),
		steps,
		warnings: warningsOf(plan, past, steps)
	};
}

/** Shortest and longest duration of the whole, deploying included; holds not counted. */
export function durationsOf(plan: Plan): Pick<Forecast, 'shortestMs' | 'longestMs'> {
	const shifts = (plan.schedule.length + 1) * shiftMs;
	const scoring = scoringTime(plan);
	const bakes = plan.schedule.reduce((sum, step) => sum + step.bakeMs, 0);
	return {
		shortestMs: scoring.least + 2 * quickUpdateMs + shifts + bakes + plan.finalBakeMs,
		longestMs: scoring.most + longestMsOf(plan)
	};
}

/** Of the whole, every bake at its longest, deploying included; holds not counted. */
export function longestMsOf({ schedule, finalBakeMs }: Pick<Plan, 'schedule' | 'finalBakeMs'>): number {
	const bakes = schedule.reduce((sum, step) => sum + step.maxBakeMs, 0);
	return 2 * slowUpdateMs + (schedule.length + 1) * shiftMs + bakes + finalBakeMs;
}

/** Sentences on what cannot be proved, and what would help. */
export function warningsOf(plan: Plan, past: PastTraffic, steps: readonly StepForecast[]): readonly string[] {
	return [...warnOfSilence(past), ...warnOfGates(plan, past), ...steps.flatMap(step => warnOfStep(plan, step, past))];
}

/** Two stages of transform jobs, each of which starts instances. */
function scoringTime({ evaluation }: Plan): { readonly least: number; readonly most: number } {
	const transform = evaluation?.transform;
	if (transform === undefined) return { least: 0, most: 0 };
	return { least: 2 * quickUpdateMs, most: 2 * slowUpdateMs + transform.maxDurationMs };
}

function proofOf(gate: Gate, past: PastTraffic, traffic: number, maxBakeMinutes: number): ProofForecast {
	const minutes = proveGate(gate, past, traffic);
	return {
		gate: gate.name,
		withinMaxBake: minutes !== undefined && minutes <= maxBakeMinutes,
		...(minutes !== undefined && { minutes })
	};
}

type Prover<K extends KindName> = (gate: Gate<K>, past: PastTraffic, traffic: number) => number | undefined;

/** Minutes that the proof of a healthy candidate takes; undefined for kinds that need no proof from the traffic. */
const provers: { readonly [K in KindName]: Prover<K> | undefined } = {
	share: minutesToProof,
	mean: minutesToMean,
	threshold: undefined,
	quality: undefined,
	file: undefined
};

function proveGate<K extends KindName>(gate: Gate<K>, past: PastTraffic, traffic: number): number | undefined {
	const prover: Prover<K> | undefined = provers[gate.kind];
	return prover?.(gate, past, traffic);
}

/** By the events that stand for its values; for the test it is the same whether more or less is better. */
function minutesToMean(gate: MeanGate, past: PastTraffic, traffic: number): number | undefined {
	const share = past.shares[gate.name];
	if (past.requestsPerMinute <= 0 || share === undefined) return undefined;
	const shortest = minutesToRatio(gate, past, traffic, share);
	return Number.isFinite(shortest) ? Math.ceil(Math.max(leastMinutes, shortest) + lagMinutes) : undefined;
}

/** A healthy candidate is proved below `max-ratio`, or below the floor where errors are rare: what comes first. */
function minutesToProof(gate: ShareGate, past: PastTraffic, traffic: number): number | undefined {
	const share = past.shares[gate.name];
	if (past.requestsPerMinute <= 0 || share === undefined) return undefined;
	const ways = [minutesToRatio(gate, past, traffic, share), minutesToFloor(gate, past, traffic, share)];
	const shortest = Math.min(...ways);
	return Number.isFinite(shortest) ? Math.ceil(Math.max(leastMinutes, shortest) + lagMinutes) : undefined;
}

/** By the test itself on minutes as they are expected, with the noise that the baseline's past makes likely. */
function minutesToRatio(gate: ShareGate | MeanGate, past: PastTraffic, traffic: number, share: number): number {
	if (share <= 0 || share >= 1) return Number.POSITIVE_INFINITY;
	const { okRatio, maxRatio } = gate;
	const requestsPerMinute = past.countedPerMinute?.[gate.name] ?? past.requestsPerMinute;
	const { past: noise, learnt, halves } = past.noise[gate.name] ?? {};
	const expected = { requestsPerMinute, traffic, share, okRatio, maxRatio, beta, past: noise, learnt, halves };
	return minutesToProve(expected, longestMinutes) ?? Number.POSITIVE_INFINITY;
}

/** The candidate's own bad requests, as rare as they are, slow the proof down. */
function minutesToFloor(gate: ShareGate, past: PastTraffic, traffic: number, share: number): number {
	if (share >= nearFloor * gate.floor) return Number.POSITIVE_INFINITY;
	const slowedDown = 1 - 2 * Math.LN2 * (share / gate.floor);
	return (
		requestsBelowFloor /
		slowedDown /
		gate.floor /
		((past.countedPerMinute?.[gate.name] ?? past.requestsPerMinute) * traffic)
	);
}

function warnOfGates(plan: Plan, past: PastTraffic): readonly string[] {
	return plan.gates.flatMap(gate => {
		const why = past.unmeasurable[gate.name];
		if (why === undefined || gate.reportOnly) return [];
		return [`${gate.name} cannot be measured, so nothing would be promoted: ${why}`];
	});
}

function warnOfSilence(past: PastTraffic): readonly string[] {
	if (past.requestsPerMinute > 0) return [];
	return [
		'The baseline had no requests in the last three hours. Without traffic nothing can be proved and nothing is promoted: send some with `load`, or start when there is traffic.'
	];
}

function warnOfStep(plan: Plan, step: StepForecast, past: PastTraffic): readonly string[] {
	if (!step.proofAsked || past.requestsPerMinute <= 0) return [];
	const percent = percentOf(step.traffic);
	return step.proofs.flatMap(proof => {
		const { gate, minutes, withinMaxBake, chance, remedy } = proof;
		if (withinMaxBake || past.shares[gate] === undefined) return [];
		if (chance !== undefined && remedy !== undefined) return [cannotWork(step, proof, chance, remedy)];
		if (minutes === undefined && plan.gates.find(({ name }) => name === gate)?.kind === 'mean') {
			return [
				`At ${percent}, ${gate} needs more than a week for its proof: its values are too few, or spread too widely. Give the gate a wider margin, or this step more traffic.`
			];
		}
		if (minutes === undefined && (past.shares[gate] ?? 0) > 0) {
			return [
				`At ${percent}, ${gate} needs more than a week for its proof, because the baseline's own rate wanders or bad requests are rare. Give the gate a wider max-ratio or a floor, or this step more traffic.`
			];
		}
		if (minutes === undefined) {
			return [
				`At ${percent}, ${gate} may never be proved: the baseline had no bad request in the last three hours, so there is no rate to compare with. Give the gate a floor.`
			];
		}
		return [
			`At ${percent}, ${gate} needs about ${minutes} minutes for its proof; the longest bake is ${step.maxBakeMs / minuteMs} minutes. Give this step a longer max-bake or more traffic.`
		];
	});
}

/** Seldomer than this it is said that it cannot work. */
const hardlyEver = 0.5;

function cannotWork(step: StepForecast, { gate, minutes }: ProofForecast, chance: number, remedy: Remedy): string {
	const proved =
		chance < 0.005
			? 'in hardly any rollout of a healthy candidate'
			: `in ${Math.round(chance * 100)} of 100 rollouts of a healthy candidate`;
	const judgement = chance < hardlyEver ? 'This cannot work' : 'This often does not work';
	const ways = [
		...(remedy.maxBakeMinutes === undefined ? [] : [`a max-bake of ${timeOf(remedy.maxBakeMinutes)}`]),
		...(remedy.traffic === undefined ? [] : [`${percentOf(remedy.traffic)} of the traffic`]),
		...(remedy.maxRatio === undefined ? [] : [`max-ratio: ${remedy.maxRatio}`])
	];
	const takes = minutes === undefined ? 'more than a day' : `about ${timeOf(minutes)}`;
	const help =
		ways.length === 0
			? 'No max-bake of up to a day, share or margin would: give the gate a floor, make it report-only, or send traffic with `load`.'
			: `${ways.length === 1 ? 'This would do' : 'Any one of these would do'}, in 95 of 100: ${ways.join('; ')}.`;
	return `${judgement}: at ${percentOf(step.traffic)}, ${gate} is proved within the longest bake of ${timeOf(step.maxBakeMs / minuteMs)} ${proved}; its proof takes ${takes}. ${help}`;
}

const percentOf = (share: number) => `${Number((share * 100).toFixed(2))} %`;

function timeOf(minutes: number): string {
	if (minutes <= 120) return `${Math.round(minutes)} minutes`;
	return `${Number((minutes / 60).toFixed(1))} hours`;
}
