import { describe, expect, test } from '@jest/globals';
import type { Aws, ConfiguredVariant, EndpointConfiguration, ModelDescription } from '../../src/aws/ports.ts';
import { plan } from '../../src/commands/plan.ts';
import { run } from '../../src/commands/run.ts';
import type { EndpointStatus } from '../../src/rollout/observation.ts';
import { namesOf, rolloutIdOf } from '../../src/store/names.ts';
import { planOf, Story, shortPlan } from '../loop/story.ts';

/** How the world is before the rollout starts, and what it is started with. */
interface Setting {
	readonly world?: (story: Story) => void;
	readonly aws?: (aws: Aws) => Aws;
	readonly file?: string;
	readonly inputs?: Readonly<Record<string, string>>;
}

type Row = readonly [title: string, setting: Setting, code: string, sentence: RegExp];

const packageArn = 'arn:aws:sagemaker:eu-west-1:123456789012:model-package/churn/7';
const fromPackage = { 'model-package-arn': packageArn };
const free = { scaleIn: false, scaleOut: false, scheduled: false };

/** The endpoint's configuration otherwise than it is. */
const configured = (change: (found: EndpointConfiguration) => Partial<EndpointConfiguration>): Setting => ({
	aws: aws => ({
		...aws,
		configurations: {
			...aws.configurations,
			describe: async name => {
				const found = await aws.configurations.describe(name);
				return found && { ...found, ...change(found) };
			}
		}
	})
});

const everyVariant = (change: (variant: ConfiguredVariant) => ConfiguredVariant): Setting =>
	configured(({ variants }) => ({ variants: variants.map(change) }));

const modelled = (name: string, change: Partial<ModelDescription> | undefined): Setting => ({
	aws: aws => ({
		...aws,
		models: {
			...aws.models,
			describe: async asked => {
				const found = await aws.models.describe(asked);
				if (asked !== name || found === undefined) return found;
				return change && { ...found, ...change };
			}
		}
	})
});

const packaged = (status: string, approvalStatus: string): Setting => ({
	inputs: fromPackage,
	aws: aws => ({
		...aws,
		models: { ...aws.models, describePackage: async arn => ({ arn, status, approvalStatus }) }
	})
});

const withVariants = (names: readonly string[], file = shortPlan): Setting => ({
	file,
	world: ({ world }) => {
		world.configs.set('churn-original', {
			variants: names.map(name => ({ name, modelName: 'churn-old', weight: 1, instances: 2 })),
			tags: {}
		});
		world.deploy('churn-original', ['DesiredWeight', 'DesiredInstanceCount']);
	}
});

const users = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`user-${i}`, 'x']));

const tagged = ({ onEndpoint = 0, onConfiguration = 0 }): Setting => ({
	aws: aws => ({
		...aws,
		tags: {
			...aws.tags,
			read: async arn => users(arn.includes(':endpoint/') ? onEndpoint : onConfiguration)
		}
	})
});

const inStatus = (status: EndpointStatus): Setting => ({
	world: ({ world }) => {
		world.status = status;
	}
});

const absent: Setting = {
	world: ({ world }) => {
		world.exists = false;
	}
};

const numbered = (count: number) => Array.from({ length: count }, (_, index) => `v${index}`);

