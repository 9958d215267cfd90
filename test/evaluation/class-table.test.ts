import { expect, test } from '@jest/globals';
import { classTable } from '../../src/evaluation/class-table.ts';

test('the example of scikit-learn’s classification_report; what is never answered has no precision', () => {
	const [truth, answers] = [
		[0, 1, 2, 2, 2],
		[0, 0, 2, 2, 1]
	];
	const baseline = Float64Array.from(answers ?? []);
	const perfect = Float64Array.from(truth ?? []);
	const table = classTable({ truth: perfect, baseline, candidate: perfect }, [
		'class 0',
		'class 1',
		'class 2',
		'class 3'
	]);
	expect(table).toEqual([
		{ name: 'class 0', rows: 1, baseline: { precision: 0.5, recall: 1, f1: 0.666666666667 }, candidate: all(1) },
		{ name: 'class 1', rows: 1, baseline: { precision: 0, recall: 0, f1: 0 }, candidate: all(1) },
		{ name: 'class 2', rows: 3, baseline: { precision: 1, recall: 0.666666666667, f1: 0.8 }, candidate: all(1) }
	]);
	const never = classTable({ truth: [0, 1], baseline: Float64Array.of(0, 0), candidate: Float64Array.of(0, 1) }, [
		'a',
		'b'
	]);
	expect(never[1]?.baseline).toEqual({ recall: 0, f1: 0 });
});

test('of many classes the largest are kept, in their order', () => {
	const truth = Array.from({ length: 40 }, (_, code) => Array<number>(code + 1).fill(code)).flat();
	const answers = Float64Array.from(truth);
	const names = Array.from({ length: 40 }, (_, code) => `class ${code}`);
	const table = classTable({ truth, baseline: answers, candidate: answers }, names);
	expect(table.map(({ name }) => name)).toEqual(names.slice(10));
});

const all = (value: number) => ({ precision: value, recall: value, f1: value });
