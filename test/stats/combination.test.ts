import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { absoluteEvidence } from '../../src/stats/absolute-test.ts';
import { floorShares, floorTest } from '../../src/stats/floor.ts';
import { defaultNoisePrior } from '../../src/stats/noise.ts';
import {
	combineRatioSteps,
	type RatioEvidence,
	type RatioMargins,
	ratioEvidences
} from '../../src/stats/ratio-evidence.ts';
import { judgeRatio, type PairedMinute, type RatioTestOptions, ratioTest } from '../../src/stats/ratio-test.ts';
import { anyMinutes, minutesOf, usual } from './builders.ts';
import { expectAbsolute } from './reference.ts';

const floor = 0.005;

/** Of one step by itself. */
function ratioEvidence(minutes: readonly PairedMinute[], margins: RatioMargins): RatioEvidence {
	return combineRatioSteps(ratioEvidences([minutes], margins), 1);
}

function withFloor(minutes: readonly PairedMinute[]) {
	const own = minutes.map(minute => ({ requests: minute.candidateRequests, bad: minute.candidateBad }));
	const share = absoluteEvidence(own, { ...floorShares(floor), noise: defaultNoisePrior });
	return floorTest(ratioEvidence(minutes, usual), share, { ...usual, floor });
}

describe('steps', () => {
	const good = ratioEvidence(minutesOf(20, { candidateBad: 1 }), usual);
	const bad = ratioEvidence(minutesOf(20, { candidateBad: 5 }), usual);

	test('evidence is the mean over the planned steps, those to come counting 1', () => {
		const combined = combineRatioSteps([good, bad], 4);
		const mean = (Math.exp(good.worse(1)) + Math.exp(bad.worse(1)) + 2) / 4;
		expectAbsolute(combined.worse(1), Math.log(mean), 1e-12);
		expect(combined.ok(2)).toBe(bad.ok(2));
		expect(combined.minutes).toBe(bad.minutes);
	});

	test('a single step is itself', () => expect(combineRatioSteps([bad], 1).worse(1)).toBeCloseTo(bad.worse(1), 12));

	test('a step that was bad is still held against the candidate in the next one', () => {
		expect(judgeRatio(combineRatioSteps([bad, good], 3), usual).verdict).toBe('worse');
	});

	test('interval and verdict agree', () => {
		fc.assert(
			fc.property(anyMinutes, anyMinutes, (first, second) => {
				const combined = combineRatioSteps([ratioEvidence(first, usual), ratioEvidence(second, usual)], 3);
				const result = judgeRatio(combined, usual);
				expect(result.low > 1).toBe(result.logEvidenceWorse >= Math.log(20));
				expect(result.high < 2).toBe(result.logEvidenceOk >= Math.log(20));
			})
		);
	});
});

describe('restarts', () => {
	const restarting = { ...usual, restarts: true };

	test('weights add up to 1: minutes without a bad request are evidence of nothing', () => {
		const quiet = minutesOf(75, { baselineBad: 0, candidateBad: 0 });
		expectAbsolute(ratioEvidence(quiet, restarting).worse(1), 0, 1e-12);
	});

	test('a fault that begins late is found sooner', () => {
		const late = (minutes: number) => [...minutesOf(60), ...minutesOf(minutes, { candidateBad: 4 })];
		const detectedAfter = (options: RatioTestOptions) => {
			for (let minutes = 1; ; minutes++) {
				if (ratioTest(late(minutes), options).verdict === 'worse') return minutes;
			}
		};
		expect(detectedAfter(restarting)).toBeLessThan(detectedAfter(usual) / 2);
	});

	test('cost at most ln(1/0.9) of the evidence since the start, and nothing of the evidence in favour', () => {
		fc.assert(
			fc.property(anyMinutes, minutes => {
				const plain = ratioEvidence(minutes, usual);
				const restarted = ratioEvidence(minutes, restarting);
				expect(restarted.worse(1)).toBeGreaterThanOrEqual(plain.worse(1) + Math.log(0.9) - 1e-9);
				expect(restarted.ok(2)).toBe(plain.ok(2));
			})
		);
	});
});

describe('floor', () => {
	test('lets rare errors pass that a ratio alone would never clear', () => {
		const quiet = minutesOf(40, { baselineBad: 0, candidateBad: 0 });
		expect(ratioTest(quiet, usual).verdict).toBe('undecided');
		const result = withFloor(quiet);
		expect(result.verdict).toBe('ok');
		expect(result.isBelowFloor).toBe(true);
	});

	test('does not condemn a ratio that is large below the floor', () => {
		const rare = minutesOf(200, { baselineRequests: 90000, candidateRequests: 10000, baselineBad: 1, candidateBad: 3 });
		expect(ratioTest(rare, usual).verdict).toBe('worse');
		expect(withFloor(rare)).toMatchObject({ verdict: 'ok' });
	});

	test('does not save a candidate that is worse and above it', () => {
		expect(withFloor(minutesOf(10, { candidateBad: 6 })).verdict).toBe('worse');
	});

	test('intervals, evidence and verdict agree', () => {
		fc.assert(
			fc.property(anyMinutes, minutes => {
				const result = withFloor(minutes);
				const ok = result.ratio.high < 2 || result.isBelowFloor;
				if (result.logEvidenceWorse >= Math.log(20)) expect(result.ratio.low).toBeGreaterThan(1);
				if (result.verdict === 'worse') expect(result.logEvidenceWorse).toBeGreaterThanOrEqual(Math.log(20));
				expect(ok).toBe(result.logEvidenceOk >= Math.log(20));
				expect(result.ratio.low).toBeLessThanOrEqual(result.ratio.high);
			}),
			{ numRuns: 200 }
		);
	});
});
