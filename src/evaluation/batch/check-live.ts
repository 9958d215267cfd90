import { forBoth, type Role, roles } from '../../common/role.ts';
import type { Evaluation } from '../../gates/evaluation.ts';
import type { EvaluationPlan } from '../../rollout/plan.ts';
import { AdaptiveLimiter } from '../adaptive-limiter.ts';
import { answerReader } from '../answer-rows.ts';
import { type Asking, ask } from '../ask.ts';
import { EvaluationError } from '../errors.ts';
import { Failures, tellFailures } from '../failures.ts';
import type { Invoke, Outcome, Sleep } from '../invoke.ts';
import { csvCell } from '../request.ts';
import { invocationForm } from '../sample-rows.ts';
import type { ScoredRow } from '../scale/measure-rows.ts';
import { kindsOf } from './answer-line.ts';
import { findAnswers } from './answers.ts';
import { recordOf } from './key-line.ts';
import { cellsBetween } from './keys.ts';
import { linesIn } from './lines.ts';
import { scoredRows } from './scored-rows.ts';
import { canaryName, type ShardIndex } from './shard-index.ts';
import type { Folder } from './store.ts';

export interface LiveCheckOptions {
	readonly plan: EvaluationPlan;
	readonly folder: Folder;
	/** Where shards lie that are used as they are. */
	readonly data?: Folder | undefined;
	readonly index: ShardIndex;
	/** Of the jobs of the first rows, at most. */
	readonly attempts: number;
	readonly variants: Readonly<Record<Role, string>>;
	readonly invoke: Invoke;
	readonly sleep: Sleep;
	readonly uniform: () => number;
	readonly signal: AbortSignal;
	readonly inferencePrefix: string;
}

export interface LiveCheck {
	readonly live: NonNullable<Evaluation['live']>;
	/** What a reader of the evaluation should know. */
	readonly warnings: readonly string[];
	/** The candidate does not answer on the endpoint what the model in service answers there, in words. */
	readonly fault?: string;
}

const rowsAtATime = 16;
/** Answers that differ by the last digits are the same: other instance types add up in another order. */
const nearly = 1e-6;

/**
 * Asks both variants on the endpoint about rows that transform jobs have scored. A container in service may be set up in
 * another way, or run on another instance type, than one that scores in a batch: then the batch says less of it.
 */
export async function checkLive(options: LiveCheckOptions): Promise<LiveCheck> {
	const { plan, folder, index, signal } = options;
	const kinds = kindsOf(plan);
	const scored = await canaryRows(options, kinds);
	const bodies = await bodiesOf(folder, plan, index);
	const encode = () => [];
	const asking = forBoth(
		(role): Asking => ({
			variant: options.variants[role],
			lane: new AdaptiveLimiter(plan.concurrency),
			invoke: options.invoke,
			encode,
			form: invocationForm(plan),
			split: answerReader(plan.response),
			read: kinds[role].read,
			patience: { sleep: options.sleep, signal, uniform: options.uniform },
			inferencePrefix: options.inferencePrefix
		})
	);
	const failures = forBoth(() => new Failures());
	const differing: Record<Role, number> = { baseline: 0, candidate: 0 };
	const examples: Partial<Record<Role, string>> = {};
	for (let at = 0; at < scored.length; at += rowsAtATime) {
		const some = scored.slice(at, at + rowsAtATime);
		for (const role of roles) {
			const answers = await Promise.all(
				some.map(({ row }, i) => ask(asking[role], { rows: [row], body: Buffer.from(bodies[at + i] ?? '') }))
			);
			signal.throwIfAborted();
			for (const [i, [outcome]] of answers.entries()) {
				const before = some[i]?.outcomes[role];
				if (outcome === undefined || before === undefined) continue;
				failures[role].count(outcome);
				if (!outcome.ok || isSame(outcome, before)) continue;
				differing[role]++;
				examples[role] ??= inWords(some[i]?.row.number ?? 0, before, outcome);
			}
		}
	}
	const own = failures.candidate.tooManyOfItsOwn && !failures.baseline.tooMany;
	return {
		live: { rows: scored.length, differing },
		warnings: roles.flatMap(role => [
			...(differing[role] === 0 ? [] : [otherwise(role, differing[role], scored.length, examples[role] ?? '', index)]),
			...(failures[role].summary().rows === 0
				? []
				: [`On the endpoint the ${role} failed on ${tellFailures(failures[role].summary())}`])
		]),
		...(own && {
			fault: `On the endpoint ${options.variants.candidate} fails on ${tellFailures(failures.candidate.summary())} In its transform job it answered them.`
		})
	};
}

function isSame(one: Outcome, other: Outcome): boolean {
	if (!one.ok || !other.ok) return one.ok === other.ok;
	if (one.value === other.value) return true;
	return Math.abs(one.value - other.value) <= nearly * Math.max(1, Math.abs(one.value), Math.abs(other.value));
}

function inWords(number: number, before: Outcome, now: Outcome): string {
	const value = (outcome: Outcome) => (outcome.ok ? JSON.stringify(outcome.whole ?? outcome.value) : 'nothing');
	return `row ${number} with ${value(before)} in the batch and ${value(now)} here`;
}

function otherwise(role: Role, differing: number, rows: number, example: string, { rows: all }: ShardIndex): string {
	return `On the endpoint the ${role} answers ${differing} of ${rows} rows otherwise than in its transform job, such as ${example}. Another mode of the container, other environment variables or another instance type may be why; what was measured on ${all.toLocaleString('en-US')} rows holds for the transform job.`;
}

async function canaryRows(options: LiveCheckOptions, kinds: ReturnType<typeof kindsOf>): Promise<readonly ScoredRow[]> {
	const { plan, folder, index, attempts } = options;
	const skip = forBoth(() => (plan.contentType === 'text/csv' ? cellsBetween(index) : 0));
	for (let attempt = attempts; attempt > 0; attempt--) {
		const answers = await findAnswers(folder, 'canary', attempt);
		if (!roles.every(role => answers[role].has(canaryName))) continue;
		const rows: ScoredRow[] = [];
		for await (const some of scoredRows({ ...options, kinds, stage: 'canary', attempt, answers, skip })) {
			rows.push(...some);
		}
		return rows;
	}
	const sentence = `The answers to the first rows are gone from ${folder.address}: what the transform jobs answered cannot be compared with the endpoint.`;
	throw new EvaluationError('data-not-found', sentence);
}

/** As the endpoint gets them: without what the filter of the jobs takes away. */
async function bodiesOf(
	folder: Folder,
	plan: EvaluationPlan,
	{ canary, asIs }: ShardIndex
): Promise<readonly string[]> {
	const bodies: string[] = [];
	const bodyOf = (line: string) => {
		if (plan.contentType !== 'text/csv') return line;
		return asIs === undefined ? line.slice(line.indexOf(',') + 1) : filtered(line, asIs.filter);
	};
	for await (const lines of linesIn(await folder.read(`canary/${canaryName}`, canary.etag))) {
		for (const line of lines) bodies.push(bodyOf(line));
	}
	return bodies;
}

/** @param filter as `inputFilter` writes it */
function filtered(line: string, filter: string): string {
	const cells = recordOf(line);
	const [, first] = /^\$\[(\d+):\]$/.exec(filter) ?? [];
	const places = filter.slice(2, -1).split(',').map(Number);
	const kept = first === undefined ? places.map(place => cells[place] ?? '') : cells.slice(Number(first));
	return kept.map(csvCell).join(',');
}
