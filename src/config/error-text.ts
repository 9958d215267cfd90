import type { z } from 'zod';
import { show } from './mistake.ts';

/** The `error` of a schema: what is wrong with the value given, then what is wanted instead. */
export function wanted(allowed: string): { readonly error: (issue: z.core.$ZodRawIssue) => string } {
	return { error: issue => `${problemOfIssue(issue)}. ${allowed}` };
}

/** What is wrong with a value that is not `a map`, `a number`, `text`... */
export function problemOf(value: unknown, expected: string): string {
	if (value === undefined) return 'is missing';
	if (value === null) return 'has no value';
	if (Array.isArray(value) || typeof value === 'object') return `is ${show(value)}, not ${expected}`;
	if (typeof value === 'string' && expected === 'a number' && value.trim() !== '' && Number.isFinite(Number(value)))
		return `${show(value)} is in quotes, which makes it text`;
	if (typeof value === 'string' && /^\s*[[{]/.test(value) && /^a (list|map)/.test(expected))
		return `${show(value)} is text, not ${expected}: take the quotes around it away`;
	return `${show(value)} is not ${expected}`;
}

const kinds: Readonly<Record<string, string>> = {
	string: 'text',
	number: 'a number',
	int: 'a whole number',
	boolean: 'true or false',
	array: 'a list',
	object: 'a map',
	record: 'a map'
};

function problemOfIssue(issue: z.core.$ZodRawIssue): string {
	const value: unknown = issue.input;
	switch (issue.code) {
		case 'invalid_type':
			return problemOf(value, kinds[issue.expected] ?? issue.expected);
		case 'too_small':
			if (value === '' || (Array.isArray(value) && value.length === 0)) return 'is empty';
			return `${show(value)} is ${issue.inclusive === false ? 'not above' : 'below'} ${issue.minimum}`;
		case 'too_big':
			if (Array.isArray(value)) return `has ${value.length} entries, more than ${issue.maximum}`;
			if (typeof value === 'string') return `${show(value)} has ${value.length} characters, more than ${issue.maximum}`;
			return `${show(value)} is ${issue.inclusive === false ? 'not below' : 'above'} ${issue.maximum}`;
		case 'invalid_format':
			return value === '' ? 'is empty' : `${show(value)} does not fit`;
		case 'invalid_value':
		case 'invalid_union':
			return problemOf(value, 'allowed here');
		default:
			return `${show(value)} cannot be used`;
	}
}
