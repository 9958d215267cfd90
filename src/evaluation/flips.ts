import type { Evaluation, Flips } from '../gates/evaluation.ts';
import type { Sample } from './collect.ts';
import type { Scoring } from './scoring.ts';

type IsRight = NonNullable<Scoring['isRight']>;
type Turn = 'rightToWrong' | 'wrongToRight' | undefined;

const mostGroups = 5;
const mostExamples = 10;

/** What changes for users, and where most of it happens. */
export function flipsOf(sample: Sample, isRight: IsRight): NonNullable<Evaluation['flips']> {
	const groups = sample.slices.flatMap(({ column, names, codes }) =>
		flipsByGroup(sample.rows, isRight, column, names, codes)
	);
	const most = groups
		.filter(({ rightToWrong }) => rightToWrong > 0)
		.sort((a, b) => b.rightToWrong - a.rightToWrong || (a.value < b.value ? -1 : 1))
		.slice(0, mostGroups);
	const { numbers } = sample;
	return {
		...countFlips(sample.rows, isRight),
		most,
		...(numbers && {
			examples: {
				rightToWrong: examplesOf(sample.rows, isRight, 'rightToWrong', numbers),
				wrongToRight: examplesOf(sample.rows, isRight, 'wrongToRight', numbers)
			}
		})
	};
}

/** @param rows how many, or which */
export function countFlips(rows: number | Uint32Array, isRight: IsRight): Flips {
	const flips = { rightToWrong: 0, wrongToRight: 0 };
	const count = (row: number) => {
		const turn = turnOf(isRight, row);
		if (turn !== undefined) flips[turn]++;
	};
	if (typeof rows !== 'number') rows.forEach(count);
	else for (let row = 0; row < rows; row++) count(row);
	return flips;
}

function flipsByGroup(
	rows: number,
	isRight: IsRight,
	column: string,
	names: readonly string[],
	codes: ArrayLike<number>
) {
	const groups = names.map(value => ({ column, value, rows: 0, rightToWrong: 0, wrongToRight: 0 }));
	for (let row = 0; row < rows; row++) {
		const group = groups[codes[row] ?? 0];
		if (group === undefined) continue;
		group.rows++;
		const turn = turnOf(isRight, row);
		if (turn !== undefined) group[turn]++;
	}
	return groups;
}

function examplesOf(rows: number, isRight: IsRight, turn: Turn, numbers: ArrayLike<number>): readonly number[] {
	const found: number[] = [];
	for (let row = 0; row < rows && found.length < mostExamples; row++) {
		if (turnOf(isRight, row) === turn) found.push(numbers[row] ?? 0);
	}
	return found;
}

function turnOf(isRight: IsRight, row: number): Turn {
	const before = isRight('baseline', row);
	const now = isRight('candidate', row);
	if (before === now) return undefined;
	return before ? 'rightToWrong' : 'wrongToRight';
}
