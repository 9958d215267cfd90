import { classOrder, type Dictionary } from './labels.ts';
import type { Answered } from './scored.ts';

/** Labels and answers of several classes as codes of one list. */
export interface Coded extends Answered {
	readonly names: readonly string[];
}

/** How answers are named: by their own name, or by the place of the largest score among the classes of the data. */
export function classNamer(labels: readonly string[] | undefined, answered: Dictionary, vector: number) {
	const order = labels === undefined ? undefined : classOrder(labels);
	const byPlace = order !== undefined && order.length === vector ? order : undefined;
	const numbered = order === undefined || order.every(name => /^\d+$/.test(name) && Number(name) < vector);
	return {
		/** Score vectors came, and nobody knows which score is which class. */
		unnamed: vector > 0 && byPlace === undefined && !numbered,
		name: (answer: number): string =>
			answer >= 0 ? (answered.names[answer] ?? '') : (byPlace?.[-1 - answer] ?? String(-1 - answer))
	};
}

/**
 * Codes labels and answers alike, in the order that score vectors have.
 * @param labels names of the codes in `truth`
 */
export function codeClasses(
	sample: Answered,
	labels: readonly string[],
	names: Readonly<Record<'baseline' | 'candidate', (answer: number) => string>>
): Coded {
	const known = new Set(labels);
	for (const role of ['baseline', 'candidate'] as const) {
		for (const answer of new Set(sample[role])) known.add(names[role](answer));
	}
	const classes = classOrder([...known]);
	const places = new Map(classes.map((name, place) => [name, place]));
	const recode = (values: ArrayLike<number>, name: (value: number) => string): Float64Array => {
		const byValue = new Map<number, number>();
		return Float64Array.from(values, value => {
			const place = byValue.get(value) ?? places.get(name(value)) ?? -1;
			byValue.set(value, place);
			return place;
		});
	};
	return {
		names: classes,
		baseline: recode(sample.baseline, names.baseline),
		candidate: recode(sample.candidate, names.candidate),
		...(sample.truth && { truth: recode(sample.truth, code => labels[code] ?? '') })
	};
}
