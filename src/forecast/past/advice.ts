import type { ShareGate, ThresholdGate } from '../../gates/gate.ts';
import { withUnit } from '../../gates/numbers.ts';
import { sourceOf } from '../../gates/threshold-source.ts';
import type { Unit } from '../../gates/verdict.ts';
import { playPast, stoppedAt } from './course.ts';
import type { PastSetting } from './setting.ts';
import type { TriedGate } from './track.ts';
import type { Played } from './worst-hour.ts';

/** False alarms that a limit which is advised leaves. */
const leftOver = 0.01;
/** Rollouts that were stopped, of which each wider limit is tried. */
const mostTried = 40;
const wider = [1.25, 1.5, 2, 2.5, 3, 4, 5, 7.5, 10, 15, 20, 30, 50, 100];

/** A limit with which nearly all rollouts would have come through, in words; undefined where none is found. */
export function limitThatHolds(setting: PastSetting, played: readonly Played[], place: number): string | undefined {
	const gate = setting.gates[place];
	switch (gate?.kind) {
		case 'threshold':
			return widerThreshold(gate, played, place);
		case 'share':
			return gate.max === undefined
				? widerRatio(setting, gate, played, place)
				: widerMax(setting, gate, gate.max, played, place);
		default:
			return undefined;
	}
}

/** By the values that it came up against, and its own rule of breaches. */
function widerThreshold(
	{ source, limits }: ThresholdGate,
	played: readonly Played[],
	place: number
): string | undefined {
	const { unit } = sourceOf(source);
	const extremes = played.flatMap(({ course }) => course.gates[place]?.extremes ?? []);
	const highest = quantile(extremes.map(({ high }) => high));
	const lowest = quantile(extremes.map(({ low }) => -low));
	const ways = [
		...(limits.max !== undefined && highest !== undefined && highest > limits.max
			? [`max: ${written(roundedUp(highest), unit)}`]
			: []),
		...(limits.min !== undefined && lowest !== undefined && -lowest < limits.min
			? [`min: ${written(-roundedUp(lowest), unit)}`]
			: [])
	];
	return ways.length === 0 ? undefined : `\`${ways.join(', ')}\` would have held`;
}

/** As the promotion file takes it. */
const written = (value: number, unit: Unit) => withUnit(value, unit).replace(' ', '');

/** So many do not exceed it that only what may be left over does. */
function quantile(values: readonly number[]): number | undefined {
	const sorted = values.toSorted((one, other) => one - other);
	return sorted[Math.ceil((1 - leftOver) * sorted.length) - 1];
}

/** To two digits, away from what was seen. */
function roundedUp(value: number): number {
	if (value === 0) return 0;
	const grain = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1);
	return Number((Math.ceil(value / grain - 1e-9) * grain).toPrecision(3));
}

function widerMax(
	setting: PastSetting,
	gate: ShareGate & { readonly kind: 'share' },
	max: number,
	played: readonly Played[],
	place: number
): string | undefined {
	const found = wider
		.map(times => roundedUp(max * times))
		.find(limit => limit < 1 && holds(setting, { ...gate, max: limit }, played, place));
	return found === undefined ? undefined : `\`max: ${written(found, 'share')}\` would have held`;
}

function widerRatio(
	setting: PastSetting,
	gate: ShareGate & { readonly kind: 'share' },
	played: readonly Played[],
	place: number
): string | undefined {
	const ratios = [1.1, 1.25, 1.5, 2].filter(ratio => ratio > gate.okRatio && ratio < gate.maxRatio);
	const found = ratios.find(okRatio => holds(setting, { ...gate, okRatio }, played, place));
	return found === undefined ? undefined : `\`ok-ratio: ${found}\` would have held`;
}

/**
 * The gate by itself, in rollouts that it stopped: a wider limit stops no others. What is not proved with it, and would be
 * with no such limit, is not held either.
 */
function holds(
	setting: PastSetting,
	gate: ShareGate & { readonly kind: 'share' },
	played: readonly Played[],
	place: number
): boolean {
	const stopped = played.filter(({ course }) => stoppedAt(course.gates[place]) !== undefined);
	const every = Math.max(1, Math.ceil(stopped.length / mostTried));
	const tried = stopped.filter((_, index) => index % every === 0);
	const { max: _, ...open } = gate;
	const endWith = (one: TriedGate, { course, seed }: Played) =>
		playPast({ ...setting, gates: [one] }, course.startMs, seed).gates[0];
	const allowed = (leftOver * played.length * tried.length) / stopped.length;
	let again = 0;
	for (const one of tried) {
		const end = endWith(gate, one);
		const isOpen = end?.inconclusive === true && endWith(open, one)?.inconclusive === false;
		if (stoppedAt(end) !== undefined || isOpen) again++;
		if (again > allowed) return false;
	}
	return true;
}
