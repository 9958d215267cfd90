import type { Evaluation, ThresholdChoice, ThresholdValues } from '../gates/evaluation.ts';
import { figure } from '../gates/quality-words.ts';
import { table } from './markdown.ts';

const names: Readonly<Record<ThresholdChoice['measure'], string>> = {
	f1: 'F1',
	'balanced-accuracy': 'balanced accuracy',
	accuracy: 'accuracy'
};

/** The threshold that is configured beside the one that would be best for each variant. */
export function thresholdPart({ thresholds }: Evaluation): string {
	if (thresholds === undefined) return '';
	const at = figure(thresholds.configured);
	const best = ({ best: { at: where, value } }: ThresholdValues) => `${figure(value)} at ${figure(where)}`;
	const rows = thresholds.choices.map(({ measure, baseline, candidate }) => [
		names[measure],
		figure(baseline.configured),
		best(baseline),
		figure(candidate.configured),
		best(candidate)
	]);
	const columns = [
		{ title: 'Best threshold by' },
		{ title: `Baseline at ${at}`, align: 'right' },
		{ title: 'Baseline at its best', align: 'right' },
		{ title: `Candidate at ${at}`, align: 'right' },
		{ title: 'Candidate at its best', align: 'right' }
	] as const;
	const words = 'The best is chosen on these very rows, so it looks a little better than it will be.';
	return `${table(columns, rows)}\n\n${words}`;
}
