import { createReadStream } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { findInWorkspace, type Unread } from '../../runner/workspace-file.ts';
import { EvaluationError, isChanged } from '../errors.ts';
import { commonFolder } from './common-folder.ts';

/** The bytes of a file, as they come. */
export type ByteStream = AsyncIterable<Uint8Array>;

/** An object as a listing tells of it. */
export interface FoundObject {
	readonly key: string;
	/** Bytes. */
	readonly size: number;
	/** Which content it has; absent where S3 does not say. */
	readonly etag?: string;
	/** When it was written, Epoch milliseconds; absent where S3 does not say. */
	readonly modifiedMs?: number;
}

/** Objects on S3. Failures are told as they are; whoever names an ETag reads that very content. */
export interface ObjectReader {
	readonly open: (bucket: string, key: string, etag?: string) => Promise<ByteStream>;
	/** The bytes from `start` on, before `end`; a negative `start` counts from the end of the object. */
	readonly range: (
		bucket: string,
		key: string,
		start: number,
		end?: number,
		etag?: string
	) => Promise<{ readonly bytes: Uint8Array; readonly size: number }>;
	/** Keys that begin with a prefix, in their order: all of them, or some more than `most` where there are more. */
	readonly list: (bucket: string, prefix: string, most?: number) => Promise<readonly FoundObject[]>;
	/** Which content an object has now; undefined where that cannot be told. */
	readonly identify: (bucket: string, key: string) => Promise<{ readonly etag: string } | undefined>;
}

export interface Places {
	/** Folder of the workflow's files. */
	readonly workspace: string;
	readonly s3: ObjectReader;
}

/** One file of the data; may be read as often as one likes. */
export interface DataFile {
	/** As messages call it. */
	readonly name: string;
	/** Below the folder or prefix that was asked for, such as `region=north/part-0.csv`. */
	readonly below: string;
	readonly stream: () => Promise<ByteStream>;
	/** Where it lies on S3; absent in the workspace. */
	readonly object?: {
		readonly bucket: string;
		readonly key: string;
		readonly etag?: string;
		/** Where that is known. */
		readonly bytes?: number;
	};
	/** As `ObjectReader.range`. */
	readonly range: (start: number, end?: number) => Promise<{ readonly bytes: Uint8Array; readonly size: number }>;
}

/** More files are not data for an evaluation any more. */
export const mostFiles = 100_000;

/**
 * The files at an address: an object or all objects below a prefix on S3 (`s3://bucket/key`), a file or all files of a
 * folder in the workspace. Below a prefix or a folder, names that begin with `_` or `.` are left out, as Spark and Hive
 * leave them out.
 * @throws EvaluationError `data-not-found`, `data-unreadable`, `data-empty`
 */
export async function findFiles(address: string, places: Places): Promise<readonly DataFile[]> {
	const [, bucket, key] = /^s3:\/\/([^/]+)\/(.*)$/.exec(address) ?? [];
	const files =
		bucket === undefined || key === undefined
			? await inWorkspace(address, places.workspace)
			: await onS3(address, bucket, key, places.s3);
	if (files.length > mostFiles) {
		const sentence = `${address} has more than ${mostFiles.toLocaleString('en-US')} files, and no more are read. Join them, or name a part.`;
		throw new EvaluationError('data-unreadable', sentence);
	}
	return files;
}

async function inWorkspace(address: string, workspace: string): Promise<readonly DataFile[]> {
	const located = await findInWorkspace(workspace, address);
	if (!located.ok) throw unread(address, located);
	const { path } = located;
	if (!(await stat(path)).isDirectory()) return [localFile(path, address, '')];
	const entries = await readdir(path, { recursive: true, withFileTypes: true });
	const names = entries
		.filter(entry => entry.isFile())
		.map(entry => relative(path, resolve(entry.parentPath, entry.name)).replaceAll(sep, '/'))
		.filter(isData)
		.toSorted();
	if (names.length === 0) throw new EvaluationError('data-empty', `The folder ${address} has no files.`);
	return names.map(name => localFile(resolve(path, name), `${address.replace(/\/$/, '')}/${name}`, name));
}

function unread(address: string, unread: Unread): EvaluationError {
	if (unread.why !== 'absent') return new EvaluationError('data-unreadable', `${address} ${unread.sentence}.`);
	const hint = 'Is it checked out, or written by an earlier step of this job?';
	return new EvaluationError('data-not-found', `There is no file ${address} in the workspace. ${hint}`);
}

