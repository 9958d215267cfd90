import { type JsonObject, numberOf, textOf } from '../../common/json.ts';
import { invalid } from './refusal.ts';

/** A text that a request has to have. */
export function requiredText(request: JsonObject, member: string): string {
	const value = textOf(request[member]);
	if (value !== undefined && value !== '') return value;
	const path = `${member.charAt(0).toLowerCase()}${member.slice(1)}`;
	throw invalid(
		`1 validation error detected: Value at '${path}' failed to satisfy constraint: Member must not be null`
	);
}

/** Seconds since 1970, as the JSON protocols write moments. */
export const seconds = (ms: number): number => ms / 1000;

/** A moment that a request gives in seconds, or as ISO text. */
export function momentOf(value: unknown): number | undefined {
	const number = numberOf(value);
	if (number !== undefined) return number * 1000;
	const parsed = Date.parse(textOf(value) ?? '');
	return Number.isNaN(parsed) ? undefined : parsed;
}
