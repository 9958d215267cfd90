import type { JSONValue } from '@jmespath-community/jmespath';
import { forBoth, type Role, roles } from '../../common/role.ts';
import type { EvaluationPlan } from '../../rollout/plan.ts';
import { answerReader } from '../answer-rows.ts';
import { type AnswerKind, answerKind } from '../answers.ts';
import { quoted } from '../errors.ts';
import type { Outcome } from '../invoke.ts';
import { Dictionary } from '../labels.ts';
import { csvCell } from '../request.ts';
import type { Row } from '../row.ts';
import { recordOf } from './key-line.ts';
import { LineReader } from './lines.ts';
import type { ShardIndex } from './shard-index.ts';
import { type Folder, incomplete } from './store.ts';

/** Both answers to one row that transform jobs have scored. */
export interface ScoredRow {
	readonly row: Row;
	readonly outcomes: Readonly<Record<Role, Outcome>>;
}

export interface ReadingOptions {
	readonly plan: EvaluationPlan;
	readonly folder: Folder;
	readonly kinds: Readonly<Record<Role, AnswerKind>>;
	readonly stage: 'canary' | 'rows';
	readonly attempt: number;
	readonly shards: ShardIndex['shards'];
	/** Cells of each line of CSV between the number of the row and what was answered. */
	readonly skip?: Readonly<Record<Role, number>>;
}

export const kindsOf = (plan: EvaluationPlan): Readonly<Record<Role, AnswerKind>> => ({
	baseline: answerKind(plan, new Dictionary()),
	candidate: answerKind(plan, new Dictionary())
});

/** Where the answers of a job are: `out/rows-1/candidate/`. */
export const answersBelow = (stage: string, attempt: number, role: Role) => `out/${stage}-${attempt}/${role}/`;

/** The object with the answers to each shard, by the shard's name; wherever SageMaker has put it below the output. */
export async function findAnswers(
	folder: Folder,
	stage: string,
	attempt: number,
	role: Role
): Promise<ReadonlyMap<string, string>> {
	const names = await folder.list(answersBelow(stage, attempt, role));
	const found = names.flatMap(name => {
		if (!name.endsWith('.out')) return [];
		return [[name.slice(name.lastIndexOf('/') + 1, -'.out'.length), name] as const];
	});
	return new Map(found);
}

/**
 * The rows with both answers, in their order, a few thousand at a time. Every object, every line and every number has to be
 * there, on both sides.
 * @throws EvaluationError `answers-unusable` where anything is not
 */
export async function* scoredRows(options: ReadingOptions): AsyncGenerator<readonly ScoredRow[]> {
	const { folder, stage, attempt, shards } = options;
	const [ofBaseline, ofCandidate] = await Promise.all(roles.map(role => findAnswers(folder, stage, attempt, role)));
	const answers = { baseline: ofBaseline ?? new Map(), candidate: ofCandidate ?? new Map() };
	for (const role of roles) {
		const missing = shards.find(({ name }) => !answers[role].has(name));
		if (missing === undefined) continue;
		const lacking = shards.filter(({ name }) => !answers[role].has(name)).length;
		throw incomplete(
			`The ${role} has no answers to ${lacking} of ${shards.length} shards, the first of them ${missing.name}, below ${folder.address}${answersBelow(stage, attempt, role)}.`
		);
	}
	for (const shard of shards) {
		const [baseline = '', candidate = ''] = roles.map(role => answers[role].get(shard.name));
		yield* shardRows(options, shard, { baseline, candidate });
	}
}

const rowsAtATime = 4096;

