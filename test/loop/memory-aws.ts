import { AwsError } from '../../src/aws/errors.ts';
import type { Aws, EndpointConfiguration, ModelDescription } from '../../src/aws/ports.ts';
import { ownershipTag, tagsOfNew } from '../../src/aws/tags.ts';
import { seriesOf } from './memory-metrics.ts';
import { memoryScaling } from './memory-scaling.ts';
import { type Hook, healthy, type MemoryWorld } from './memory-world.ts';

const noS3 = () => Promise.reject(new Error('there is no S3 here'));
/** As a role that may not list anything. */
const noCatalogue = async () => undefined;

/** The way of every call into the world and of its answer back: a test may count, cut off or delay there. */
export type Through = <T>(call: string, apply: () => T) => Promise<T>;

export function throughHook(hook: () => Hook): Through {
	return async (call, apply) => {
		hook()(call, 'before');
		const answer = apply();
		hook()(call, 'after');
		return answer;
	};
}

const account = 'arn:aws:sagemaker:eu-west-1:123456789012';

/** AWS as the controller sees it, over a world in memory. */
export function memoryAws(world: MemoryWorld, through: Through): Aws {
	const change = <T>(call: string, apply: () => T): Promise<T> =>
		through(call, () => {
			world.settle();
			const answer = apply();
			world.changes.push(call);
			world.watch(call);
			return answer;
		});

	const order = (call: string, apply: () => void): Promise<void> =>
		change(call, () => {
			if (world.ignored === undefined || !call.startsWith(world.ignored)) apply();
		});

	const denied = (operation: string) => () =>
		Promise.reject(new AwsError('access-denied', operation, `${operation} is not allowed`));
	return {
		region: 'eu-west-1',
		account: {
			caller: denied('GetCallerIdentity'),
			mayDo: denied('SimulatePrincipalPolicy'),
			quotas: denied('ListServiceQuotas'),
			...world.account
		},
		endpoints: {
			describe: () => through('DescribeEndpoint', () => (world.exists ? world.live() : undefined)),
			hasInferenceComponents: () => through('ListInferenceComponents', () => false),
			update: ({ configName, exclude }) =>
				order(`UpdateEndpoint ${configName}`, () => updateEndpoint(world, configName, exclude)),
			setWeights: (_, weights) =>
				order(`SetWeights ${JSON.stringify(weights)}`, () => {
					world.beIdle();
					for (const variant of world.variants) {
						variant.desiredWeight = weights[variant.name] ?? variant.desiredWeight;
					}
					changeVariants(world, world.durations.weightsMs);
				}),
			setInstances: (_, name, count) =>
				order(`SetInstances ${name} ${count}`, () => {
					world.beIdle();
					for (const variant of world.variants) if (variant.name === name) variant.desiredInstances = count;
					changeVariants(world, world.durations.instancesMs);
				})
		},
		configurations: {
			describe: name => through('DescribeEndpointConfig', () => describeConfig(world, name)),
			clone: ({ name, variants, tags }) =>
				change(`CreateEndpointConfig ${name}`, () => {
					if (world.configs.has(name)) return 'exists';
					const configured = variants.map(({ name, modelName, weight, instanceCount }) => {
						return { name, modelName, weight, instances: instanceCount };
					});
					world.configs.set(name, {
						variants: configured,
						tags: { ...tagsOfNew(tags).tags },
						createdAtMs: world.nowMs
					});
					return 'created';
				}),
			compare: ({ name, variants, tags }) =>
				through('DescribeEndpointConfig', () => {
					const found = world.configs.get(name);
					if (found === undefined) return 'absent';
					if (found.tags[ownershipTag] !== tags.own[ownershipTag]) return { differsIn: `tag ${ownershipTag}` };
					const models = (all: readonly { readonly name: string; readonly modelName: string }[]) =>
						JSON.stringify(all.map(({ name, modelName }) => [name, modelName]).toSorted());
					return models(found.variants) === models(variants) ? 'same' : { differsIn: 'ModelName' };
				}),
			delete: name => change(`DeleteEndpointConfig ${name}`, () => deleteConfig(world, name))
		},
		models: {
			describe: name => through('DescribeModel', () => describeModel(world, name)),
			describePackage: arn =>
				through('DescribeModelPackage', () => {
					const found = world.packages.get(arn);
					return found && { arn, status: 'Completed', approvalStatus: found.approval };
				}),
			setApproval: ({ packageArn, status, description }) =>
				change(`UpdateModelPackage ${status}`, () => {
					world.packages.set(packageArn, { approval: status, description });
				}),
			create: ({ name, tags, source }) =>
				change(`CreateModel ${name}`, () => {
					if (world.models.has(name)) return 'exists';
					const made = source.kind === 'package' ? { packageArn: source.modelPackageArn } : {};
					world.models.set(name, { tags: { ...tagsOfNew(tags).tags }, ...made });
					world.behaviour[name] = world.behaviour['churn-new'] ?? healthy;
					return 'created';
				}),
			compare: ({ name, tags }) =>
				through('DescribeModel', () => {
					const found = world.models.get(name);
					if (found === undefined) return 'absent';
					return found.tags[ownershipTag] === tags.own[ownershipTag] ? 'same' : { differsIn: `tag ${ownershipTag}` };
				}),
			delete: name => change(`DeleteModel ${name}`, () => deleteModel(world, name))
		},
		tags: {
			read: arn => through('ListTags', () => ({ ...tagsOf(world, arn) })),
			write: (arn, tags) =>
				change(`AddTags ${arn.split('/').at(-1)}`, () => void Object.assign(tagsOf(world, arn), tags)),
			remove: (arn, keys) =>
				change(`DeleteTags ${arn.split('/').at(-1)}`, () => {
					for (const key of keys) delete tagsOf(world, arn)[key];
				})
		},
		metrics: {
			query: (queries, window) => through('GetMetricData', () => queries.map(query => seriesOf(world, query, window)))
		},
		catalogue: { models: noCatalogue, endpoints: noCatalogue, metrics: noCatalogue },
		scaling: memoryScaling(world, through, change),
		objects: {
			open: noS3,
			range: noS3,
			list: noS3,
			write: noS3,
			remove: noS3,
			identify: async () => undefined
		}
	};
}

