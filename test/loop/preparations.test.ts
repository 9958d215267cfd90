import { describe, expect, test } from '@jest/globals';
import type { Aws, CloneRequest, ModelRequest } from '../../src/aws/ports.ts';
import { ownershipTag } from '../../src/aws/tags.ts';
import { createPreparations, type MadeConfig } from '../../src/loop/preparations.ts';
import type { Candidate } from '../../src/rollout/plan.ts';
import type { Rollout } from '../../src/rollout/record.ts';
import { decodeRescue } from '../../src/store/rescue.ts';
import { rolloutOf } from '../rollout/builders.ts';
import { configured, sceneOf } from './scene.ts';

const { candidate: variant } = rolloutOf();
const image: Candidate = {
	...{ kind: 'image', imageUri: 'churn:7', executionRoleArn: 'arn:role' },
	environment: { TOKEN: 'secret' }
};
const kept: Candidate = { ...image, environment: { TOKEN: '' } };
const made: Partial<Rollout> = { candidate: { ...variant, createsModel: true } };

/** What a rollout makes in a world in memory, and every request to make or compare something. */
function making(change: Partial<Rollout> = {}, candidate?: Candidate) {
	const scene = sceneOf(change, candidate === undefined ? {} : { candidate });
	const { aws } = scene.ctx;
	const clones: CloneRequest[] = [];
	const models: ModelRequest[] = [];
	const compared: string[] = [];
	const noting: Aws = {
		...aws,
		configurations: {
			...aws.configurations,
			clone: async request => {
				clones.push(request);
				return aws.configurations.clone(request);
			},
			compare: async request => {
				compared.push(request.name);
				return aws.configurations.compare(request);
			}
		},
		models: {
			...aws.models,
			create: async request => {
				models.push(request);
				return aws.models.create(request);
			},
			compare: async (request, environment) => {
				compared.push(`${request.name} by ${environment}`);
				return aws.models.compare(request, environment);
			}
		}
	};
	return { ...scene, preparations: createPreparations(noting), clones, models, compared };
}

describe('a configuration', () => {
	async function madeAs(which: MadeConfig, change: Partial<Rollout> = {}) {
		const { preparations, world, rollout, clones } = making(change);
		for (const name of ['pair', 'final']) if (name === which) world.configs.delete(name);
		if (which === 'original') {
			const found = world.configs.get('churn-original');
			world.configs.delete('churn-original');
			world.configName = 'pair';
			expect(found).toBeDefined();
		}
		await preparations.makeConfiguration(rollout, which, world.live());
		const [request, ...more] = clones;
		if (request === undefined) throw new Error('nothing was made');
		expect(more).toEqual([]);
		return request;
	}
	const variants = ({ variants }: CloneRequest) => variants.map(({ name, modelName }) => `${name} ${modelName}`);

	test('of both is made from the one before, with a copy of what a rollback needs', async () => {
		const request = await madeAs('pair', { tags: { team: 'churn' } });
		expect([request.source.name, request.name, variants(request)]).toEqual([
			...['churn-original', 'pair'],
			['now old', 'next new']
		]);
		expect(request.tags).toMatchObject({ own: { [ownershipTag]: '1a2b3c4d' }, given: { team: 'churn' } });
		expect(decodeRescue(request.tags.spare ?? {})?.id).toBe('1a2b3c4d');
	});

	test('of the promoted model, and the one before where it is gone, are made from the pair', async () => {
		const [promoted, before] = [await madeAs('final'), await madeAs('original')];
		expect([promoted.source.name, variants(promoted), promoted.tags.spare]).toEqual(['pair', ['now new'], {}]);
		expect([before.source.name, before.name, variants(before)]).toEqual(['pair', 'churn-original', ['now old']]);
	});

	test('has the metrics that the plan asks for in the pair alone, where they are not the endpoint’s own', async () => {
		const asked = { metrics: { seconds: 10, before: { enhanced: false, seconds: 60 } } };
		expect((await madeAs('pair', asked)).metrics).toEqual({ enhanced: true, seconds: 10 });
		expect((await madeAs('final', asked)).metrics).toEqual({ enhanced: false, seconds: 60 });
		for (const change of [{}, { metrics: { seconds: 10 } }]) {
			expect(await madeAs('pair', change)).not.toHaveProperty('metrics');
		}
	});

	test('that cannot be made from anything says so', async () => {
		const { preparations, world, rollout } = making();
		world.configs.delete('pair');
		await expect(preparations.makeConfiguration(rollout, 'final', world.live())).rejects.toMatchObject({
			code: 'aws-refused',
			message: 'Configuration pair has been deleted by somebody; final is made from it.'
		});
	});

	test('that is there already is taken if it is what would have been made, and no other', async () => {
		const { preparations, world, rollout } = making();
		await expect(preparations.makeConfiguration(rollout, 'pair', world.live())).resolves.toBeUndefined();
		world.configs.set('pair', { variants: [configured('now', 'evil')], tags: { [ownershipTag]: rollout.id } });
		await expect(preparations.makeConfiguration(rollout, 'pair', world.live())).rejects.toMatchObject({
			code: 'name-taken',
			message: expect.stringMatching(/^Configuration pair exists already.*ModelName differs/)
		});
	});

	test('is there where it was made, or is just as it would have been made', async () => {
		const { preparations, world, rollout, compared } = making();
		const has = (which: MadeConfig) => preparations.hasConfiguration(rollout, which, world.live());
		expect([await has('pair'), await has('final'), await has('original')]).toEqual([true, true, true]);
		expect(compared).toEqual(['pair', 'final']);
		world.configs.set('pair', { variants: [configured('now', 'evil')], tags: {} });
		expect(await has('pair')).toBe(false);
		world.configs.delete('pair');
		expect(await has('pair')).toBe(false);
		compared.length = 0;
		await preparations.makeConfiguration(rollout, 'pair', world.live());
		expect([await has('pair'), compared]).toEqual([true, []]);
		world.configs.delete('churn-original');
		expect(await has('original')).toBe(false);
	});
});

