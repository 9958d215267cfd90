import {
	AddTagsCommand,
	DeleteTagsCommand,
	ListTagsCommand,
	type ListTagsOutput,
	type SageMakerClient,
	type Tag
} from '@aws-sdk/client-sagemaker';
import { asAwsError } from './errors.ts';
import type { TagStore, Tags } from './ports.ts';

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

/** The tags a copy of a resource takes over: neither those of AWS itself nor those of a rollout. */
function inheritable(tags: Tags): Tags {
	const entries = Object.entries(tags);
	return Object.fromEntries(entries.filter(([key]) => !key.startsWith(ownPrefix) && !key.startsWith(reservedPrefix)));
}

/**
 * The tags of a copy: all that it takes over, and ours in so far as there is room beside them. Without ours it is not
 * known as ours later and stays; without one of the user's it may be billed to nobody.
 */
export function tagsOfCopy(source: Tags, given: Tags): Tags {
	const taken = inheritable(source);
	const room = mostTags - Object.keys(taken).length;
	return { ...taken, ...Object.fromEntries(Object.entries(given).slice(0, Math.max(0, room))) };
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
