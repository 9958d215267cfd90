import * as z from 'zod';
import { wholeOf } from '../ahead.ts';
import { EvaluationError } from '../errors.ts';
import { type Folder, rewritten } from './store.ts';

const place = z.number().int().nonnegative();

const shard = z.object({
	/** Below the prefix of its manifest. */
	name: z.string(),
	rows: z.number().int().positive(),
	/** Which content it has, where S3 says it. */
	etag: z.string().optional(),
	/** Where that is known. */
	bytes: place.optional(),
	/** Of the numbers and labels of its rows. */
	keys: z.string().optional()
});

const indexShape = z.object({
	version: z.literal(1),
	rows: z.number().int().positive(),
	/** In the order of the rows. */
	shards: z.array(shard),
	canary: shard,
	/** Features of a row of CSV. */
	width: place,
	/** Columns beside number and label that are kept for slices. */
	slices: z.array(z.string()),
	columnsSent: z.array(z.string()),
	/** Of the data, by `digestOf`; absent where it has none. */
	source: z.string().optional(),
	/** Objects of the data that are shards already; absent where shards were written. */
	asIs: z
		.object({
			/** Where they lie: `s3://bucket/prefix/`. */
			prefix: z.string(),
			/** Cells of a row. */
			columns: place,
			/** What of a row a model gets. */
			filter: z.string(),
			label: place.optional(),
			slices: z.array(place)
		})
		.optional(),
	/** Why objects that could have been shards are not used as they are, in words. */
	notAsIs: z.string().optional()
});

/** What transform jobs score; it is written last, so that whoever finds it finds everything. */
export type ShardIndex = z.infer<typeof indexShape>;
export type Shard = z.infer<typeof shard>;

export const indexName = 'index.json';
export const canaryName = 'canary.csv';
/** Rows that go through both models first. */
export const canaryRows = 300;

/** The index as it is now. */
export interface FoundIndex {
	readonly index: ShardIndex;
	/** Which content it has, where S3 says it: with it every ETag that it names. */
	readonly etag?: string;
}

/**
 * The index; undefined where there is none yet.
 * @param etag of the one that the jobs were created by
 * @throws EvaluationError `answers-unusable` where it is another one by now
 */
export async function readIndex(folder: Folder, etag?: string): Promise<FoundIndex | undefined> {
	const found = (await folder.list(indexName)).find(({ name }) => name === indexName);
	if (found === undefined) return undefined;
	if (etag !== undefined && found.etag !== etag) throw rewritten(`${folder.address}${indexName}`);
	const pieces = await wholeOf(await folder.read(indexName, found.etag));
	try {
		const index = indexShape.parse(JSON.parse(Buffer.concat(pieces).toString('utf8')));
		return { index, ...(found.etag !== undefined && { etag: found.etag }) };
	} catch (cause) {
		const sentence = `${folder.address}${indexName} is not what was written there. Remove the folder, then start again.`;
		throw new EvaluationError('data-broken', sentence, { cause });
	}
}

export function indexOf(parts: Omit<ShardIndex, 'version'>): string {
	return JSON.stringify({ version: 1, ...parts });
}
