import { availableParallelism } from 'node:os';
import type { Aws } from '../aws/ports.ts';
import { describeReport, type Setting } from '../report/describe.ts';
import type { RehearsedStory, Report } from '../report/model.ts';
import { durationsOf } from '../rollout/forecast.ts';
import type { Plan } from '../rollout/plan.ts';
import type { Reason } from '../rollout/reason.ts';
import { Refusal } from '../rollout/refusal.ts';
import { playTogether } from './crew.ts';
import { lookAt } from './look.ts';
import type { Part } from './part.ts';
import type { Played } from './play.ts';
import { playableOf, withSchedule } from './playable.ts';
import { expectedTraffic, settingsToChange } from './settings-to-change.ts';
import { storiesFor } from './stories.ts';
import { tallyOf } from './tally.ts';
import { type GivenWorld, givenBy } from './world-given.ts';

export interface Rehearsing {
	readonly setting: Setting;
	readonly nowMs: number;
	readonly cancelled: AbortSignal;
	/** Told of every story once it is over. */
	readonly told: (story: RehearsedStory) => void;
	/** AWS where there are credentials for it, to look at the endpoint; undefined where there are none. */
	readonly openAws?: () => Promise<Aws | undefined>;
	/** Told what is worth knowing on the way. */
	readonly warn?: (sentence: string) => void;
	/** Of each story; default as many as are enough. */
	readonly rollouts?: number;
	/** By how many it is shared; default one a processor. */
	readonly threads?: number;
	readonly seed?: number;
}

const usualSeed = 1;
/** At least so many of each story, and of plans that take days fewer. */
const usualRollouts = 200;
const fewestRollouts = 20;
/** Minutes that are played of a story, all its rollouts together, at their longest. */
const mostMinutes = 250_000;
const mostThreads = 8;

/**
 * Plays the configuration many times with a healthy and several faulty candidates, on an endpoint like the one there is, or
 * as it is assumed. Nothing is changed.
 */
export async function rehearse(wanted: Plan, rehearsing: Rehearsing): Promise<Report> {
	const { setting, nowMs, cancelled, seed = usualSeed, warn = () => {} } = rehearsing;
	const world = await worldOf(wanted, rehearsing);
	const { plan: open, warnings } = playableOf(wanted, world);
	const plan = await withSchedule(open, () => expectedTraffic(open, world));
	const rollouts = rehearsing.rollouts ?? rolloutsOf(plan);
	const stories = storiesFor(plan, world);
	const threads = Math.min(rollouts, rehearsing.threads ?? Math.min(mostThreads, availableParallelism()));
	const parts = partsOf({ plan, world, firstSeed: seed, rollouts }, threads);
	const told = stories.map((): (readonly Played[])[] => []);
	const rehearsal: RehearsedStory[] = [];
	await playTogether(parts, {
		cancelled,
		warn,
		tell: ({ story, part, played }) => {
			const all = told[story];
			const one = stories[story];
			if (all === undefined || one === undefined) return;
			all[part] = played;
			if (Object.keys(all).length < parts.length) return;
			const tally = tallyOf(one, all.flat());
			const settings = tally.missed ? settingsToChange(one, plan, world) : [];
			rehearsal[story] = { ...tally, settings };
			rehearsing.told(rehearsal[story]);
		}
	});
	if (cancelled.aborted) throw new Refusal('cancelled', 'The rehearsal was cancelled; nothing had been changed.');
	return describeReport(setting, {
		decision: 'none',
		reason: reasonOf(rehearsal),
		nowMs,
		rehearsal,
		rehearsalWorld: { seed, rollouts, told: world.told },
		warnings: plan.gates.length === 0 ? [...warnings, 'None of the gates can be rehearsed.'] : warnings
	});
}

/** The endpoint as it is, where that may be read; a rehearsal is none the worse for what cannot be. */
async function worldOf(plan: Plan, { openAws, nowMs }: Rehearsing): Promise<GivenWorld> {
	const assumed = givenBy(plan);
	try {
		const aws = await openAws?.();
		if (aws === undefined) {
			return unread(assumed, 'this run has no AWS credentials and region (environment, AWS_PROFILE or role-to-assume)');
		}
		const found = await lookAt(aws, plan, nowMs);
		return typeof found === 'string' ? unread(assumed, found) : found;
	} catch (error) {
		return unread(assumed, `it may not be looked at: ${error instanceof Error ? error.message : String(error)}`);
	}
}

function unread(assumed: GivenWorld, why: string): GivenWorld {
	return { ...assumed, told: [...assumed.told, `nothing was read of the endpoint, because ${why}`] };
}

function rolloutsOf(plan: Plan): number {
	const minutes = durationsOf(plan).longestMs / 60_000;
	return Math.min(usualRollouts, Math.max(fewestRollouts, Math.floor(mostMinutes / minutes)));
}

/** Seeds one after the other, so that the outcome is the same however many share it. */
function partsOf(whole: Part, threads: number): readonly Part[] {
	const each = Math.ceil(whole.rollouts / threads);
	const parts: Part[] = [];
	for (let done = 0; done < whole.rollouts; done += each) {
		parts.push({ ...whole, firstSeed: whole.firstSeed + done, rollouts: Math.min(each, whole.rollouts - done) });
	}
	return parts;
}

function reasonOf(rehearsal: readonly RehearsedStory[]): Reason {
	const missed = rehearsal.filter(story => story.missed);
	if (missed.length === 0) {
		const sentence =
			'No candidate ended otherwise than it should in more than 5 of 100 rollouts, beyond what chance explains. Nothing was changed.';
		return { code: 'rehearsed', sentence };
	}
	const named = (stories: readonly RehearsedStory[]) => stories.map(({ candidate }) => `“${candidate}”`).join(', ');
	const bad = missed.filter(({ expected }) => expected === 'stopped');
	const good = missed.filter(({ expected }) => expected === 'promoted');
	const condemned = missed.filter(({ expected }) => expected === 'not-condemned');
	const words = [
		...(bad.length === 0 ? [] : [`too often promoted were candidates with ${named(bad)}`]),
		...(good.length === 0 ? [] : [`too seldom promoted were candidates with ${named(good)}`]),
		...(condemned.length === 0 ? [] : [`too often condemned were candidates with ${named(condemned)}`])
	];
	const told = words.join('; ');
	const sentence = `${told.charAt(0).toUpperCase()}${told.slice(1)}. Nothing was changed.`;
	return { code: 'rehearsal-missed', sentence };
}
