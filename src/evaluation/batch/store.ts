import type { ObjectReader } from '../data/source.ts';
import { EvaluationError } from '../errors.ts';

/** Objects on S3 that are written and removed too. */
export interface ObjectStore extends ObjectReader {
	readonly write: (bucket: string, key: string, bytes: Uint8Array) => Promise<void>;
	/** Those that are gone already are fine. */
	readonly remove: (bucket: string, keys: readonly string[]) => Promise<void>;
}

/** A folder on S3, and what is in it. */
export interface Folder {
	/** `s3://bucket/prefix/`. */
	readonly address: string;
	readonly write: (name: string, content: Uint8Array | string) => Promise<void>;
	readonly read: (name: string) => Promise<AsyncIterable<Uint8Array>>;
	/** Names below a part of it, such as `out/`. */
	readonly list: (below: string) => Promise<readonly string[]>;
	readonly remove: (names: readonly string[]) => Promise<void>;
}

/** @param address `s3://bucket/prefix/` */
export function folderAt(address: string, store: ObjectStore): Folder {
	const [, bucket = '', prefix = ''] = /^s3:\/\/([^/]+)\/(.*)$/.exec(address) ?? [];
	return {
		address,
		write: (name, content) => store.write(bucket, prefix + name, Buffer.from(content)),
		read: name => store.open(bucket, prefix + name),
		list: async below => (await store.list(bucket, prefix + below)).map(({ key }) => key.slice(prefix.length)),
		remove: names =>
			store.remove(
				bucket,
				names.map(name => prefix + name)
			)
	};
}

/** Answers that are not there, or not what was asked about: nothing is concluded from the others. */
export function incomplete(what: string): EvaluationError {
	return new EvaluationError('answers-unusable', `${what} Nothing is concluded from the other rows.`);
}
