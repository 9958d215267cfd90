import {
	type Document,
	isAlias,
	isMap,
	isScalar,
	isSeq,
	LineCounter,
	type Pair,
	parseDocument,
	type Range,
	type YAMLError,
	type YAMLMap
} from 'yaml';
import type { Path } from './mistake.ts';
import { aliasWords, syntaxWords } from './yaml-words.ts';

export interface Position {
	readonly line: number;
	readonly column: number;
}

export interface YamlProblem {
	readonly message: string;
	readonly at?: Position;
	/** Path of a key that was given twice: the rest of the text can still be read. */
	readonly duplicate?: Path;
}

/** A YAML text that knows where everything in it stands. */
export interface YamlText {
	/** Plain data; undefined where the text cannot be understood. */
	readonly data: unknown;
	readonly problems: readonly YamlProblem[];
	/** The text is not YAML; what it may have said is unknown. */
	readonly broken: boolean;
	/** Position of the key or list item at `path`, or of the nearest thing around it that exists. */
	readonly locate: (path: Path) => Position | undefined;
	/** The scalar at `path` as it was written: `01`, not 1. */
	readonly written: (path: Path) => string | undefined;
}

/** A plan of more would find no room in the record of its rollout. */
const longestText = 65_536;

export function readYaml(text: string): YamlText {
	if (text.length > longestText) {
		const message = `It has ${text.length.toLocaleString('en-US')} characters; at most ${longestText.toLocaleString('en-US')} are read`;
		const nowhere = () => undefined;
		return { data: undefined, problems: [{ message }], broken: true, locate: nowhere, written: nowhere };
	}
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
	const position = (offset: number): Position => {
		const { line, col } = lines.linePos(offset);
		return { line, column: col };
	};
	const told = (error: YAMLError) => problemOf(error, document, text, position);
	const duplicates = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY');
	// What follows the first error is told of a text that nobody wrote.
	const errors = document.errors.filter(({ code }) => code !== 'DUPLICATE_KEY').slice(0, 1);
	const problems = errors.length > 0 ? errors.map(told) : [...duplicates, ...document.warnings].map(told);
	const read = problems.some(problem => problem.duplicate === undefined)
		? nothing
		: plainData(document, text, position);
	const all = read.problem === undefined ? problems : [...problems, read.problem];
	return {
		data: read.data,
		problems: all,
		broken: all.some(problem => problem.duplicate === undefined),
		locate: path => {
			const { offset } = follow(document, path);
			return offset === undefined ? undefined : position(offset);
		},
		written: path => {
			const { node, complete } = follow(document, path);
			return complete && isScalar(node) ? (node.source ?? undefined) : undefined;
		}
	};
}

interface Read {
	readonly data: unknown;
	readonly problem?: YamlProblem;
}

const nothing: Read = { data: undefined };

/** Fails on aliases without an anchor and on aliases that grow without end. */
function plainData(document: Document, text: string, position: (offset: number) => Position): Read {
	try {
		const data: unknown = document.toJS();
		return { data };
	} catch (error) {
		const said = error instanceof Error ? error.message : String(error);
		const alias = aliasWords(said, text);
		if (alias === undefined) return { data: undefined, problem: { message: said } };
		return { data: undefined, problem: { message: alias.message, at: position(alias.offset) } };
	}
}

function problemOf(
	error: YAMLError,
	document: Document,
	text: string,
	position: (offset: number) => Position
): YamlProblem {
	const [start] = error.pos;
	if (error.code !== 'DUPLICATE_KEY') {
		const { message, offset } = syntaxWords(error, document, text);
		return { message, at: position(offset) };
	}
	return { message: error.message, at: position(start), duplicate: pathTo(document.contents, start) ?? [] };
}

/** Path of the key that starts at `offset`. */
function pathTo(node: unknown, offset: number): Path | undefined {
	if (isMap(node)) {
		for (const { key, value } of node.items) {
			const name = nameOf(key);
			if (start(key) === offset) return [name];
			const below = pathTo(value, offset);
			if (below !== undefined) return [name, ...below];
		}
	}
	if (isSeq(node)) {
		for (const [index, item] of node.items.entries()) {
			const below = pathTo(item, offset);
			if (below !== undefined) return [index, ...below];
		}
	}
	return undefined;
}

const nameOf = (key: unknown) => String(isScalar(key) ? key.value : key);

const pairs = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

/** The first one of that name. */
function pairOf(node: YAMLMap, name: string): Pair | undefined {
	let known = pairs.get(node);
	if (known === undefined) {
		known = new Map(node.items.map(item => [nameOf(item.key), item] as const).reverse());
		pairs.set(node, known);
	}
	return known.get(name);
}

interface Found {
	readonly node: unknown;
	readonly offset: number | undefined;
	readonly complete: boolean;
}

function follow(document: Document, path: Path): Found {
	let node: unknown = document.contents;
	let offset = start(node);
	for (const key of path) {
		if (isAlias(node)) node = node.resolve(document);
		if (isMap(node)) {
			const pair = pairOf(node, String(key));
			if (pair === undefined) return { node, offset, complete: false };
			offset = start(pair.key) ?? offset;
			node = pair.value;
		} else if (isSeq(node) && typeof key === 'number' && key < node.items.length) {
			node = node.items[key];
			offset = start(node) ?? offset;
		} else {
			return { node, offset, complete: false };
		}
	}
	return { node, offset, complete: true };
}

function start(node: unknown): number | undefined {
	if (!isMap(node) && !isSeq(node) && !isScalar(node) && !isAlias(node)) return undefined;
	const range: Range | null | undefined = node.range;
	return range?.[0];
}
