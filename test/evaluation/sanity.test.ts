import { describe, expect, test } from '@jest/globals';
import type { JSONValue } from '@jmespath-community/jmespath';
import { examine } from '../../src/evaluation/sanity/examine.ts';
import type { Circumstances, SanityFinding } from '../../src/evaluation/sanity/finding.ts';
import type { LabelledAnswer, ReadingKeys } from '../../src/evaluation/sanity/reading.ts';
import { mulberry32 } from '../../src/stats/random.ts';

interface Made {
	/** The model's chance of the positive class. */
	readonly chance: number;
	readonly positive: boolean;
}

/** Rows whose label follows the model's chance: it is calibrated, and as good as its chances are spread. */
function rowsOf(count: number, seed: number, spread = 1): readonly Made[] {
	const uniform = mulberry32(seed);
	return Array.from({ length: count }, () => {
		const chance = 0.5 + spread * (uniform() - 0.5);
		return { chance: Math.round(chance * 1e4) / 1e4, positive: uniform() < chance };
	});
}

const binary: ReadingKeys = { task: 'binary', response: '[0]', positive: '1', threshold: 0.5, label: 'churned' };
const other = ({ chance }: Made) => Math.round((1 - chance) * 1e4) / 1e4;

function look(
	made: readonly Made[],
	answer: (made: Made) => JSONValue,
	keys: Partial<ReadingKeys> = {},
	label: (made: Made) => string = ({ positive }) => (positive ? '1' : '0'),
	circumstances: Circumstances = { role: 'baseline' }
): SanityFinding | undefined {
	const rows = made.map((one): LabelledAnswer => ({ answer: answer(one), label: label(one) }));
	return examine(rows, { ...binary, ...keys }, circumstances);
}

