import type { Evaluation } from '../gates/evaluation.ts';
import type { Plan } from '../rollout/plan.ts';
import type { Rollout } from '../rollout/record.ts';

/** Asks the variants directly, past the weights. Whoever cancels it by the signal gets its reason thrown. */
export interface Probe {
	/**
	 * Whether an evaluation and sample traffic would work, before anything is changed: every row of the labelled data is
	 * read, and the variant in service is asked about some of them and about some sample rows.
	 * @throws Refusal `configuration-invalid`, with the keys to mend
	 */
	check(plan: Plan, baseline: BaselineToAsk, signal: AbortSignal): Promise<Checked>;
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

/** What is worth knowing before the start, though nothing is wrong. */
export interface Checked {
	readonly warnings: readonly string[];
	/** How many rows each quality gate needs, where the data has enough, or may have. */
	readonly rowsNeeded: readonly string[];
}

/** The variant in service, and who asks it. */
export interface BaselineToAsk {
	readonly variant: string;
	/** Its model, and the one that would be the candidate's. */
	readonly models: { readonly baseline: string; readonly candidate: string };
	readonly rolloutId: string;
	/** Nothing is started if it may not be asked; otherwise that is worth a word. */
	readonly must: boolean;
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
