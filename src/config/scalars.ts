import { compile, getRegisteredFunctions } from '@jmespath-community/jmespath';
import * as z from 'zod';
import { closest, didYouMean } from '../common/suggest.ts';
import { problemOf, wanted } from './error-text.ts';
import { listing, show } from './mistake.ts';
import {
	formatDuration,
	formatPercent,
	formatShare,
	type Parsed,
	parseBreaches,
	parseDuration,
	parsePercent,
	parseRate,
	parseShare,
	parseTimes
} from './units.ts';

/** Where a number may lie; `above` and `below` exclude the bound. */
export interface Range {
	readonly min?: number;
	readonly above?: number;
	readonly max?: number;
	readonly below?: number;
}

/** A bare number, without a unit. */
export function number(range: Range, example: number) {
	const say = numberWanted('a number', range, example);
	return within(z.number(say), range, say);
}

export function integer(range: Range, example: number) {
	const say = numberWanted('a whole number', range, example);
	return within(z.number(say).int(say), range, say);
}

export const flag = () => z.boolean(wanted('Write true or false, without quotes.'));

/** One of a few words. */
export function choice<const Words extends readonly [string, ...string[]]>(words: Words) {
	return z.enum(words, {
		error: ({ input }) => {
			const meant = typeof input === 'string' ? didYouMean(input, words) : '';
			return `${problemOf(input, 'allowed here')}.${meant} Write ${listing(words, 'or')}.`;
		}
	});
}

/** A text of one line. */
export function text(allowed: string, longest = 255) {
	const say = wanted(allowed);
	return z
		.string(say)
		.min(1, say)
		.max(longest, say)
		.regex(/^[^\r\n]*$/, say);
}

/** @param near words that are allowed, of which one may be meant */
export function matching(pattern: RegExp, allowed: string, near: readonly string[] = []) {
	const { error } = wanted(allowed);
	const say = {
		error: (issue: z.core.$ZodRawIssue) => {
			const meant = typeof issue.input === 'string' ? didYouMean(issue.input, near).trim() : '';
			return meant === '' ? error(issue) : error(issue).replace(allowed, `${meant} ${allowed}`);
		}
	};
	return z.string(say).regex(pattern, say);
}

/** A word or a number of the user's data, taken as text. */
export const scalar = (allowed: string) => z.union([z.string(), z.number(), z.boolean()], wanted(allowed));

/** A key that is given without a value. */
export const nothing = (allowed: string) => z.null(wanted(allowed));

/** The name of a column of the user's data, or its number from 0 where columns have no names. */
export function columnName(example: string, { empty = false } = {}) {
	const say = wanted(`Write the name of a column, such as ${example}, or its number where the data has no header.`);
	const name = z
		.string(say)
		.max(255, say)
		.regex(empty ? /^[^\r\n]*$/ : /^[^\r\n]+$/, say);
	return z.union([name, z.number().int().min(0)], say).transform(String);
}

interface Grammar<T> {
	readonly parse: (text: string) => Parsed<T>;
	/** What to write. */
	readonly write: string;
	/** For editors. */
	readonly pattern: string;
	readonly examples: readonly string[];
}

/** A text with a grammar of its own; `limit` says what is wrong with a value that was understood. */
function parsed<T>(
	{ parse, write, pattern, examples }: Grammar<T>,
	limit: (value: T) => string | undefined = () => undefined
) {
	const { error } = wanted(write);
	return z
		.string({
			error: issue => (typeof issue.input === 'number' ? `${issue.input} has no unit. ${write}` : error(issue))
		})
		.transform((written, context): T => {
			const result = parse(written.trim());
			const problem = result.ok ? limit(result.value) : result.problem;
			if (result.ok && problem === undefined) return result.value;
			const message = result.ok
				? `${written.trim()} ${problem}. ${write}`
				: `${show(written)} cannot be read: ${problem}. ${write}`;
			context.issues.push({ code: 'custom', message, input: written });
			return z.NEVER;
		})
		.meta({ pattern, written: [...examples] });
}

/** A time with its unit, in milliseconds. */
export function duration(range: Range, example: string) {
	const bounds = inWords(range, formatDuration);
	const write = `Write a time${bounds} with its unit (ms, s, m, h, d), such as ${example}.`;
	return parsed(
		{ parse: parseDuration, write, pattern: '^(\\d+(\\.\\d+)? *(ms|s|m|h|d) *)+$', examples: [example] },
		outside(range, formatDuration)
	);
}

const percentPattern = '^\\d+(\\.\\d+)? *%$';

/** A percentage, as a share from 0 to 1. */
export function share(range: Range, example: string) {
	const write = `Write a percentage${inWords(range, formatShare)} with its sign, such as ${example}.`;
	return parsed(
		{ parse: parseShare, write, pattern: percentPattern, examples: [example] },
		outside(range, formatShare)
	);
}

