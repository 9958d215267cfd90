import { describe, expect, test } from '@jest/globals';
import { AwsError } from '../../src/aws/errors.ts';
import { ownershipTag } from '../../src/aws/tags.ts';
import { cleanUp } from '../../src/loop/clean-up.ts';
import type { Context } from '../../src/loop/context.ts';
import type { Plan } from '../../src/rollout/plan.ts';
import type { Rollout } from '../../src/rollout/record.ts';
import type { Ending } from '../../src/rollout/state.ts';
import type { LastOutcome } from '../../src/store/outcome.ts';
import { binaryPlan } from '../evaluation/endpoint.ts';
import { rolloutOf } from '../rollout/builders.ts';
import { reason } from '../rollout/states.ts';
import { type Scene, sceneOf } from './scene.ts';

const { start, candidate } = rolloutOf();
const packageArn = 'arn:aws:sagemaker:eu-west-1:123456789012:model-package/churn/7';
const suspended = { scaleIn: true, scaleOut: false, scheduled: false };
const created = { ...candidate, createsModel: true };
const transform = { instanceCount: 1, output: 's3://b/', maxDurationMs: 1, keepOutput: false };
const evaluation = { ...binaryPlan, engine: 'batch-transform', transform } as const;
const returning: Partial<Rollout> = { kind: 'return', candidate: created };

const ended = (scene: Scene, ending: Ending, more: Partial<Context> = {}) =>
	cleanUp(
		{ ...scene.ctx, ...more },
		scene.rollout,
		{ do: 'clean-up', ending, reason },
		{ gates: [], measurements: [] }
	);

/** What was deleted of what the rollout may have created. */
async function deletedBy(ending: Ending, change: Partial<Rollout> = {}, prepare: (scene: Scene) => void = () => {}) {
	const scene = sceneOf(change);
	prepare(scene);
	await ended(scene, ending);
	expect(scene.world.violations).toEqual([]);
	return scene.world.changes.filter(call => call.startsWith('Delete')).map(call => call.split(' ').at(-1));
}

describe('what the rollout has created and nobody uses goes away', () => {
	test.each<[Ending, Partial<Rollout>, readonly string[]]>([
		['promoted', {}, ['pair']],
		['promoted', { candidate: created }, ['pair']],
		['rolled-back', {}, ['pair', 'final']],
		['failed', {}, ['pair', 'final']],
		['rolled-back', { candidate: created }, ['pair', 'final', 'new']],
		['failed', { candidate: created }, ['pair', 'final', 'new']],
		['rolled-back', returning, []],
		['failed', returning, []]
	])('%s, %j: %j', async (ending, change, gone) => {
		expect(await deletedBy(ending, change)).toEqual(gone);
	});

	test('not what the endpoint serves from, or is on its way to', async () => {
		expect(await deletedBy('rolled-back', {}, ({ world }) => world.deploy('pair', []))).toEqual(['final']);
		const onItsWay = ({ world }: Scene) => {
			world.update = { kind: 'config', configName: 'final', exclude: [], doneMs: world.nowMs + 1 };
		};
		expect(await deletedBy('rolled-back', {}, onItsWay)).toEqual(['pair']);
	});

	test('not what bears its name and is somebody else’s, nor what is gone', async () => {
		const foreign = ({ world }: Scene) => {
			for (const tags of [world.configs.get('pair')?.tags, world.models.get('new')?.tags]) {
				if (tags !== undefined) tags[ownershipTag] = 'another';
			}
		};
		expect(await deletedBy('rolled-back', { candidate: created }, foreign)).toEqual(['final']);
		const gone = ({ world }: Scene) => {
			world.configs.delete('pair');
			world.models.delete('new');
		};
		expect(await deletedBy('rolled-back', { candidate: created }, gone)).toEqual(['final']);
	});

	test('not a model that was there before, whatever its tags say', async () => {
		const tagged = ({ world }: Scene) => world.models.set('new', { tags: { [ownershipTag]: '1a2b3c4d' } });
		expect(await deletedBy('rolled-back', {}, tagged)).toEqual(['pair', 'final']);
	});

	test('shards and answers of transform jobs, where there were any', async () => {
		const cleaned = async (plan: Partial<Plan>) => {
			let times = 0;
			const scene = sceneOf({}, plan);
			const scoring = scene.ctx.scoring;
			if (scoring === undefined) throw new Error('there is scoring');
			await ended(scene, 'rolled-back', { scoring: { ...scoring, cleanUp: async () => void times++ } });
			return times;
		};
		expect(await Promise.all([cleaned({ evaluation }), cleaned({ evaluation: binaryPlan }), cleaned({})])).toEqual([
			1, 0, 0
		]);
	});

	test('an endpoint that is gone is told', async () => {
		const scene = sceneOf();
		scene.world.exists = false;
		await expect(ended(scene, 'rolled-back')).rejects.toMatchObject({ code: 'endpoint-not-found' });
	});
});

