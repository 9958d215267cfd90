import { describe, expect, test } from '@jest/globals';
import { resume } from '../../src/commands/resume.ts';
import { rollback } from '../../src/commands/rollback.ts';
import { run } from '../../src/commands/run.ts';
import type { Report } from '../../src/report/model.ts';
import { leftUndone } from './invariants.ts';
import { minuteMs } from './memory-world.ts';
import { planOf, Story, shortPlan } from './story.ts';

const gates = shortPlan.replace('}]', '}, {metric: auc, max-decrease: 0.2, min-samples: 10}]');
const planned = (data: string) =>
	planOf(
		`${gates}\nevaluation: {engine: batch-transform, data: '${data}', task: binary, batch: {output: 's3://bucket/gate/'}, ${data.endsWith('/') ? "header: false, label: 1, exclude: ['0']" : 'label: churned'}}`
	);
const holdout = planned('s3://bucket/holdout.csv');
const asIs = planned('s3://bucket/parts/');

/** A story whose data are shards already. */
function withParts(): Story {
	const story = new Story();
	const { objects } = story.scoring;
	const rows = objects.get('bucket/holdout.csv')?.toString().trim().split('\n').slice(1) ?? [];
	const lines = rows.map((row, i) => `r${i},${row.split(',').toReversed().join(',')}\n`);
	objects.set('bucket/parts/a b.csv', Buffer.from(lines.slice(0, 25).join('')));
	objects.set('bucket/parts/c.csv', Buffer.from(lines.slice(25).join('')));
	return story;
}

const changes = (story: Story) => story.world.changes.map(change => change.split(' ')[0]);
const data = (story: Story) => [...story.scoring.objects.keys()].filter(place => place.startsWith('bucket/parts/'));

/** Runs until the record says so, and then somebody does something. */
const whenever = (
	story: Story,
	state: (state: NonNullable<Report['progress']>['state']) => boolean,
	happens: () => void
) =>
	story.context({
		publish: async ({ progress }) => {
			if (progress !== undefined && state(progress.state)) happens();
		}
	});

function expectNothing(story: Story, report: Report, says: RegExp): void {
	expect([report.decision, report.reason.code]).toEqual(['failed', 'scoring-failed']);
	expect(report.reason.sentence).toMatch(says);
	expect(changes(story)).not.toContain('UpdateEndpoint');
	expect([...leftUndone(story.world, story.store), ...story.scoring.leftovers()]).toEqual([]);
}

describe('objects of the data that are shards already', () => {
	test('are scored as they lie, told in the timeline, and still there at the end', async () => {
		const story = withParts();
		const report = await run(story.context(), asIs);
		expect([report.decision, report.evaluation?.rows.compared]).toEqual(['promoted', 60]);
		const rows = [...story.scoring.jobs.values()].filter(({ request }) => request.name.includes('-rows-'));
		expect(rows.map(({ request }) => request.filters)).toEqual(Array(2).fill({ input: '$[2:]', output: '$[0,-1]' }));
		expect(report.evaluation?.live).toEqual({ rows: 60, differing: { baseline: 0, candidate: 0 } });
		expect(report.progress?.timeline[1]?.text).toContain('The 2 objects of the data are scored as they lie');
		expect([...leftUndone(story.world, story.store), ...story.scoring.leftovers()]).toEqual([]);
		expect(data(story)).toEqual(['bucket/parts/a b.csv', 'bucket/parts/c.csv']);
	});

	test('are scored as they were found, though more of them come with every look', async () => {
		const story = withParts();
		const { objects } = story.scoring;
		const set = objects.set.bind(objects);
		let written = 0;
		objects.set = (place, bytes) => {
			if (place.endsWith('index.json')) set(`bucket/parts/late-${++written}.csv`, Buffer.from('late,1,0.5,0.5\n'));
			return set(place, bytes);
		};
		const report = await run(story.context(), asIs);
		expect([report.decision, report.evaluation?.rows.compared, written]).toEqual(['promoted', 60, 1]);
	});

	test('are still there when it is rolled back', async () => {
		const story = withParts();
		await run(story.context({ watchUntilMs: story.world.nowMs + 2 * minuteMs }), asIs);
		await rollback(story.context());
		expect(story.scoring.leftovers()).toEqual([]);
		expect(data(story)).toHaveLength(2);
	});

	test('prove nothing once they are others than the jobs were given', async () => {
		const story = withParts();
		const ctx = whenever(
			story,
			state => state.phase === 'scoring' && state.stage === 'rows',
			() => story.scoring.objects.set('bucket/parts/c.csv', Buffer.from('r99,1,0.5\n'))
		);
		expectNothing(story, await run(ctx, asIs), /s3:\/\/bucket\/parts\/c\.csv was written anew by somebody/);
	});
});