describe('a model', () => {
	test('is made from what the run was given, in place of the baseline’s', async () => {
		const { preparations, world, rollout, models } = making(made, kept);
		world.models.delete('new');
		await preparations.makeModel(rollout, image);
		expect(models).toMatchObject([
			{ name: 'new', source: image, executionRoleArn: 'arn:role', like: { name: 'old' }, inherited: {} }
		]);
	});

	test('has the role of the baseline’s where it is given none, and the tags of what serves', async () => {
		const { executionRoleArn: _, ...roleless } = image;
		const { preparations, world, rollout, models } = making(made, { ...roleless, environment: { TOKEN: '' } });
		world.models.delete('new');
		world.configs.set('churn-original', { variants: [configured('now', 'old')], tags: { cost: 'centre' } });
		await preparations.makeModel(rollout, roleless);
		expect(models[0]).toMatchObject({
			executionRoleArn: 'arn:aws:iam::123456789012:role/serve',
			inherited: { cost: 'centre' }
		});
		world.configs.delete('churn-original');
		world.models.delete('new');
		await preparations.makeModel(rollout, roleless);
		expect(models[1]?.inherited).toEqual({});
		world.models.delete('old');
		await expect(preparations.makeModel(rollout, roleless)).rejects.toMatchObject({ code: 'candidate-unfit' });
		await expect(preparations.makeModel(rollout, image)).rejects.toMatchObject({ code: 'candidate-unfit' });
	});

	test('is made only by a run that is given the candidate, and the values that are missing are named', async () => {
		const { preparations, rollout } = making(made, kept);
		await expect(preparations.makeModel(rollout, undefined)).rejects.toMatchObject({
			code: 'candidate-unfit',
			message: expect.stringContaining('The values of TOKEN are not kept in the record either.')
		});
		const { preparations: plain, rollout: ofPackage } = making(made, {
			kind: 'package',
			modelPackageArn: 'arn:package'
		});
		await expect(plain.makeModel(ofPackage, undefined)).rejects.toMatchObject({
			message: expect.not.stringContaining('The values of')
		});
	});

	test('that is a candidate by itself is not made', async () => {
		const { preparations, rollout, models } = making();
		await preparations.makeModel(rollout, { kind: 'model', modelName: 'new' });
		expect(models).toEqual([]);
	});

	test('that is there already is taken if it is the rollout’s, and no other', async () => {
		const { preparations, world, rollout } = making(made, kept);
		await expect(preparations.makeModel(rollout, image)).resolves.toBeUndefined();
		world.models.set('new', { tags: {} });
		await expect(preparations.makeModel(rollout, image)).rejects.toMatchObject({
			code: 'name-taken',
			message: expect.stringMatching(/^Model new exists already/)
		});
	});

	test('is there where it was made, or is as it would have been made as far as that is known', async () => {
		const { preparations, world, rollout, compared } = making(made, kept);
		expect(await preparations.hasModel(rollout, image)).toBe(true);
		expect(await preparations.hasModel(rollout, undefined)).toBe(true);
		expect(compared).toEqual(['new by values', 'new by names']);
		world.models.set('new', { tags: {} });
		expect(await preparations.hasModel(rollout, image)).toBe(false);
		world.models.delete('new');
		expect(await preparations.hasModel(rollout, image)).toBe(false);
		compared.length = 0;
		await preparations.makeModel(rollout, image);
		expect([await preparations.hasModel(rollout, image), compared]).toEqual([true, []]);
	});

	test('that the rollout does not make is there where it exists, whatever it is', async () => {
		const { preparations, world, rollout, compared } = making();
		expect(await preparations.hasModel(rollout, undefined)).toBe(true);
		world.models.delete('new');
		expect(await preparations.hasModel(rollout, undefined)).toBe(false);
		expect(compared).toEqual([]);
	});
});

test('what serves under the rollout’s name with other models is told, whatever the order of its variants', async () => {
	const { preparations, world, rollout } = making();
	const found = () => preparations.findUsurper(rollout, 'pair', world.live());
	expect(await found()).toBeUndefined();
	world.configs.set('pair', { variants: [configured('next', 'new'), configured('now', 'old')], tags: {} });
	expect(await found()).toBeUndefined();
	world.configs.set('pair', { variants: [configured('next', 'evil'), configured('now', 'old')], tags: {} });
	expect(await found()).toBe(
		'The endpoint serves from configuration pair with next (evil), now (old), and this rollout would have put next (new), now (old) there. Somebody else has created it.'
	);
	world.configs.delete('pair');
	expect(await found()).toBeUndefined();
	expect(await preparations.findUsurper(rollout, 'final', world.live())).toBeUndefined();
});