describe('what was held back of the autoscaling before is held back after it', () => {
	test.each<[Ending, Plan['variantName'], string]>([
		['promoted', 'keep', 'now'],
		['promoted', 'candidate', 'next'],
		['rolled-back', 'candidate', 'now']
	])('%s, name %s: of variant %s', async (ending, variantName, variant) => {
		const baseline = { ...start.baseline, scaling: suspended };
		const scene = sceneOf({ start: { ...start, configName: 'churn-original', baseline } }, { variantName });
		await ended(scene, ending);
		expect(scene.calls).toContain(`ResumeScaling ${variant}`);
	});

	test('where nothing scaled it, nothing is touched', async () => {
		const scene = sceneOf();
		await ended(scene, 'promoted');
		expect(scene.calls.join()).not.toContain('Scal');
	});
});

const before: LastOutcome = {
	...{ outcome: 'promoted', rolloutId: 'older', endedAtMs: 1, approvalDue: packageArn },
	...{ promotedConfig: 'then', previousConfig: 'older', previousModel: 'oldest', promotedBy: 'tim' }
};

describe('the outcome on the endpoint', () => {
	const written = async (ending: Ending, change: Partial<Rollout> = {}, older: readonly LastOutcome[] = [before]) => {
		const scene = sceneOf(change);
		scene.story.store.outcome = older[0];
		await ended(scene, ending);
		expect(scene.story.store.record).toBeUndefined();
		return scene.story.store.outcome;
	};
	const now = (outcome: Ending) => ({
		...{ outcome, rolloutId: '1a2b3c4d', startedAtMs: rolloutOf().startedAtMs },
		...{ endedAtMs: expect.any(Number), reasonCode: reason.code, reason: reason.sentence }
	});
	const { approvalDue: _, ...wayBack } = before;

	test('is the way back from a promotion', async () => {
		const way = { promotedConfig: 'final', previousConfig: 'churn-original', previousModel: 'old', promotedBy: 'mina' };
		expect(await written('promoted')).toStrictEqual({ ...now('promoted'), ...way });
		expect(await written('promoted', { pullRequest: 7 })).toStrictEqual({ ...now('promoted'), ...way, pullRequest: 7 });
	});

	test('leaves an older way back where nothing was promoted', async () => {
		expect(await written('rolled-back')).toStrictEqual({ ...wayBack, ...now('rolled-back') });
		expect(await written('failed')).toStrictEqual({ ...wayBack, ...now('failed') });
		expect(await written('failed', {}, [])).toStrictEqual(now('failed'));
	});

	test('has none once it was gone back, and still has it where that failed', async () => {
		expect(await written('rolled-back', returning)).toStrictEqual(now('rolled-back'));
		expect(await written('failed', returning)).toStrictEqual({ ...wayBack, ...now('failed') });
	});

	test('that finds no room is told, and the way back with it', async () => {
		const warnedOf = async (ending: Ending) => {
			const scene = sceneOf();
			const store = { ...scene.ctx.store, writeOutcome: async () => 'no-room' as const };
			await ended(scene, ending, { store });
			return scene.story.warnings;
		};
		const [promoted] = await warnedOf('promoted');
		expect(promoted).toContain('it is configuration churn-original.');
		const [back, ...more] = await warnedOf('rolled-back');
		expect(back).toMatch(/not remembered there\.$/);
		expect(more).toEqual([]);
		const fine = sceneOf();
		await ended(fine, 'promoted');
		expect(fine.story.warnings).toEqual([]);
	});
});

