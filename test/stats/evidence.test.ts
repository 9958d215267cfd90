import { describe, expect, test } from '@jest/globals';
import { ladderEvidence, onScale } from '../../src/stats/evidence.ts';
import { expectAbsolute } from './reference.ts';

/** Of a normal mean in ln x, seen at 1. */
const logLikelihood = (x: number) => -8 * Math.log(x) ** 2;
const certain = [{ chance: 1, factor: 1 }];
const evidenceOf = (opinions: readonly { chance: number; factor: number }[]) =>
	ladderEvidence(logLikelihood, 2, { minutes: 7, opinions });
const gain = (x: number, x0: number) => logLikelihood(x) - logLikelihood(x0);

describe('evidence from a likelihood', () => {
	test('is a mixture of ratios one, two, four ... margins away, the nearest with the most weight', () => {
		const { worse, ok, minutes, noiseFactor } = evidenceOf(certain);
		const x0 = 0.7;
		const steps = [1, 2, 4, 8, 16].map((step, j) => ([8, 4, 2, 1, 1][j] ?? 0) * Math.exp(gain(x0 * 2 * step, x0)));
		expectAbsolute(worse(x0), Math.log(steps.reduce((sum, one) => sum + one, 0) / 16), 1e-12);
		const back = [1, 2, 4].map((step, j) => ([12, 3, 1][j] ?? 0) * Math.exp(gain(1.5 / (2 * step), 1.5)));
		expectAbsolute(ok(1.5), Math.log(back.reduce((sum, one) => sum + one, 0) / 16), 1e-12);
		expect({ minutes, noiseFactor }).toEqual({ minutes: 7, noiseFactor: 1 });
	});

	test('is divided by how many times the variance noise makes of chance', () => {
		const flat = ladderEvidence(x => 12 * Math.log(x), 1.0001, { minutes: 1, opinions: [{ chance: 1, factor: 4 }] });
		const sharp = ladderEvidence(x => 3 * Math.log(x), 1.0001, { minutes: 1, opinions: certain });
		expectAbsolute(flat.worse(1), sharp.worse(1), 1e-12);
		expect(flat.noiseFactor).toBe(4);
	});

	test('where it may be one of several, by the harmonic mean of what each leaves, and so by the noisiest in the end', () => {
		const opinions = [
			{ chance: 0.75, factor: 1 },
			{ chance: 0.25, factor: 10 }
		];
		/** A likelihood whose every rung gains the same. */
		const step = (size: number) => ladderEvidence(x => (x === 1 ? 0 : size), 2, { minutes: 1, opinions });
		for (const size of [-3, 0, 2, 20, 2000]) {
			const left =
				size > 700 ? size / 10 - Math.log(0.25) : -Math.log(0.75 * Math.exp(-size) + 0.25 * Math.exp(-size / 10));
			expectAbsolute(step(size).worse(1), left, 1e-9 * (1 + Math.abs(left)));
			expectAbsolute(step(size).ok(1), left, 1e-9 * (1 + Math.abs(left)));
		}
		expectAbsolute(evidenceOf(opinions).noiseFactor, 0.75 + 2.5, 1e-12);
		expectAbsolute(
			step(5).worse(1),
			ladderEvidence(x => (x === 1 ? 0 : 5), 2, { minutes: 1, opinions: opinions.toReversed() }).worse(1),
			1e-12
		);
	});

	test('what cannot be is ruled out whatever the noise', () => {
		const opinions = [...certain, { chance: 0, factor: 2 }];
		const impossible = ladderEvidence(x => (x > 1 ? Number.NEGATIVE_INFINITY : 0), 2, { minutes: 1, opinions });
		expect(impossible.worse(1)).toBe(Number.NEGATIVE_INFINITY);
		const certainly = ladderEvidence(x => (x > 1 ? Number.NEGATIVE_INFINITY : 0), 2, { minutes: 1, opinions: certain });
		expect(certainly.worse(1)).toBe(Number.NEGATIVE_INFINITY);
	});
});

test('on another scale it is the same evidence', () => {
	const inner = evidenceOf(certain);
	const outer = onScale(inner, share => share / (1 - share));
	expect(outer.worse(0.25)).toBe(inner.worse(1 / 3));
	expect(outer.ok(0.75)).toBe(inner.ok(3));
	expect(outer.minutes).toBe(7);
});
