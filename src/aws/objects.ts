import {
	DeleteObjectsCommand,
	GetObjectCommand,
	type GetObjectCommandInput,
	HeadObjectCommand,
	ListObjectsV2Command,
	PutObjectCommand,
	type S3Client
} from '@aws-sdk/client-s3';
import { AwsError, asAwsError, toAwsError } from './errors.ts';
import type { FoundObject, Objects } from './ports.ts';

/** Failures in a row with hardly a byte between them. */
const mostFailures = 4;
/** Bytes after which a failure is the first one again: a drip now and then is no progress. */
const progress = 64 * 1024;
/** Objects that S3 removes in one call. */
const mostRemoved = 1000;

export function createObjects(client: S3Client): Objects {
	return {
		async open(bucket, key, etag) {
			return bytesOf(client, bucket, key, await getObject(client, { Bucket: bucket, Key: key, ...matching(etag) }));
		},

		async range(bucket, key, start, end, etag) {
			const bytes = start < 0 ? `bytes=${start}` : `bytes=${start}-${end === undefined ? '' : end - 1}`;
			const wanted = { Bucket: bucket, Key: key, Range: bytes, ...matching(etag) };
			for (let failures = 1; ; failures++) {
				try {
					return await rangeOf(client, wanted, start, end);
				} catch (error) {
					const failure = toAwsError(error, 'GetObject');
					if (!failure.retryable || failures === mostFailures) throw failure;
				}
			}
		},

		async list(bucket, prefix, most = Number.POSITIVE_INFINITY) {
			const found: FoundObject[] = [];
			let token: string | undefined;
			do {
				const command = new ListObjectsV2Command({
					Bucket: bucket,
					Prefix: prefix,
					...(token !== undefined && { ContinuationToken: token })
				});
				const page = await asAwsError('ListObjectsV2', () => client.send(command));
				for (const { Key, Size, ETag, LastModified } of page.Contents ?? []) {
					if (Key === undefined) continue;
					found.push({
						...{ key: Key, size: Size ?? 0 },
						...(ETag !== undefined && { etag: plain(ETag) }),
						...(LastModified !== undefined && { modifiedMs: LastModified.getTime() })
					});
				}
				token = page.IsTruncated === true ? page.NextContinuationToken : undefined;
			} while (token !== undefined && found.length <= most);
			return found;
		},

		async write(bucket, key, bytes) {
			const command = new PutObjectCommand({ Bucket: bucket, Key: key, Body: bytes });
			const { ETag } = await asAwsError('PutObject', () => client.send(command));
			return ETag && plain(ETag);
		},

		async remove(bucket, keys) {
			for (let at = 0; at < keys.length; at += mostRemoved)
				await removeSome(client, bucket, keys.slice(at, at + mostRemoved));
		},

		async identify(bucket, key) {
			try {
				const head = await client.send(new HeadObjectCommand({ Bucket: bucket, Key: key }));
				const etag = head.ETag && plain(head.ETag);
				if (etag === undefined) return undefined;
				return { etag, ...(head.VersionId !== undefined && { versionId: head.VersionId }) };
			} catch {
				return undefined;
			}
		}
	};
}

/** An ETag without the quotes that it has on the wire. */
const plain = (etag: string) => etag.replace(/^"|"$/g, '');

/** The condition under which an object is read; none where nobody says which content it shall have. */
const matching = (etag: string | undefined) => (etag === undefined ? {} : { IfMatch: `"${etag}"` });

/** Faults of S3's own at single objects, which nobody but this tries again. */
const passing: ReadonlySet<string> = new Set(['InternalError', 'SlowDown', 'ServiceUnavailable']);
const mostTries = 3;

/** S3 answers well, and tells in its answer what it could not remove. */
async function removeSome(client: S3Client, bucket: string, keys: readonly string[], tries = 1): Promise<void> {
	const command = new DeleteObjectsCommand({
		Bucket: bucket,
		Delete: { Objects: keys.map(key => ({ Key: key })), Quiet: true }
	});
	const { Errors = [] } = await asAwsError('DeleteObjects', () => client.send(command));
	const [first] = Errors;
	if (first === undefined) return;
	if (tries < mostTries && Errors.every(({ Code = '', Key }) => passing.has(Code) && Key !== undefined)) {
		return removeSome(
			client,
			bucket,
			Errors.flatMap(({ Key }) => Key ?? []),
			tries + 1
		);
	}
	const failure = Object.assign(new Error(`${first.Message ?? 'not removed'} (s3://${bucket}/${first.Key ?? ''})`), {
		name: first.Code ?? 'Error'
	});
	throw toAwsError(failure, 'DeleteObjects');
}

/** One part of an object; all of it where the answer is not a part. */
async function rangeOf(
	client: S3Client,
	wanted: GetObjectCommandInput,
	start: number,
	end: number | undefined
): Promise<{ readonly bytes: Uint8Array; readonly size: number }> {
	const answer = await client.send(new GetObjectCommand(wanted));
	const bytes = (await answer.Body?.transformToByteArray()) ?? new Uint8Array();
	const size = Number(/\/(\d+)$/.exec(answer.ContentRange ?? '')?.[1] ?? Number.NaN);
	if (Number.isFinite(size)) return { bytes, size };
	const from = start < 0 ? Math.max(0, bytes.length + start) : start;
	return { bytes: bytes.subarray(from, end), size: bytes.length };
}

interface Opened {
	readonly body: AsyncIterable<Uint8Array>;
	readonly etag: string | undefined;
	readonly partial: boolean;
}

async function getObject(client: S3Client, input: GetObjectCommandInput): Promise<Opened> {
	const answer = await asAwsError('GetObject', () => client.send(new GetObjectCommand(input)));
	const { Body, ETag, ContentRange } = answer;
	return { body: isStream(Body) ? Body : nothing(), etag: ETag, partial: ContentRange !== undefined };
}

/**
 * The bytes of an object as they come. A connection that breaks in the middle, as it does when the reader takes its
 * time, is made again from there on, as long as the object has not changed.
 */
async function* bytesOf(client: S3Client, bucket: string, key: string, first: Opened): AsyncGenerator<Uint8Array> {
	let [opened, read, failures, since] = [first, 0, 0, 0];
	for (;;) {
		try {
			for await (const chunk of opened.body) {
				yield chunk;
				read += chunk.byteLength;
				since += chunk.byteLength;
				if (since >= progress) failures = 0;
			}
			return;
		} catch (error) {
			const failure = toAwsError(error, 'GetObject');
			failures++;
			since = 0;
			if (!failure.retryable || first.etag === undefined || failures > mostFailures) throw failure;
		}
		opened = await getObject(client, { Bucket: bucket, Key: key, Range: `bytes=${read}-`, IfMatch: first.etag });
		if (!opened.partial && read > 0) {
			const sentence = `GetObject broke off at byte ${read} of s3://${bucket}/${key}, and could not go on from there.`;
			throw new AwsError('unreachable', 'GetObject', sentence);
		}
	}
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

function isStream(body: unknown): body is AsyncIterable<Uint8Array> {
	return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}
