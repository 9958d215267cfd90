import { forBoth, type Role } from '../../common/role.ts';
import type { Evaluation } from '../../gates/evaluation.ts';
import type { QualityGate } from '../../gates/gate.ts';
import type { EvaluationPlan } from '../../rollout/plan.ts';
import { orAborted } from '../abort.ts';
import { type MeasuringOptions, measureRows } from '../scale/measure-rows.ts';
import { kindsOf } from './answer-line.ts';
import { digestOfAnswers, findAnswers } from './answers.ts';
import { cellsBetween } from './keys.ts';
import { outputFilter } from './request.ts';
import { scoredRows } from './scored-rows.ts';
import type { ShardIndex } from './shard-index.ts';
import { type Folder, incomplete, rewritten } from './store.ts';

export interface MeasureOptions extends Pick<MeasuringOptions, 'seed' | 'signal' | 'progress' | 'exact'> {
	readonly plan: EvaluationPlan;
	readonly gates: readonly QualityGate[];
	readonly folder: Folder;
	/** Where shards lie that are used as they are. */
	readonly data?: Folder | undefined;
	readonly index: ShardIndex;
	readonly attempt: number;
	/** Columns that each answers a row of CSV with. */
	readonly columns: Readonly<Record<Role, number>>;
	/** Of the answers as they were when both jobs had ended; absent where S3 does not tell contents apart. */
	readonly pinned?: string | undefined;
}

/**
 * Compares what two transform jobs have answered, as they have answered it and on the rows that they were given.
 * @throws EvaluationError `answers-unusable` where answers are missing, too many, to other rows, or written anew since
 */
export function measureScores(options: MeasureOptions): Promise<Evaluation> {
	return orAborted(measure(options), options.signal);
}

async function measure(options: MeasureOptions): Promise<Evaluation> {
	const { plan, folder, index, attempt } = options;
	await checkShards(options);
	const answers = await findAnswers(folder, 'rows', attempt);
	if (options.pinned !== undefined && digestOfAnswers(answers) !== options.pinned) {
		throw incomplete(
			`Objects with answers below ${folder.address}out/rows-${attempt}/ were written anew, removed or added by somebody after both jobs had ended.`
		);
	}
	const kinds = kindsOf(plan);
	const skip = forBoth(role => (outputFilter(options.columns[role]) === undefined ? cellsBetween(index) : 0));
	const column = (name: string, place: number) => ({ name, index: place });
	const evaluation = await measureRows({
		...options,
		name: index.asIs?.prefix ?? folder.address,
		layout: {
			slices: index.slices.map((name, i) => column(name, 2 + i)),
			...(plan.label !== undefined && { label: column(plan.label, 1) })
		},
		kinds,
		rows: index.rows,
		scored: scoredRows({ ...options, kinds, stage: 'rows', answers, skip }),
		columnsSent: index.columnsSent
	});
	return { ...evaluation, engine: 'batch-transform' };
}

/** What the jobs were given is what was written for them; shards of the data are looked at when their rows are read. */
async function checkShards({ folder, index }: MeasureOptions): Promise<void> {
	if (index.asIs !== undefined || index.shards.every(({ etag }) => etag === undefined)) return;
	const now = new Map((await folder.list('rows/')).map(({ name, etag }) => [name, etag]));
	const other = index.shards.find(({ name, etag }) => etag !== undefined && now.get(`rows/${name}`) !== etag);
	if (other !== undefined) throw rewritten(`${folder.address}rows/${other.name}`);
}
