import { findSuddenFault, type SuddenFault, suddenRatio, suddenWindows } from '../stats/sudden-fault.ts';
import type { EvidenceWindow } from './evidence-window.ts';
import type { ShareGate } from './gate.ts';
import type { FineCounts, Measurement } from './measurement.ts';
import { toPair } from './to-pair.ts';
import type { Noise } from './verdict.ts';

/** The part of the alpha of the comparison that single seconds have, where there are any. */
const suddenPart = 0.1;

/** A gross fault that seconds prove, and those seconds. */
export interface SuddenlyWorse extends Pick<SuddenFault, 'above'> {
	readonly shown: EvidenceWindow;
}

/** What windows shorter than a minute can say of a gate: the counts of each step, and what they are held against. */
export interface SuddenSetting {
	readonly steps: readonly (FineCounts | undefined)[];
	readonly calm: NonNullable<Noise['calm']>;
}

/** Undefined where there are no such windows, or where nobody knows how quiet single minutes are. */
export function suddenSetting(steps: readonly Measurement[], noise: Noise | undefined): SuddenSetting | undefined {
	const fine = steps.map(step => (step.kind === 'counts' ? step.fine : undefined));
	if (noise?.calm === undefined || fine.every(counts => counts === undefined)) return undefined;
	return { steps: fine, calm: noise.calm };
}

/** The ratio from which on seconds can fail a gate; undefined where minutes alone do. */
export function suddenRatioOf(gate: ShareGate, calm: Noise['calm']): number | undefined {
	return calm === undefined || gate.own !== undefined ? undefined : suddenRatio({ ...gate, calm });
}

/** For how long a rollout is watched by windows of so many seconds: by the gate with the longest past. */
export function watchedBySecondsMs(noise: Readonly<Record<string, Noise>>, seconds: number): number {
	const windows = Object.values(noise).map(({ calm }) => (calm === undefined ? 0 : suddenWindows(calm, seconds)));
	return Math.max(0, ...windows) * seconds * 1000;
}

/** How the alpha of the comparison is shared out between minutes and seconds. */
export function shareOut(alpha: number, sudden: SuddenSetting | undefined) {
	const seconds = sudden === undefined ? 0 : alpha * suddenPart;
	return { minutes: alpha - seconds, seconds };
}

/** The first gross fault that windows shorter than a minute prove; the final bake, with nothing beside it, has none. */
export function proveSuddenlyWorse(
	{ okRatio, maxRatio, floor }: ShareGate,
	{ steps, calm }: SuddenSetting,
	alpha: number
): SuddenlyWorse | undefined {
	const seconds = steps.find(counts => counts !== undefined)?.seconds;
	if (seconds === undefined) return undefined;
	const pairs = steps.map(counts => counts?.windows.map(toPair) ?? []);
	const found = findSuddenFault(pairs, { okRatio, maxRatio, floor, alpha, calm, seconds });
	if (found === undefined) return undefined;
	const { step, start, count, above } = found;
	const minutes = steps[step]?.windows.slice(start, start + count) ?? [];
	return { above, shown: { minutes, whole: false, seconds } };
}
