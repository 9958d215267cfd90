import type { JSONValue } from '@jmespath-community/jmespath';
import { canonical, classOrder } from '../labels.ts';
import { identifier, literal, type Place, placesIn } from './paths.ts';
import { beside, grouped, labelsOf, type Proposal, responseOf, wordsFor } from './proposal.ts';
import type { LabelledAnswer, ReadingKeys } from './reading.ts';

const mostValues = 5;

/** Other ways to find the score of the positive class, the plainest first. */
export function binaryProposals(rows: readonly LabelledAnswer[], keys: ReadingKeys): readonly Proposal[] {
	const answers = rows.map(({ answer }) => answer);
	const places = placesIn(answers);
	const cells = places
		.filter(({ values, segments }) => segments.length > 0 && values.every(value => isScore(value)))
		.map(place => responseOf(place.path, wordsFor(place, answers)));
	return [
		...cells,
		...places.flatMap(place => scoresInList(place)),
		...places.flatMap(place => scoresBesideLabels(place)),
		...places.flatMap(place => answersThatAreLabels(place, rows, keys)),
		...otherWayRound(rows, keys)
	];
}

function isScore(value: JSONValue | undefined): boolean {
	return typeof value === 'number';
}

/** `[{label, score}, ...]` in whatever order: the score of one label. */
function scoresInList(place: Place): readonly Proposal[] {
	const lists = place.values.map(value => (Array.isArray(value) ? value : []));
	const [example] = lists[0] ?? [];
	if (typeof example !== 'object' || example === null || Array.isArray(example)) return [];
	const names = Object.keys(example).filter(name => typeof example[name] === 'string');
	const scores = Object.keys(example).filter(name => typeof example[name] === 'number');
	return names.flatMap(name =>
		scores.flatMap(score => {
			const labels = distinct(lists.flatMap(list => list.map(element => memberOf(element, name))));
			return labels.flatMap(label => {
				if (typeof label !== 'string') return [];
				const list = place.path === '@' ? '' : place.path;
				const value = `${list}[?${identifier(name)}==${literal(label)}].${identifier(score)} | [0]`;
				return [responseOf(value, `the ${score} of ${label}`, true)];
			});
		})
	);
}

/** `{label, score}` of the label that was answered: the score of one label, the rest where the other was answered. */
function scoresBesideLabels(place: Place): readonly Proposal[] {
	const name = place.segments.at(-1);
	const labels = distinct(place.values);
	if (name === undefined || labels.length > mostValues || !labels.every(label => typeof label === 'string')) return [];
	return neighboursOf(place).flatMap(neighbour =>
		labels.map(label => {
			const score = beside(place, neighbour);
			const value = `${place.path} == ${literal(label)} && ${score} || (\`1\` - ${score})`;
			return responseOf(value, `the ${neighbour} of ${label}`, true);
		})
	);
}

/** Names of the numbers in the same object; none in a list. */
function neighboursOf({ parent }: Place): readonly string[] {
	if (typeof parent !== 'object' || parent === null || Array.isArray(parent)) return [];
	return Object.keys(parent).filter(name => typeof parent[name] === 'number');
}

/** A label, by name or by number, where a score was looked for. */
export function answersThatAreLabels(
	place: Place,
	rows: readonly LabelledAnswer[],
	{ positive }: ReadingKeys
): readonly Proposal[] {
	const values = distinct(place.values);
	if (values.length < 2 || values.length > mostValues) return [];
	const labels = labelsOf(rows);
	const known = values.every(value => labels.includes(canonical(String(value))));
	return values.flatMap(value => {
		if (typeof value !== 'string' && typeof value !== 'number') return [];
		if (known && canonical(String(value)) !== canonical(positive ?? '1')) return [];
		return [responseOf(`${place.path} == ${literal(value)}`, `the answer ${JSON.stringify(value)} as positive`, true)];
	});
}

/** The chance of the other class: taken from one, or with the other label as the positive one. */
function otherWayRound(rows: readonly LabelledAnswer[], keys: ReadingKeys): readonly Proposal[] {
	const labels = labelsOf(rows);
	const positive = canonical(keys.positive ?? '1');
	const others = labels.filter(label => label !== positive);
	const [other] = others;
	const inverted = [grouped(keys.response), '@'].map(response => ({
		...responseOf(`\`1\` - ${response}`, 'one minus the answer'),
		turned: true
	}));
	if (others.length !== 1 || other === undefined) return inverted;
	const swapped: Proposal = {
		key: 'positive',
		value: other,
		what: `${other} as the positive class`,
		structural: false,
		turned: true
	};
	const first = classOrder([positive, other])[0] === positive;
	return first ? [swapped, ...inverted] : [...inverted, swapped];
}

function distinct(values: readonly (JSONValue | undefined)[]): readonly JSONValue[] {
	const known = new Map<string, JSONValue>();
	for (const value of values) {
		if (value !== undefined && known.size <= mostValues) known.set(JSON.stringify(value), value);
	}
	return [...known.values()];
}

function memberOf(value: JSONValue, name: string): JSONValue | undefined {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? value[name] : undefined;
}