const unsuitable: readonly Row[] = [
	['is asynchronous', configured(() => ({ asynchronous: true })), 'endpoint-unsupported', /asynchronous endpoint/],
	['is serverless', everyVariant(one => ({ ...one, serverless: true })), 'endpoint-unsupported', /serverless/],
	['has a shadow variant', configured(() => ({ shadowVariants: 1 })), 'endpoint-unsupported', /shadow variant/],
	[
		'serves inference components',
		{ aws: aws => ({ ...aws, endpoints: { ...aws.endpoints, hasInferenceComponents: async () => true } }) },
		'endpoint-unsupported',
		/inference components/
	],
	[
		'has a variant without a model, which waits for components',
		everyVariant(({ modelName: _, ...one }) => one),
		'endpoint-unsupported',
		/inference components/
	],
	[
		'has ten variants',
		withVariants(numbered(10), `${shortPlan}\nbaseline-variant: v0`),
		'endpoint-unsupported',
		/10 variants already/
	],
	[
		'has several variants, and none is named',
		withVariants(['blue', 'green']),
		'configuration-invalid',
		/^baseline-variant: .*several production variants \(blue, green\)/
	],
	[
		'has another baseline than the one that is named',
		withVariants(['blue', 'green'], `${shortPlan}\nbaseline-variant: gren`),
		'configuration-invalid',
		/^baseline-variant: .*no variant gren; it has blue, green\. Did you mean/
	],
	[
		'gives its baseline no traffic',
		{ world: ({ world }) => world.setWeightsByHand({ AllTraffic: 0 }) },
		'endpoint-unsupported',
		/has weight 0/
	],
	[
		'has lost its configuration',
		{ world: ({ world }) => void world.configs.delete('churn-original') },
		'endpoint-unsupported',
		/churn-original has been deleted/
	],
	[
		'has lost its model: there would be no way back',
		{ world: ({ world }) => void world.models.delete('churn-old') },
		'endpoint-unsupported',
		/churn-old has been deleted: there would be no way back/
	],
	[
		'serves a multi-model container',
		modelled('churn-old', { containers: [{ mode: 'MultiModel' }] }),
		'endpoint-unsupported',
		/baseline model churn-old is a multi-model container/
	],
	[
		'has the most tags there may be, so that no way back can be remembered',
		tagged({ onEndpoint: 50 }),
		'endpoint-unsupported',
		/churn-prod has 50 tags of its own.*Take one away/
	],
	['is not there', absent, 'endpoint-not-found', /no endpoint churn-prod in eu-west-1/],
	['has failed', inStatus('Failed'), 'endpoint-failed', /churn-prod is Failed/],
	['is out of service', inStatus('OutOfService'), 'endpoint-failed', /OutOfService/],
	['stays busy', inStatus('Updating'), 'endpoint-busy', /churn-prod is Updating/],
	[
		'is autoscaled, and would get another instance type under the same variant',
		{
			world: ({ world }) => void world.scalable.set('AllTraffic', free),
			file: `${shortPlan}\ninstance-type: ml.c5.xlarge`
		},
		'configuration-invalid',
		/^instance-type: AllTraffic is autoscaled.*ml\.m5\.xlarge to ml\.c5\.xlarge.*variant-name: candidate/
	]
];

const unfit: readonly Row[] = [
	[
		'no such model',
		{ inputs: { 'model-name': 'churn-nwe' } },
		'candidate-not-found',
		/^model-name: .*churn-nwe in eu-west-1/
	],
	[
		'a multi-model container',
		modelled('churn-new', { containers: [{ mode: 'MultiModel' }] }),
		'endpoint-unsupported',
		/candidate model churn-new/
	],
	[
		'a package of another region',
		{ inputs: { 'model-package-arn': packageArn.replace('eu-west-1', 'us-east-1') } },
		'candidate-not-found',
		/of another region: this run works in eu-west-1/
	],
	['no such package', { inputs: fromPackage }, 'candidate-not-found', /no model package .*churn\/7/],
	[
		'a package that is not completed',
		packaged('InProgress', 'Approved'),
		'candidate-unfit',
		/is InProgress; only a Completed one/
	],
	['a package that failed', packaged('Failed', 'Approved'), 'candidate-unfit', /is Failed; only a Completed one/],
	[
		'a package that was rejected',
		packaged('Completed', 'Rejected'),
		'candidate-unfit',
		/was rejected in the Model Registry/
	],
	[
		'a package that nobody has approved',
		packaged('Completed', 'PendingManualApproval'),
		'candidate-unfit',
		/is PendingManualApproval .*nobody has approved it.*allow-unapproved: true/
	],
	[
		'an instance type that there cannot be',
		{ file: `${shortPlan}\ninstance-type: ml.m5.larg` },
		'configuration-invalid',
		/no instance type ml\.m5\.larg/
	],
	[
		'the name of a variant that is there',
		{ inputs: { 'model-name': 'churn-new', 'candidate-variant': 'AllTraffic' } },
		'configuration-invalid',
		/^candidate-variant: AllTraffic is a variant/
	]
];

