/** JSON as it came over the wire, or as it goes. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of a list; anything else counts as none. */
export function objectsOf(value: unknown): readonly JsonObject[] {
	return Array.isArray(value) ? value.filter(isObject) : [];
}

export function textOf(value: unknown): string | undefined {
	return typeof value === 'string' ? value : undefined;
}

export function numberOf(value: unknown): number | undefined {
	return typeof value === 'number' ? value : undefined;
}

/** Leaves out members that are null, at every depth: AWS writes them for what is not there. */
export function withoutNulls(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(withoutNulls);
	if (!isObject(value)) return value;
	const members = Object.entries(value).filter(([, member]) => member !== null && member !== undefined);
	return Object.fromEntries(members.map(([key, member]) => [key, withoutNulls(member)]));
}

export function omit(object: JsonObject, keys: readonly string[]): JsonObject {
	return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}
