import { figure } from '../../gates/quality-words.ts';
import { correlationOf } from '../../stats/regression.ts';
import { normalQuantile } from '../../stats/special.ts';
import { type LabelledAnswer, type ReadingKeys, readAs } from './reading.ts';

const strict = 0.001;
/** Values that spread so many times more or less than their labels are not those of the same thing. */
const otherwise = 10;

/**
 * Values of a regression that follow the labels and are of another size altogether: the same thing in another unit, or
 * its logarithm. A model that has merely drifted answers in the unit of its labels. Undefined where it is not so, or
 * not proved (Fisher's z of the correlation).
 */
export function examineScale(rows: readonly LabelledAnswer[], keys: ReadingKeys): string | undefined {
	const read = keys.task === 'regression' ? readAs(rows, keys) : undefined;
	if (read === undefined) return undefined;
	const known = Array.from(read.truth.keys()).filter(row => Number.isFinite(read.answers[row]));
	const labels = known.map(row => read.truth[row] ?? 0);
	const answers = known.map(row => read.answers[row] ?? 0);
	const found = correlationOf(labels, answers);
	if (found === undefined || labels.length < 4) return undefined;
	const { correlation, spreads } = found;
	const z = Math.atanh(Math.min(Math.abs(correlation), 1 - 1e-12)) * Math.sqrt(labels.length - 3);
	if (z < -normalQuantile(strict) || (spreads < otherwise && spreads > 1 / otherwise)) return undefined;
	return (
		`Its answers follow the labels (correlation ${figure(correlation)}), but go from ${rangeOf(answers)} where the ` +
		`labels go from ${rangeOf(labels)}: the same thing in another unit, or its logarithm. Set evaluation.response or ` +
		'evaluation.label so that both are in one unit.'
	);
}

function rangeOf(values: readonly number[]): string {
	const [least, most] = [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
	return `${figure(least)} to ${figure(most)}`;
}
