import { describe, expect, test } from '@jest/globals';
import { observe } from '../../src/loop/observe.ts';
import type { Preparations } from '../../src/loop/preparations.ts';
import type { Observation } from '../../src/rollout/observation.ts';
import type { Rollout, RolloutRecord } from '../../src/rollout/record.ts';
import type { State } from '../../src/rollout/state.ts';
import { passed, requestOf, rolloutOf } from '../rollout/builders.ts';
import {
	baking,
	cleaning,
	denied,
	deploying,
	finalBake,
	replacing,
	rollingBack,
	verifying
} from '../rollout/states.ts';
import { evaluationOf } from './memory-probe.ts';
import { sceneOf } from './scene.ts';

type Place = 'original' | 'pair' | 'final';
const { start, candidate } = rolloutOf();
const scoring: State = { phase: 'scoring', sinceMs: 0, stage: 'rows', attempt: 1 };
const suspended = { scaleIn: true, scaleOut: false, scheduled: false };
const jobs = { baseline: { status: 'absent' }, candidate: { status: 'absent' } } as const;

interface Look {
	readonly place?: Place;
	readonly busy?: boolean;
	readonly share?: number;
	readonly there?: boolean;
	readonly rollout?: Partial<Rollout>;
	readonly record?: Partial<RolloutRecord>;
	readonly refusal?: Observation['refusal'];
	readonly before?: Observation;
}

/** What is seen of the endpoint in a state, and what was looked for: things that a rollout makes, files, autoscaling. */
async function lookIn(state: State, look: Look = {}) {
	const { place = 'original', busy = false, share = 0, there = true } = look;
	const { world, ctx, record } = sceneOf(look.rollout ?? {}, {}, state);
	if (place !== 'original') world.deploy(place, []);
	world.setWeightsByHand({ now: 1 - share, next: share });
	if (busy) world.status = 'Updating';
	for (const { name } of world.variants) world.scalable.set(name, suspended);
	const asked: string[] = [];
	const answer = (what: string) => {
		asked.push(what);
		return there;
	};
	const preparations: Preparations = {
		makeConfiguration: async () => {},
		makeModel: async () => {},
		hasConfiguration: async (_, which) => answer(which),
		hasModel: async () => answer('model'),
		findUsurper: async (_, which) => (answer(`usurper of ${which}`) ? 'theirs' : undefined)
	};
	world.hook = (call, moment) => {
		if (call === 'DescribeScalableTargets' && moment === 'before') asked.push('scaling');
	};
	const { objects } = ctx.aws;
	const identify = async () => {
		asked.push('files');
		return { etag: 'another' };
	};
	if (ctx.scoring === undefined) throw new Error('there is scoring');
	const watched = { ...ctx.scoring, look: async () => (answer('jobs') ? { jobs } : { jobs }) };
	const seen = await observe(
		{ ...ctx, aws: { ...ctx.aws, objects: { ...objects, identify } }, scoring: watched },
		{ ...record, ...look.record },
		{ preparations, measureAndJudge: async () => ({ gates: [passed], measurements: [] }) },
		look.refusal,
		look.before
	);
	return { seen, asked, world };
}

const all = { model: true, pair: true, final: true, original: true };

describe('what a rollout needs is looked for only where it is about to be used', () => {
	const home = { place: 'pair', share: 0.5 } as const;
	test.each<[string, State, Look, readonly string[], Partial<typeof all>]>([
		['scoring', scoring, {}, ['jobs', 'model'], {}],
		['about to deploy', deploying(), {}, ['model', 'pair'], { final: false }],
		['deployed', deploying(), { place: 'pair' }, ['usurper of pair'], { final: false }],
		['with users on it', baking(0), home, [], {}],
		['about to replace', replacing(), { place: 'pair', share: 1 }, ['final'], {}],
		['replaced', replacing(), { place: 'final' }, ['usurper of final'], {}],
		['going back, users first', rollingBack(), home, [], {}],
		['going back, users safe', rollingBack(), { place: 'pair' }, ['original'], {}],
		['going back from alone', rollingBack(), { place: 'final' }, ['original'], {}],
		['back', rollingBack(), {}, [], {}],
		['a return, which makes nothing', rollingBack(), { place: 'final', rollout: { kind: 'return' } }, [], {}],
		['cleaning', cleaning('rolled-back'), {}, [], {}]
	])('%s', async (_, state, look, wanted, change) => {
		const { seen, asked } = await lookIn(state, look);
		expect(asked).toEqual(wanted);
		expect(seen.prepared).toEqual({ ...all, ...change });
	});

	test.each<[State, Place]>([
		[deploying(), 'original'],
		[replacing(), 'pair'],
		[rollingBack(), 'final']
	])('not while the endpoint is busy: %j', async (state, place) => {
		const { seen, asked } = await lookIn(state, { place, busy: true });
		expect([asked, seen.prepared]).toEqual([[], all]);
	});

	test('what is missing is told', async () => {
		const preparedIn = async (state: State, place: Place) =>
			(await lookIn(state, { place, there: false })).seen.prepared;
		expect(await preparedIn(scoring, 'original')).toEqual({ ...all, model: false });
		expect(await preparedIn(deploying(), 'original')).toEqual({ ...all, model: false, pair: false, final: false });
		expect(await preparedIn(replacing(), 'pair')).toEqual({ ...all, final: false });
		expect(await preparedIn(rollingBack(), 'final')).toEqual({ ...all, original: false });
	});

	test('a usurper is told where there is one', async () => {
		expect((await lookIn(deploying(), { place: 'pair' })).seen.usurped).toBe('theirs');
		expect((await lookIn(deploying(), { place: 'pair', there: false })).seen).not.toHaveProperty('usurped');
	});
});