/** A percentage, in percent. */
export function percent(range: Range, example: string) {
	const write = `Write a percentage${inWords(range, formatPercent)} with its sign, such as ${example}.`;
	return parsed(
		{ parse: parsePercent, write, pattern: percentPattern, examples: [example] },
		outside(range, formatPercent)
	);
}

/** So many times as much as something else: `2x`. */
export function times(range: Range, example: string) {
	const inTimes = (value: number) => `${value}x`;
	const write = `Write how many times${inWords(range, inTimes)}, such as ${example}.`;
	return parsed(
		{ parse: parseTimes, write, pattern: '^\\d+(\\.\\d+)? *x$', examples: [example] },
		outside(range, inTimes)
	);
}

/** Requests a second. */
export function rate(range: Range, example: string) {
	const perSecond = (value: number) => `${value}/s`;
	const write = `Write requests per second, minute or hour${inWords(range, perSecond)}, such as ${example} or 300/m.`;
	const pattern = '^\\d+(\\.\\d+)?/(s|m|min|h)$';
	return parsed({ parse: parseRate, write, pattern, examples: [example, '300/m'] }, outside(range, perSecond));
}

export const breaches = () =>
	parsed({
		parse: parseBreaches,
		write: 'Write how many of the last minutes may not lie beyond the limit, up to 60, such as 3 of 5.',
		pattern: '^\\d+ +of +\\d+$',
		examples: ['3 of 5']
	});

export function jmespath(example: string) {
	return parsed({
		parse: expression => {
			try {
				const unknown = functionsIn(compile(expression)).find(name => !getRegisteredFunctions().includes(name));
				if (unknown === undefined) return { ok: true, value: expression };
				const meant = closest(unknown, getRegisteredFunctions());
				const hint = meant === undefined ? '' : ` (did you mean ${meant}()?)`;
				return { ok: false, problem: `there is no function ${unknown}()${hint}` };
			} catch (error) {
				return { ok: false, problem: syntaxProblem(error instanceof Error ? error.message : String(error)) };
			}
		},
		write: `Write a JMESPath expression, such as ${example}.`,
		pattern: '\\S',
		examples: [example]
	});
}

/** JMESPath speaks of tokens. */
function syntaxProblem(said: string): string {
	return /EOF/.test(said) ? 'it ends too early: something is missing behind its last character' : said;
}

/** Names of the functions that a compiled expression calls; JMESPath itself tells an unknown one only when it runs. */
function functionsIn(node: unknown): readonly string[] {
	if (typeof node !== 'object' || node === null) return [];
	const below = Object.values(node).flatMap(functionsIn);
	const called = 'type' in node && node.type === 'Function' && 'name' in node ? [String(node.name)] : [];
	return [...called, ...below];
}

function numberWanted(what: string, range: Range, example: number) {
	const { error } = wanted(`Give ${what}${inWords(range, String)}, such as ${example}.`);
	const percentage = /^\d+(\.\d+)?%$/;
	return {
		error: (issue: z.core.$ZodRawIssue) => {
			const { input } = issue;
			const [, bare] = typeof input === 'string' ? (/^(\d+(?:\.\d+)?) ?x$/.exec(input) ?? []) : [];
			if (bare !== undefined) return `${show(input)} has a unit. Write it as a bare number: ${bare}.`;
			if (typeof input !== 'string' || !percentage.test(input)) return error(issue);
			return `${show(input)} has a unit. Write it as a bare number: ${Number(`${input.slice(0, -1)}e-2`)}.`;
		}
	};
}

function within(
	schema: z.ZodNumber,
	{ min, above, max, below }: Range,
	say: ReturnType<typeof numberWanted>
): z.ZodNumber {
	let bounded = schema;
	if (min !== undefined) bounded = bounded.gte(min, say);
	if (above !== undefined) bounded = bounded.gt(above, say);
	if (max !== undefined) bounded = bounded.lte(max, say);
	if (below !== undefined) bounded = bounded.lt(below, say);
	return bounded;
}

function outside({ min, above, max, below }: Range, format: (value: number) => string) {
	return (value: number): string | undefined => {
		if (min !== undefined && value < min) return `is below ${format(min)}`;
		if (above !== undefined && value <= above) return `is not above ${format(above)}`;
		if (max !== undefined && value > max) return `is above ${format(max)}`;
		if (below !== undefined && value >= below) return `is not below ${format(below)}`;
		return undefined;
	};
}

/** ` from 1 to 20`, ` above 0`: the range, in front of what follows. */
function inWords({ min, above, max, below }: Range, format: (value: number) => string): string {
	if (min !== undefined && max !== undefined) return ` from ${format(min)} to ${format(max)}`;
	const low =
		min !== undefined ? `of at least ${format(min)}` : above !== undefined ? `above ${format(above)}` : undefined;
	const high =
		max !== undefined ? `at most ${format(max)}` : below !== undefined ? `below ${format(below)}` : undefined;
	const bounds = [low, high].filter(bound => bound !== undefined);
	return bounds.length === 0 ? '' : ` ${bounds.join(' and ')}`;
}
