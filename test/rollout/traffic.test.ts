import { describe, expect, test } from '@jest/globals';
import { shareOf } from '../../src/rollout/drift.ts';
import {
	aimsAt,
	candidateInstancesFor,
	candidateShare,
	hasWeights,
	othersToRestore,
	weightsAt
} from '../../src/rollout/traffic.ts';
import { endpointAt, rolloutOf, variantOf } from './builders.ts';

const other = { name: 'special', modelName: 'special', weight: 1, instanceCount: 1 };
const several = rolloutOf({
	start: {
		configName: 'original',
		baseline: { name: 'now', modelName: 'old', weight: 3, instanceCount: 6, instanceType: 'ml.m5.xlarge' },
		others: [other]
	}
});

describe('weights of a share', () => {
	test('split what the old variant had, and leave the others alone', () => {
		expect(weightsAt(several, 0)).toEqual({ now: 3, next: 0 });
		expect(weightsAt(several, 0.25)).toEqual({ now: 2.25, next: 0.75 });
		expect(weightsAt(several, 1)).toEqual({ now: 0, next: 3 });
	});

	test.each([0, 0.05, 0.1, 1 / 3, 0.5, 0.999, 1])('%p is recognised after a way through 32 bits', share => {
		const { now = 0, next = 0 } = weightsAt(several, share);
		const variants = [variantOf('now', Math.fround(now)), variantOf('next', Math.fround(next))];
		const endpoint = endpointAt(0, { variants });
		expect(hasWeights(endpoint, weightsAt(several, share))).toBe(true);
		expect(candidateShare(several, endpoint)).toBeCloseTo(share, 6);
		expect(hasWeights(endpoint, weightsAt(several, share + 0.001))).toBe(false);
	});

	test('that are asked for are a goal, and not there yet', () => {
		const variants = [variantOf('now', 3, { desiredWeight: 1.5 }), variantOf('next', 0, { desiredWeight: 1.5 })];
		const endpoint = endpointAt(0, { variants });
		expect(aimsAt(endpoint, weightsAt(several, 0.5))).toBe(true);
		expect(hasWeights(endpoint, weightsAt(several, 0.5))).toBe(false);
	});

	test('of other variants are restored where somebody has changed them', () => {
		const at = (weight: number) => endpointAt(0, { variants: [variantOf('special', weight)] });
		expect(othersToRestore(several, at(1))).toEqual({});
		expect(othersToRestore(several, at(4))).toEqual({ special: 1 });
	});

	test('a candidate that is not deployed has no share', () => {
		expect(candidateShare(several, endpointAt(0, { variants: [variantOf('now', 3)] }))).toBe(0);
	});
});

describe('instances of a candidate', () => {
	const withInstances = (now: number, next: number) =>
		endpointAt(0.1, {
			variants: [variantOf('now', 0.9, { desiredInstances: now }), variantOf('next', 0.1, { desiredInstances: next })]
		});

	test.each([
		['its part of the old fleet, rounded up', 6, 1, 0.5, 3],
		['a part is a whole one', 6, 1, 0.01, 1],
		['all of it for everything', 6, 1, 1, 6],
		['never fewer than it has', 6, 5, 0.1, 5],
		['the fleet of now, if it has grown', 10, 1, 0.5, 5],
		['the fleet of before, if it has shrunk', 2, 1, 0.5, 3]
	])('%s', (_, now, next, share, instances) => {
		expect(candidateInstancesFor(several, withInstances(now, next), share)).toBe(instances);
	});

	test('on another type stay what the user asked for', () => {
		const { candidate } = several;
		const own = rolloutOf({ start: several.start, candidate: { ...candidate, instanceType: 'ml.c5.large' } });
		expect(candidateInstancesFor(own, withInstances(6, 2), 1)).toBe(2);
	});
});

describe('the share of a step', () => {
	test('is nothing while the candidate is verified, and all but what is held back in the end', () => {
		expect(shareOf(rolloutOf(), 'verification')).toBe(0);
		expect(shareOf(rolloutOf({}, { holdback: 0.25 }), 'final')).toBe(0.75);
		expect(shareOf(rolloutOf(), 'final')).toBe(1);
		expect(shareOf(rolloutOf(), 0)).toBe(0.1);
	});
});