describe('autoscaling', () => {
	const scaled = {
		start: { ...start, configName: 'churn-original', baseline: { ...start.baseline, scaling: suspended } }
	};
	const both = ['now', 'next'].map(variant => ({ variant, scaleInSuspended: true }));

	test.each<[string, State, Look, readonly object[]]>([
		['of both variants', baking(0), { place: 'pair', share: 0.1, rollout: scaled }, both],
		['of what is alone', cleaning('rolled-back'), { rollout: scaled }, both.slice(0, 1)],
		['once users are safe', rollingBack(), { place: 'pair', rollout: scaled }, both],
		['and once it is back', rollingBack(), { rollout: scaled }, both.slice(0, 1)],
		['also before they have to be', finalBake(), { place: 'pair', share: 1, rollout: scaled }, both]
	])('is looked at where the old variant had one: %s', async (_, state, look, wanted) => {
		const { seen, asked } = await lookIn(state, look);
		expect(seen.scaled).toEqual(wanted);
		expect(asked).toContain('scaling');
	});

	test.each<[string, State, Look]>([
		['where it had none', baking(0), { place: 'pair', share: 0.1 }],
		['while the endpoint is busy', baking(0), { place: 'pair', share: 0.1, busy: true, rollout: scaled }],
		['before users are safe', rollingBack(), { place: 'pair', share: 0.1, rollout: scaled }]
	])('is not asked for %s', async (_, state, look) => {
		const { seen, asked } = await lookIn(state, look);
		expect(seen.scaled).toEqual([]);
		expect(asked).not.toContain('scaling');
	});
});

describe('files of the candidate', () => {
	const artefacts = { candidate: { ...candidate, artefacts: [{ url: 's3://models/churn.tar.gz', etag: 'that' }] } };

	test('that were replaced are told, while something is concluded from them', async () => {
		const { seen } = await lookIn(verifying, { place: 'pair', rollout: artefacts });
		expect(seen.swapped).toContain('churn.tar.gz has been replaced');
		const back = await lookIn(rollingBack(), { place: 'pair', rollout: artefacts });
		expect(back.asked).not.toContain('files');
		expect(back.seen).not.toHaveProperty('swapped');
	});

	test('and autoscaling are taken from the look before, where nothing is going to be changed', async () => {
		const scaled = [{ variant: 'now', scaleInSuspended: false }];
		const { seen: whole } = await lookIn(verifying, { place: 'pair' });
		const { seen, asked } = await lookIn(verifying, {
			...{ place: 'pair', rollout: artefacts },
			before: { ...whole, swapped: 'then', scaled }
		});
		expect([seen.swapped, seen.scaled, asked]).toEqual(['then', scaled, []]);
		const { seen: same } = await lookIn(verifying, { place: 'pair', rollout: artefacts, before: whole });
		expect(same).not.toHaveProperty('swapped');
	});
});

describe('one look', () => {
	test('has what the record has, and nothing that it has not', async () => {
		const evaluation = evaluationOf(0.85, 0.85);
		const request = requestOf('approve');
		const { refusal } = denied('set-weights');
		const more = { record: { evaluation, request }, ...(refusal && { refusal }) };
		const { seen } = await lookIn(verifying, { place: 'pair', ...more });
		expect(seen).toMatchObject({ gates: [passed], evaluation, request, refusal });
		const { seen: bare, world } = await lookIn(verifying, { place: 'pair' });
		expect(bare).toStrictEqual({
			...{ nowMs: world.nowMs, endpoint: world.live(), gates: [passed], measurements: [] },
			...{ prepared: all, scaled: [] }
		});
	});

	test('sees jobs only while they score', async () => {
		expect((await lookIn(scoring)).seen.scoring).toEqual({ jobs });
		const scored = await lookIn(scoring, { record: { evaluation: evaluationOf(0.85, 0.85) } });
		expect([scored.seen.scoring, scored.asked]).toEqual([undefined, ['model']]);
	});

	test('at an endpoint that is gone says what may be deleted', async () => {
		const { world, ctx, record } = sceneOf();
		world.exists = false;
		const watch = {
			preparations: {
				makeConfiguration: async () => {},
				makeModel: async () => {},
				hasConfiguration: async () => true,
				hasModel: async () => true,
				findUsurper: async () => undefined
			},
			measureAndJudge: async () => ({ gates: [], measurements: [] })
		};
		await expect(observe(ctx, record, watch, undefined)).rejects.toMatchObject({ code: 'endpoint-not-found' });
	});
});
