import { describe, expect, test } from '@jest/globals';
import { resume } from '../../src/commands/resume.ts';
import { rollback } from '../../src/commands/rollback.ts';
import { run } from '../../src/commands/run.ts';
import type { Context } from '../../src/loop/context.ts';
import type { Plan } from '../../src/rollout/plan.ts';
import { guard, leftUndone } from './invariants.ts';
import { image, planOf, Story, shortPlan } from './story.ts';

class Killed extends Error {}

type Moment = 'before' | 'after';

/** A call of a rollout, by its number. */
interface CrashPoint {
	readonly call: number;
	readonly name: string;
	readonly moment: Moment;
}

/** Cuts the process off at one of its calls: from then on nothing of it gets through. */
function killAt(story: Story, point: CrashPoint): void {
	let calls = 0;
	let dead = false;
	story.world.hook = (_, moment) => {
		if (dead) throw new Killed();
		if (moment === 'before') calls++;
		if (calls !== point.call || moment !== point.moment) return;
		dead = true;
		throw new Killed();
	};
}

/** Calls that change nothing: to be killed after one of them is to be killed before the next. */
const looks = /^(Describe|List|Read|Get)/;

/** Every point at which a rollout could be cut off. */
async function crashPointsOf(kind: Kind, path: Path): Promise<readonly CrashPoint[]> {
	const names: string[] = [];
	const story = storyOf(kind, path);
	story.world.hook = (name, moment) => {
		if (moment === 'before') names.push(name);
	};
	const report = await run(story.context(), kind.plan);
	expect(report.decision).toBe(path.ends);
	expect(leftUndone(story.world, story.store)).toEqual([]);
	return names.flatMap((name, index) => {
		const before: CrashPoint = { call: index + 1, name, moment: 'before' };
		return looks.test(name) ? [before] : [before, { ...before, moment: 'after' }];
	});
}

interface Kind {
	readonly name: string;
	readonly plan: Plan;
	readonly scaled?: true;
	/** Each call is tried with every way to come back; of the others with one, in turn, and by CRASH_POINTS=all with all. */
	readonly everyWay?: true;
}

const evaluation = `
evaluation: {data: holdout.csv, task: binary, label: churned, positive: "1"}`;

const scoring = `
evaluation: {engine: batch-transform, data: 's3://bucket/holdout.csv', task: binary, label: churned, batch: {output: 's3://bucket/gate/'}}`;

const kinds: readonly Kind[] = [
	{ name: 'an existing model', plan: planOf(shortPlan), everyWay: true },
	{ name: 'an image, evaluated first', plan: planOf(shortPlan + evaluation, image) },
	{ name: 'an image, scored in transform jobs', plan: planOf(shortPlan + scoring, image) },
	{
		name: 'an autoscaled fleet that changes its name',
		plan: planOf(`${shortPlan}\nvariant-name: candidate`),
		scaled: true
	}
];

interface Path {
	readonly ends: 'promoted' | 'rolled-back';
	readonly latencyMs: number;
}

const paths: readonly Path[] = [
	{ ends: 'promoted', latencyMs: 80 },
	{ ends: 'rolled-back', latencyMs: 900 }
];

const comebacks: Readonly<Record<string, (ctx: Context, plan: Plan) => Promise<unknown>>> = {
	resume: ctx => resume(ctx),
	'run again': run,
	rollback: ctx => rollback(ctx)
};

const turns = Object.keys(comebacks).length;
const inTurn = (kind: Kind) => kind.everyWay === undefined && process.env.CRASH_POINTS !== 'all';

function storyOf(kind: Kind, path: Path): Story {
	const story = new Story();
	const { world } = story;
	world.behaviour['churn-new'] = { errorRate: 0, slowRate: 0, latencyMs: path.latencyMs };
	world.durations = { updateMs: 60_000, weightsMs: 10_000, instancesMs: 20_000 };
	if (kind.scaled) world.scalable.set('AllTraffic', { scaleIn: false, scaleOut: false, scheduled: false });
	guard(world);
	return story;
}

/** What is not in order after a process was killed there and another one came back; empty where all is well. */
async function comeBackAfter(
	kind: Kind,
	path: Path,
	point: CrashPoint,
	comeBack: (ctx: Context, plan: Plan) => Promise<unknown>
): Promise<readonly string[]> {
	const story = storyOf(kind, path);
	killAt(story, point);
	await run(story.context(), kind.plan).catch(() => undefined);
	story.world.hook = () => {};
	story.world.pass(10 * 60_000);
	const failed = await comeBack(story.context(), kind.plan).then(
		() => [],
		error => [String(error)]
	);
	const undone = [...failed, ...leftUndone(story.world, story.store), ...story.scoring.leftovers()];
	if (undone.length === 0) return [];
	return [`killed ${point.moment} call ${point.call} (${point.name}): ${undone.join('; ')}`, ...story.world.changes];
}

describe.each(kinds)('$name, killed anywhere', kind => {
	test.each(paths)('on the way of a rollout that is $ends, it reaches a clean end', async path => {
		const points = await crashPointsOf(kind, path);
		for (const [turn, [name, comeBack]] of Object.entries(comebacks).entries()) {
			const tried = inTurn(kind) ? points.filter((_, i) => i % turns === turn) : points;
			let converged = 0;
			for (const point of tried) {
				expect(await comeBackAfter(kind, path, point, comeBack)).toEqual([]);
				converged++;
			}
			process.stdout.write(
				`crash points: ${kind.name}, ${path.ends}, ${name}: ${tried.length} tried, ${converged} converged\n`
			);
		}
		expect(points.length).toBeGreaterThan(100);
	});
});