function updateEndpoint(world: MemoryWorld, configName: string, exclude: readonly string[]): void {
	world.beIdle();
	const target = world.configs.get(configName);
	if (target === undefined || !world.configs.has(world.configName)) {
		throw new AwsError('configuration-not-found', 'UpdateEndpoint', `Could not find ${configName}.`);
	}
	const orphan = [...world.scalable.keys()].find(
		name => world.variants.some(one => one.name === name) && !target.variants.some(one => one.name === name)
	);
	if (orphan !== undefined) {
		throw new AwsError('validation', 'UpdateEndpoint', `A scalable target exists for variant ${orphan}.`);
	}
	const fails = world.failingUpdates.shift();
	world.status = undefined;
	world.update = {
		kind: 'config',
		configName,
		exclude,
		doneMs: world.nowMs + world.durations.updateMs,
		...(fails !== undefined && { fails })
	};
}

function changeVariants(world: MemoryWorld, ms: number): void {
	const fails = world.failingChanges > 0;
	if (fails) world.failingChanges--;
	world.update = { kind: 'variants', doneMs: world.nowMs + ms, ...(fails && { fails }) };
}

/** SageMaker deletes what is in use without a word; that is why it is noted here. */
function deleteConfig(world: MemoryWorld, name: string): 'deleted' | 'absent' {
	const found = world.configs.get(name);
	if (found === undefined) return 'absent';
	if (world.inUse().includes(name)) world.violations.push(`configuration ${name} was deleted in use`);
	if (found.tags[ownershipTag] === undefined)
		world.violations.push(`configuration ${name} of somebody else was deleted`);
	world.configs.delete(name);
	return 'deleted';
}

function deleteModel(world: MemoryWorld, name: string): 'deleted' | 'absent' {
	const found = world.models.get(name);
	if (found === undefined) return 'absent';
	const used = world.inUse().flatMap(config => world.configs.get(config)?.variants ?? []);
	if (used.some(variant => variant.modelName === name)) world.violations.push(`model ${name} was deleted in use`);
	if (found.tags[ownershipTag] === undefined) world.violations.push(`model ${name} of somebody else was deleted`);
	world.models.delete(name);
	return 'deleted';
}

function tagsOf(world: MemoryWorld, arn: string): Record<string, string> {
	const name = arn.split('/').at(-1) ?? '';
	if (arn.includes(':endpoint/')) return world.endpointTags;
	const found = arn.includes(':model/') ? world.models.get(name) : world.configs.get(name);
	if (found === undefined) throw new AwsError('validation', 'ListTags', `${arn} does not exist.`);
	return found.tags;
}

function describeConfig(world: MemoryWorld, name: string): EndpointConfiguration | undefined {
	const config = world.configs.get(name);
	if (config === undefined) return undefined;
	return {
		name,
		arn: `${account}:endpoint-config/${name}`,
		shadowVariants: 0,
		asynchronous: false,
		raw: {
			EndpointConfigName: name,
			ProductionVariants: config.variants.map(variant => ({
				VariantName: variant.name,
				ModelName: variant.modelName,
				InstanceType: 'ml.m5.xlarge',
				InitialInstanceCount: variant.instances,
				InitialVariantWeight: variant.weight
			}))
		},
		...(config.createdAtMs !== undefined && { createdAtMs: config.createdAtMs }),
		variants: config.variants.map(variant => ({
			name: variant.name,
			modelName: variant.modelName,
			instanceType: 'ml.m5.xlarge',
			initialInstanceCount: variant.instances,
			initialWeight: variant.weight,
			serverless: false,
			managedInstanceScaling: false
		}))
	};
}

function describeModel(world: MemoryWorld, name: string): ModelDescription | undefined {
	const found = world.models.get(name);
	if (found === undefined) return undefined;
	const arn = `${account}:model/${name}`;
	const containers = found.packageArn === undefined ? [] : [{ modelPackageArn: found.packageArn }];
	return { name, arn, executionRoleArn: 'arn:aws:iam::123456789012:role/serve', containers, raw: {} };
}
