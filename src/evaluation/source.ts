import { createReadStream } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { EvaluationError } from './errors.ts';

/** The bytes of a file, as they come. */
export type ByteStream = AsyncIterable<Uint8Array>;

export interface Places {
	/** Folder of the workflow's files. */
	readonly workspace: string;
	/** The bytes of an object on S3; its failure is told as it is. */
	readonly openS3: (bucket: string, key: string) => Promise<ByteStream>;
}

/**
 * Opens data by its address: `s3://bucket/key`, or a path inside the workspace.
 * @throws EvaluationError `data-not-found`, `data-unreadable`
 */
export async function openSource(address: string, places: Places): Promise<ByteStream> {
	const [, bucket, key] = /^s3:\/\/([^/]+)\/(.+)$/.exec(address) ?? [];
	if (bucket !== undefined && key !== undefined) return openObject(address, bucket, key, places);
	const root = await realpath(places.workspace).catch(() => places.workspace);
	const path = await realpath(resolve(root, address)).catch(cause => {
		const hint = 'Is it checked out, or written by an earlier step of this job?';
		throw new EvaluationError('data-not-found', `There is no file ${address} in the workspace. ${hint}`, { cause });
	});
	if (!path.startsWith(root + sep)) {
		throw new EvaluationError('data-unreadable', `${address} leads out of the workspace, to ${path}.`);
	}
	return createReadStream(path);
}

async function openObject(address: string, bucket: string, key: string, places: Places): Promise<ByteStream> {
	try {
		return await places.openS3(bucket, key);
	} catch (cause) {
		const why = cause instanceof Error ? cause.message : String(cause);
		throw new EvaluationError('data-unreadable', `${address} could not be read: ${why}`, { cause });
	}
}
