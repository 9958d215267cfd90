import type { SageMakerClient } from '@aws-sdk/client-sagemaker';
import { type JsonObject, numberOf, objectsOf, withoutNulls } from '../common/json.ts';
import { createConfiguration, describeConfiguration, untilVisible } from './configuration.ts';
import { AwsError, unlessCode } from './errors.ts';
import type { Configurations, EndpointConfiguration, NewTags, TagStore, Tags } from './ports.ts';
import { ownPrefix, tagList, tagsOfNew } from './tags.ts';
import { lookUntil, type Sleep } from './wait.ts';

/** A lock that is there. Without tags it has stayed so for half a minute. */
export interface FoundLock {
	readonly arn: string;
	readonly tags: Tags;
	readonly createdAtMs: number;
	/** Of its only variant. */
	readonly variant?: string;
}

/**
 * Locks are endpoint configurations that are never deployed: SageMaker creates one of a name only once, they cost
 * nothing, they outlive any run, and they have room for the rollout's record in their tags.
 */
export interface Locks {
	/**
	 * Creates the lock with its tags in one call. `like` and `variant` lend it a model and an instance type.
	 * @param seal name of the lock's variant, which nobody can change afterwards
	 */
	acquire(request: {
		readonly name: string;
		readonly like: EndpointConfiguration;
		readonly variant: string;
		readonly seal: string;
		/** Beside those of `like`. */
		readonly tags: NewTags;
	}): Promise<'acquired' | 'held'>;
	read(name: string): Promise<FoundLock | undefined>;
	release(name: string): Promise<'deleted' | 'absent'>;
}

/** Tags of a new resource come a little after the resource. */
const tagsWithinMs = 30_000;
const lookAgainMs = 3_000;

export function createLocks(
	client: SageMakerClient,
	configurations: Pick<Configurations, 'delete'>,
	tags: TagStore,
	sleep: Sleep
): Locks {
	const readTags = (arn: string) =>
		lookUntil(
			async () => {
				const found = await tags.read(arn);
				return Object.keys(found).some(key => key.startsWith(ownPrefix)) ? found : undefined;
			},
			sleep,
			tagsWithinMs,
			lookAgainMs
		);

	async function read(name: string): Promise<FoundLock | undefined> {
		const lock = await describeConfiguration(client, name);
		if (lock === undefined) return undefined;
		const createdAtMs = (numberOf(lock.raw.CreationTime) ?? 0) * 1000;
		const variant = lock.variants[0]?.name;
		const found = async () => ({
			arn: lock.arn,
			tags: (await readTags(lock.arn)) ?? {},
			createdAtMs,
			...(variant !== undefined && { variant })
		});
		return unlessCode('ListTags', found, ['configuration-not-found'], undefined);
	}

	/** A call that was sent again may have been carried out the first time: then the lock has our very tags. */
	async function isOurs(error: AwsError, name: string, given: Tags): Promise<boolean> {
		if (error.attempts < 2) return false;
		const lock = await read(name);
		return lock !== undefined && Object.entries(given).every(([key, value]) => lock.tags[key] === value);
	}

	return {
		read,

		async acquire({ name, like, variant, seal, tags: given }) {
			const all = tagsOfNew(given, await tags.read(like.arn)).tags;
			try {
				await createConfiguration(client, lockRequest(name, like, variant, seal, all));
			} catch (error) {
				if (!(error instanceof AwsError) || error.code !== 'already-exists') throw error;
				return (await isOurs(error, name, given.own)) ? 'acquired' : 'held';
			}
			await untilVisible(client, name, sleep);
			return 'acquired';
		},

		release: name => configurations.delete(name)
	};
}

/** As little as SageMaker takes; the key is kept because some accounts allow no configuration without one. */
function lockRequest(name: string, like: EndpointConfiguration, variant: string, seal: string, tags: Tags): JsonObject {
	const model = objectsOf(like.raw.ProductionVariants).find(one => one.VariantName === variant);
	if (model === undefined) throw new Error(`Configuration ${like.name} has no variant ${variant} to make a lock from.`);
	const { ModelName, InstanceType, InstancePools } = model;
	const minimal = withoutNulls({
		KmsKeyId: like.raw.KmsKeyId,
		ProductionVariants: [
			{ VariantName: seal, ModelName, InitialInstanceCount: 1, InitialVariantWeight: 1, InstanceType, InstancePools }
		]
	});
	return { EndpointConfigName: name, ...(minimal as JsonObject), Tags: tagList(tags) };
}
