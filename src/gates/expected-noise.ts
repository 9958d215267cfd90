import { type CountedMinute, calibrateNoise } from '../stats/noise.ts';
import type { Gate } from './gate.ts';
import type { Noise } from './verdict.ts';

/** What the baseline's own minutes make a gate expect of the noise, in order of time, best of the last three hours. */
export function expectedNoise(gate: Gate, minutes: readonly CountedMinute[]): Noise {
	const { pairs: _, ...noise } = calibrateNoise(minutes, marginOf(gate));
	return noise;
}

/** What a gate's test has to tell apart: the unacceptable ratio over the one that is fine; endless where it is no ratio. */
export function marginOf(gate: Gate): number {
	return 'okRatio' in gate ? gate.maxRatio / gate.okRatio : Number.POSITIVE_INFINITY;
}
