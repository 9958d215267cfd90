import type { ShareContext } from '../../gates/share-test.ts';
import type { QuickVerdict } from '../../gates/share-verdict.ts';
import type { GateResult, Verdict } from '../../gates/verdict.ts';
import { readStep } from '../../rollout/bake.ts';
import type { StepIndex } from '../../rollout/state.ts';
import { randomFrom } from '../../stats/draws.ts';
import { isLook, lagMinutes, lookAt, outcomes, turnMinutes } from '../course.ts';
import { byMinute, divideMinute } from './minute.ts';
import { beforeOf, contextAt, longestMinutesOf, ownOdds, type PastSetting } from './setting.ts';
import { createSplit } from './split.ts';
import { createTrack, type Divided, type Extremes, type Track } from './track.ts';

const minuteMs = 60_000;

/** What one gate would have done in one rollout. */
export interface GateEnd {
	/** When it failed, if it did. */
	readonly failedAtMs?: number;
	/** It was still open when its proof was due. */
	readonly inconclusive: boolean;
	/** When its limit, which the baseline broke too, kept the rollout from going on. */
	readonly overLimitAtMs?: number;
	readonly extremes?: Extremes;
}

/** A rollout of a candidate that is no different, in the baseline's own minutes. */
export interface PastCourse {
	readonly startMs: number;
	readonly endMs: number;
	/** What came first decides. */
	readonly end: 'promoted' | 'rolled-back' | 'held' | 'inconclusive';
	/** It ended over a limit that the baseline broke too. */
	readonly overLimit: boolean;
	/** In the order of the gates; each as if the others had let the rollout go on. */
	readonly gates: readonly GateEnd[];
	/** No gate that counts requests had seen one of both variants. */
	readonly unseen: boolean;
}

/** Told when a gate stops the rollout, by failing or by a limit that the baseline broke too, with what it has seen. */
export type OnStop = (track: Track, context: ShareContext, atMs: number) => void;

/** One gate on its way through a rollout. */
interface Runner {
	readonly track: Track;
	context: ShareContext;
	failedAtMs: number | undefined;
	inconclusive: boolean;
	overLimitAtMs: number | undefined;
	passedAfter: number | undefined;
}

/** One step, or the final bake. */
interface Place {
	readonly index: StepIndex;
	readonly traffic: number;
	readonly bakeMs: number;
	readonly maxBakeMs: number;
}

/**
 * Plays a rollout that would have started then: the verdicts of the gates and the rule of steps on them, minute by minute,
 * the final bake included. A gate that has decided is set aside, so that each is tried in full; what was first is the end.
 */
export function playPast(setting: PastSetting, startMs: number, seed: number, onStop?: OnStop): PastCourse {
	const { plan, gates } = setting;
	const random = randomFrom(seed);
	const window = { startMs, endMs: startMs + longestMinutesOf(plan) * minuteMs };
	const minutes = gates.map(gate => byMinute(setting.measure(gate, window)));
	const split = createSplit(gates, random, gate => ownOdds(setting.noise[gate.name], random));
	const runners = gates.map((gate): Runner => {
		const context = contextAt(setting, gate, startMs);
		const track = createTrack(gate, context);
		return {
			track,
			context,
			failedAtMs: undefined,
			inconclusive: false,
			overLimitAtMs: undefined,
			passedAfter: undefined
		};
	});
	const divided = (atMs: number, traffic: number): readonly (Divided | undefined)[] =>
		divideMinute(
			minutes.map(known => known.get(atMs)),
			split,
			traffic
		);
	let end: PastCourse['end'] = 'promoted';
	let overLimit = false;
	let unseen = runners.some(isCounting);
	let atMs = startMs;
	const decide = (what: PastCourse['end']) => {
		if (end === 'promoted') end = what;
	};

	const play = (place: Place) => {
		for (const runner of runners) runner.passedAfter = undefined;
		const firstMs = atMs;
		for (let elapsed = 1; ; elapsed++) {
			atMs = firstMs + elapsed * minuteMs;
			if (elapsed > lagMinutes) see(runners, divided(atMs - (1 + lagMinutes) * minuteMs, place.traffic));
			const found = lookAll(runners, place, elapsed);
			runners.forEach((runner, g) => {
				if (found[g] !== 'fail') return;
				runner.failedAtMs = atMs;
				decide(runner.track.gate.onFail === 'hold' ? 'held' : 'rolled-back');
				onStop?.(runner.track, runner.context, atMs);
			});
			if (!isDue(place, elapsed)) continue;
			const open = runners.flatMap((runner, g) =>
				isOpen(runner) ? [{ runner, verdict: found[g] ?? 'undecided' }] : []
			);
			const results = open.map(({ runner, verdict }) => resultOf(runner.track, verdict));
			const outcome = readStep(plan, place.index, 0, elapsed * minuteMs, results);
			if (outcome.kind === 'keep-baking') continue;
			if (outcome.kind === 'go-on') return;
			if (end === 'promoted') overLimit = open.some(({ verdict }) => verdict === 'over-limit');
			decide('inconclusive');
			for (const { runner, verdict } of open) {
				runner.inconclusive = verdict === 'undecided' || verdict === 'over-limit';
				if (verdict !== 'over-limit') continue;
				runner.overLimitAtMs = atMs;
				onStop?.(runner.track, runner.context, atMs);
			}
			return;
		}
	};

	for (const [index, { traffic, bakeMs, maxBakeMs }] of plan.schedule.entries()) {
		for (const { track } of runners) track.begin();
		play({ index, traffic, bakeMs, maxBakeMs });
		if (runners.some(runner => isCounting(runner) && !runner.track.isBlind())) unseen = false;
		atMs += turnMinutes * minuteMs;
	}
	if (plan.finalBakeMs > 0) {
		const { finalBakeMs, holdback } = plan;
		for (const runner of runners) {
			const { track, context } = runner;
			const before = holdback === undefined ? beforeOf(setting, track.gate, startMs, atMs) : undefined;
			runner.context = { ...context, before };
			track.begin(before);
		}
		play({ index: 'final', traffic: 1 - (holdback ?? 0), bakeMs: finalBakeMs, maxBakeMs: finalBakeMs });
	}
	return { startMs, endMs: atMs, end, overLimit, unseen, gates: runners.map(endOf) };
}

