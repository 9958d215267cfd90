import type { JSONValue } from '@jmespath-community/jmespath';

export type Segment = string | number;

/** One place in the answers, and what stands there in each of them. */
export interface Place {
	/** JMESPath. */
	readonly path: string;
	readonly segments: readonly Segment[];
	readonly values: readonly (JSONValue | undefined)[];
	/** What it is a part of, in the first answer. */
	readonly parent: JSONValue | undefined;
}

/** Answers differ in what they leave out, not in how they are built: a few of them show every place. */
const lookedAt = 20;
const deepest = 6;
const widest = 20;
const mostPlaces = 60;

/** Every place in the answers, those with parts of their own included, in the order in which they stand. */
export function placesIn(answers: readonly JSONValue[]): readonly Place[] {
	const found = new Map<string, readonly Segment[]>();
	const walk = (value: JSONValue, segments: readonly Segment[]) => {
		if (found.size < mostPlaces) found.set(pathOf(segments), segments);
		if (segments.length === deepest || typeof value !== 'object' || value === null) return;
		for (const [key, part] of partsOf(value)) walk(part, [...segments, key]);
	};
	for (const answer of answers.slice(0, lookedAt)) walk(answer, []);
	return Array.from(found, ([path, segments]) => ({
		path,
		segments,
		values: answers.map(answer => valueAt(answer, segments)),
		parent: segments.length === 0 ? undefined : valueAt(answers[0], segments.slice(0, -1))
	}));
}

function partsOf(value: JSONValue & object): readonly (readonly [Segment, JSONValue])[] {
	const parts: (readonly [Segment, JSONValue])[] = Array.isArray(value)
		? value.map((part, index) => [index, part])
		: Object.entries(value);
	return parts.slice(0, widest);
}

function valueAt(value: JSONValue | undefined, segments: readonly Segment[]): JSONValue | undefined {
	let at: JSONValue | undefined = value;
	for (const segment of segments) {
		if (typeof at !== 'object' || at === null) return undefined;
		if (Array.isArray(at)) at = typeof segment === 'number' ? at[segment] : undefined;
		else at = typeof segment === 'string' && Object.hasOwn(at, segment) ? at[segment] : undefined;
	}
	return at;
}

/** Segments as JMESPath. */
export function pathOf(segments: readonly Segment[]): string {
	const path = segments.map(segment => (typeof segment === 'number' ? `[${segment}]` : `.${identifier(segment)}`));
	return path.length === 0 ? '@' : path.join('').replace(/^\./, '');
}

export function identifier(name: string): string {
	return /^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name);
}

/** A string or a number as JMESPath writes it in an expression. */
export function literal(value: string | number): string {
	if (typeof value === 'number') return `\`${value}\``;
	return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
