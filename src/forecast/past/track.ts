import type { Gate, MeanGate, ShareGate, ThresholdGate } from '../../gates/gate.ts';
import type { BaselineBefore, CountMinute, MeanMinute, Measurement, ValueMinute } from '../../gates/measurement.ts';
import { createUpwardsVerdict, quickMeanVerdict } from '../../gates/quick-verdicts.ts';
import type { ShareContext } from '../../gates/share-test.ts';
import { isUpwards } from '../../gates/share-upwards.ts';
import { createShareVerdict, type QuickVerdict } from '../../gates/share-verdict.ts';
import { createThresholdVerdict } from '../../gates/threshold-verdict.ts';

/** A gate that compares minutes of the live traffic, and so can be tried on those of the past. */
export type TriedGate = Gate<'share' | 'mean' | 'threshold'>;

/** One minute as it was divided. */
export type Divided =
	| { readonly kind: 'counts'; readonly minute: CountMinute }
	| { readonly kind: 'means'; readonly minute: MeanMinute }
	| { readonly kind: 'values'; readonly minute: ValueMinute };

/** What one gate has seen in one course of a rollout, and what it says of it. */
export interface Track {
	readonly gate: TriedGate;
	/** The next step, or the final bake; with what the baseline was before, if the candidate serves alone from now on. */
	begin(before?: BaselineBefore): void;
	see(divided: Divided): void;
	look(passMatters: boolean): QuickVerdict;
	/** Whether the present step has shown nothing that could be judged. */
	isBlind(): boolean;
	/** What it was judged on so far. */
	measured(): readonly Measurement[];
	/** Of a threshold: the highest and the lowest limit that it has come up against, by its rule of breaches. */
	extremes(): Extremes | undefined;
}

/** A `max` of at least `high`, a `min` of at most `low` would have held. */
export interface Extremes {
	readonly high: number;
	readonly low: number;
}

/** @param context of the rollout, with the gate's own part of the chance of a false alarm */
export function createTrack(gate: TriedGate, context: ShareContext): Track {
	switch (gate.kind) {
		case 'share':
			return trackShare(gate, context);
		case 'mean':
			return trackMean(gate, context);
		case 'threshold':
			return trackThreshold(gate);
	}
}

function trackShare(gate: ShareGate & { readonly kind: 'share' }, context: ShareContext): Track {
	const steps: CountMinute[][] = [];
	const judgeIn = (setting: ShareContext) =>
		isUpwards(gate) ? createUpwardsVerdict(gate, setting) : createShareVerdict(gate, setting);
	let verdictOf = judgeIn(context);
	return {
		gate,
		begin(before) {
			steps.push([]);
			if (before !== undefined) verdictOf = judgeIn({ ...context, before });
		},
		see(divided) {
			if (divided.kind === 'counts') steps.at(-1)?.push(divided.minute);
		},
		look: passMatters => verdictOf(steps, passMatters),
		isBlind: () => !steps.at(-1)?.some(({ baseline, candidate }) => baseline.requests > 0 && candidate.requests > 0),
		measured: () => steps.map(minutes => ({ kind: 'counts', minutes })),
		extremes: () => undefined
	};
}

function trackMean(gate: MeanGate & { readonly kind: 'mean' }, context: ShareContext): Track {
	const steps: MeanMinute[][] = [];
	let setting = context;
	return {
		gate,
		begin(before) {
			steps.push([]);
			if (before !== undefined) setting = { ...context, before };
		},
		see(divided) {
			if (divided.kind === 'means') steps.at(-1)?.push(divided.minute);
		},
		look: passMatters => quickMeanVerdict(gate, steps, setting, passMatters),
		isBlind: () => !steps.at(-1)?.some(({ baseline, candidate }) => baseline.count > 0 && candidate.count > 0),
		measured: () => steps.map(minutes => ({ kind: 'means', minutes })),
		extremes: () => undefined
	};
}

function trackThreshold(gate: ThresholdGate & { readonly kind: 'threshold' }): Track {
	const steps: ValueMinute[][] = [];
	let verdict = createThresholdVerdict(gate);
	let last: number[] = [];
	let seen = 0;
	let [high, low] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
	const { count, of } = gate.breaches;
	const add = (value: number) => {
		last = [...last, value].slice(-of);
		seen++;
		if (last.length < count || seen < gate.minSamples) return;
		const sorted = last.toSorted((one, other) => one - other);
		high = Math.max(high, sorted.at(-count) ?? high);
		low = Math.min(low, sorted[count - 1] ?? low);
	};
	return {
		gate,
		begin(before) {
			steps.push([]);
			// The final bake follows on the last step.
			if (before !== undefined) return;
			verdict = createThresholdVerdict(gate);
			[last, seen] = [[], 0];
		},
		see(divided) {
			if (divided.kind !== 'values') return;
			steps.at(-1)?.push(divided.minute);
			verdict.see(divided.minute);
			if (divided.minute.candidate !== undefined) add(divided.minute.candidate);
		},
		look: () => verdict.verdict(),
		isBlind: () => verdict.measured() === 0,
		measured: () => steps.map(minutes => ({ kind: 'values', minutes })),
		extremes: () => (high >= low ? { high, low } : undefined)
	};
}
