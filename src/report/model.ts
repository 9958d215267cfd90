import type { OnPast } from '../forecast/past/model.ts';
import type { Evaluation } from '../gates/evaluation.ts';
import type { GateMeasurements } from '../gates/measurement.ts';
import type { GateResult } from '../gates/verdict.ts';
import type { Forecast } from '../rollout/forecast.ts';
import type { Reason } from '../rollout/reason.ts';
import type { Progress, Rollout } from '../rollout/record.ts';
import type { Surroundings } from '../rollout/surroundings.ts';

/** The output `decision`. */
export type ReportDecision = 'promoted' | 'rolled-back' | 'in-progress' | 'planned' | 'none' | 'failed';

/** A model as it is deployed, as far as AWS tells. */
export interface Identity {
	readonly variant: string;
	readonly modelName: string;
	readonly modelPackageArn?: string;
	readonly modelDataUrl?: string;
	/** Version or ETag of the artefacts. */
	readonly modelDataVersion?: string;
	readonly imageDigests: readonly string[];
	readonly instances?: string;
}

export interface Link {
	readonly text: string;
	readonly url: string;
}

/** Traffic over time: one point a change. */
export interface TrafficPoint {
	readonly atMs: number;
	/** Candidate's share, 0 to 1. */
	readonly candidate: number;
}

/** One candidate that was played against the configuration, many times. */
export interface RehearsedStory {
	/** Its stable name: `healthy`, `errors-5x`. */
	readonly scenario: string;
	/** What is the matter with it, in words: `five times the errors`. */
	readonly candidate: string;
	/** Nothing is the matter with it. */
	readonly healthy: boolean;
	/** `not-condemned`: promoted or not, but failed by no gate; `open`: every end is right. */
	readonly expected: 'promoted' | 'not-condemned' | 'stopped' | 'open';
	/** It did not end so, oftener than in 5 of 100 rollouts. */
	readonly missed: boolean;
	/** How many were played; 0 where this file has nothing to play it with. */
	readonly rollouts: number;
	/** How many of them ended how. `inconclusive`: gone back without a verdict. */
	readonly promoted: number;
	readonly rolledBack: number;
	readonly inconclusive: number;
	readonly failed: number;
	/** Gates that turned rollouts back, the most frequent first. */
	readonly gates: readonly { readonly gate: string; readonly rollouts: number }[];
	/** The most frequent end, and why one of these ended so. */
	readonly decision: ReportDecision;
	readonly reason: Reason;
	/** From the start to the end of the rollout, in simulated milliseconds: the median. */
	readonly tookMs: number;
	/** Requests that the candidate answered, on average. */
	readonly candidateRequests: number;
	/** Of these, failed or slow ones that the model in service would have answered well, on average. */
	readonly spoilt: number;
	/** Why this file cannot see what is the matter, or allows it. */
	readonly note?: string;
	/** Settings to change where it was missed, in words. */
	readonly settings?: readonly string[];
}

/** The endpoint that a rehearsal was played on. */
export interface RehearsalWorld {
	readonly seed: number;
	/** Of each candidate. */
	readonly rollouts: number;
	/** What was read of the endpoint, given in the file, or assumed: a clause each. */
	readonly told: readonly string[];
}

/** What a person may do next: a sentence and the inputs to give, ready to copy. */
export interface NextCommand {
	readonly text: string;
	readonly inputs: Readonly<Record<string, string>>;
}

/** Everything a reader may want to know; every rendering is made from this and nothing else. */
export interface Report {
	readonly schemaVersion: 1;
	readonly command: string;
	readonly decision: ReportDecision;
	readonly reason: Reason;
	readonly updatedAtMs: number;
	readonly endpointName: string;
	readonly region: string;
	/** Absent where no rollout exists (nothing in flight, refused before the start). */
	readonly rollout?: Rollout;
	readonly progress?: Progress;
	readonly baseline?: Identity;
	readonly candidate?: Identity;
	/** The variant that serves the most now, and the configuration in use. */
	readonly productionVariant?: string;
	readonly endpointConfigName?: string;
	/** Percent of the baseline's traffic, 0 to 100, as the endpoint has it now. */
	readonly candidateTraffic: number;
	/** Once it is settled how the rollout ends, the verdicts that settled it. */
	readonly gates: readonly GateResult[];
	/** What the gates would say by now, where that was settled before. */
	readonly later?: readonly GateResult[];
	/** What the gates were judged on. */
	readonly measurements: readonly GateMeasurements[];
	/** Of the labelled data, once it was made. */
	readonly evaluation?: Evaluation;
	/** Sample traffic that this run has sent. */
	readonly load?: { readonly sent: number; readonly failed: number; readonly problem?: string };
	readonly traffic: readonly TrafficPoint[];
	readonly forecast?: Forecast;
	/** What a rollout would meet and change on AWS; only of a plan. */
	readonly surroundings?: Surroundings;
	/** The gates tried on the baseline's own past; only of a plan. */
	readonly past?: OnPast;
	/** What the configuration led to with candidates that are played; only of a rehearsal. */
	readonly rehearsal?: readonly RehearsedStory[];
	readonly rehearsalWorld?: RehearsalWorld;
	/** Worth a look, does not decide. */
	readonly warnings: readonly string[];
	/** What is wrong with the configuration; `line` counts in the promotion file, or in the text of an input. */
	readonly mistakes: readonly {
		readonly key: string;
		readonly message: string;
		readonly line?: number;
		readonly file?: string;
		readonly input?: string;
	}[];
	readonly nextCommands: readonly NextCommand[];
	readonly links: readonly Link[];
	/** What the Model Registry was told of the end, where it was due. */
	readonly approval?: {
		readonly packageArn: string;
		readonly status: 'Approved' | 'Rejected';
		/** `written`: it says so; `left`: something else was found there; `due`: it could not be written yet. */
		readonly outcome: 'written' | 'left' | 'due';
		readonly sentence: string;
	};
	/** Who overrode, approved or rolled back by hand, and why. */
	readonly actor?: { readonly name: string; readonly what: string; readonly reason?: string };
	/** How the pull request was found; absent without one. */
	readonly pullRequest?: { readonly number: number; readonly foundBy: string };
	readonly commit?: string;
	readonly runUrl?: string;
	/** Name of the program, where commands are given by a command line. */
	readonly commandLine?: string;
	/** File name of the workflow that takes commands, such as `promote.yml`. */
	readonly workflow?: string;
	readonly workflowUrl?: string;
	/** Inputs that it takes; absent where that is not known. */
	readonly workflowInputs?: readonly string[];
	/** A workflow listens to commands in comments. */
	readonly comments?: true;
	/** Folder of this version's documentation on the web. */
	readonly docsUrl?: string;
	/** The zone of the times in texts, as IANA names it; absent: UTC. */
	readonly timeZone?: string;
}
