import { expect, test } from '@jest/globals';
import { calibrationPart } from '../../src/report/calibration-part.ts';
import { full } from '../../src/report/detail.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { calibrationOf } from '../../src/stats/calibration.ts';
import { states } from './states.ts';

test.each(['rolled-back-by-quality', 'promoted'] as const)('%s: the ROC curves are drawn once', async name => {
	expect(renderSummary(await states[name]()).split('accTitle: ROC curves')).toHaveLength(2);
});

test('calibration has one line for each tenth, both variants side by side', async () => {
	const { evaluation } = await states.promoted();
	const baseline = calibrationOf([0, 0.1, 0.3, 0.3, 0.3, 0.95], [0, 0, 1, 0, 0, 1]);
	const candidate = calibrationOf([0.3, 0.7, 0.7, 0.7, 1], [1, 1, 1, 0, 1]);
	if (evaluation === undefined || baseline === undefined || candidate === undefined) throw new Error('no calibration');
	const told = calibrationPart({ ...evaluation, calibration: { baseline, candidate } }, full);
	const rows = told.split('\n').filter(line => line.startsWith('| 0'));
	expect(rows.map(row => row.replace(/<br><sub>mean score (\S+), (\d) rows?<\/sub>/g, ' ($2 at $1)'))).toEqual([
		'| 0 to 0.1 | 0 (2 at 0.05) | no rows |',
		'| 0.2 to 0.3 | 0.3333 (3 at 0.3) | 1 (1 at 0.3) |',
		'| 0.6 to 0.7 | no rows | 0.6667 (3 at 0.7) |',
		'| 0.9 to 1 | 1 (1 at 0.95) | 1 (1 at 1) |'
	]);
});