function begin({ world, aws, file = shortPlan, inputs }: Setting) {
	const story = new Story();
	world?.(story);
	const context = story.context();
	return {
		story,
		context: aws === undefined ? context : { ...context, aws: aws(context.aws) },
		plan: planOf(file, inputs)
	};
}

describe.each([
	['an endpoint that', unsuitable],
	['a candidate:', unfit]
] as const)('%s', (_, rows) => {
	test.each(rows)(
		'%s is refused before the first change, by `run` and by `plan`',
		async (_title, setting, code, sentence) => {
			const real = begin(setting);
			await expect(run(real.context, real.plan)).rejects.toMatchObject({
				code,
				message: expect.stringMatching(sentence)
			});
			expect(real.story.world.changes).toEqual([]);
			expect(real.story.store.record).toBeUndefined();
			if (code === 'endpoint-busy') return;
			const asked = begin(setting);
			await expect(plan(asked.context, asked.plan)).rejects.toMatchObject({ code });
		}
	);
});

describe('what is not refused', () => {
	test.each([
		['nine variants', withVariants(numbered(9), `${shortPlan}\nbaseline-variant: v0`)],
		['a completed package that somebody has approved', packaged('Completed', 'Approved')],
		[
			'an autoscaled variant that keeps its type',
			{
				world: ({ world }: Story) => void world.scalable.set('AllTraffic', free),
				file: `${shortPlan}\ninstance-type: ml.m5.xlarge`
			}
		],
		[
			'another type, where the candidate’s variant stays',
			{
				world: ({ world }: Story) => void world.scalable.set('AllTraffic', free),
				file: `${shortPlan}\nvariant-name: candidate\ninstance-type: ml.c5.xlarge`
			}
		]
	] satisfies readonly (readonly [string, Setting])[])('%s', async (_, setting) => {
		const asked = begin(setting);
		expect((await plan(asked.context, asked.plan)).decision).toBe('planned');
		expect(asked.story.world.changes).toEqual([]);
	});
});

describe('what is told before it starts, by `run` and by `plan`', () => {
	test.each([
		[
			'a package that nobody has approved, where that is allowed',
			packaged('Completed', 'PendingManualApproval'),
			{ allowUnapproved: true },
			/is PendingManualApproval in the Model Registry: nobody has approved it/
		],
		[
			'scaling by SageMaker itself, which a new configuration cannot have',
			everyVariant(one => ({ ...one, managedInstanceScaling: true })),
			{},
			/ManagedInstanceScaling on AllTraffic.*fixed number of instances.*RegisterScalableTarget/
		],
		[
			'tags that there is no room for on the lock',
			tagged({ onConfiguration: 40 }),
			{},
			/on churn-prod-promotion, which keeps it, of yours user-\d+.*user-39 are left out/
		],
		[
			'tags that there is no room for anywhere',
			tagged({ onConfiguration: 49 }),
			{ tags: { CostCenter: '7' } },
			/of yours user-48 are left out on what is created/
		]
	] as const)('%s', async (_, setting, more, sentence) => {
		const asked = begin(setting);
		const report = await plan({ ...asked.context, ...more }, asked.plan);
		expect(report.decision).toBe('planned');
		expect(report.warnings.join('\n')).toMatch(sentence);
	});
});

test.each(['pair', 'final'] as const)(
	'a name that is taken already (%s) is left alone, and another one used',
	async which => {
		const wanted = planOf(shortPlan);
		const names = namesOf('churn-prod', rolloutIdOf('churn-prod', wanted.candidate), 1);
		const story = new Story();
		const theirs = { variants: [{ name: 'AllTraffic', modelName: 'churn-old', weight: 1, instances: 1 }], tags: {} };
		story.world.configs.set(names[which], theirs);
		expect((await run(story.context(), wanted)).decision).toBe('promoted');
		expect(story.world.configs.get(names[which])).toBe(theirs);
		expect(story.world.configName).toMatch(/-2$/);
	}
);
