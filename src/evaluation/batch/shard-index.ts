import * as z from 'zod';
import { EvaluationError } from '../errors.ts';
import type { Folder } from './store.ts';

const indexShape = z.object({
	version: z.literal(1),
	rows: z.number().int().positive(),
	/** In the order of the rows. */
	shards: z.array(z.object({ name: z.string().regex(/^[\w.-]+$/), rows: z.number().int().positive() })),
	canaryRows: z.number().int().positive(),
	/** Features of a row of CSV, after its number. */
	width: z.number().int().nonnegative(),
	/** Columns beside number and label that are kept for slices. */
	slices: z.array(z.string()),
	columnsSent: z.array(z.string())
});

/** What was written for transform jobs; it is written last, so that whoever finds it finds everything. */
export type ShardIndex = z.infer<typeof indexShape>;

export const indexName = 'index.json';
export const canaryName = 'canary.csv';
/** Rows that go through both models first. */
export const canaryRows = 300;

/** The index; undefined where there is none yet. */
export async function readIndex(folder: Folder): Promise<ShardIndex | undefined> {
	const names = await folder.list(indexName);
	if (!names.includes(indexName)) return undefined;
	const pieces: Uint8Array[] = [];
	for await (const piece of await folder.read(indexName)) pieces.push(piece);
	try {
		return indexShape.parse(JSON.parse(Buffer.concat(pieces).toString('utf8')));
	} catch (cause) {
		const sentence = `${folder.address}${indexName} is not what was written there. Remove the folder, then start again.`;
		throw new EvaluationError('data-broken', sentence, { cause });
	}
}

export function indexOf(parts: Omit<ShardIndex, 'version'>): string {
	return JSON.stringify({ version: 1, ...parts });
}
