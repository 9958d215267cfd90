import type { ThresholdGate } from './gate.ts';
import { brokenLimits } from './limits.ts';
import type { ValueMinute } from './measurement.ts';
import type { QuickVerdict } from './share-verdict.ts';
import { countBeyond, thresholdVerdict } from './threshold.ts';
import { weighBeyond } from './threshold-limit.ts';
import { sourceOf } from './threshold-source.ts';

/**
 * What `judgeThreshold` says of all minutes so far, for whoever plays many rollouts: made for one step, and the final bake
 * after it, to be told every minute in turn.
 */
export function createThresholdVerdict(gate: ThresholdGate) {
	const { source, limits, breaches } = gate;
	const { unit } = sourceOf(source);
	const minutes: ValueMinute[] = [];
	const last: boolean[] = [];
	let measured = 0;
	return {
		see(minute: ValueMinute): void {
			minutes.push(minute);
			const { candidate, baseline } = minute;
			const broken = candidate === undefined ? undefined : brokenLimits(limits, unit, candidate, baseline);
			if (broken === undefined) return;
			measured++;
			last.push(broken.length > 0);
			if (last.length > breaches.of) last.shift();
		},
		/** Minutes that count against the limits. */
		measured: () => measured,
		verdict(): QuickVerdict {
			const beyond = last.filter(isBeyond => isBeyond).length;
			const weigh = () => weighBeyond(gate, minutes, countBeyond(gate, minutes).beyond).weighs;
			const { outcome, cause } = { cause: undefined, ...thresholdVerdict(gate, measured, beyond, weigh) };
			return cause === 'over-limit' ? cause : outcome;
		}
	};
}
