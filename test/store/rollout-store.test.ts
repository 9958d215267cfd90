import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { EndpointConfiguration, Tags } from '../../src/aws/ports.ts';
import type { Evaluation } from '../../src/gates/evaluation.ts';
import type { Gate } from '../../src/gates/gate.ts';
import { judgeQuality } from '../../src/gates/quality.ts';
import type { PersonRequest, Rollout } from '../../src/rollout/record.ts';
import { markOf, noiseKey } from '../../src/store/kept-noise.ts';
import { candidateVariantOf, namesOf, rolloutIdOf } from '../../src/store/names.ts';
import { pack } from '../../src/store/pack.ts';
import { encodeRecord } from '../../src/store/record.ts';
import { decodeRecord } from '../../src/store/record-decode.ts';
import { planOfRollback } from '../../src/store/rescue.ts';
import { createRolloutStore, type RolloutStore } from '../../src/store/rollout-store.ts';
import { arnOf, type Call, FakeAws, forgetAws, invalid } from '../aws/fake-aws.ts';
import { evaluation, gates, group, noonMs, progress, qualityGate, record, rollout } from './record-builders.ts';

const lockName = 'churn-prod-promotion';
const lockArn = arnOf('endpoint-config', lockName);
const endpointArn = arnOf('endpoint', 'churn-prod');
const like: EndpointConfiguration = {
	name: 'churn-old',
	arn: arnOf('endpoint-config', 'churn-old'),
	variants: [],
	shadowVariants: 0,
	asynchronous: false,
	raw: { ProductionVariants: [{ VariantName: 'AllTraffic', ModelName: 'churn-old', InstanceType: 'ml.m5.large' }] }
};

const evaluationPlan: NonNullable<Rollout['plan']['evaluation']> = {
	...{ data: 'data.csv', task: 'binary', label: 'churned', exclude: [], contentType: 'text/csv', response: '[0]' },
	...{ threshold: 0.5, concurrency: 8, batch: 1 }
};

let aws: FakeAws;
let store: RolloutStore;
/** The tags of every resource that there is, by its ARN. */
let resources: Map<string, Record<string, string>>;
const variants = new Map<string, unknown>();

interface Asked {
	readonly EndpointConfigName: string;
	readonly ProductionVariants: unknown;
	readonly ResourceArn: string;
	readonly TagKeys: readonly string[];
	readonly Tags: readonly { readonly Key: string; readonly Value: string }[];
}

const asked = ({ body }: Call) => body as Asked;
const missing = invalid(`Could not find endpoint configuration "${lockArn}".`);

/** A SageMaker that knows configurations by name, and tags, with its limits. */
beforeEach(() => {
	variants.clear();
	resources = new Map([
		[endpointArn, { team: 'churn' }],
		[like.arn, { owner: 'data' }]
	]);
	const tagsOf = (arn: string) => resources.get(arn);
	const put = (arn: string, list: Asked['Tags']) => {
		const tags = { ...tagsOf(arn) };
		for (const { Key, Value } of list) tags[Key] = Value;
		const wrong = list.find(({ Value }) => !/^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u.test(Value));
		if (wrong !== undefined || Object.keys(tags).length > 50) return invalid('Too many tags, or a bad one.');
		resources.set(arn, tags);
		return {};
	};
	aws = new FakeAws()
		.on('CreateEndpointConfig', call => {
			const arn = arnOf('endpoint-config', asked(call).EndpointConfigName);
			if (resources.has(arn)) return invalid(`Cannot create already existing endpoint configuration "${arn}".`);
			variants.set(arn, asked(call).ProductionVariants);
			return put(arn, asked(call).Tags);
		})
		.on('DescribeEndpointConfig', call => {
			const arn = arnOf('endpoint-config', asked(call).EndpointConfigName);
			const ProductionVariants = variants.get(arn);
			return resources.has(arn) ? { EndpointConfigArn: arn, CreationTime: 1700000000, ProductionVariants } : missing;
		})
		.on('DeleteEndpointConfig', call => {
			return resources.delete(arnOf('endpoint-config', asked(call).EndpointConfigName)) ? {} : missing;
		})
		.on('ListTags', call => {
			const tags = tagsOf(asked(call).ResourceArn);
			return tags === undefined ? missing : { Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })) };
		})
		.on('AddTags', call => put(asked(call).ResourceArn, asked(call).Tags))
		.on('DeleteTags', call => {
			const tags = { ...tagsOf(asked(call).ResourceArn) };
			for (const key of asked(call).TagKeys) delete tags[key];
			resources.set(asked(call).ResourceArn, tags);
			return {};
		});
	store = createRolloutStore(aws.connect(), () => lockName);
});
afterEach(forgetAws);