describe('answers of a yes/no question', () => {
	const made = rowsOf(400, 11);

	test('that are read rightly are not found fault with', () => {
		expect(look(made, ({ chance }) => [chance])).toBeUndefined();
		expect(look(made, one => [other(one), one.chance], { response: '[1]' })).toBeUndefined();
		expect(look(made, ({ chance }) => ({ score: chance }), { response: 'score' })).toBeUndefined();
	});

	test('two cells that add up to 1, the wrong one read: the other is named with what it gives', () => {
		const finding = look(made, one => [other(one), one.chance]);
		expect(finding).toMatchObject({ is: 'misread', standing: { is: 'no-better' } });
		expect(finding?.explanations[0]).toMatchObject({ key: 'response', value: '[1]' });
		const reached = finding?.explanations[0]?.reached ?? 0;
		expect(finding?.standing?.value).toBeCloseTo(1 - reached, 12);
		expect(finding?.sentence).toContain('It answers 2 cells a row that add up to 1, such as');
		expect(finding?.sentence).toContain(
			`Cell 2 of 2 gives AUC ${Number(reached.toFixed(4))} for the baseline: set evaluation.response to "[1]"`
		);
	});

	test('the only score is that of the other class: the positive class, or one minus it', () => {
		const keys = { positive: '0' };
		expect(look(made, ({ chance }) => [chance], keys)?.explanations[0]).toMatchObject({ key: 'positive', value: '1' });
		const inverted = look(made, one => [other(one)]);
		expect(inverted?.explanations[0]).toMatchObject({ key: 'response', value: '`1` - [0]' });
		expect(look(made, other)?.explanations[0]).toMatchObject({ value: '`1` - @' });
	});

	test('labels where scores are looked for: the comparison that makes scores of them', () => {
		const labels = ({ chance }: Made) => [chance > 0.5 ? 2 : 1];
		const german = ({ positive }: Made) => (positive ? '2' : '1');
		const finding = look(made, labels, { positive: '1' }, german);
		expect(finding).toMatchObject({ is: 'misread' });
		expect(finding?.sentence).toContain('labels, not scores');
		expect(finding?.explanations.map(({ value }) => value)).toContain('[0] == `1`');
		const positive = look(made, ({ chance }) => [chance > 0.5 ? 1 : 0], { positive: '0' });
		expect(positive?.explanations.map(({ value }) => value)).toContain('[0] == `0`');
	});

	const answered = ({ chance }: Made) => ({
		label: chance > 0.5 ? 'POSITIVE' : 'NEGATIVE',
		score: Math.max(chance, 1 - chance)
	});
	const ordered = (one: Made) =>
		[
			{ label: 'POSITIVE', score: one.chance },
			{ label: 'NEGATIVE', score: other(one) }
		].toSorted((a, b) => b.score - a.score);

	test('the score of the label that was answered says nothing without the label', () => {
		const finding = look(made, one => [answered(one)], { response: '[0].score' });
		expect(finding).toMatchObject({ is: 'misread' });
		expect(finding?.sentence).toContain('a label and the score of that label');
		expect(finding?.explanations[0]?.value).toBe("[0].label == 'POSITIVE' && [0].score || (`1` - [0].score)");
		const list = look(made, ordered, { response: '[0].score' });
		expect(list?.explanations[0]?.value).toBe("[?label=='POSITIVE'].score | [0]");
	});

	test('each value that is named reads the answers as it says', () => {
		const cases: readonly [(made: Made) => JSONValue, Partial<ReadingKeys>][] = [
			[one => [other(one), one.chance], {}],
			[one => [other(one)], {}],
			[one => [answered(one)], { response: '[0].score' }],
			[ordered, { response: '[0].score' }],
			[({ chance }) => [chance], { positive: '0' }],
			[({ chance }) => ({ 'the-scores': [{ no: 1 - chance, 'y/n': chance }] }), { response: '"the-scores"[0].no' }]
		];
		for (const [answer, keys] of cases) {
			for (const { key, value, reached } of look(made, answer, keys)?.explanations ?? []) {
				expect(reached).toBeGreaterThan(0.7);
				expect(look(made, answer, { ...keys, [key]: value })).toBeUndefined();
			}
			expect(look(made, answer, keys)?.explanations.length).toBeGreaterThan(0);
		}
	});

	test('scores the other way round may as well come of what was sent: the columns are told', () => {
		const finding = look(made, one => [other(one)], {}, undefined, { role: 'baseline', sent: ['usage', 'region'] });
		expect(finding?.sentence).toContain(
			'columns are sent that the model was not trained on, which evaluation.exclude keeps back (sent were usage, region)'
		);
	});

	test('a weak model in service is a warning, not a stop; a useless one too', () => {
		const weak = look(rowsOf(200, 3, 0.1), ({ chance }) => [chance]);
		expect(weak).toMatchObject({ is: 'doubtful', explanations: [] });
		expect(weak?.sentence).toContain('not proved above 0.5');
		expect(look(made, () => [0.3])).toMatchObject({ is: 'doubtful' });
	});

	test('few rows prove nothing: seven of each kind are the least', () => {
		const rows = (each: number) =>
			Array.from({ length: 2 * each }, (_, i) => ({ chance: i / (2 * each), positive: i < each }));
		expect(look(rows(5), ({ chance }) => [chance])).toMatchObject({ is: 'doubtful' });
		expect(look(rows(7), ({ chance }) => [chance])).toMatchObject({ is: 'misread' });
		expect(
			look(
				made.filter(({ positive }) => positive),
				({ chance }) => [chance]
			)
		).toBeUndefined();
	});

	test('with few positives a useful model is fine, though always saying no would be right more often', () => {
		const uniform = mulberry32(8);
		const rare = Array.from({ length: 2000 }, () => {
			const positive = uniform() < 0.02;
			return { positive, chance: (positive ? 0.5 : 0) + 0.49 * uniform() };
		});
		expect(look(rare, ({ chance }) => [chance], { threshold: 0.3 })).toBeUndefined();
		expect(look(rare, ({ chance }) => [chance > 0.4 ? 1 : 0])).toBeUndefined();
	});

	test('a container may answer more than the score', () => {
		expect(
			look(made, one => [one.chance > 0.5 ? 'yes' : 'no', other(one), one.chance], { response: '[2]' })
		).toBeUndefined();
		expect(
			look(made, one => ({ label: one.chance > 0.5 ? 'yes' : 'no', score: one.chance }), { response: 'score' })
		).toBeUndefined();
	});
});

