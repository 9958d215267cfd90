import { describe, expect, test } from '@jest/globals';
import type { Evidence } from '../../src/stats/evidence.ts';
import { highBound, lowBound, ratioScale } from '../../src/stats/interval.ts';
import { expectRelative } from './reference.ts';

/** Evidence of 3 exactly where the unknown is `bound`, and how often it was asked for. */
function evidenceAt(bound: number, shape: (logDistance: number) => number) {
	const asked = { times: 0 };
	const evidence: Evidence = {
		minutes: 9,
		noiseFactor: 1,
		worse(x0) {
			asked.times++;
			return 3 + shape(Math.log(bound / x0));
		},
		ok(x0) {
			asked.times++;
			return 3 + shape(Math.log(x0 / bound));
		}
	};
	return { evidence, asked };
}
const straight = (distance: number) => 40 * distance;
const flat = (distance: number) => distance / 50;
const curved = (distance: number) => 10 * Math.expm1(distance);
const saturating = (distance: number) => -50 * Math.expm1(-3 * distance);
const jump = (distance: number) => (distance >= 0 ? 5 : -5);

describe.each([
	['straight', straight, 40],
	['flat', flat, 40],
	['curved', curved, 17],
	['saturating', saturating, 21],
	['with a jump', jump, 42]
] as const)('a bound of evidence that is %s', (_, shape, most) => {
	test.each([0.01, 0.6, 0.999, 1.001, 1.3, 1.7, 35])(
		'is found to nine digits in a few looks, from either side: %d',
		bound => {
			for (const pivot of [1, 2]) {
				const { evidence, asked } = evidenceAt(bound, shape);
				expectRelative(lowBound(evidence, 3, pivot, ratioScale), bound, 2e-9);
				const first = asked.times;
				expectRelative(highBound(evidence, 3, pivot, ratioScale), bound, 2e-9);
				expect(Math.max(first, asked.times - first)).toBeLessThanOrEqual(most);
			}
		}
	);

	test('lies on that side of the pivot on which the evidence is', () => {
		for (const bound of [0.7, 1 - 1e-12, 1, 1 + 1e-12, 1.4]) {
			const { evidence } = evidenceAt(bound, shape);
			expect(lowBound(evidence, 3, 1, ratioScale) > 1).toBe(evidence.worse(1) >= 3);
			expect(highBound(evidence, 3, 1, ratioScale) < 1).toBe(evidence.ok(1) >= 3);
		}
	});
});

describe('a ratio is looked for from a millionth to a million', () => {
	const low = (bound: number) => lowBound(evidenceAt(bound, straight).evidence, 3, 1, ratioScale);
	const high = (bound: number) => highBound(evidenceAt(bound, straight).evidence, 3, 1, ratioScale);

	test('beyond it nothing is ruled out, or everything', () => {
		expect([low(0.9e-6), low(1.1e6)]).toEqual([0, Number.POSITIVE_INFINITY]);
		expect([high(0.9e-6), high(1.1e6)]).toEqual([0, Number.POSITIVE_INFINITY]);
	});

	test('up to there it is found', () => {
		for (const bound of [1.1e-6, 0.9e6]) {
			expectRelative(low(bound), bound, 2e-9);
			expectRelative(high(bound), bound, 2e-9);
		}
	});
});
