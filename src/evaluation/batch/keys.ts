import type { ByteStream } from '../data/source.ts';
import { EvaluationError } from '../errors.ts';
import { recordOf } from './key-line.ts';
import type { Shard, ShardIndex } from './shard-index.ts';
import type { Folder } from './store.ts';

/** What is known of a row without a model. */
export interface Key {
	/** Stands first in the line that a model's answer comes with. */
	readonly id: string;
	/** Id, label, slices. */
	readonly cells: readonly string[];
}

/** Ids and labels of the rows of shards. */
export interface Keys {
	readonly open: (shard: Shard) => Promise<ByteStream>;
	readonly read: (line: string) => Key;
	/** As messages call a shard. */
	readonly nameOf: (shard: Pick<Shard, 'name'>) => string;
}

/** @param data where shards lie that are used as they are */
export function keysOf(folder: Folder, index: ShardIndex, data: Folder | undefined): Keys {
	const { asIs } = index;
	if (asIs === undefined) {
		return {
			open: ({ name, keys }) => folder.read(`keys/${name}`, keys),
			read: line => {
				const cells = recordOf(line);
				return { id: cells[0] ?? '', cells };
			},
			nameOf: ({ name }) => `${folder.address}rows/${name}`
		};
	}
	if (data === undefined) throw new EvaluationError('data-not-found', `${asIs.prefix} is not at hand.`);
	const cellsOf = keyCells(asIs);
	// Objects of the data may have any name, that of the canary too.
	const isCanary = (shard: Pick<Shard, 'name'>) => shard === index.canary;
	const open = (shard: Shard) =>
		isCanary(shard) ? folder.read(`canary/${shard.name}`, shard.etag) : data.read(shard.name, shard.etag);
	return {
		open,
		read: line => {
			const cells = cellsOf(line);
			return { id: cells[0] ?? '', cells };
		},
		nameOf: shard => (isCanary(shard) ? `${folder.address}canary/${shard.name}` : `${data.address}${shard.name}`)
	};
}

/** Id, label and slices of a row as it lies; only as much of it is cut as is needed. */
export function keyCells({ label, slices }: Pick<NonNullable<ShardIndex['asIs']>, 'label' | 'slices'>) {
	const needed = 1 + Math.max(0, label ?? 0, ...slices);
	return (line: string): readonly string[] => {
		const cells = line.includes('"') ? recordOf(line) : line.split(',', needed);
		const at = (place: number | undefined) => (place === undefined ? '' : (cells[place] ?? ''));
		return [at(0), at(label), ...slices.map(at)];
	};
}

/** Cells of a line of answers between the id of its row and what was answered, where all of the row is kept. */
export const cellsBetween = ({ asIs, width }: ShardIndex) => (asIs === undefined ? width : asIs.columns - 1);
