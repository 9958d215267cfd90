import {
	AddTagsCommand,
	DeleteTagsCommand,
	ListTagsCommand,
	type ListTagsOutput,
	type SageMakerClient,
	type Tag
} from '@aws-sdk/client-sagemaker';
import { asAwsError } from './errors.ts';
import type { NewTags, TagStore, Tags } from './ports.ts';

/** Before every key this program writes. */
export const ownPrefix = 'promotion-gate:';
/** Marks everything a rollout creates, with its id; nothing without it is ever deleted. */
export const ownershipTag = `${ownPrefix}rollout`;
/** SageMaker's limit for one resource. */
export const mostTags = 50;
/** AWS keeps these for itself and takes them from nobody. */
const reservedPrefix = 'aws:';

export function createTagStore(client: SageMakerClient): TagStore {
	return {
		async read(arn) {
			const tags: Record<string, string> = {};
			let token: string | undefined;
			do {
				const command = new ListTagsCommand({ ResourceArn: arn, ...(token !== undefined && { NextToken: token }) });
				const page: ListTagsOutput = await asAwsError('ListTags', () => client.send(command));
				for (const { Key, Value } of page.Tags ?? []) if (Key !== undefined) tags[Key] = Value ?? '';
				token = page.NextToken;
			} while (token !== undefined);
			return tags;
		},

		async write(arn, tags) {
			const list = tagList(tags);
			if (list.length === 0) return;
			await asAwsError('AddTags', () => client.send(new AddTagsCommand({ ResourceArn: arn, Tags: list })));
		},

		async remove(arn, keys) {
			if (keys.length === 0) return;
			await asAwsError('DeleteTags', () =>
				client.send(new DeleteTagsCommand({ ResourceArn: arn, TagKeys: [...keys] }))
			);
		}
	};
}

export function tagList(tags: Tags): Tag[] {
	return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}

/**
 * The tags of something new. Ours come first: without them it is not known as ours later, and stays. Then those that the
 * user gives, then those of what it is made from, as long as there is room; those of AWS itself and of other rollouts
 * are not copied.
 * @returns also the keys of the user that there is no room for
 */
export function tagsOfNew(
	{ own, spare = {}, given = {}, reserved = 0 }: NewTags,
	inherited: Tags = {}
): { readonly tags: Tags; readonly left: readonly string[] } {
	const users = Object.entries({ ...inheritable(given), ...inheritable(omitKeys(inherited, given)) });
	const room = Math.max(0, mostTags - reserved - Object.keys(own).length);
	const tags = { ...Object.fromEntries(users.slice(0, room)), ...own };
	const withSpare = { ...tags, ...spare };
	return {
		tags: Object.keys(withSpare).length <= mostTags ? withSpare : tags,
		left: users.slice(room).map(([key]) => key)
	};
}

function inheritable(tags: Tags): Tags {
	const foreign = (key: string) => !key.startsWith(ownPrefix) && !key.toLowerCase().startsWith(reservedPrefix);
	return Object.fromEntries(Object.entries(tags).filter(([key]) => foreign(key)));
}

function omitKeys(tags: Tags, others: Tags): Tags {
	return Object.fromEntries(Object.entries(tags).filter(([key]) => !Object.hasOwn(others, key)));
}

const longestValue = 256;

/** Text as the value of a tag may hold it: other characters become hyphens, and it is cut. */
export function tagText(text: string): string {
	let value = '';
	for (const character of text.replace(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu, '-')) {
		if (value.length + character.length > longestValue) break;
		value += character;
	}
	return value;
}
