import { alphaOfGate } from '../../gates/judge.ts';
import type { Window } from '../../gates/measurement.ts';
import type { Noise } from '../../gates/verdict.ts';
import { comparedSteps, type Plan } from '../../rollout/plan.ts';
import { limitThatHolds } from './advice.ts';
import { type PastCourse, playPast, stoppedAt } from './course.ts';
import { type GateOnPast, type OnPast, tooOften } from './model.ts';
import { oftenOf } from './often.ts';
import { learntFromMs, longestMinutesOf, type PastSetting } from './setting.ts';
import type { TriedGate } from './track.ts';
import { type Played, worstHourOf } from './worst-hour.ts';

const minuteMs = 60_000;
/** The same answer for the same past, whoever asks. */
const seed = 15_031_128;
/** Not the hour: what happens at the same minute of every hour is met at any moment of a rollout. */
const nearlyAnHour = 59;
/** Gates that count, and minutes of a rollout, with which one may begin as often; with more they begin seldomer. */
const usualGates = 3;
const usualMinutes = 300;

/** What is known of a baseline's past. */
export interface KnownPast {
	/** What the gates can be tried on. */
	readonly window: Window;
	readonly measure: PastSetting['measure'];
	/** What could not be read, in words. */
	readonly notes: readonly string[];
}

/**
 * Tries the gates of a plan on a baseline's own past: rollouts of a candidate that is no different begin every 59 minutes.
 * Each minute's requests are divided by chance at the share of the step, and the real verdicts and the real rule of steps
 * say what would have come of it.
 */
export function tryOnPast(
	plan: Plan,
	noise: Readonly<Record<string, Noise>>,
	{ window, measure, notes }: KnownPast
): OnPast {
	const { gates, notTried } = sortGates(plan, gate => gapOf(gate, measure, window));
	if (gates.length === 0) return { kind: 'none', why: whyNone(notTried) };
	const longestMs = longestMinutesOf(plan) * minuteMs;
	const firstMs = window.startMs + learntFromMs;
	const everyMinutes = pauseOf(gates, longestMinutesOf(plan));
	const setting: PastSetting = {
		plan,
		gates,
		alpha: alphaOfGate(plan.gates, 1 - plan.confidence),
		comparedSteps: comparedSteps(plan),
		noise,
		measure
	};
	const played: Played[] = [];
	for (let startMs = firstMs; startMs + longestMs <= window.endMs; startMs += everyMinutes * minuteMs) {
		const own = seed + played.length;
		played.push({ course: playPast(setting, startMs, own), seed: own });
	}
	if (played.length === 0) {
		const hours = (ms: number) => Number((ms / 3_600_000).toFixed(1));
		const why = `a rollout takes up to ${hours(longestMs)} hours and looks back at three before it; the past of this endpoint has ${hours(window.endMs - window.startMs)}.`;
		return { kind: 'none', why };
	}
	const ended = (end: Played['course']['end']) => played.filter(({ course }) => course.end === end).length;
	return {
		kind: 'tried',
		fromMs: window.startMs,
		toMs: window.endMs,
		rollouts: played.length,
		everyMinutes,
		seed,
		rolledBack: oftenOf(played.map(({ course }) => ({ startMs: course.startMs, hit: course.end === 'rolled-back' }))),
		stopped: oftenOf(played.map(({ course }) => ({ startMs: course.startMs, hit: isStopped(course) }))),
		held: ended('held'),
		inconclusive: ended('inconclusive'),
		promoted: ended('promoted'),
		unseen: played.filter(({ course }) => course.unseen).length,
		gates: gates.map((gate, place) => gateOnPast(setting, gate, place, played)),
		notTried,
		notes
	};
}

/** As often as a plan can be waited for. */
function pauseOf(gates: readonly TriedGate[], longestMinutes: number): number {
	const counting = gates.filter(({ kind }) => kind !== 'threshold').length;
	return (
		nearlyAnHour * Math.max(1, Math.ceil(counting / usualGates)) * Math.max(1, Math.ceil(longestMinutes / usualMinutes))
	);
}

const isStopped = ({ end, overLimit }: PastCourse) => end === 'rolled-back' || end === 'held' || overLimit;

function gateOnPast(setting: PastSetting, gate: TriedGate, place: number, played: readonly Played[]): GateOnPast {
	const ends = played.flatMap(({ course }) => course.gates.slice(place, place + 1));
	const stopped = oftenOf(
		played.map(({ course }) => ({
			startMs: course.startMs,
			hit: stoppedAt(course.gates[place]) !== undefined
		}))
	);
	const notProved = ends.filter(end => end.inconclusive && stoppedAt(end) === undefined).length;
	const worst = worstHourOf(setting, played, place);
	const advice = stopped.share > tooOften ? limitThatHolds(setting, played, place) : undefined;
	return {
		gate: gate.name,
		holds: gate.onFail === 'hold',
		stopped,
		failed: ends.filter(({ failedAtMs }) => failedAtMs !== undefined).length,
		notProved,
		passed: ends.length - stopped.count - notProved,
		...(worst && { worst }),
		...(advice !== undefined && { advice })
	};
}

/** Gates that decide by the live traffic, and can be tried on what one variant did; the others and why. */
function sortGates(plan: Plan, gap: (gate: TriedGate) => string | undefined) {
	const gates: TriedGate[] = [];
	const notTried: { gate: string; why: string }[] = [];
	for (const gate of plan.gates) {
		if (gate.reportOnly || gate.kind === 'quality' || gate.kind === 'file') continue;
		const why = relativeOnly(gate) ?? gap(gate);
		if (why === undefined) gates.push(gate);
		else notTried.push({ gate: gate.name, why });
	}
	return { gates, notTried };
}

function relativeOnly(gate: TriedGate): string | undefined {
	if (gate.kind !== 'threshold' || gate.limits.max !== undefined || gate.limits.min !== undefined) return undefined;
	return 'its limits are held against the other variant, and the past of one variant has no other.';
}

const dayMs = 86_400_000;

/** Why a gate could be measured on no day at all. */
function gapOf(gate: TriedGate, measure: KnownPast['measure'], { startMs, endMs }: Window): string | undefined {
	let why: string | undefined;
	for (let fromMs = startMs; fromMs < endMs; fromMs += dayMs) {
		const measured = measure(gate, { startMs: fromMs, endMs: Math.min(endMs, fromMs + dayMs) });
		if (measured?.kind !== 'none') return undefined;
		why ??= measured.gap.sentence;
	}
	return why;
}

function whyNone(notTried: readonly { readonly gate: string; readonly why: string }[]): string {
	const [first] = notTried;
	return first === undefined
		? 'no gate of the live traffic decides.'
		: notTried.length === 1
			? `${first.gate}: ${first.why}`
			: `none of the ${notTried.length} gates of the live traffic can be tried; ${first.gate}: ${first.why}`;
}
