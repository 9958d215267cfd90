import type { JSONValue } from '@jmespath-community/jmespath';
import { quoted } from '../errors.ts';
import { canonical } from '../labels.ts';
import { labelsOf } from './proposal.ts';
import { type LabelledAnswer, type ReadingKeys, readAs } from './reading.ts';

/** What the answers look like, in words, with one of them as it came. */
export function lookOf(rows: readonly LabelledAnswer[], keys: ReadingKeys): string {
	const answers = rows.map(({ answer }) => answer);
	const example = `such as ${quoted(JSON.stringify(answers[0] ?? null))}`;
	const shape = shapeOf(answers, rows);
	const scores = keys.task === 'binary' ? readAs(rows, keys)?.answers.filter(Number.isFinite) : undefined;
	if (scores === undefined || scores.length === 0) return `${shape}, ${example}`;
	const [least, most] = [scores.reduce((a, b) => Math.min(a, b)), scores.reduce((a, b) => Math.max(a, b))];
	if (least >= 0 && most <= 1) return `${shape}, ${example}`;
	return `${shape}, ${example}; what is read from them goes from ${rounded(least)} to ${rounded(most)}, not from 0 to 1`;
}

function shapeOf(answers: readonly JSONValue[], rows: readonly LabelledAnswer[]): string {
	const [first] = answers;
	const vectors = answers.filter(answer => isNumbers(answer));
	if (isNumbers(first) && first.length > 1 && vectors.length === answers.length) {
		const whole = vectors.every(cells => Math.abs(cells.reduce((sum, cell) => sum + cell, 0) - 1) < tolerance);
		const zeroToOne = vectors.every(cells => cells.every(cell => cell >= 0 && cell <= 1));
		return `${first.length} cells a row${whole && zeroToOne ? ' that add up to 1' : ''}`;
	}
	const single = answers.map(answer => (Array.isArray(answer) && answer.length === 1 ? answer[0] : answer));
	if (single.every(value => typeof value === 'string' || typeof value === 'number')) {
		const values = [...new Set(single.map(value => canonical(String(value))))];
		const labels = labelsOf(rows);
		if (values.every(value => labels.includes(value))) return 'labels, not scores';
		return values.length <= 5 ? `only ${values.map(value => quoted(value)).join(', ')}` : 'one value a row';
	}
	if (hasLabelAndScore(first)) return 'a label and the score of that label';
	return Array.isArray(first) ? `${first.length} cells a row` : 'objects';
}

/** Sums of cells that were written with a few decimals. */
const tolerance = 0.011;

function isNumbers(value: JSONValue | undefined): value is number[] {
	return Array.isArray(value) && value.every(cell => typeof cell === 'number');
}

function hasLabelAndScore(value: JSONValue | undefined): boolean {
	const whole = Array.isArray(value) ? value[0] : value;
	if (typeof whole !== 'object' || whole === null || Array.isArray(whole)) return false;
	const types = Object.values(whole).map(member => typeof member);
	return types.includes('string') && types.includes('number');
}

function rounded(value: number): number {
	return Number(value.toPrecision(3));
}
