import { isObject } from '../../common/json.ts';
import { type EvaluationError, quoted } from '../errors.ts';

/** Tells what is wrong with a key of the results file, on its line. */
export type Refuse = (key: string, what: string) => EvaluationError;

/** A count; undefined for anything else. */
export function wholeNumber(value: unknown): number | undefined {
	return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

/** A value of others in a sentence. */
export function shown(value: unknown): string {
	if (value === undefined) return 'missing';
	if (Array.isArray(value)) return 'a list';
	if (isObject(value)) return 'a map';
	return typeof value === 'string' ? quoted(value, 60) : String(value);
}
