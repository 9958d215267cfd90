import type { z } from 'zod';
import { didYouMean } from '../common/suggest.ts';
import { problemOf } from './error-text.ts';
import { listing } from './mistake.ts';
import { isObject, type Section } from './section.ts';

type Partially<Shape extends z.ZodRawShape> = z.ZodObject<
	{ [K in keyof Shape]: z.ZodOptional<Shape[K]> },
	z.core.$strict
>;

/** What could be read of a map, though parts of it may be wrong. */
export interface Fields<Shape extends z.ZodRawShape> {
	/** Every key that was right, with defaults filled in. */
	readonly values: z.output<Partially<Shape>>;
	/** Whether none of these keys was given wrongly. Without keys: whether nothing is wrong at all. */
	readonly sound: (...keys: (keyof Shape & string)[]) => boolean;
}

/** Reads one value; everything that is wrong with it is told. */
export function readValue<S extends z.ZodType>(schema: S, section: Section): z.output<S> | undefined {
	const result = schema.safeParse(section.value, { reportInput: true });
	if (result.success) return result.data;
	for (const issue of result.error.issues) section.refuse(issue.message, ...keysOf(issue.path));
	return undefined;
}

/**
 * Reads a map key by key, so that one wrong key does not hide what is wrong with the others.
 * `unknown` may have something better to say about a key that the schema does not have.
 */
export function readFields<Shape extends z.ZodRawShape>(
	schema: z.ZodObject<Shape, z.core.$strict>,
	section: Section,
	unknown: (key: string) => string | undefined = () => undefined
): Fields<Shape> | undefined {
	const known = Object.keys(schema.shape);
	if (!isObject(section.value)) {
		section.refuse(`${problemOf(section.value, 'a map')}. Write a map of the keys ${listing(known)}.`);
		return undefined;
	}
	const wrong = new Set<string>();
	const result = schema.safeParse(section.value, { reportInput: true });
	for (const issue of result.error?.issues ?? []) {
		if (issue.code === 'unrecognized_keys') {
			for (const key of issue.keys) {
				wrong.add(key);
				section.refuse(unknown(key) ?? unknownKey(key, known), key);
			}
			continue;
		}
		const path = keysOf(issue.path);
		wrong.add(String(path[0]));
		section.refuse(issue.message, ...path);
	}
	const right = Object.fromEntries(Object.entries(section.value).filter(([key]) => !wrong.has(key)));
	const partial: Partially<Shape> = schema.partial();
	const values = partial.safeParse(right);
	if (!values.success) return undefined;
	return {
		values: values.data,
		sound: (...keys) => (keys.length === 0 ? wrong.size === 0 : !keys.some(key => wrong.has(key)))
	};
}

/** @param meant the known key that is meant, where that is known better than by its spelling */
export function unknownKey(key: string, known: readonly string[], meant?: string): string {
	if (key === '<<') return 'merge keys of YAML are not read here. Write the keys out.';
	const hint = meant === undefined ? didYouMean(key, known) : ` Did you mean "${meant}"?`;
	return `there is no such key here.${hint} The keys are ${listing(known)}.`;
}

/** Without the keys whose value is undefined. */
export function given<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> };
export function given(values: object): object {
	return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function keysOf(path: readonly PropertyKey[]): (string | number)[] {
	return path.map(key => (typeof key === 'symbol' ? String(key) : key));
}
