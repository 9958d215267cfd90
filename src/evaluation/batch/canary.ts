import { forBoth, type Role, roles } from '../../common/role.ts';
import { failureLimit } from '../../gates/evaluation.ts';
import type { EvaluationPlan } from '../../rollout/plan.ts';
import { EvaluationError } from '../errors.ts';
import { kindsOf } from './answer-line.ts';
import { findAnswers } from './answers.ts';
import { recordOf } from './key-line.ts';
import { cellsBetween } from './keys.ts';
import { linesIn } from './lines.ts';
import { scoredRows } from './scored-rows.ts';
import { canaryName, type ShardIndex } from './shard-index.ts';
import type { Folder } from './store.ts';

export type CanarySeen =
	| { readonly ok: true; readonly columns: Readonly<Record<Role, number>> }
	| { readonly ok: false; readonly sentence: string };

/** What transform jobs score and have scored. */
export interface CanaryOptions {
	readonly plan: EvaluationPlan;
	readonly folder: Folder;
	/** Where shards lie that are used as they are. */
	readonly data?: Folder | undefined;
	readonly index: ShardIndex;
	readonly attempt: number;
}

/**
 * How the first rows were answered: a line a row, and with how many columns. What the jobs of all rows could not be read by
 * is told here, after minutes and not hours.
 */
export async function lookAtCanary(options: CanaryOptions): Promise<CanarySeen> {
	const { plan, folder, index, attempt } = options;
	const { rows: asked } = index.canary;
	try {
		const misfits = { baseline: 0, candidate: 0 };
		const examples: Partial<Record<Role, string>> = {};
		const answers = await findAnswers(folder, 'canary', attempt);
		const isCsv = plan.contentType === 'text/csv';
		const between = cellsBetween(index);
		const columns = { baseline: 0, candidate: 0 };
		for (const role of roles) {
			const object = answers[role].get(canaryName);
			if (!isCsv || object === undefined) continue;
			for await (const [line] of linesIn(await folder.read(object.name, object.etag))) {
				if (line !== undefined) columns[role] = recordOf(line).length - 1 - between;
				break;
			}
		}
		const skip = isCsv ? { skip: forBoth(() => between) } : {};
		for await (const rows of scoredRows({ ...options, kinds: kindsOf(plan), stage: 'canary', answers, ...skip })) {
			for (const { outcomes } of rows) {
				for (const role of roles) {
					const outcome = outcomes[role];
					if (outcome.ok) continue;
					misfits[role]++;
					examples[role] ??= outcome.sentence;
				}
			}
		}
		if (misfits.baseline > Math.max(1, failureLimit * asked)) {
			return {
				ok: false,
				sentence: `The baseline, the model in service, gives no answer that can be read to ${misfits.baseline} of ${asked} rows: ${examples.baseline} Set evaluation.response to what it answers.`
			};
		}
		return { ok: true, columns };
	} catch (error) {
		if (!(error instanceof EvaluationError)) throw error;
		return {
			ok: false,
			sentence: `The first ${asked} rows show that these answers cannot be used. ${error.message}`
		};
	}
}
