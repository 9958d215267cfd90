/** A value that JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Members whose own keys are somebody's names, which stay as they are. */
const named: ReadonlySet<string> = new Set([
	'noise',
	'numbers',
	'inputs',
	'dimensions',
	'by_kind',
	'byKind',
	'broken_before',
	'brokenBefore'
]);

/** Data as JSON with keys in snake_case. What JSON cannot write is null: infinite and undefined numbers. */
export function toJson(value: unknown): Json {
	return convert(value, snake);
}

/** JSON from `toJson` with its keys as the program writes them. */
export function fromJson(value: unknown): Json {
	return convert(value, camel);
}

const snake = (key: string) => key.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
const camel = (key: string) => key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

function convert(value: unknown, rename: (key: string) => string, keepKeys = false): Json {
	if (typeof value === 'number') return Number.isFinite(value) ? value : null;
	if (typeof value === 'string' || typeof value === 'boolean') return value;
	if (Array.isArray(value)) return value.map(item => convert(item, rename));
	if (typeof value !== 'object' || value === null) return null;
	const members = Object.entries(value).filter(([, member]) => member !== undefined);
	return Object.fromEntries(
		members.map(([key, member]) => [keepKeys ? key : rename(key), convert(member, rename, !keepKeys && named.has(key))])
	);
}
