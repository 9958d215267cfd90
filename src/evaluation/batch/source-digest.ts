import { createHash } from 'node:crypto';
import type { EvaluationPlan } from '../../rollout/plan.ts';
import { openData } from '../data/open.ts';
import type { DataFile, Places } from '../data/source.ts';
import { EvaluationError } from '../errors.ts';
import { tableOptions } from '../sample-rows.ts';
import type { ShardIndex } from './shard-index.ts';

/**
 * One text for all contents that data has now; another one as soon as an object of it is another, is gone or has come to
 * it. Undefined where that cannot be told: files of the workspace, and an S3 that gives no ETags.
 */
export function digestOf(files: readonly Pick<DataFile, 'name' | 'object'>[]): string | undefined {
	if (files.some(({ object }) => object?.etag === undefined)) return undefined;
	return digest(files.map(({ name, object }) => `${object?.etag} ${name}`));
}

/** Of lines in any order. */
export function digest(lines: readonly string[]): string {
	const hash = createHash('sha256');
	for (const line of lines.toSorted()) hash.update(`${line}\n`);
	return hash.digest('hex').slice(0, 32);
}

/** Whether shards are of the data as it is now; those of data without ETags are taken to be. */
export async function isSameSource(
	{ source }: Pick<ShardIndex, 'source'>,
	plan: EvaluationPlan,
	places: Places
): Promise<boolean> {
	if (source === undefined) return true;
	try {
		const { files } = await openData(plan.data, places, tableOptions(plan));
		return digestOf(files) === source;
	} catch (error) {
		// What is wrong with it is told when it is read again.
		if (error instanceof EvaluationError) return false;
		throw error;
	}
}
