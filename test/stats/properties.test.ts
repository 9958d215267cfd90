import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { noiseModels } from '../../src/stats/noise-models.ts';
import { pairLadder } from '../../src/stats/pair-ladder.ts';
import { isUsable } from '../../src/stats/paired-minute.ts';
import {
	combineRatioSteps,
	okRungs,
	type RatioMargins,
	ratioEvidences,
	worseRungs
} from '../../src/stats/ratio-evidence.ts';
import { type PairedMinute, ratioTest } from '../../src/stats/ratio-test.ts';
import { anyMargins, anyMinutes } from './builders.ts';

const anyRatio = fc.double({ min: -5, max: 5, noNaN: true }).map(Math.exp);

const evidenceOf = (minutes: readonly PairedMinute[], margins: RatioMargins) =>
	combineRatioSteps(ratioEvidences([minutes], margins), 1);
const logEvidenceWorse = (minutes: readonly PairedMinute[], x0: number, margins: RatioMargins) =>
	evidenceOf(minutes, margins).worse(x0);
const logEvidenceOk = (minutes: readonly PairedMinute[], x0: number, margins: RatioMargins) =>
	evidenceOf(minutes, margins).ok(x0);

describe('ratio test, whatever the minutes', () => {
	test('interval and evidence agree', () => {
		fc.assert(
			fc.property(anyMinutes, anyMargins, (minutes, options) => {
				const result = ratioTest(minutes, options);
				expect(result.low > options.okRatio).toBe(result.logEvidenceWorse >= Math.log(1 / options.alpha));
				expect(result.high < options.maxRatio).toBe(result.logEvidenceOk >= Math.log(1 / options.beta));
				expect(result.low).toBeLessThanOrEqual(result.high);
				expect(result.noiseFactor).toBeGreaterThanOrEqual(1);
			}),
			{ numRuns: 200 }
		);
	});

	test('evidence against falls, evidence for rises with the ratio it is held against', () => {
		fc.assert(
			fc.property(anyMinutes, anyMargins, anyRatio, anyRatio, (minutes, options, one, other) => {
				const [low, high] = one < other ? [one, other] : [other, one];
				const worse = [logEvidenceWorse(minutes, low, options), logEvidenceWorse(minutes, high, options)] as const;
				const ok = [logEvidenceOk(minutes, low, options), logEvidenceOk(minutes, high, options)] as const;
				const slack = 1e-9 * (1 + Math.abs(worse[0]) + Math.abs(ok[0]));
				expect(worse[0]).toBeGreaterThanOrEqual(worse[1] - slack);
				expect(ok[1]).toBeGreaterThanOrEqual(ok[0] - slack);
			}),
			{ numRuns: 200 }
		);
	});

	test('minutes that cannot count do not matter', () => {
		fc.assert(
			fc.property(anyMinutes, anyMargins, (minutes, options) => {
				const empty = { baselineRequests: 5, baselineBad: 5, candidateRequests: 0, candidateBad: 0 };
				expect(ratioTest([empty, ...minutes, empty], options)).toEqual(ratioTest(minutes, options));
			})
		);
	});

	test('whatever is believed of the noise, there is no more evidence than the exact test has', () => {
		const anyPast = fc.option(
			fc.record({ level: fc.double({ min: -9, max: -1, noNaN: true }), model: fc.nat(noiseModels.length - 1) })
		);
		fc.assert(
			fc.property(anyMinutes, anyMargins, anyPast, anyRatio, (minutes, margins, known, x0) => {
				const past =
					known === null ? undefined : { level: known.level, likely: [{ ...known, chance: 1, variance: 0.01 }] };
				const evidence = evidenceOf(minutes, { ...margins, past });
				const exact = pairLadder(minutes.filter(isUsable), [0]);
				const margin = margins.maxRatio / margins.okRatio;
				const worse = exact.standing(x0, x0 * margin, worseRungs, 0).whole[0] ?? 0;
				const ok = exact.standing(x0, x0 / margin, okRungs, 0).whole[0] ?? 0;
				const slack = 1e-9 * (1 + Math.abs(worse) + Math.abs(ok));
				expect(evidence.worse(x0)).toBeLessThanOrEqual(worse + slack);
				expect(evidence.ok(x0)).toBeLessThanOrEqual(ok + slack);
			}),
			{ numRuns: 100 }
		);
	});
});
