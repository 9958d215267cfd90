import { globSync, readFileSync } from 'node:fs';
import vm from 'node:vm';
import { expect, test } from '@jest/globals';
import ts from 'typescript';
import { isObject } from '../../src/common/json.ts';

/** Characters of a text by somebody who knows the source. A pattern that is quadratic takes billions of steps for them. */
const length = 60_000;
/** Patterns that see texts only up to a length, which tests of their functions show. */
const bounded: Readonly<Record<string, number>> = { 'src/aws/error-code.ts': 2_000 };
/** Some hundred times of what linear patterns take for all of their texts. */
const timeoutMs = 2_000;

interface Pattern {
	readonly file: string;
	readonly written: string;
}

/** Every regular expression that is written down in the source. */
function patternsOf(file: string): readonly Pattern[] {
	const found: Pattern[] = [];
	const walk = (node: ts.Node): void => {
		if (ts.isRegularExpressionLiteral(node)) found.push({ file, written: node.text });
		ts.forEachChild(node, walk);
	};
	walk(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
	return found;
}

const usual = ['a', 'A', '1', ' ', '\n', '-', '_', '.', '/', '"', '\\', '\u00e9', '\u200b', '[', '{', '=1', 'a.', '"a'];

/** What a pattern is looking for itself, as words. */
function wordsOf(source: string): readonly string[] {
	const words = source
		.replace(/\\[a-zA-Z](\{[^}]*\})?/g, ' ')
		.replace(/\\(.)/g, '$1')
		.replace(/[()|?*+^$.{}[\]:!<]/g, ' ')
		.split(/\s+/);
	return [...new Set(words)].filter(word => word !== '').slice(0, 10);
}

/** Beginnings that let a pattern start, then the same over and over, then what it cannot end in. */
function* hostileTo(source: string, length: number): Generator<string> {
	const words = wordsOf(source);
	const units = new Set([...usual, ...words, ...words.map(word => `${word} `)]);
	for (const start of ['', ...words.slice(0, 3)]) {
		for (const unit of units) yield `${start}${unit.repeat(Math.ceil(length / unit.length))}\u0000`;
	}
}

/** Runs it to its end, or stops it: a pattern that backtracks can be stopped from outside only. */
function endsInTime(run: () => void, timeout: number): boolean {
	try {
		vm.runInNewContext('run()', { run }, { timeout });
		return true;
	} catch (error) {
		if (isObject(error) && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return false;
		throw error;
	}
}

function holds({ file, written }: Pattern, timeout = timeoutMs): boolean {
	const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(written) ?? [];
	const pattern = new RegExp(source, flags);
	return endsInTime(() => {
		for (const text of hostileTo(source, bounded[file] ?? length)) {
			if (flags.includes('g')) text.replace(pattern, '');
			else pattern.test(text);
		}
	}, timeout);
}

test('this would find a pattern that takes quadratic time, and one that takes exponential time', () => {
	expect(holds({ file: '', written: '/secret\\s*[: ]\\s*x/' }, 200)).toBe(false);
	expect(holds({ file: '', written: '/^(a+)+$/' }, 200)).toBe(false);
});

test('every pattern of the source takes linear time for hostile texts', () => {
	const patterns = globSync('src/**/*.ts').flatMap(patternsOf);
	expect(patterns.length).toBeGreaterThan(150);
	expect(patterns.filter(pattern => !holds(pattern))).toEqual([]);
});
