import type { JSONValue } from '@jmespath-community/jmespath';
import { canonical, classOrder } from '../labels.ts';
import { assign } from './assign.ts';
import { identifier, literal, type Place, placesIn } from './paths.ts';
import { grouped, labelsOf, type Proposal, responseOf, wordsFor } from './proposal.ts';
import type { LabelledAnswer, ReadingKeys } from './reading.ts';

const mostClasses = 12;
const mostNames = 8;

/** Other ways to find the class, the plainest first. */
export function classProposals(rows: readonly LabelledAnswer[], keys: ReadingKeys): readonly Proposal[] {
	const answers = rows.map(({ answer }) => answer);
	const places = placesIn(answers);
	const labels = labelsOf(rows, keys.classes);
	return [
		...places.filter(({ values }) => values.every(isClass)).map(place => plainly(place, answers)),
		...places
			.filter(({ values }) => values.every(isVector))
			.flatMap(place => [
				plainly(place, answers),
				...countedFromOne(place, labels),
				...inOtherOrder(place, rows, labels)
			]),
		...places.filter(({ values }) => values.every(isLabelledList)).flatMap(bestOfList),
		...places.filter(({ values }) => values.every(isClass)).flatMap(place => underOtherNames(place, rows, labels)),
		...['lower', 'upper'].map(how => responseOf(`${how}(${keys.response})`, `the answer in ${how} case`, true))
	];
}

const plainly = (place: Place, answers: readonly JSONValue[]) => responseOf(place.path, wordsFor(place, answers));

function isClass(value: JSONValue | undefined): boolean {
	return typeof value === 'string' || typeof value === 'number';
}

function isVector(value: JSONValue | undefined): value is number[] {
	return Array.isArray(value) && value.length > 1 && value.every(part => typeof part === 'number');
}

function isLabelledList(value: JSONValue | undefined): boolean {
	return Array.isArray(value) && value.length > 1 && value.every(part => typeof part === 'object' && part !== null);
}

/** Labels 1, 2, 3 and scores in that order, whatever of them occurs in the data. */
function countedFromOne(place: Place, labels: readonly string[]): readonly Proposal[] {
	const length = lengthOf(place);
	const counted = labels.every(label => /^\d+$/.test(label) && Number(label) >= 1 && Number(label) <= length);
	if (!counted || length > mostClasses) return [];
	const order = Array.from({ length }, (_, index) => String(index + 1));
	return [responseOf(byName(place, order), 'reading the scores with classes counted from 1', true)];
}

/** The order of the classes under which most answers are right. */
function inOtherOrder(place: Place, rows: readonly LabelledAnswer[], labels: readonly string[]): readonly Proposal[] {
	const length = lengthOf(place);
	if (length > mostClasses || labels.length > mostClasses || labels.length < 2) return [];
	const counts = Array.from({ length }, () => labels.map(() => 0));
	place.values.forEach((value, row) => {
		const line = isVector(value) ? counts[value.indexOf(Math.max(...value))] : undefined;
		const label = labels.indexOf(canonical(rows[row]?.label ?? ''));
		if (line !== undefined) line[label] = (line[label] ?? 0) + 1;
	});
	const order = withTheOnlyOneLeft(assign(counts), labels);
	if (order.join() === classOrder(labels).join()) return [];
	const names = order.map(name => name ?? '?').join(', ');
	return [responseOf(byName(place, order), `reading the scores with classes in the order ${names}`, true)];
}

/** Names by their places; a class that no row shows has the one place that nothing else has. */
function withTheOnlyOneLeft(
	places: readonly (number | undefined)[],
	labels: readonly string[]
): readonly (string | undefined)[] {
	const [left, ...others] = labels.filter((_, label) => !places.includes(label));
	const alone = others.length === 0 && places.filter(label => label === undefined).length === 1;
	return places.map(label => (label === undefined ? (alone ? left : undefined) : labels[label]));
}

function byName({ path }: Place, order: readonly (string | undefined)[]): string {
	const members = order.flatMap((name, index) => (name === undefined ? [] : [`${identifier(name)}: [${index}]`]));
	return `${path === '@' ? '' : `${path}.`}{${members.join(', ')}}`;
}

function lengthOf({ values }: Place): number {
	const [first] = values;
	return isVector(first) ? first.length : 0;
}

/** `[{label, score}, ...]`: the label with the largest score. */
function bestOfList(place: Place): readonly Proposal[] {
	const [example] = Array.isArray(place.values[0]) ? place.values[0] : [];
	if (typeof example !== 'object' || example === null || Array.isArray(example)) return [];
	const of = (type: string) => Object.keys(example).filter(name => typeof example[name] === type);
	return of('string').flatMap(name =>
		of('number').map(score => {
			const best = `max_by(${place.path}, &${identifier(score)}).${identifier(name)}`;
			return responseOf(best, `the ${name} with the largest ${score}`);
		})
	);
}

/** Names of the model's own: numbers that count from somewhere else, or texts that no label has. */
function underOtherNames(
	place: Place,
	rows: readonly LabelledAnswer[],
	labels: readonly string[]
): readonly Proposal[] {
	const names = [...new Set(place.values.map(value => canonical(String(value))))];
	if (names.length > mostClasses || labels.length > mostClasses || names.length < 2) return [];
	const path = grouped(place.path);
	if ([...names, ...labels].every(name => /^\d+$/.test(name))) {
		return [
			responseOf(`${path} + \`1\``, 'the class counted from 1', true),
			responseOf(`${path} - \`1\``, 'the class counted from 0', true)
		];
	}
	if (names.length > mostNames || names.some(name => labels.includes(name))) return [];
	const counts = names.map(() => labels.map(() => 0));
	place.values.forEach((value, row) => {
		const line = counts[names.indexOf(canonical(String(value)))];
		const label = labels.indexOf(canonical(rows[row]?.label ?? ''));
		if (line !== undefined) line[label] = (line[label] ?? 0) + 1;
	});
	const meant = assign(counts).flatMap((label, index) => {
		const name = label === undefined ? undefined : labels[label];
		return name === undefined ? [] : [{ answer: names[index] ?? '', name }];
	});
	const numeric = place.values.every(value => typeof value === 'number');
	const cases = meant.map(({ answer, name }) => {
		const value = numeric ? literal(Number(answer)) : literal(answer);
		return `${path} == ${value} && ${literal(name)}`;
	});
	const words = meant.map(({ answer, name }) => `${answer} for ${name}`).join(', ');
	return [responseOf([...cases, "''"].join(' || '), words, true)];
}