const candidatePackage = { kind: 'package', modelPackageArn: arnOf('model-package', 'churn/7') } as const;

/** Consistent in all but, perhaps, the version that it approves. */
function ofPackage(approvesPackage: string): Partial<Rollout> {
	const id = rolloutIdOf('churn-prod', candidatePackage);
	const { model, ...names } = namesOf('churn-prod', id, 1);
	return {
		...{ id, names, approvesPackage },
		plan: { ...rollout().plan, candidate: candidatePackage },
		candidate: { ...rollout().candidate, name: candidateVariantOf(id), modelName: model, createsModel: true }
	};
}

const request: PersonRequest = { what: 'approve', atMs: noonMs, by: { name: 'mina' }, cause: 'command' };

async function read() {
	const entry = await store.read('churn-prod');
	if (entry === undefined || !entry.ok) throw new Error(entry?.why ?? 'no rollout in flight');
	return entry.record;
}

describe('the store', () => {
	test('has nothing where no rollout is in flight', async () => {
		expect(await store.read('churn-prod')).toBeUndefined();
	});

	test('opens once, with the whole record in one call', async () => {
		expect(await store.open(record({ request }), like)).toBe('opened');
		expect(await store.read('churn-prod')).toMatchObject({ ok: true, arn: lockArn, record: record({ request }) });
		expect(aws.bodiesOf('AddTags')).toEqual([]);
		expect(await store.open(record({ holder: 'run 8' }), like)).toBe('held');
		expect(await read()).toEqual(record({ request }));
	});

	test('keeps progress, requests and holder apart', async () => {
		await store.open(record(), like);
		const later = progress({ state: { phase: 'final-bake', sinceMs: noonMs } });
		await store.saveRequest(lockArn, request);
		await store.saveProgress(lockArn, later);
		await store.acquireLease(lockArn, 'run 8');
		expect(await read()).toEqual(record({ progress: later, request, holder: 'run 8' }));
		await store.clearRequest(lockArn);
		expect(await read()).toEqual(record({ progress: later, holder: 'run 8' }));
	});

	test('tells a record that it cannot read, and whose it is', async () => {
		await store.open(record(), like);
		resources.set(lockArn, { ...resources.get(lockArn), 'promotion-gate:plan.00': 'v9:1:00000000:abc' });
		const why = expect.stringContaining('newer version');
		expect(await store.read('churn-prod')).toEqual({ ok: false, arn: lockArn, problem: 'unreadable', why });
	});

	test.each<[string, Partial<Rollout>]>([
		['another endpoint', { plan: { ...rollout().plan, endpointName: 'other-prod' } }],
		['another lock', { names: { ...rollout().names, lock: 'other-promotion' } }],
		['another final configuration', { names: { ...rollout().names, final: 'other-in-service' } }],
		['another pair', { names: { ...rollout().names, pair: 'other-in-service' } }],
		['another model', { candidate: { ...rollout().candidate, modelName: 'other-model' } }],
		['another variant', { candidate: { ...rollout().candidate, name: 'AllTraffic' } }],
		['a model that it did not create', { plan: { ...rollout().plan, candidate: { kind: 'model', modelName: 'x' } } }],
		[
			'a given model as its own to delete',
			{
				plan: { ...rollout().plan, candidate: { kind: 'model', modelName: 'x' } },
				id: rolloutIdOf('churn-prod', { kind: 'model', modelName: 'x' }),
				names: namesOf('churn-prod', rolloutIdOf('churn-prod', { kind: 'model', modelName: 'x' }), 1),
				candidate: {
					...rollout().candidate,
					name: candidateVariantOf(rolloutIdOf('churn-prod', { kind: 'model', modelName: 'x' })),
					modelName: 'x',
					createsModel: true
				}
			}
		],
		[
			'a version of the Model Registry that is not its candidate',
			{ approvesPackage: arnOf('model-package', 'churn/8') }
		],
		['another version of the Model Registry than its candidate', ofPackage(arnOf('model-package', 'churn/8'))],
		['an id of no candidate', { id: 'x y z' }],
		[
			'a return that would create a model',
			{ kind: 'return', names: { ...rollout().names, pair: `${rollout().names.final}-pair` } }
		],
		[
			'another pair of a return',
			{
				kind: 'return',
				names: { ...rollout().names, pair: 'other-pair' },
				candidate: { ...rollout().candidate, createsModel: false }
			}
		]
	])('does not trust a record that names %s, and never deletes its lock', async (_, change) => {
		const forged = rollout(change);
		const encoded = encodeRecord(record({ rollout: forged }));
		if (!encoded.ok) throw new Error(encoded.sentence);
		resources.set(lockArn, { ...encoded.tags });
		const why = expect.stringContaining('not what this action writes');
		expect(await store.read('churn-prod')).toEqual({ ok: false, arn: lockArn, problem: 'mismatch', why });
		await store.close(forged);
		expect(resources.has(lockArn)).toBe(true);
	});

	test('trusts a record that approves the version which is its candidate', async () => {
		await store.open(record({ rollout: rollout(ofPackage(candidatePackage.modelPackageArn)) }), like);
		expect(await store.read('churn-prod')).toMatchObject({ ok: true });
	});

	test('trusts what a rollback puts together after the record was lost, and deletes no foreign model for it', async () => {
		const plan = planOfRollback('churn-prod', 'churn-prod-0a1b2c3d-3');
		const lost = (modelName: string) =>
			rollout({
				plan: { ...plan, candidate: { kind: 'model', modelName } },
				names: { ...rollout().names, pair: 'churn-prod-0a1b2c3d-3-pair' },
				candidate: { name: 'green', modelName, createsModel: true, instanceCount: 1 }
			});
		await store.open(record({ rollout: lost('churn-prod-0a1b2c3d-3') }), like);
		expect(await store.read('churn-prod')).toMatchObject({ ok: true });
		resources.delete(lockArn);
		await store.open(record({ rollout: lost('somebody-elses') }), like);
		expect(await store.read('churn-prod')).toMatchObject({ ok: false, problem: 'mismatch' });
	});

	test('notices a plan that was changed after the lock was created', async () => {
		await store.open(record(), like);
		const forged = encodeRecord(record({ rollout: rollout({ start: { ...rollout().start, configName: 'theirs' } }) }));
		if (!forged.ok) throw new Error(forged.sentence);
		resources.set(lockArn, { ...resources.get(lockArn), ...forged.tags });
		const why = expect.stringContaining('changed after the rollout began');
		expect(await store.read('churn-prod')).toEqual({ ok: false, arn: lockArn, problem: 'mismatch', why });
	});

	test('reads a record of before, whose lock has no seal', async () => {
		await store.open(record(), like);
		variants.set(lockArn, [{ VariantName: 'AllTraffic' }]);
		expect(await read()).toEqual(record());
	});

	test('takes a configuration of its name without any tag of ours for what it is, and leaves it', async () => {
		resources.set(lockArn, { team: 'churn' });
		expect(await store.read('churn-prod')).toMatchObject({ ok: false, problem: 'foreign' });
		await store.close(rollout());
		expect(resources.has(lockArn)).toBe(true);
	});

	test.each<[string, object]>([
		['plan.pullRequest', { rollout: { ...rollout(), pullRequest: -1 } }],
		['plan.plan.finalBakeMs', { rollout: { ...rollout(), plan: { ...rollout().plan, finalBakeMs: '@octocat' } } }],
		['evaluation.seed', { evaluation: { ...evaluation(), seed: '[x](https://example.com)' } }],
		[
			'evaluation.flips.rightToWrong',
			{ evaluation: { ...evaluation(), flips: { ...evaluation().flips, rightToWrong: '@x' } } }
		]
	])('reads no text where %s is a number', (where, change) => {
		const parts = { ...record(), ...change };
		const tags = {
			...pack('plan', parts.rollout, 40),
			...pack('state', parts.progress, 40),
			'promotion-gate:holder': 'x'
		};
		const whole = 'evaluation' in change ? { ...tags, ...pack('evaluation', change.evaluation, 40) } : tags;
		expect(decodeRecord(whole)).toEqual({ ok: false, why: expect.stringContaining(where) });
	});

	test('is read again by its tags alone, and not taken for what it is not any more', async () => {
		await store.open(record(), like);
		const entry = await store.read('churn-prod');
		if (entry?.ok !== true) throw new Error('There is no record.');
		await store.acquireLease(lockArn, 'run 8');
		const described = aws.bodiesOf('DescribeEndpointConfig').length;
		expect(await store.reread(entry)).toMatchObject({ ok: true, record: record({ holder: 'run 8' }) });
		expect(aws.bodiesOf('DescribeEndpointConfig')).toHaveLength(described);
		const changed = { ...entry, seal: `plan-${'0'.repeat(56)}` };
		expect(await store.reread(changed)).toMatchObject({ ok: false, problem: 'mismatch' });
		resources.set(lockArn, { team: 'churn' });
		expect(await store.reread(entry)).toMatchObject({ ok: false, problem: 'foreign' });
		resources.delete(lockArn);
		expect(await store.reread(entry)).toBeUndefined();
	});

	test('closes its own rollout, and no later one', async () => {
		await store.open(record(), like);
		await store.close(rollout({ startedAtMs: noonMs - 1 }));
		expect(await read()).toEqual(record());
		await store.close(rollout());
		expect(await store.read('churn-prod')).toBeUndefined();
		await store.close(rollout());
	});

	test('keeps the last outcome on the endpoint, beside the tags of its user', async () => {
		expect(await store.readOutcome(endpointArn)).toBeUndefined();
		const outcome = { outcome: 'promoted', rolloutId: '0a1b2c3d', endedAtMs: noonMs, previousConfig: 'churn-old' };
		await store.writeOutcome(endpointArn, outcome);
		expect(await store.readOutcome(endpointArn)).toEqual(outcome);
		expect(resources.get(endpointArn)).toMatchObject({ team: 'churn' });
	});

	test.each([
		[41, 'written', 'whole'],
		[44, 'shortened', 'without who'],
		[47, 'shortened', 'without who'],
		[49, 'shortened', 'without who'],
		[50, 'no-room', 'nothing']
	] as const)('beside %d tags of the user the outcome is %s', async (count, written, kept) => {
		const users = Object.fromEntries(Array.from({ length: count }, (_, i) => [`user-${i}`, 'x']));
		const before = { outcome: 'rolled-back', rolloutId: '0', endedAtMs: 1 };
		const outcome = {
			...{ outcome: 'promoted', rolloutId: '0a1b2c3d', endedAtMs: noonMs, startedAtMs: noonMs - 1, promotedBy: 'mina' },
			...{ promotedConfig: 'churn-0a1b2c3d', previousConfig: 'churn-old', previousModel: 'old', pullRequest: 7 }
		};
		resources.set(endpointArn, users);
		await store.writeOutcome(endpointArn, before);
		expect(await store.writeOutcome(endpointArn, outcome)).toBe(written);
		const { promotedBy: _, ...withoutWho } = outcome;
		const expected = { whole: outcome, 'without who': withoutWho, nothing: undefined };
		expect(await store.readOutcome(endpointArn)).toEqual(expected[kept]);
		expect(resources.get(endpointArn)).toMatchObject(users);
	});

	test('what was learnt of the noise has a tag of its own, where the outcome and the user leave one', async () => {
		const outcome = { outcome: 'promoted', rolloutId: '0a1b2c3d', endedAtMs: noonMs };
		const noise = { likely: [{ model: 12, chance: 1 }], atMs: 0, rollouts: 1 };
		const learnt = new Map([['error-rate', noise]]);
		const known = { kind: 'known', byMark: new Map([[markOf('error-rate'), noise]]) };
		await store.writeOutcome(endpointArn, outcome, learnt);
		expect(await store.readNoise(endpointArn)).toEqual(known);
		await store.writeOutcome(endpointArn, outcome);
		expect(await store.readNoise(endpointArn)).toEqual(known);
		const users = Object.fromEntries(Array.from({ length: 49 }, (_, i) => [`user-${i}`, 'x']));
		resources.set(endpointArn, { ...users, [noiseKey]: 'v1 00000000:0:1:12.100' });
		expect(await store.writeOutcome(endpointArn, outcome, learnt)).toBe('shortened');
		expect(resources.get(endpointArn)).toMatchObject(users);
		expect(await store.readNoise(endpointArn)).toEqual({ kind: 'known', byMark: new Map() });
	});

	test('the tags of the user are on the lock from the beginning, and the record has all of its room', async () => {
		const many = Object.fromEntries(Array.from({ length: 45 }, (_, i) => [`user-${i}`, 'x']));
		resources.set(like.arn, many);
		const plain = rollout();
		const tagged = { ...plain, plan: { ...plain.plan, evaluation: evaluationPlan } };
		expect(await store.open(record({ rollout: { ...tagged, tags: { CostCenter: '7' } } }), like)).toBe('opened');
		expect(resources.get(lockArn)).toMatchObject({ CostCenter: '7', 'user-0': 'x' });
		const growing = {
			...progress(),
			timeline: Array.from({ length: 400 }, (_, i) => ({
				atMs: noonMs + i * 977,
				text: `${i * 7919} ${'weights'.repeat(i % 5)}`
			}))
		};
		await store.saveProgress(lockArn, growing);
		await store.saveRequest(lockArn, {
			what: 'rollback',
			atMs: noonMs,
			by: { name: 'mina' },
			cause: 'command',
			reason: 'x9'.repeat(900)
		});
		await store.saveEvaluation(lockArn, evaluation());
		expect((await read()).rollout.tags).toEqual({ CostCenter: '7' });
	});
});