function localFile(path: string, name: string, below: string): DataFile {
	return {
		name,
		below,
		stream: async () => createReadStream(path),
		range: async (start, end) => {
			const file = await open(path);
			try {
				const { size } = await file.stat();
				const from = start < 0 ? Math.max(0, size + start) : start;
				const bytes = Buffer.alloc(Math.max(0, Math.min(end ?? size, size) - from));
				await file.read(bytes, 0, bytes.length, from);
				return { bytes, size };
			} finally {
				await file.close();
			}
		}
	};
}

const isData = (name: string) => !name.split('/').some(part => part.startsWith('_') || part.startsWith('.'));

async function onS3(address: string, bucket: string, key: string, s3: ObjectReader): Promise<readonly DataFile[]> {
	if (key !== '' && !key.endsWith('/')) {
		const etag = (await s3.identify(bucket, key))?.etag;
		return [objectFile(address, { bucket, key, ...(etag !== undefined && { etag }) }, '', s3)];
	}
	const found = await asWithName(address, () => s3.list(bucket, key, mostFiles));
	return objectsBelow(address, bucket, key, found, s3);
}

/** The objects below an address that is no object itself; none where there are none, or they may not be listed. */
export async function filesBelow(address: string, places: Places): Promise<readonly DataFile[]> {
	const [, bucket, key] = /^s3:\/\/([^/]+)\/(.+[^/])$/.exec(address) ?? [];
	if (bucket === undefined || key === undefined) return [];
	const found = await places.s3.list(bucket, `${key}/`, mostFiles).catch(() => []);
	return found.length === 0 ? [] : objectsBelow(address, bucket, `${key}/`, found, places.s3);
}

function objectsBelow(
	address: string,
	bucket: string,
	prefix: string,
	found: readonly FoundObject[],
	s3: ObjectReader
): readonly DataFile[] {
	const files = found
		.filter(({ key, size }) => size > 0 && isData(key.slice(prefix.length)))
		.map(({ key, etag, size }) => {
			const object = { bucket, key, bytes: size, ...(etag !== undefined && { etag }) };
			return objectFile(`s3://${bucket}/${key}`, object, key.slice(prefix.length), s3);
		});
	if (files.length > 0) return files;
	throw new EvaluationError('data-not-found', `There are no objects with data below ${address}.`);
}

/**
 * Objects by their names below a prefix, in this order.
 * @param manifest that names them, as messages call it
 * @throws EvaluationError where one is not there, or two names are the same
 */
export async function objectsNamed(
	manifest: string,
	bucket: string,
	prefix: string,
	names: readonly string[],
	s3: ObjectReader
): Promise<readonly DataFile[]> {
	const keys = new Set(names.map(name => `${prefix}${name}`));
	const folder = commonFolder([...keys]);
	const listed = await asWithName(`s3://${bucket}/${folder}`, () => s3.list(bucket, folder));
	const found = new Map(listed.flatMap(object => (keys.has(object.key) ? [[object.key, object]] : [])));
	const seen = new Set<string>();
	return names.flatMap(name => {
		const key = `${prefix}${name}`;
		const object = found.get(key);
		const what = seen.has(name) ? 'twice' : object === undefined ? 'and it is not there' : undefined;
		if (what !== undefined) {
			const message = `${manifest} names s3://${bucket}/${key} ${what}.`;
			throw new EvaluationError(what === 'twice' ? 'data-broken' : 'data-not-found', message, {
				key: 'evaluation.data'
			});
		}
		seen.add(name);
		const { size = 0, etag } = object ?? {};
		const at = { bucket, key, bytes: size, ...(etag !== undefined && { etag }) };
		return size === 0 ? [] : objectFile(`s3://${bucket}/${key}`, at, name, s3);
	});
}

/** Every look at it is at the content that was found: rows of two versions are nobody's data. */
function objectFile(name: string, object: NonNullable<DataFile['object']>, below: string, s3: ObjectReader): DataFile {
	const { bucket, key, etag } = object;
	return {
		name,
		below,
		object,
		stream: () => asWithName(name, () => s3.open(bucket, key, etag)),
		range: (start, end) => asWithName(name, () => s3.range(bucket, key, start, end, etag))
	};
}

async function asWithName<T>(name: string, work: () => Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (cause) {
		if (isChanged(cause)) throw changed(name, cause);
		const why = cause instanceof Error ? cause.message : String(cause);
		throw new EvaluationError('data-unreadable', `${name} could not be read: ${why}`, { cause });
	}
}

/** An object of the data that has become another while it was read. */
export function changed(name: string, cause: unknown): EvaluationError {
	const sentence = `${name} was written anew by somebody while it was read: its rows are of two versions, and say nothing together. Start again once nobody writes there.`;
	return new EvaluationError('data-changed', sentence, { cause });
}
