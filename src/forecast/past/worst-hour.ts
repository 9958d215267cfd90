import { kindOf } from '../../gates/kinds.ts';
import { type PastCourse, playPast, stoppedAt } from './course.ts';
import type { WorstHour } from './model.ts';
import type { PastSetting } from './setting.ts';

const hourMs = 3_600_000;
const hoursOfDay = 24;

/** A rollout and the seed that it was played with. */
export interface Played {
	readonly course: PastCourse;
	readonly seed: number;
}

/**
 * The hour in which a gate stopped the most rollouts, the latest of equals. What the gate saw is told by playing one of them once
 * more, and by the sentence that a report would have had.
 * @param place of the gate among those that were tried
 */
export function worstHourOf(setting: PastSetting, played: readonly Played[], place: number): WorstHour | undefined {
	const stops = played.flatMap(one => {
		const atMs = stoppedAt(one.course.gates[place]);
		return atMs === undefined ? [] : [{ ...one, atMs, hour: Math.floor(atMs / hourMs) }];
	});
	const byHour = Map.groupBy(stops, ({ hour }) => hour);
	const [worst] = [...byHour.entries()].toSorted(
		([hour, one], [later, other]) => other.length - one.length || later - hour
	);
	const [hour, [example]] = worst ?? [0, []];
	if (example === undefined) return undefined;
	const startMs = hour * hourMs;
	const underWay = played.filter(({ course }) => course.startMs < startMs + hourMs && course.endMs > startMs);
	return {
		startMs,
		stopped: worst?.[1].length ?? 0,
		underWay: underWay.length,
		days: [...byHour.keys()].filter(one => one % hoursOfDay === hour % hoursOfDay).length,
		atMs: example.atMs,
		sentence: sentenceOf(setting, example, place)
	};
}

function sentenceOf(setting: PastSetting, { course, seed }: Played, place: number): string {
	const wanted = setting.gates[place]?.name;
	let sentence = '';
	playPast(setting, course.startMs, seed, ({ gate, measured }, { before, breachBefore, ...setting }) => {
		if (gate.name !== wanted) return;
		const context = { ...setting, before, breachBefore, evaluation: undefined };
		sentence = kindOf(gate).judge(gate, measured(), context).sentence;
	});
	return sentence;
}
