import type { Evaluation } from '../gates/evaluation.ts';
import type { Plan } from '../rollout/plan.ts';
import type { Rollout } from '../rollout/record.ts';

/** Asks the variants directly, past the weights. Whoever cancels it by the signal gets its reason thrown. */
export interface Probe {
	/**
	 * Whether the data of the evaluation and of the load can be used, before anything is changed.
	 * @throws Refusal `configuration-invalid`
	 */
	check(plan: Plan): Promise<void>;
	/**
	 * Both variants on the labelled data.
	 * @throws Refusal `evaluation-failed`: the data cannot be used
	 */
	evaluate(rollout: Rollout, signal: AbortSignal): Promise<Evaluation>;
	/**
	 * A few sample rows to the candidate.
	 * @throws Refusal `smoke-test-failed`: it does not answer them; `evaluation-failed`: the rows cannot be read
	 */
	smokeTest(rollout: Rollout, signal: AbortSignal): Promise<void>;
}

/** Sample traffic on its way. */
export interface Traffic {
	readonly counts: () => TrafficCounts;
	readonly stop: () => Promise<TrafficCounts>;
}

export interface TrafficCounts {
	readonly sent: number;
	readonly failed: number;
	/** Why nothing more is sent, if the data cannot be used. */
	readonly problem?: string;
}
