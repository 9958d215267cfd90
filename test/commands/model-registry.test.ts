import { describe, expect, test } from '@jest/globals';
import { AwsError } from '../../src/aws/errors.ts';
import { resume } from '../../src/commands/resume.ts';
import { rollback } from '../../src/commands/rollback.ts';
import { run } from '../../src/commands/run.ts';
import type { Context } from '../../src/loop/context.ts';
import type { Report } from '../../src/report/model.ts';
import { healthy } from '../loop/memory-world.ts';
import { planOf, Story, shortPlan } from '../loop/story.ts';

const packageArn = 'arn:aws:sagemaker:eu-west-1:123456789012:model-package/churn/7';
const plan = planOf(shortPlan, { 'model-package-arn': packageArn });
const wish = { approveModelPackage: true, allowUnapproved: true };

interface World {
	readonly approval?: string;
	readonly latencyMs?: number;
}

function storyOf({ approval = 'PendingManualApproval', latencyMs = 80 }: World = {}): Story {
	const story = new Story();
	story.world.packages.set(packageArn, { approval });
	story.world.behaviour['churn-new'] = { ...healthy, latencyMs };
	return story;
}

const approvalIn = ({ world }: Story) => world.packages.get(packageArn)?.approval;
const writesIn = ({ world }: Story) => world.changes.filter(change => change.startsWith('UpdateModelPackage'));
const begin = (story: Story, more: Partial<Context> = {}) => run(story.context({ ...wish, ...more }), plan);

/** From now on calls of that name are refused. */
function refuse(story: Story, call: string, code: 'access-denied' | 'throttled' | 'unreachable'): void {
	story.world.hook = (name, moment) => {
		if (moment === 'before' && name.startsWith(call)) throw new AwsError(code, call, `${call} was refused.`);
	};
}

/** What happens before somebody asks for a rollback. */
async function rolledBackByHand(story: Story): Promise<Report> {
	const pause = story.world.nowMs + 9 * 60_000;
	await begin(story, { watchUntilMs: pause });
	return rollback(story.context());
}

describe('what the Model Registry is told', () => {
	test.each<readonly [string, World, string]>([
		['a verified promotion is an approval', {}, 'Approved'],
		['a rollback by a gate is a rejection', { latencyMs: 900 }, 'Rejected'],
		['also of a version that somebody had approved', { latencyMs: 900, approval: 'Approved' }, 'Rejected']
	])('%s', async (_, world, expected) => {
		const story = storyOf(world);
		const report = await begin(story);
		expect(approvalIn(story)).toBe(expected);
		expect(report.approval).toMatchObject({ packageArn, status: expected, outcome: 'written' });
		const { description } = story.world.packages.get(packageArn) ?? {};
		expect(description).toContain(`endpoint churn-prod by rollout ${report.rollout?.id} (${report.reason.code})`);
		expect(description).toContain(report.reason.sentence);
		expect(writesIn(story)).toHaveLength(1);
	});

	test.each<readonly [string, (story: Story) => Promise<Report>, string]>([
		['nobody has asked for it', story => begin(story, { approveModelPackage: false }), 'promoted'],
		['a person rolled back', rolledBackByHand, 'rollback-requested'],
		[
			'no data came',
			story => {
				story.world.hook = call => {
					if (call.startsWith('UpdateEndpoint')) story.world.silentMetrics.add('ModelLatency');
				};
				return begin(story);
			},
			'no-data'
		],
		[
			'SageMaker could not bring the candidate up',
			story => {
				story.world.failingUpdates = ['no image', 'no image', 'no image', 'no image'];
				return begin(story);
			},
			'update-rolled-back'
		]
	])('it is told nothing where %s', async (_, play, code) => {
		const story = storyOf();
		const report = await play(story);
		expect(report.reason.code).toBe(code);
		expect([approvalIn(story), writesIn(story), report.approval]).toEqual(['PendingManualApproval', [], undefined]);
	});

	test('a version that was approved already is left as it is', async () => {
		const story = storyOf({ approval: 'Approved' });
		expect((await begin(story)).approval?.outcome).toBe('written');
		expect(writesIn(story)).toEqual([]);
	});

	test('who has rejected it during the rollout is not overruled', async () => {
		const story = storyOf();
		await begin(story, { watchUntilMs: story.world.nowMs + 9 * 60_000 });
		story.world.packages.set(packageArn, { approval: 'Rejected' });
		const report = await resume(story.context());
		expect([report.decision, report.approval?.outcome]).toEqual(['promoted', 'left']);
		expect(report.approval?.sentence).toContain('Somebody has rejected');
		expect(approvalIn(story)).toBe('Rejected');
		expect((await resume(story.context())).approval).toBeUndefined();
	});
});

