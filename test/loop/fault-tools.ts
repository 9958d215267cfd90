import { AwsError, type AwsErrorCode } from '../../src/aws/errors.ts';
import { classify } from '../../src/loop/faults.ts';
import type { Report } from '../../src/report/model.ts';
import { guard } from './invariants.ts';
import { MemoryWorld } from './memory-world.ts';
import { planOf, Story, shortPlan } from './story.ts';

export const minuteMs = 60_000;
export const plan = planOf(shortPlan);

export function safeStory(world = new MemoryWorld()): Story {
	guard(world);
	return new Story(world);
}

export function quickWorld(): MemoryWorld {
	const world = new MemoryWorld();
	world.durations = { updateMs: minuteMs, weightsMs: 10_000, instancesMs: 20_000 };
	return world;
}

/** Decision, reason code and sentence, of a refusal too: what a user gets to see. */
export async function outcomeOf(work: Promise<Report>): Promise<readonly [string, string, string]> {
	try {
		const { decision, reason } = await work;
		return [decision, reason.code, reason.sentence];
	} catch (error) {
		const { reason } = classify(error);
		return ['failed', reason.code, reason.sentence];
	}
}

/** From the moment on that the candidate has traffic. */
export const onceSharing = (story: Story, then: () => void) => once(story, 'SetWeights', then);

/** From the moment on that its first share is in effect. */
export const onceBaking = (story: Story, then: () => void) => once(story, 'the end of an update (variants)', then);

function once(story: Story, happened: string, then: () => void): void {
	const before = story.world.watch;
	let done = false;
	story.world.watch = what => {
		before(what);
		if (done || !what.startsWith(happened)) return;
		done = true;
		then();
	};
}

/** AWS refuses every call whose name begins so. */
export function refuse(story: Story, call: string, code: AwsErrorCode, sentence: string): void {
	story.world.hook = (name, moment) => {
		if (moment === 'before' && name.startsWith(call)) throw new AwsError(code, call, sentence);
	};
}
