import type { ByteStream, ObjectReader } from '../data/source.ts';
import { EvaluationError, isChanged } from '../errors.ts';

/** Objects on S3 that are written and removed too. */
export interface ObjectStore extends ObjectReader {
	/** @returns the ETag of what was written, where S3 says it */
	readonly write: (bucket: string, key: string, bytes: Uint8Array) => Promise<string | undefined>;
	/** Those that are gone already are fine. */
	readonly remove: (bucket: string, keys: readonly string[]) => Promise<void>;
}

/** Something in a folder, and which content it has, where S3 says it. */
export interface Listed {
	readonly name: string;
	readonly etag?: string;
	/** Where that is known. */
	readonly bytes?: number;
	/** When it was written, Epoch milliseconds; absent where S3 does not say. */
	readonly modifiedMs?: number;
}

/** A folder on S3, and what is in it. */
export interface Folder {
	/** `s3://bucket/prefix/`. */
	readonly address: string;
	/** @returns the ETag of what was written, where S3 says it */
	readonly write: (name: string, content: Uint8Array | string) => Promise<string | undefined>;
	/**
	 * @param etag of the content that it shall have
	 * @throws EvaluationError `answers-unusable`, also from the iteration, where it has another one
	 */
	readonly read: (name: string, etag?: string) => Promise<ByteStream>;
	/** What there is below a part of it, such as `out/`. */
	readonly list: (below: string) => Promise<readonly Listed[]>;
	readonly remove: (names: readonly string[]) => Promise<void>;
}

/** @param address `s3://bucket/prefix/` */
export function folderAt(address: string, store: ObjectStore): Folder {
	const [, bucket = '', prefix = ''] = /^s3:\/\/([^/]+)\/(.*)$/.exec(address) ?? [];
	return {
		address,
		write: (name, content) => store.write(bucket, prefix + name, Buffer.from(content)),
		read: async (name, etag) => {
			const as = <T>(work: () => Promise<T>) => unlessChanged(`${address}${name}`, work);
			return pinned(await as(() => store.open(bucket, prefix + name, etag)), as);
		},
		list: async below =>
			(await store.list(bucket, prefix + below)).map(({ key, size, etag, modifiedMs }) => ({
				name: key.slice(prefix.length),
				bytes: size,
				...(etag !== undefined && { etag }),
				...(modifiedMs !== undefined && { modifiedMs })
			})),
		remove: names =>
			store.remove(
				bucket,
				names.map(name => prefix + name)
			)
	};
}

/** A connection that is made again in the middle asks for the same content again. */
async function* pinned(bytes: ByteStream, as: <T>(work: () => Promise<T>) => Promise<T>): AsyncGenerator<Uint8Array> {
	const iterator = bytes[Symbol.asyncIterator]();
	try {
		for (let next = await as(() => iterator.next()); !next.done; next = await as(() => iterator.next()))
			yield next.value;
	} finally {
		await iterator.return?.();
	}
}

async function unlessChanged<T>(name: string, work: () => Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (error) {
		throw isChanged(error) ? rewritten(name) : error;
	}
}

/** Something that was written anew after it had been looked at. */
export function rewritten(name: string): EvaluationError {
	return incomplete(
		`${name} was written anew by somebody since the rollout looked at it. Let nobody else write there, then start again.`
	);
}

/** Answers that are not there, or not what was asked about: nothing is concluded from the others. */
export function incomplete(what: string): EvaluationError {
	return new EvaluationError('answers-unusable', `${what} Nothing is concluded from the other rows.`);
}
