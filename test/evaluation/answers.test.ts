import { describe, expect, test } from '@jest/globals';
import { answerReader } from '../../src/evaluation/answer-rows.ts';
import { answerKind } from '../../src/evaluation/answers.ts';
import { Dictionary } from '../../src/evaluation/labels.ts';

const read = (expression: string, body: string, contentType: string, rows = 1) =>
	answerReader(expression)(Buffer.from(body), contentType, rows).map(answer =>
		answer.ok ? answer.value : answer.sentence
	);

describe('answers as models write them', () => {
	test.each([
		['one number', '[0]', '0.73\n', 'text/csv', 1, [0.73]],
		['a line of cells', '[1]', 'a,0.73', 'text/csv; charset=utf-8', 1, [0.73]],
		['a line a row', '[0]', '0.1\n0.2\n0.3\n', 'text/csv', 3, [0.1, 0.2, 0.3]],
		['one line for all rows', '[0]', '0.1,0.2,0.3', 'text/csv', 3, [0.1, 0.2, 0.3]],
		['a JSON number', '[0]', '0.73', 'application/json', 1, [0.73]],
		['an array', '[0]', '[0.73]', 'application/json', 1, [0.73]],
		['an array of arrays', '[0]', '[[0.1, 0.9], [0.2, 0.8]]', 'application/json', 2, [0.1, 0.2]],
		[
			'predictions, looked for row by row',
			'score',
			'{"predictions":[{"score":0.1},{"score":0.2}]}',
			'application/json',
			2,
			[0.1, 0.2]
		],
		[
			'predictions, looked for in the whole',
			'predictions[].score',
			'{"predictions":[{"score":0.1},{"score":0.2}]}',
			'application/json',
			2,
			[0.1, 0.2]
		],
		['one prediction', 'predictions[0].score', '{"predictions":[{"score":0.1}]}', 'application/json', 1, [0.1]],
		['JSON Lines', 'score', '{"score":0.1}\n{"score":0.2}\n', 'application/jsonlines', 2, [0.1, 0.2]],
		['a word', '[0]', 'yes', 'text/csv', 1, ['yes']],
		['a quoted word', '[0]', '"yes, please",1', 'text/csv', 1, ['yes, please']]
	])('%s', (_, expression, body, contentType, rows, expected) => {
		expect(read(expression, body, contentType, rows)).toEqual(expected);
	});

	test('too many, too few, or something else is told with what came', () => {
		expect(read('[0]', '0.1\n0.2', 'text/csv', 3)).toEqual(
			Array(3).fill(
				'the answer to 3 rows has 2 parts: "0.1 0.2" (text/csv), which is not what evaluation.response reads.'
			)
		);
		expect(read('[0]', '[[1], [2], [3], [4]]', 'application/json', 3)).toEqual(
			Array(3).fill(expect.stringContaining('the answer to 3 rows has 4 parts'))
		);
		expect(read('score', '<html>', 'application/json')[0]).toContain('"<html>"');
		expect(read('score', '{"label":1}', 'application/json')[0]).toContain('score finds nothing in the answer');
	});
});

describe('answers as numbers', () => {
	const kind = (task: 'binary' | 'multiclass' | 'regression', positive = '1') =>
		answerKind({ task, positive }, new Dictionary());

	test('binary: scores as they are, labels beyond every threshold', () => {
		const { read } = kind('binary', 'yes');
		expect(read(0.3)).toEqual({ ok: true, value: 0.3 });
		expect(read('1e-3')).toEqual({ ok: true, value: 0.001 });
		expect(read('yes')).toEqual({ ok: true, value: Number.POSITIVE_INFINITY });
		expect(read('no')).toEqual({ ok: true, value: Number.NEGATIVE_INFINITY });
		expect(read(true)).toEqual({ ok: true, value: 1 });
	});

	test.each(['nan', 'Infinity', '', '-inf'])('binary: %p is neither a score nor a label', answer => {
		expect(kind('binary').read(answer).ok).toBe(false);
	});

	test('regression: numbers only', () => {
		expect(kind('regression').read('12.5')).toEqual({ ok: true, value: 12.5 });
		for (const answer of ['much', null, [1, 2], 'NaN']) expect(kind('regression').read(answer).ok).toBe(false);
	});

	test('multiclass: the first of the largest scores; vectors of one length', () => {
		const { read, vector } = kind('multiclass');
		expect(read([0.2, 0.4, 0.4])).toEqual({ ok: true, value: -2 });
		expect(vector()).toBe(3);
		expect(read([0.2, 0.8]).ok).toBe(false);
		expect(read(['a', 'b']).ok).toBe(false);
		expect(read(null).ok).toBe(false);
	});

	test('multiclass: 2.0 is the class 2', () => {
		const { read } = kind('multiclass');
		expect(read('2')).toEqual(read(2));
		expect(read('2.0')).toEqual(read(2));
	});
});

describe('answers that are no CSV, whatever they call themselves', () => {
	const csv = (text: string, rows = 1, expression = '[1]') =>
		answerReader(expression)(Buffer.from(text), 'text/csv', rows).map(answer =>
			answer.ok ? answer.value : answer.sentence
		);

	test.each([
		['[0.27, 0.73]', 1, '[1]', [0.73]],
		['[0.27 0.73]', 1, '[1]', [0.73]],
		['[[0.27 0.73]\n [1.   0.  ]]', 2, '[1]', [0.73, 0]],
		['[0.27, 0.73]\n[0.4, 0.6]\n', 2, '[1]', [0.73, 0.6]],
		['1,"[0.4, 0.6]"', 1, '[1][1]', [0.6]],
		['1,[0.4, 0.6]', 1, '[1][0]', [0.4]],
		['label,score\nyes,0.7\nno,0.2', 2, '[1]', [0.7, 0.2]],
		['0.7,0.2', 2, '[0]', [0.7, 0.2]]
	])('%s', (text, rows, expression, values) => {
		expect(csv(text, rows, expression)).toEqual(values);
	});

	test('JSON within a text of JSON, and lists of one row', () => {
		const json = (value: unknown, expression: string) =>
			answerReader(expression)(Buffer.from(JSON.stringify(value)), 'application/json', 1).map(answer =>
				answer.ok ? answer.value : undefined
			);
		expect(json('[0.27, 0.73]', '[1]')).toEqual([0.73]);
		expect(json({ predictions: [{ score: 0.73 }] }, 'score')).toEqual([0.73]);
		expect(json([[0.27, 0.73]], '[1]')).toEqual([0.73]);
	});

	test('what is meant to cost time or memory costs neither, and is a misfit', () => {
		for (const text of [
			`${'1'.repeat(300_000)}x`,
			`${',"a'.repeat(100_000)}`,
			`"${' '.repeat(300_000)}`,
			'['.repeat(300_000)
		]) {
			csv(text);
		}
		const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
		const [answer] = answerReader('@')(Buffer.from(deep), 'application/json', 1);
		expect(answer?.ok).toBe(false);
	});
});