describe('the approval of its version', () => {
	const approving = (change: Partial<Rollout> = {}) => {
		const scene = sceneOf({ approvesPackage: packageArn, ...change });
		scene.world.packages.set(packageArn, { approval: 'PendingManualApproval' });
		scene.world.models.set('old', { tags: {}, packageArn });
		return scene;
	};

	test('is written, and told', async () => {
		const scene = approving();
		expect(await ended(scene, 'promoted')).toMatchObject({ outcome: 'written', status: 'Approved' });
		expect(scene.story.store.outcome).not.toHaveProperty('approvalDue');
	});

	test('is none of a return, nor where nobody asked for it', async () => {
		expect(await ended(approving(returning), 'rolled-back')).toBeUndefined();
		expect(await ended(sceneOf(), 'promoted')).toBeUndefined();
	});

	test.each([
		['written', 'writes it once that is mended; by hand: `aws sagemaker update-model-package'],
		['no-room', 'yet: denied Write it by hand: `aws sagemaker update-model-package']
	] as const)('that is due is remembered (%s), and the way out told', async (room, way) => {
		const scene = approving();
		scene.world.hook = call => {
			if (call === 'DescribeModelPackage') throw new AwsError('access-denied', call, 'denied');
		};
		const { store } = scene.ctx;
		let due: string | undefined;
		const writeOutcome: typeof store.writeOutcome = async (_, outcome) => {
			due = outcome.approvalDue;
			return room;
		};
		const settled = await ended(scene, 'promoted', { store: { ...store, writeOutcome } });
		expect(settled).toMatchObject({ outcome: 'due', sentence: expect.stringContaining(way) });
		expect(due).toBe(packageArn);
	});
});

describe('whoever has taken the rollout over finds nothing done beside it', () => {
	const baseline = { ...start.baseline, scaling: suspended };
	function whole() {
		const change = {
			start: { ...start, configName: 'churn-original', baseline },
			candidate: created,
			approvesPackage: packageArn
		};
		const scene = sceneOf(change, { evaluation });
		scene.world.packages.set(packageArn, { approval: 'PendingManualApproval' });
		return scene;
	}
	const changes = /^(Update|Write|Resume|Delete)/;
	/** Its end, with what transform jobs have written among what goes away. */
	function endedWhole(scene: Scene) {
		const { scoring } = scene.ctx;
		if (scoring === undefined) throw new Error('there is scoring');
		const cleanUp = async () => scene.world.hook('DeleteScores', 'after');
		return ended(scene, 'rolled-back', { scoring: { ...scoring, cleanUp } });
	}
	/** Changes in their order, where the rollout is taken over after so many of them. */
	async function changedUntil(takenOverAfter: number): Promise<readonly string[]> {
		const scene = whole();
		const made: string[] = [];
		scene.world.hook = (call, moment) => {
			if (moment === 'before' || !changes.test(call)) return;
			made.push(call);
			const { record } = scene.story.store;
			if (made.length === takenOverAfter && record !== undefined) record.holder = 'another';
		};
		const over = endedWhole(scene);
		if (takenOverAfter < inOrder.length) await expect(over).rejects.toMatchObject({ code: 'taken-over' });
		else await over;
		return made;
	}
	const inOrder = [
		'UpdateModelPackage Rejected',
		'WriteOutcome',
		'DeleteScores',
		'ResumeScaling now',
		'DeleteEndpointConfig pair',
		'DeleteEndpointConfig final',
		'DeleteModel new',
		'DeleteLock'
	];

	test.each([1, 2, 3, 4, 5, 6, 7, 8])('after %d changes', async count => {
		expect(await changedUntil(count)).toEqual(inOrder.slice(0, count));
	});

	test('before the first', async () => {
		const scene = whole();
		if (scene.story.store.record) scene.story.store.record.holder = 'another';
		await expect(endedWhole(scene)).rejects.toMatchObject({ code: 'taken-over' });
		expect(scene.calls.filter(call => changes.test(call))).toEqual([]);
	});

	test.each<[string, Partial<LastOutcome> | undefined, boolean]>([
		['whose end was written by this rollout goes on to its end', {}, true],
		['without an end is not this run’s any more', undefined, false],
		['nor with another end', { outcome: 'promoted' }, false],
		['nor with that of another rollout', { rolloutId: 'another' }, false],
		['nor with that of one that began at another time', { startedAtMs: 5 }, false]
	])('a record that was deleted, %s', async (_, change, goesOn) => {
		const scene = whole();
		const { rollout, story } = scene;
		story.store.record = undefined;
		const end = { outcome: 'rolled-back', rolloutId: rollout.id, endedAtMs: 1, startedAtMs: rollout.startedAtMs };
		story.store.outcome = change && { ...end, ...change };
		const over = ended(scene, 'rolled-back');
		if (goesOn) await over;
		else await expect(over).rejects.toMatchObject({ code: 'taken-over' });
		expect(scene.calls.includes('DeleteModel new')).toBe(goesOn);
	});
});
