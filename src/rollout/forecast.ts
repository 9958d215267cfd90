/** What is expected of one step before it has begun. */
export interface StepForecast {
	/** Candidate's share, 0 to 1; 1 for the final bake. */
	readonly traffic: number;
	readonly bakeMs: number;
	readonly maxBakeMs: number;
	readonly hold: boolean;
	/** Requests the candidate is expected to see within the bake. */
	readonly candidateRequests: number;
	/** One entry a share gate: minutes until a healthy candidate is proved fine; absent where it cannot be told. */
	readonly proofs: readonly { readonly gate: string; readonly minutes?: number; readonly withinMaxBake: boolean }[];
	/** Whether this step has to be proved to be left (`proof`). */
	readonly proofAsked: boolean;
}

/** What the plan command shows: what would be done, how long it takes, whether it can prove what its gates ask. */
export interface Forecast {
	readonly requestsPerMinute: number;
	/** Shortest and longest duration of the whole, deploying included, in milliseconds. */
	readonly shortestMs: number;
	readonly longestMs: number;
	readonly steps: readonly StepForecast[];
	/** Sentences: a step that cannot decide, a metric never published, a credential too short. */
	readonly warnings: readonly string[];
}
