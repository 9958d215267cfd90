import { describe, expect, test } from '@jest/globals';
import { mcnemar, newcombePaired, pairedBetting } from '../../src/stats/paired.ts';
import { expectAbsolute, expectRelative, reference } from './reference.ts';

const none = { bothRight: 0, candidateOnly: 0, baselineOnly: 0, bothWrong: 0 };

describe('paired answers', () => {
	test.each(reference.paired_betting.cases)(
		'betting: +$nPlus 0:$nZero -$nMinus',
		({ nPlus, nZero, nMinus, delta, ...expected }) => {
			const counts = { bothRight: nZero, candidateOnly: nPlus, baselineOnly: nMinus, bothWrong: 0 };
			const result = pairedBetting(counts, delta);
			expectAbsolute(result.logEvidenceOk, expected.logEPass, 1e-9);
			expectAbsolute(result.logEvidenceWorse, expected.logEWorse, 1e-9);
		}
	);

	test('no rows, no evidence', () => {
		expectAbsolute(pairedBetting(none, 0.01).logEvidenceOk, 0, 1e-15);
		expectAbsolute(pairedBetting(none, 0.01).logEvidenceWorse, 0, 1e-15);
		expect(() => pairedBetting(none, 1)).toThrow('delta must be');
		expect(pairedBetting({ ...none, bothRight: 100 }, 0).logEvidenceOk).toBeCloseTo(0, 12);
	});

	test.each(reference.mcnemar.cases)('McNemar: $candWrongBaseRight against $candRightBaseWrong', expected => {
		const result = mcnemar(expected.candWrongBaseRight, expected.candRightBaseWrong);
		expectRelative(result.p, expected.p_two_sided_exact, 1e-10);
		expectRelative(result.pWorse, expected.p_worse_one_sided_exact, 1e-10);
		expectRelative(result.pWorseMid, expected.p_worse_midp, 1e-10);
		expectRelative(result.chiSquare, expected.chi2_cc, 1e-10);
		expectRelative(result.pChiSquare, expected.p_chi2_cc, 1e-10);
	});

	test('McNemar without a row on which the models differ', () => {
		expect(mcnemar(0, 0)).toEqual({ p: 1, pWorse: 1, pWorseMid: 0.5, chiSquare: 0, pChiSquare: 1 });
		expect(mcnemar(0, 10).pWorse).toBe(1);
	});

	test.each(reference.newcombe_paired_method10.cases)(
		'Newcombe: $bothRight, $candOnlyRight, $baseOnlyRight, $bothWrong',
		({ bothRight, candOnlyRight, baseOnlyRight, bothWrong, level, diff, low, high }) => {
			const counts = { bothRight, candidateOnly: candOnlyRight, baselineOnly: baseOnlyRight, bothWrong };
			const result = newcombePaired(counts, level);
			expectAbsolute(result?.difference, diff, 1e-9);
			expectAbsolute(result?.low, low, 1e-9);
			expectAbsolute(result?.high, high, 1e-9);
		}
	);

	test('Newcombe without rows', () => expect(newcombePaired(none, 0.95)).toBeUndefined());

	test('Newcombe turned around is the negative', () => {
		const one = newcombePaired({ bothRight: 90, candidateOnly: 3, baselineOnly: 12, bothWrong: 5 }, 0.9);
		const other = newcombePaired({ bothRight: 90, candidateOnly: 12, baselineOnly: 3, bothWrong: 5 }, 0.9);
		expectAbsolute(one?.low, -(other?.high ?? Number.NaN), 1e-12);
		expectAbsolute(one?.high, -(other?.low ?? Number.NaN), 1e-12);
	});
});