async function* shardRows(
	{ folder, plan, kinds, skip }: ReadingOptions,
	shard: ShardIndex['shards'][number],
	names: Readonly<Record<Role, string>>
): AsyncGenerator<readonly ScoredRow[]> {
	const open = async (name: string) => new LineReader(await folder.read(name));
	const [keys, baseline, candidate] = await Promise.all([
		open(`keys/${shard.name}`),
		open(names.baseline),
		open(names.candidate)
	]);
	const file = { name: `${folder.address}rows/${shard.name}`, counts: 'line' as const };
	const read = forBoth(role => outcomeReader(plan, kinds[role], skip?.[role]));
	let rows: ScoredRow[] = [];
	let line = 0;
	for (;;) {
		const key = keys.take() ?? (await keys.next());
		const ofBaseline = baseline.take() ?? (await baseline.next());
		const ofCandidate = candidate.take() ?? (await candidate.next());
		if (key === undefined && ofBaseline === undefined && ofCandidate === undefined) break;
		line++;
		if (key === undefined || ofBaseline === undefined || ofCandidate === undefined) {
			const ofFirst = key === undefined ? ofBaseline !== undefined : ofBaseline === undefined;
			const who = ofFirst ? 'baseline' : 'candidate';
			throw incomplete(
				`The ${who} has ${key === undefined ? 'more than' : 'only'} ${line - 1} lines of answers to ${shard.name}, which has ${shard.rows} rows: the container does not answer a line a row. See ${folder.address}${names[who]}.`
			);
		}
		const cells = recordOf(key);
		const number = cells[0] ?? '';
		rows.push({
			row: { number: Number(number), file, line, cells },
			outcomes: {
				baseline: read.baseline(ofBaseline, number, names.baseline, line),
				candidate: read.candidate(ofCandidate, number, names.candidate, line)
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

type ReadLine = (line: string, number: string, object: string, at: number) => Outcome;

/** Rows whose answers are kept as they came, to tell whether they are read rightly. */
const mostWhole = 500;

/** A line of answers as the endpoint's answer to one row would be read. */
function outcomeReader(plan: EvaluationPlan, kind: AnswerKind, skip = 0): ReadLine {
	const split = answerReader(plan.response);
	const place = Number(/^\[(\d)\]$/.exec(plan.response)?.[1] ?? Number.NaN);
	const isCsv = plan.contentType === 'text/csv';
	let read = 0;
	return (line, number, object, at) => {
		const body = isCsv ? withoutCells(withoutNumber(line, number, object, at), skip) : line;
		if (isCsv && read++ >= mostWhole && !Number.isNaN(place)) {
			const value = plainCell(body, place);
			if (value !== undefined) return outcomeOf(kind, value);
		}
		const [answer] = split(Buffer.from(body), isCsv ? 'text/csv' : 'application/json', 1);
		if (answer === undefined || !answer.ok) {
			return { ok: false, kind: 'misfit', sentence: answer?.sentence ?? 'The line has no answer.' };
		}
		return outcomeOf(kind, answer.value, answer.whole);
	};
}

function outcomeOf(kind: AnswerKind, value: JSONValue, whole?: JSONValue): Outcome {
	const reading = kind.read(value);
	if (!reading.ok) return { ok: false, kind: 'misfit', sentence: reading.sentence };
	return { ok: true, value: reading.value, ...(whole !== undefined && { whole }) };
}

function withoutCells(line: string, skip: number): string {
	if (skip === 0) return line;
	return recordOf(line).slice(skip).map(csvCell).join(',');
}

const plainNumber = /^-?\d{1,18}(\.\d{1,18})?([eE][+-]?\d{1,3})?$/;

/** The cell at a place as a number, where nothing of the line needs a closer look. */
function plainCell(body: string, place: number): number | undefined {
	let from = 0;
	for (let i = 0; i < place; i++) {
		from = body.indexOf(',', from) + 1;
		if (from === 0) return undefined;
	}
	const to = body.indexOf(',', from);
	const cell = to < 0 ? body.slice(from) : body.slice(from, to);
	return plainNumber.test(cell) ? Number(cell) : undefined;
}

function withoutNumber(line: string, number: string, object: string, at: number): string {
	if (line.startsWith(number) && line.charCodeAt(number.length) === 0x2c) return line.slice(number.length + 1);
	const comma = line.indexOf(',');
	const found = comma < 0 ? line : line.slice(0, comma);
	throw incomplete(
		`${object}, line ${at}: the answer is to row ${quoted(found, 40)}, and row ${number} was asked about.`
	);
}