describe('an approval that cannot be written', () => {
	test.each(['access-denied', 'throttled', 'unreachable'] as const)('%s: the rollout ends as it ends', async code => {
		const story = storyOf();
		refuse(story, 'UpdateModelPackage', code);
		const report = await begin(story);
		expect([report.decision, report.reason.code, report.approval?.outcome]).toEqual(['promoted', 'promoted', 'due']);
		expect(report.approval?.sentence).toMatch(/`command: resume` writes it.*--model-approval-status Approved`/);
		expect(story.store.record).toBeUndefined();
		const again = await resume(story.context());
		expect([again.reason.code, again.approval?.outcome]).toEqual(['nothing-in-flight', 'due']);
		story.world.hook = () => {};
		const mended = await resume(story.context());
		expect([mended.reason.code, mended.approval?.outcome]).toEqual(['nothing-in-flight', 'written']);
		expect(story.world.packages.get(packageArn)?.description).toContain('(promoted)');
		expect((await resume(story.context())).approval).toBeUndefined();
		expect([approvalIn(story), writesIn(story).length]).toEqual(['Approved', 1]);
	});

	test('a rejection is written later as well', async () => {
		const story = storyOf({ latencyMs: 900 });
		refuse(story, 'UpdateModelPackage', 'access-denied');
		expect((await begin(story)).approval?.outcome).toBe('due');
		story.world.hook = () => {};
		await resume(story.context());
		expect([approvalIn(story), writesIn(story).length]).toEqual(['Rejected', 1]);
	});

	test('what does not serve any more is not approved', async () => {
		const story = storyOf();
		refuse(story, 'UpdateModelPackage', 'access-denied');
		await begin(story);
		story.world.hook = () => {};
		story.world.deployByHand('by-hand', 'churn-other');
		expect((await resume(story.context())).approval).toMatchObject({ outcome: 'left' });
		expect(writesIn(story)).toEqual([]);
	});

	test('the next rollout does not inherit it', async () => {
		const story = storyOf();
		refuse(story, 'UpdateModelPackage', 'access-denied');
		await begin(story);
		story.world.hook = () => {};
		story.world.behaviour['churn-next'] = { ...healthy, latencyMs: 900 };
		story.world.models.set('churn-next', { tags: {} });
		const next = await run(story.context(), planOf(shortPlan, { 'model-name': 'churn-next' }));
		expect(next.decision).toBe('rolled-back');
		expect((await resume(story.context())).approval).toBeUndefined();
	});
});

test('a promotion without the wish is approved by the same run once more with it', async () => {
	const story = storyOf();
	await begin(story, { approveModelPackage: false });
	const again = await begin(story);
	expect([again.reason.code, again.approval?.outcome]).toEqual(['already-in-service', 'written']);
	expect(approvalIn(story)).toBe('Approved');
});

test('a wish that comes when the rollout is in flight is told that it is too late', async () => {
	const story = storyOf();
	await begin(story, { approveModelPackage: false, watchUntilMs: story.world.nowMs + 9 * 60_000 });
	const report = await begin(story);
	expect(report.warnings.join()).toContain('began without `approve-model-package`');
	expect(writesIn(story)).toEqual([]);
});

class Killed extends Error {}

test.each([80, 900])('whoever is killed while it ends leaves it to the next (%d ms)', async latencyMs => {
	const names: string[] = [];
	const whole = storyOf({ latencyMs });
	whole.world.hook = (name, moment) => {
		if (moment === 'before') names.push(name);
	};
	await begin(whole);
	const expected = approvalIn(whole);
	const first = names.length - 20;
	expect(names.slice(first).some(name => name.startsWith('UpdateModelPackage'))).toBe(true);
	for (let point = first; point < names.length; point++) {
		const story = storyOf({ latencyMs });
		let calls = 0;
		story.world.hook = (_, moment) => {
			if (moment === 'before') calls++;
			if (calls > point || (calls === point && moment === 'after')) throw new Killed();
		};
		await begin(story).catch(() => undefined);
		story.world.hook = () => {};
		await resume(story.context());
		expect([names[point], approvalIn(story), writesIn(story).length]).toEqual([names[point], expected, 1]);
	}
});

test.each([
	['unreachable', 2, 3, 'written'],
	['unreachable', 9, 3, 'due'],
	['access-denied', 9, 1, 'due']
] as const)(
	'a write that fails with %s %d times is tried %d times, and is %s',
	async (code, failing, tried, outcome) => {
		const story = storyOf();
		let calls = 0;
		story.world.hook = (name, moment) => {
			if (moment !== 'before' || !name.startsWith('UpdateModelPackage')) return;
			calls++;
			if (calls <= failing) throw new AwsError(code, name, `${name} failed.`);
		};
		const report = await begin(story);
		expect([report.decision, report.approval?.outcome, calls]).toEqual(['promoted', outcome, tried]);
	}
);
