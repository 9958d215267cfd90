import type { ShareGate } from '../gates/gate.ts';
import { waldBound } from '../stats/wald-bound.ts';
import { isProofAsked } from './bake.ts';
import type { Plan } from './plan.ts';

/** Minutes in which a share gate is expected to prove a healthy candidate; absent where it cannot be told. */
export interface ProofForecast {
	readonly gate: string;
	readonly minutes?: number;
	readonly withinMaxBake: boolean;
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
}

/** What the last three hours of the baseline say. */
export interface PastTraffic {
	readonly requestsPerMinute: number;
	/** By gate name: the baseline's share of bad requests. */
	readonly shares: Readonly<Record<string, number>>;
}

const minuteMs = 60_000;
/** An update of the endpoint, as usually seen. */
const quickUpdateMs = 5 * minuteMs;
const slowUpdateMs = 15 * minuteMs;
const shiftMs = minuteMs;
/** The test needs about this many times the least possible number of requests, and metrics are two minutes late. */
const overBound = 1.5;
const lagMinutes = 2;
const leastMinutes = 5;
/** Requests of the candidate without a bad one, times the floor, that prove it to be below the floor. */
const requestsBelowFloor = 6.2;

/** Tells before the start whether a plan can work with the traffic there is. */
export function forecast(plan: Plan, past: PastTraffic): Forecast {
	const steps = plan.schedule.map((step, index) => {
		const proofs = plan.gates.flatMap(gate =>
			gate.kind === 'share' ? [proofOf(gate, plan, past, step.traffic, step.maxBakeMs / minuteMs)] : []
		);
		return {
			...step,
			candidateRequests: Math.round((past.requestsPerMinute * step.traffic * step.bakeMs) / minuteMs),
			proofs,
			proofAsked: isProofAsked(plan, index)
		};
	});
	const shifts = (steps.length + 1) * shiftMs;
	const bakes = steps.reduce((sum, step) => sum + step.bakeMs, 0);
	const longestBakes = steps.reduce((sum, step) => sum + step.maxBakeMs, 0);
	return {
		requestsPerMinute: past.requestsPerMinute,
		shortestMs: 2 * quickUpdateMs + shifts + bakes + plan.finalBakeMs,
		longestMs: 2 * slowUpdateMs + shifts + longestBakes + plan.finalBakeMs,
		steps,
		warnings: [...warnOfSilence(past), ...steps.flatMap(warnOfStep)]
	};
}

function proofOf(gate: ShareGate, plan: Plan, past: PastTraffic, share: number, maxBakeMinutes: number): ProofForecast {
	const minutes = minutesToProof(gate, plan, past, share);
	return {
		gate: gate.name,
		withinMaxBake: minutes !== undefined && minutes <= maxBakeMinutes,
		...(minutes !== undefined && { minutes })
	};
}

/** A healthy candidate is proved below `max-ratio`, or below the floor where errors are rare. */
function minutesToProof(gate: ShareGate, plan: Plan, past: PastTraffic, share: number): number | undefined {
	const baselineShare = past.shares[gate.name];
	if (past.requestsPerMinute <= 0 || baselineShare === undefined) return undefined;
	const sharing = plan.gates.filter(other => other.kind === 'share' && !other.reportOnly).length;
	const alpha = (1 - plan.confidence) / Math.max(1, sharing);
	const ways: number[] = [];
	if (baselineShare > 0) {
		const requests = waldBound({
			baselineShare,
			ratio: 1,
			candidateTraffic: share,
			okRatio: gate.okRatio,
			maxRatio: gate.maxRatio,
			alpha,
			beta: 0.05
		});
		ways.push(requests / past.requestsPerMinute);
	}
	if (gate.floor > 0 && baselineShare <= gate.floor / 2) {
		ways.push(requestsBelowFloor / gate.floor / (past.requestsPerMinute * share));
	}
	if (ways.length === 0) return undefined;
	return Math.ceil(Math.max(leastMinutes, overBound * Math.min(...ways)) + lagMinutes);
}

function warnOfSilence(past: PastTraffic): readonly string[] {
	if (past.requestsPerMinute > 0) return [];
	return [
		'The baseline had no requests in the last three hours. Without traffic nothing can be proved and nothing is promoted: send some with `load`, or start when there is traffic.'
	];
}

function warnOfStep(step: StepForecast): readonly string[] {
	if (!step.proofAsked) return [];
	return step.proofs.flatMap(proof => {
		if (proof.withinMaxBake || proof.minutes === undefined) return [];
		const percent = `${Number((step.traffic * 100).toFixed(2))} %`;
		return [
			`At ${percent}, ${proof.gate} needs about ${proof.minutes} minutes for its proof; the longest bake is ${step.maxBakeMs / minuteMs} minutes. Give this step a longer max-bake or more traffic.`
		];
	});
}