describe('answers that are one of several classes', () => {
	const uniform = mulberry32(4);
	const names = ['low', 'medium', 'high'];
	/** The place of the class, and scores that are right 9 times of 10. */
	const made = Array.from({ length: 300 }, () => {
		const place = Math.floor(uniform() * 3);
		const answered = uniform() < 0.9 ? place : (place + 1) % 3;
		return { place, scores: [0, 1, 2].map(other => (other === answered ? 0.8 : 0.1)), answered };
	});
	type Row = (typeof made)[number];
	const keys: ReadingKeys = { task: 'multiclass', response: '@', threshold: 0.5, label: 'kind' };
	const lookAt = (
		answer: (row: Row) => JSONValue,
		label: (row: Row) => string,
		more: Partial<ReadingKeys> = {},
		rows = made
	) =>
		examine(
			rows.map(row => ({ answer: answer(row), label: label(row) })),
			{ ...keys, ...more },
			{ role: 'baseline' }
		);
	const byName = ({ place }: Row) => names[place] ?? '';
	const byNumber = ({ place }: Row) => String(place + 1);

	test('that are read rightly are not found fault with', () => {
		expect(lookAt(({ answered }) => names[answered] ?? '', byName)).toBeUndefined();
		expect(
			lookAt(
				({ scores }) => scores,
				({ place }) => String(place)
			)
		).toBeUndefined();
		expect(lookAt(({ scores }) => scores, byNumber)).toBeUndefined();
		expect(lookAt(({ answered }) => String(answered + 1), byNumber)).toBeUndefined();
	});

	test('scores in the model’s own order: the order is named, and a value that reads it', () => {
		const finding = lookAt(({ scores }) => scores, byName);
		expect(finding).toMatchObject({ is: 'misread' });
		expect(finding?.explanations[0]?.value).toBe('{low: [0], medium: [1], high: [2]}');
		expect(finding?.sentence).toContain('Reading the scores with classes in the order low, medium, high');
		expect(lookAt(({ scores }) => scores, byName, { response: '{low: [0], medium: [1], high: [2]}' })).toBeUndefined();
	});

	test('two classes swapped of three are found, though the reading is better than chance', () => {
		const swapped = ({ scores: [first, second, third] }: Row) => [second ?? 0, first ?? 0, third ?? 0];
		const finding = lookAt(swapped, ({ place }) => String(place));
		expect(finding).toMatchObject({ is: 'misread', explanations: [{ value: '{"1": [0], "0": [1], "2": [2]}' }] });
	});

	test('a class of the data that is rare among the rows still has its score', () => {
		const two = made.filter(({ place, answered }) => place < 2 && answered < 2);
		const ordered = ({ place }: Row) => ['a', 'b', 'c'][place] ?? '';
		expect(lookAt(({ scores }) => scores, ordered, { classes: ['c', 'a', 'b'] }, two)).toBeUndefined();
	});

	test('labels counted from 1, also where the last class is not in the data', () => {
		const two = made.filter(({ place, answered }) => place < 2 && answered < 2);
		const finding = lookAt(({ scores }) => scores, byNumber, {}, two);
		expect(finding).toMatchObject({ is: 'misread' });
		expect(finding?.explanations[0]?.value).toBe('{"1": [0], "2": [1], "3": [2]}');
		expect(finding?.sentence).toContain('Reading the scores with classes counted from 1');
		const single = lookAt(({ answered }) => [answered], byNumber, { response: '[0]' });
		expect(single?.explanations[0]?.value).toBe('[0] + `1`');
	});

	test('names of the model’s own are put beside the labels', () => {
		const finding = lookAt(({ answered }) => [`LABEL_${answered}`], byName, { response: '[0]' });
		expect(finding?.is).toBe('misread');
		const [first] = finding?.explanations ?? [];
		expect(first?.what).toContain('LABEL_0 for low');
		expect(lookAt(({ answered }) => [`LABEL_${answered}`], byName, { response: first?.value ?? '' })).toBeUndefined();
	});

	test('a model that rightly answers rare classes more often than always the commonest is fine', () => {
		const draw = mulberry32(6);
		const skewed = Array.from({ length: 2000 }, () => {
			const place = draw() < 0.95 ? 0 : 1 + Math.floor(draw() * 2);
			const answered = draw() < 0.8 ? place : Math.floor(draw() * 3);
			return { place, answered, scores: [] };
		});
		expect(
			lookAt(
				({ answered }) => String(answered),
				({ place }) => String(place),
				{},
				skewed
			)
		).toBeUndefined();
	});
});

describe('answers that are values', () => {
	const uniform = mulberry32(15);
	const made = Array.from({ length: 200 }, () => {
		const size = uniform();
		return { size, label: 3 * size + 0.2 * (uniform() - 0.5) };
	});
	type Row = (typeof made)[number];
	const keys: ReadingKeys = { task: 'regression', response: '[0]', threshold: 0.5, label: 'value' };
	const lookAt = (answer: (row: Row) => JSONValue, rows = made) =>
		examine(
			rows.map(row => ({ answer: answer(row), label: String(row.label) })),
			keys,
			{ role: 'baseline' }
		);

	test('better than the mean is fine, proved worse than the mean is not', () => {
		expect(lookAt(({ size }) => [3 * size])).toBeUndefined();
		const finding = lookAt(({ size }) => [3 * (1 - size)]);
		expect(finding).toMatchObject({ is: 'misread', standing: { measure: 'r2', is: 'no-better' }, explanations: [] });
		expect(finding?.sentence).toContain('No other reading of its answers explains it. Look at evaluation.response');
	});

	test('the wrong cell and the wrong unit are explained', () => {
		expect(lookAt(({ size }) => [7, 3 * size])?.explanations[0]).toMatchObject({ value: '[1]', what: 'cell 2 of 2' });
		expect(lookAt(({ size }) => [3000 * size])?.explanations[0]).toMatchObject({ value: '[0] / `1000`' });
	});

	test('one wild row, and few rows, prove nothing', () => {
		const wild = made.map((row, i) => (i === 7 ? { ...row, size: 1e4 } : row));
		expect(lookAt(({ size }) => [3 * size], wild)).toMatchObject({ is: 'doubtful' });
		expect(lookAt(({ size }) => [3 * (1 - size)], made.slice(0, 19))).toMatchObject({ is: 'doubtful' });
	});
});
