import { forBoth, type Role, roles } from '../../common/role.ts';
import type { EvaluationPlan } from '../../rollout/plan.ts';
import { ahead, largestAhead, wholeOf } from '../ahead.ts';
import type { AnswerKind } from '../answers.ts';
import type { ScoredRow } from '../scale/measure-rows.ts';
import { outcomeReader, type ReadLine } from './answer-line.ts';
import { answersBelow, checkAnswered, type FoundAnswers } from './answers.ts';
import { type Keys, keysOf } from './keys.ts';
import { LineReader } from './lines.ts';
import type { Shard, ShardIndex } from './shard-index.ts';
import { type Folder, incomplete, type Listed } from './store.ts';

export interface ReadingOptions {
	readonly plan: EvaluationPlan;
	readonly folder: Folder;
	/** Where shards lie that are used as they are. */
	readonly data?: Folder | undefined;
	readonly index: ShardIndex;
	readonly kinds: Readonly<Record<Role, AnswerKind>>;
	readonly stage: 'canary' | 'rows';
	readonly attempt: number;
	readonly answers: FoundAnswers;
	/** Cells of each line of CSV between the id of the row and what was answered. */
	readonly skip?: Readonly<Record<Role, number>>;
}

const rowsAtATime = 4096;

/**
 * The rows with both answers, in their order, a few thousand at a time. Every object, every line and every id has to be
 * there, on both sides, and each object as it was when it was listed.
 * @throws EvaluationError `answers-unusable` where anything is not
 */
export async function* scoredRows(options: ReadingOptions): AsyncGenerator<readonly ScoredRow[]> {
	const { folder, stage, attempt, index, plan, kinds, skip } = options;
	const shards = stage === 'canary' ? [index.canary] : index.shards;
	const where = (role: Role) => `${folder.address}${answersBelow(stage, attempt, role)}`;
	const answersTo = checkAnswered(options.answers, shards, where);
	const keys = keysOf(folder, index, options.data);
	const isSmall = (shard: Shard) =>
		[shard, answersTo.baseline(shard), answersTo.candidate(shard)].every(
			({ bytes = largestAhead }) => bytes < largestAhead
		);
	const open = async (shard: Shard): Promise<Opened> => {
		const objects = forBoth(role => answersTo[role](shard));
		const streams = [
			keys.open(shard),
			...roles.map(role => folder.read(objects[role].name, objects[role].etag))
		] as const;
		const [ofShard, baseline, candidate] = await Promise.all(
			streams.map(async stream => (isSmall(shard) ? wholeOf(await stream) : stream))
		);
		return {
			objects,
			lines: { keys: readerOf(ofShard), baseline: readerOf(baseline), candidate: readerOf(candidate) }
		};
	};
	const read = forBoth(role => outcomeReader(plan, kinds[role], skip?.[role]));
	let before = 0;
	for await (const [shard, opened] of ahead(shards, isSmall, open)) {
		yield* shardRows(options, keys, read, shard, before, opened);
		before += shard.rows;
	}
}

interface Opened {
	readonly objects: Readonly<Record<Role, Listed>>;
	readonly lines: Readonly<Record<Role | 'keys', LineReader>>;
}

const readerOf = (bytes: ConstructorParameters<typeof LineReader>[0] = []) => new LineReader(bytes);

async function* shardRows(
	{ folder, index }: ReadingOptions,
	keys: Keys,
	read: Readonly<Record<Role, ReadLine>>,
	shard: Shard,
	before: number,
	{ objects, lines: { keys: ofShard, baseline, candidate } }: Opened
): AsyncGenerator<readonly ScoredRow[]> {
	const names = forBoth(role => objects[role].name);
	const file = { name: keys.nameOf(shard), counts: 'line' as const };
	let rows: ScoredRow[] = [];
	let line = 0;
	for (;;) {
		const key = ofShard.take() ?? (await ofShard.next());
		const ofBaseline = baseline.take() ?? (await baseline.next());
		const ofCandidate = candidate.take() ?? (await candidate.next());
		if (key === undefined && ofBaseline === undefined && ofCandidate === undefined) break;
		line++;
		if (key === undefined || ofBaseline === undefined || ofCandidate === undefined) {
			const who = roles.find(
				role => ((role === 'baseline' ? ofBaseline : ofCandidate) === undefined) === (key !== undefined)
			);
			throw incomplete(
				`The ${who} has ${key === undefined ? 'more than' : 'only'} ${line - 1} lines of answers to ${shard.name}, which has ${shard.rows} rows: the container does not answer a line a row. See ${folder.address}${names[who ?? 'baseline']}.`
			);
		}
		const { id, cells } = keys.read(key);
		rows.push({
			row: { number: index.asIs === undefined ? Number(id) : before + line, file, line, cells },
			outcomes: {
				baseline: read.baseline(ofBaseline, id, names.baseline, line),
				candidate: read.candidate(ofCandidate, id, names.candidate, line)
			}
		});
		if (rows.length < rowsAtATime) continue;
		yield rows;
		rows = [];
	}
	if (line !== shard.rows) {
		throw incomplete(`${shard.name} has ${line} rows with answers of both, and ${shard.rows} were written.`);
	}
	if (rows.length > 0) yield rows;
}