const isOpen = ({ failedAtMs, inconclusive }: Runner) => failedAtMs === undefined && !inconclusive;
const isCounting = ({ track }: Runner) => track.gate.kind !== 'threshold';
const isDue = ({ maxBakeMs }: Place, elapsed: number) => elapsed * minuteMs >= maxBakeMs || isLook(elapsed);

function see(runners: readonly Runner[], divided: readonly (Divided | undefined)[]): void {
	runners.forEach(({ track }, g) => {
		const minute = divided[g];
		if (minute !== undefined) track.see(minute);
	});
}

/** The gates that are still open; between two looks of a long step thresholds alone, since they remember few minutes. */
function lookAll(runners: readonly Runner[], place: Place, elapsed: number): readonly QuickVerdict[] {
	const { index, bakeMs } = place;
	const due = isDue(place, elapsed);
	const asked = runners.filter(runner => isOpen(runner) && (due || !isCounting(runner)));
	const passedAfter = asked.map(runner => runner.passedAfter);
	const found = lookAt(
		asked.map(
			({ track }) =>
				passMatters =>
					track.look(passMatters && index !== 'final')
		),
		passedAfter,
		due && elapsed * minuteMs >= bakeMs ? elapsed : undefined
	);
	asked.forEach((runner, at) => {
		runner.passedAfter = passedAfter[at];
	});
	// When the step is over it counts who has passed, whatever the others say.
	const isOver = elapsed * minuteMs >= place.maxBakeMs && index !== 'final';
	const said = asked.map(({ track }, at) => (isOver && found[at] === 'undecided' ? track.look(true) : found[at]));
	return runners.map(runner => said[asked.indexOf(runner)] ?? 'undecided');
}

function endOf({ track, failedAtMs, overLimitAtMs, inconclusive }: Runner): GateEnd {
	const extremes = track.extremes();
	return {
		inconclusive,
		...(failedAtMs !== undefined && { failedAtMs }),
		...(overLimitAtMs !== undefined && { overLimitAtMs }),
		...(extremes && { extremes })
	};
}

/** When a gate stopped a rollout that had done nothing wrong; absent where it did not. */
export function stoppedAt(end: GateEnd | undefined): number | undefined {
	return end?.failedAtMs ?? end?.overLimitAtMs;
}

/** As much of a result as the rule of steps looks at. */
function resultOf(track: Track, verdict: QuickVerdict): GateResult {
	const blind: Verdict = { outcome: 'undecided', cause: 'no-data' };
	const said = verdict === 'undecided' && track.isBlind() ? blind : outcomes[verdict];
	return { gate: track.gate, unit: 'number', verdict: said, allowed: '', sentence: '', series: [] };
}