/** Plans whose gates are on slices, with more and more of them. */
function sliced(count: number): readonly Gate[] {
	const more = Array.from({ length: count }, (_, i) =>
		qualityGate(`recall by region ${i}`, { measure: 'recall', slice: 'region', limits: { min: 0.1 + i / 100 } })
	);
	return [...gates, ...more];
}

const opened = (planned: readonly Gate[]) => store.open(record({ rollout: rollout({}, planned) }), like);

async function saved(planned: readonly Gate[], one: Evaluation): Promise<Evaluation> {
	await opened(planned);
	await store.saveEvaluation(lockArn, one);
	const { evaluation: kept } = await read();
	if (kept === undefined) throw new Error('The evaluation was not kept.');
	return kept;
}

/** So many tags that somebody else's policy has put on the lock. */
function occupy(count: number): void {
	const others: Tags = Object.fromEntries(Array.from({ length: count }, (_, i) => [`policy-${i}`, 'x']));
	resources.set(lockArn, { ...resources.get(lockArn), ...others });
}

describe('an evaluation', () => {
	test('is kept whole where there is room', async () => {
		expect(await saved(sliced(2), evaluation())).toEqual(evaluation());
	});

	test('stays while the rollout goes on', async () => {
		await opened(gates);
		await store.saveEvaluation(lockArn, evaluation());
		await store.saveProgress(lockArn, progress({ state: { phase: 'final-bake', sinceMs: noonMs } }));
		await store.saveRequest(lockArn, request);
		await store.clearRequest(lockArn);
		expect((await read()).evaluation).toEqual(evaluation());
	});

	test('can be written again', async () => {
		await opened(gates);
		await store.saveEvaluation(lockArn, evaluation());
		await store.saveEvaluation(lockArn, evaluation({ seed: 8 }));
		expect((await read()).evaluation).toEqual(evaluation({ seed: 8 }));
	});

	test('loses detail where others take the room, in order, and says so', async () => {
		const kept: Evaluation[] = [];
		for (const taken of [8, 14, 16, 18, 20]) {
			resources.delete(lockArn);
			await opened(sliced(2));
			occupy(taken);
			await store.saveEvaluation(lockArn, evaluation());
			kept.push((await read()).evaluation ?? evaluation());
		}
		const left = kept.map(one => [
			one.flips?.examples !== undefined,
			one.distributions !== undefined,
			one.slices[0]?.shown.length === 12,
			one.confusion !== undefined,
			(one.roc?.baseline.length ?? 0) > 11
		]);
		for (const [index, row] of left.entries()) {
			expect([index, row.toSorted()]).toEqual([index, row]);
			expect(Number(row.filter(has => has).length)).toBeLessThanOrEqual(
				left[index - 1]?.filter(has => has).length ?? 5
			);
		}
		expect(left.at(-1)).toContain(false);
		expect(kept.at(-1)?.warnings.at(-1)).toMatch(/^The record of the rollout has no room for the example rows/);
	});

	test('gives every gate the same verdict and the same sentence, whatever it has lost', async () => {
		const planned = sliced(6);
		const full = evaluation();
		const verdicts = (one: Evaluation) =>
			planned.flatMap(gate => (gate.kind === 'quality' ? [judgeQuality(gate, one)] : []));
		for (let taken = 0; taken <= 24; taken += 4) {
			resources.delete(lockArn);
			await opened(planned);
			occupy(taken);
			await store.saveEvaluation(lockArn, full).catch(error => expect(error).toMatchObject({ code: 'validation' }));
			const { evaluation: kept } = await read();
			if (kept !== undefined) expect(verdicts(kept)).toEqual(verdicts(full));
			expect(taken > 12 || kept !== undefined).toBe(true);
		}
	});

	test('leaves room for the longest state and request', async () => {
		await opened(sliced(2));
		await store.saveEvaluation(lockArn, evaluation({ slices: [{ ...slices, shown: manyGroups }] }));
		const timeline = Array.from({ length: 3000 }, (_, i) => ({
			atMs: noonMs + i * 61_337,
			text: `Step ${Math.sin(i)}`
		}));
		await store.saveProgress(lockArn, progress({ timeline }));
		const reason = Array.from({ length: 3000 }, (_, i) => Math.cos(i).toString(36).slice(3)).join(' ');
		await store.saveRequest(lockArn, { ...request, reason });
		expect(Object.keys(resources.get(lockArn) ?? {}).length).toBeLessThanOrEqual(50);
		expect((await read()).evaluation?.rows).toEqual(evaluation().rows);
	});

	test('that fits in no way is told, with what to do', async () => {
		await opened(gates);
		occupy(28);
		await expect(store.saveEvaluation(lockArn, evaluation())).rejects.toMatchObject({
			code: 'validation',
			message: expect.stringContaining('Use fewer gates on slices')
		});
	});
});

const slices = { column: 'region', groups: 400, small: { groups: 0, rows: 0 } };
const manyGroups = Array.from({ length: 400 }, (_, i) => group(`region ${i} ${Math.sin(i)}`, i));