describe('what is on S3 is what the record knows', () => {
	test.each<[string, RegExp, (objects: Map<string, Buffer>, place: string) => void, RegExp]>([
		[
			'an answer is written anew',
			/rows-1\/candidate\/.*\.out$/,
			(objects, place) => objects.set(place, Buffer.from('1,0.5\n')),
			/were written anew, removed or added by somebody after both jobs had ended/
		],
		[
			'an answer goes',
			/rows-1\/candidate\/.*\.out$/,
			(objects, place) => void objects.delete(place),
			/no answers|removed or added by somebody/
		],
		[
			'an answer comes',
			/rows-1\/candidate\/.*\.out$/,
			(objects, place) => objects.set(`${place}.x.out`, Buffer.from('1,0.5\n')),
			/removed or added by somebody/
		],
		[
			'a shard is written anew',
			/\/rows\/s-00000\.csv$/,
			(objects, place) => objects.set(place, Buffer.from('1,0.5\n')),
			/s-00000\.csv was written anew by somebody/
		]
	])('nothing is concluded where %s once both jobs have ended', async (_, which, becomes, says) => {
		const story = new Story();
		const { objects } = story.scoring;
		let done = false;
		const ctx = whenever(
			story,
			state => !done && state.phase === 'scoring' && state.answers !== undefined,
			() => {
				done = true;
				const place = [...objects.keys()].find(one => which.test(one)) ?? '';
				becomes(objects, place);
			}
		);
		expectNothing(story, await run(ctx, holdout), says);
		expect(done).toBe(true);
	});

	test('nothing is concluded by a run that finds another index than the jobs were created by', async () => {
		const story = new Story();
		const { objects } = story.scoring;
		await run(story.context({ watchUntilMs: story.world.nowMs + 2 * minuteMs }), holdout);
		const place = [...objects.keys()].find(one => one.endsWith('index.json')) ?? '';
		objects.set(place, Buffer.from(`${objects.get(place)} `));
		expectNothing(story, await resume(story.context()), /index\.json was written anew by somebody/);
	});

	test.each([
		['is the same, nothing is written twice', false],
		['is another by then, they are of what it is now', true]
	])('shards of a run that was killed are used where the data %s', async (_, changed) => {
		const story = new Story();
		const { objects } = story.scoring;
		story.world.hook = (call, moment) => {
			if (moment === 'after' && /PutObject .*index\.json$/.test(call)) throw new Error('killed');
		};
		await run(story.context(), holdout).catch(() => {});
		if (changed) objects.set('bucket/holdout.csv', Buffer.from(`${objects.get('bucket/holdout.csv')}\n0.9,1`));
		const calls: string[] = [];
		story.world.hook = (call, moment) => {
			if (moment === 'before') calls.push(call);
		};
		const report = await resume(story.context());
		expect([report.decision, report.evaluation?.rows.read]).toEqual(['promoted', changed ? 61 : 60]);
		expect(calls.filter(call => call.startsWith('PutObject')).length).toBe(changed ? 5 : 0);
	});

	test('shards of data that is gone are of nothing any more', async () => {
		const story = new Story();
		story.world.hook = (call, moment) => {
			if (moment === 'after' && /PutObject .*index\.json$/.test(call)) throw new Error('killed');
		};
		await run(story.context(), holdout).catch(() => {});
		story.world.hook = () => {};
		story.scoring.objects.delete('bucket/holdout.csv');
		const report = await resume(story.context());
		expect([report.decision, report.reason.code]).toEqual(['failed', 'evaluation-failed']);
		expect(report.reason.sentence).toMatch(/s3:\/\/bucket\/holdout\.csv could not be read/);
		expect([...leftUndone(story.world, story.store), ...story.scoring.leftovers()]).toEqual([]);
	});

	test('a run that was killed before the index writes only what is missing', async () => {
		const story = new Story();
		story.world.hook = (call, moment) => {
			if (moment === 'before' && /PutObject .*index\.json$/.test(call)) throw new Error('killed');
		};
		await run(story.context(), holdout).catch(() => {});
		const calls: string[] = [];
		story.world.hook = (call, moment) => {
			if (moment === 'before') calls.push(call);
		};
		expect((await resume(story.context())).decision).toBe('promoted');
		expect(calls.filter(call => call.startsWith('PutObject'))).toEqual([expect.stringMatching(/index\.json$/)]);
	});
});
