import { isObject, type JsonObject, objectsOf, omit } from '../common/json.ts';
import type { Likeness, Tags, VariantSpec } from './ports.ts';

/** What a configuration is called, and since when; the rest is what it does. */
const naming = ['EndpointConfigName', 'EndpointConfigArn', 'CreationTime', 'Tags'];

/** How many times the instances asked for an older configuration may have: the fleet may have been larger then. */
const mostGrowth = 2;

/**
 * Whether a configuration is what a request would create now. Members that say no (`false`, nothing, an empty list) and
 * absent ones are the same, in either; any other member that only one of them has is a difference.
 * @param specs those the request was made of: their `fewestInstances` says which counts are in order
 */
export function compareConfiguration(
	wanted: JsonObject,
	found: JsonObject,
	specs: readonly VariantSpec[] = []
): Likeness {
	const [rest, other] = [wanted, found].map(one => withoutNoes(omit(one, [...naming, 'ProductionVariants'])));
	const differs = firstDifference(rest, other, '') ?? differingVariant(wanted, found, specs);
	return differs === undefined ? 'same' : { differsIn: differs };
}

/** Whether a resource carries all of the tags it would have been created with. */
export function compareTags(wanted: Tags, found: Tags): Likeness {
	const missing = Object.entries(wanted).find(([key, value]) => found[key] !== value);
	return missing === undefined ? 'same' : { differsIn: `tag ${missing[0]}` };
}

function differingVariant(wanted: JsonObject, found: JsonObject, specs: readonly VariantSpec[]): string | undefined {
	const variants = objectsOf(found.ProductionVariants);
	const expected = objectsOf(wanted.ProductionVariants);
	if (variants.length !== expected.length) return 'the number of production variants';
	for (const one of expected) {
		const name = String(one.VariantName);
		const same = variants.find(variant => variant.VariantName === name);
		if (same === undefined) return `variant ${name}, which is missing`;
		const fewest = specs.find(spec => spec.name === name)?.fewestInstances;
		const counted = fewest !== undefined && isCount(same.InitialInstanceCount, fewest, one.InitialInstanceCount);
		const left = counted ? ['InitialInstanceCount'] : [];
		const differs = firstDifference(withoutNoes(omit(one, left)), withoutNoes(omit(same, left)), `variant ${name}: `);
		if (differs !== undefined) return differs;
	}
	return undefined;
}

function isCount(found: unknown, fewest: number, wanted: unknown): boolean {
	return typeof found === 'number' && typeof wanted === 'number' && found >= fewest && found <= wanted * mostGrowth;
}

/** Where two values differ first, as a path; undefined where they do not. Weights come back rounded to 32 bits. */
function firstDifference(one: unknown, other: unknown, path: string): string | undefined {
	if (typeof one === 'number' && typeof other === 'number') {
		return Math.fround(one) === Math.fround(other) ? undefined : path;
	}
	if (Array.isArray(one) && Array.isArray(other)) {
		if (one.length !== other.length) return path;
		return firstOf(one.keys(), index => firstDifference(one[index], other[index], `${path}[${index}]`));
	}
	if (isObject(one) && isObject(other)) {
		const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
		return firstOf(keys, key => firstDifference(one[key], other[key], joined(path, key)));
	}
	return one === other ? undefined : path;
}

function firstOf<T>(keys: Iterable<T>, difference: (key: T) => string | undefined): string | undefined {
	for (const key of keys) {
		const found = difference(key);
		if (found !== undefined) return found;
	}
	return undefined;
}

function joined(path: string, key: string): string {
	return path === '' || path.endsWith(' ') ? `${path}${key}` : `${path}.${key}`;
}

/** Services answer with a no where nothing was asked for, and differ in which no that is. */
function withoutNoes(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(withoutNoes);
	if (!isObject(value)) return value;
	const members = Object.entries(value).map(([key, member]) => [key, withoutNoes(member)] as const);
	return Object.fromEntries(members.filter(([, member]) => !isNo(member)));
}

function isNo(value: unknown): boolean {
	if (value === null || value === undefined || value === false || value === '') return true;
	if (Array.isArray(value)) return value.length === 0;
	return isObject(value) && Object.keys(value).length === 0;
}
