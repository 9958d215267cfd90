import type { Evaluation } from './evaluation.ts';
import type { Gate, KindName } from './gate.ts';
import type { BaselineBefore, CountMinute, Measurement, NumbersMeasured, Window } from './measurement.ts';
import type { Published } from './published.ts';
import type { FineSeconds, MetricQuery, MetricTarget } from './queries.ts';
import type { BaselineBreach, GateResult, Noise, Unit } from './verdict.ts';

/** Where a gate's numbers come from, made once for as long as it is asked again and again. */
export interface Meter {
	/** What CloudWatch is asked, of both variants; none for gates that are not measured by CloudWatch. */
	readonly queries: readonly MetricQuery[];
	/** What it is asked besides where SageMaker publishes more often than once a minute. */
	readonly fineQueries?: readonly MetricQuery[];
	/** Of these, those that the baseline must have published before a rollout makes sense. */
	readonly mustBePublished: readonly MetricQuery[];
	/** Of these, those that SageMaker publishes with every request, so that a baseline with requests must have them. */
	readonly publishedWithRequests: readonly MetricQuery[];
	/**
	 * One measurement a step that has begun, in order, from whole minutes only.
	 * @param steps the windows of each step
	 * @param fine the same to the second, where the answers to `fineQueries` are among what is published
	 */
	readonly measure: (
		published: Published,
		steps: readonly (readonly Window[])[],
		fine?: readonly (readonly Window[])[]
	) => readonly Measurement[];
}

/** What a meter is made for. */
export interface MeterSetting {
	readonly target: MetricTarget;
	/** By gate name: what an earlier step of the workflow wrote. */
	readonly numbers: Readonly<Record<string, NumbersMeasured>>;
	/** Seconds of the windows in which SageMaker publishes, where they are shorter than a minute. */
	readonly fineSeconds?: FineSeconds | undefined;
}

/** What a verdict depends on beside the gate's own measurements. */
export interface KindContext {
	/** This gate's part of the chance that a healthy candidate is rolled back in the whole rollout. */
	readonly alpha: number;
	/** Number of steps in which both variants serve. What is measured after them is the final bake. */
	readonly steps: number;
	/** Of the baseline before the rollout; absent unless it was asked for. */
	readonly before: BaselineBefore | undefined;
	/** The absolute limit that the baseline broke in the hours before the rollout. */
	readonly breachBefore?: BaselineBreach | undefined;
	/** Learnt from the baseline; absent for the default. */
	readonly noise: Noise | undefined;
	/** Of the labelled data, once it was made. */
	readonly evaluation: Evaluation | undefined;
}

/** What a kind of gate finds; the rest of a row is the same for all kinds. */
export type Judged = Omit<GateResult, 'gate' | 'unit' | 'allowed'>;

/** Everything that the gates' room has to know about one kind of gate. */
export interface GateKind<K extends KindName> {
	/** Of the gate's values and limits. */
	readonly unit: (gate: Gate<K>) => Unit;
	/** What it allows, in words. */
	readonly allowed: (gate: Gate<K>) => string;
	readonly meter: (gate: Gate<K>, setting: MeterSetting) => Meter;
	/** @param steps one measurement for every step that has begun, and after those of the schedule one of the final bake */
	readonly judge: (gate: Gate<K>, steps: readonly Measurement[], context: KindContext) => Judged;
	/**
	 * The absolute limit that the baseline alone breaks, by the test that would condemn a candidate.
	 * @param measured of the baseline, in the hours before a rollout
	 */
	readonly breach: (
		gate: Gate<K>,
		measured: Measurement,
		context: Pick<KindContext, 'alpha' | 'noise'>
	) => BaselineBreach | undefined;
	/**
	 * What the test counts, step by step: requests and bad ones, or what stands for them. Empty for kinds that count
	 * nothing.
	 */
	readonly counted: (gate: Gate<K>, steps: readonly Measurement[]) => readonly (readonly CountMinute[])[];
	/** Needs no live traffic: what it says is known before the first share, and does not change after it. */
	readonly beforeTraffic: boolean;
	/** Judged by a test of live traffic that errs by chance: such gates share the chance of a false alarm out among them. */
	readonly sequential: boolean;
	/** Reason code of a rollback that it decides. */
	readonly failureCode: 'gate-failed' | 'quality-failed';
	/** Whether a simulated endpoint has numbers for it. */
	readonly rehearsable: (gate: Gate<K>) => boolean;
}
