import { forBoth, type Role, roles } from '../../common/role.ts';
import { failureLimit } from '../../gates/evaluation.ts';
import type { EvaluationPlan } from '../../rollout/plan.ts';
import { EvaluationError } from '../errors.ts';
import { findAnswers, kindsOf, scoredRows } from './answers.ts';
import { recordOf } from './key-line.ts';
import { linesIn } from './lines.ts';
import { canaryName, type ShardIndex } from './shard-index.ts';
import type { Folder } from './store.ts';

export type CanarySeen =
	| { readonly ok: true; readonly columns: Readonly<Record<Role, number>> }
	| { readonly ok: false; readonly sentence: string };

/**
 * How the first rows were answered: a line a row, and with how many columns. What the jobs of all rows could not be read by
 * is told here, after minutes and not hours.
 */
export async function lookAtCanary(
	plan: EvaluationPlan,
	folder: Folder,
	index: ShardIndex,
	attempt: number
): Promise<CanarySeen> {
	const shards = [{ name: canaryName, rows: index.canaryRows }];
	try {
		const misfits = { baseline: 0, candidate: 0 };
		const examples: Partial<Record<Role, string>> = {};
		const narrow = plan.contentType === 'text/csv' ? await columnsOf(folder, index, attempt) : undefined;
		for await (const rows of scoredRows({
			plan,
			folder,
			kinds: kindsOf(plan),
			stage: 'canary',
			attempt,
			shards,
			...(narrow && { skip: narrow.skip })
		})) {
			for (const { outcomes } of rows) {
				for (const role of roles) {
					const outcome = outcomes[role];
					if (outcome.ok) continue;
					misfits[role]++;
					examples[role] ??= outcome.sentence;
				}
			}
		}
		const bad = roles.find(role => misfits[role] > Math.max(1, failureLimit * index.canaryRows));
		if (bad !== undefined && misfits.baseline > Math.max(1, failureLimit * index.canaryRows)) {
			return {
				ok: false,
				sentence: `The baseline, the model in service, gives no answer that can be read to ${misfits.baseline} of ${index.canaryRows} rows: ${examples.baseline} Set evaluation.response to what it answers.`
			};
		}
		return { ok: true, columns: narrow?.columns ?? { baseline: 0, candidate: 0 } };
	} catch (error) {
		if (!(error instanceof EvaluationError)) throw error;
		return {
			ok: false,
			sentence: `The first ${index.canaryRows} rows show that these answers cannot be used. ${error.message}`
		};
	}
}

/** Of the joined rows of CSV: the features stand before what was answered. */
async function columnsOf(folder: Folder, { width }: ShardIndex, attempt: number) {
	const found: Record<Role, number> = { baseline: 0, candidate: 0 };
	for (const role of roles) {
		const name = (await findAnswers(folder, 'canary', attempt, role)).get(canaryName);
		if (name === undefined) continue;
		for await (const [line] of linesIn(await folder.read(name))) {
			if (line !== undefined) found[role] = recordOf(line).length - 1 - width;
			break;
		}
	}
	return { skip: forBoth(() => width), columns: forBoth(role => found[role]) };
}
