import { isObject } from '../../common/json.ts';
import { type Role, roles } from '../../common/role.ts';
import { didYouMean } from '../../common/suggest.ts';
import { findFiles, type Places } from '../data/source.ts';
import { EvaluationError, placeIn, quoted } from '../errors.ts';
import { type CountedRows, readCounts } from './read-counts.ts';
import { type Refuse, shown, wholeNumber } from './values.ts';

/** What a job that asked both models has written down. */
export interface Results {
	/** As messages call the file. */
	readonly name: string;
	/** Rows that the job has scored, by its own count. */
	readonly rows: number;
	/** Which models it asked. */
	readonly models: Readonly<Record<Role, string>>;
	readonly found:
		| { readonly kind: 'scores'; readonly address: string }
		| { readonly kind: 'counts'; readonly counts: CountedRows };
}

const known = ['version', 'models', 'rows', 'scores', 'counts'] as const;
const mostBytes = 16 * 1024 * 1024;
const docs = 'docs/evaluation.md#results-of-your-own-cluster';

/**
 * Reads the results file of `evaluation.engine: file`.
 * @throws EvaluationError with file, line and what has to be mended
 */
export async function readResults(
	address: string,
	places: Places,
	task: 'binary' | 'multiclass' | 'regression'
): Promise<Results> {
	const [file, ...others] = await findFiles(address, places);
	if (file === undefined || others.length > 0) throw notOne(address, others.length + 1);
	const text = await textOf(await file.stream(), file.name);
	const value = parsed(text, file.name);
	const refuse: Refuse = (key, what) =>
		new EvaluationError('data-broken', `${placeIn(file.name, lineOf(text, key))}: ${what}`, { key: 'evaluation.data' });
	const odd = Object.keys(value).find(key => !known.some(name => name === key));
	if (odd !== undefined) {
		throw refuse(
			odd,
			`there is no key ${quoted(odd)} here.${didYouMean(odd, known)} The keys are ${known.join(', ')}.`
		);
	}
	if (value.version !== 1) throw refuse('version', `version is ${shown(value.version)}; write 1.`);
	const rows = wholeNumber(value.rows);
	if (rows === undefined || rows === 0) {
		throw refuse(
			'rows',
			`rows is ${shown(value.rows)}; write how many rows the job has scored, a whole number from 1.`
		);
	}
	const models = readModels(value.models, refuse);
	if ((value.scores === undefined) === (value.counts === undefined)) {
		const both = value.scores === undefined ? 'neither is there' : 'both are';
		throw refuse('scores', `one of scores and counts is needed, and ${both}. See ${docs}.`);
	}
	const base = { name: file.name, rows, models };
	if (value.counts !== undefined) {
		return { ...base, found: { kind: 'counts', counts: readCounts(value.counts, { rows, task, refuse }) } };
	}
	if (typeof value.scores !== 'string' || value.scores === '') {
		throw refuse(
			'scores',
			`scores is ${shown(value.scores)}; write where the rows are, such as s3://bucket/run-17/scores/.`
		);
	}
	return { ...base, found: { kind: 'scores', address: addressOf(value.scores, address, refuse) } };
}

function notOne(address: string, files: number): EvaluationError {
	return new EvaluationError(
		'data-unreadable',
		`${address} has ${files} files. With evaluation.engine: file, evaluation.data names one file, the results file (${docs}); it says where the rows are.`,
		{ key: 'evaluation.data' }
	);
}

async function textOf(bytes: AsyncIterable<Uint8Array>, name: string): Promise<string> {
	const pieces: Uint8Array[] = [];
	let size = 0;
	for await (const piece of bytes) {
		size += piece.length;
		if (size > mostBytes) break;
		pieces.push(piece);
	}
	const text = Buffer.concat(pieces).toString('utf8');
	if (size <= mostBytes && text.trimStart().startsWith('{')) return text;
	throw new EvaluationError(
		'data-unreadable',
		`${name} is not a results file: a JSON object of ${known.join(', ')} (${docs}). Rows go to files of their own, which its key scores names.`,
		{ key: 'evaluation.data' }
	);
}

function parsed(text: string, name: string): Readonly<Record<string, unknown>> {
	try {
		const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
		if (isObject(value)) return value;
	} catch (cause) {
		const message = cause instanceof Error ? cause.message : String(cause);
		const position = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
		const line = text.slice(0, position).split('\n').length;
		const lines = line === 1 ? 'Is it JSON Lines? Then it holds the rows; name it with scores in a results file.' : '';
		throw new EvaluationError('data-broken', `${placeIn(name, line)}: not JSON. ${quoted(message)}. ${lines}`.trim(), {
			cause,
			key: 'evaluation.data'
		});
	}
	throw new EvaluationError('data-broken', `${name}: not a JSON object.`, { key: 'evaluation.data' });
}

function readModels(value: unknown, refuse: Refuse): Results['models'] {
	const [baseline, candidate] = roles.map(role => {
		const name = isObject(value) ? value[role] : undefined;
		if (typeof name === 'string' && name !== '') return name;
		throw refuse(
			'models',
			`models.${role} is ${shown(name)}; write which model was asked as the ${role}, so that results of another one are not taken for it.`
		);
	});
	return { baseline: baseline ?? '', candidate: candidate ?? '' };
}

/** Relative to the folder of the results file. */
function addressOf(scores: string, address: string, refuse: Refuse): string {
	if (scores.startsWith('s3://')) return scores;
	const outside = /^([/\\~]|[a-z]:[/\\]|[a-z][a-z0-9+.-]*:\/\/)/i.test(scores) || scores.split(/[/\\]/).includes('..');
	if (outside) {
		throw refuse(
			'scores',
			`scores is ${quoted(scores)}; write an address on S3, or a path from the folder of this file.`
		);
	}
	return `${address.slice(0, address.lastIndexOf('/') + 1)}${scores}`;
}

/** Where a key stands, from 1; the first line for one that is not there. */
function lineOf(text: string, key: string): number {
	const name = key.split('.').at(-1) ?? key;
	const at = text.indexOf(`${JSON.stringify(name)}`);
	return at < 0 ? 1 : text.slice(0, at).split('\n').length;
}
