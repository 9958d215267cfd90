import type { JSONValue } from '@jmespath-community/jmespath';
import { canonical } from '../labels.ts';
import { type Place, pathOf } from './paths.ts';
import type { LabelledAnswer, ReadingKeys } from './reading.ts';

/** Another way to read the same answers. */
export interface Proposal {
	readonly key: 'response' | 'positive';
	readonly value: string;
	/** Words for what is read then: `cell 2 of 2`. */
	readonly what: string;
	/**
	 * It is about what a score belongs to or how classes are named, where a reading can be wrong though it is better
	 * than chance.
	 */
	readonly structural: boolean;
	/** The same scores the other way round: so it looks too where the model is sent what it does not know. */
	readonly turned?: boolean;
}

export function keysWith(keys: ReadingKeys, { key, value }: Proposal): ReadingKeys {
	return { ...keys, [key]: value };
}

export const responseOf = (value: string, what: string, structural = false): Proposal => ({
	key: 'response',
	value,
	what,
	structural
});

/** The labels that occur, as they are compared, each once, in the order of the rows; those of other rows at the end. */
export function labelsOf(rows: readonly LabelledAnswer[], classes: readonly string[] = []): readonly string[] {
	return [...new Set([...rows.map(({ label }) => canonical(label)), ...classes])];
}

/** Words for a place: `cell 2 of 2` where the answer is a row of cells, otherwise its path. */
export function wordsFor({ segments, path }: Place, answers: readonly JSONValue[]): string {
	const [first, ...others] = segments;
	const whole = answers[0];
	if (typeof first === 'number' && others.length === 0 && Array.isArray(whole)) {
		return `cell ${first + 1} of ${whole.length}`;
	}
	return path === '@' ? 'the answer as it is' : path;
}

/** The place beside it: of the same object or list, under another name. */
export function beside(place: Place, name: string | number): string {
	return pathOf([...place.segments.slice(0, -1), name]);
}

/** An expression that may stand within another. */
export function grouped(response: string): string {
	return /^[\w@.[\]"]+$/.test(response) ? response : `(${response})`;
}
