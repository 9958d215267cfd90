import { describe, expect, test } from '@jest/globals';
import {
	aimsAt,
	baselineFleet,
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

	test.each([
		['what was set comes back rounded', 1, 1 + 9e-6, true],
		['a larger weight is rounded more', 1000, 1000.009, true],
		['and another one all the same', 1000, 1000.011, false],
		['a hundred-thousandth more is another weight', 1, 1 + 1.5e-5, false],
		['nothing is nothing', 0, 0, true],
		['or as good as', 0, 1e-5, true],
		['but not more', 0, 1.5e-5, false]
	])('are the same within what 32 bits can tell apart: %s', (_, wanted, found, same) => {
		const endpoint = endpointAt(0, { variants: [variantOf('now', found)] });
		expect(hasWeights(endpoint, { now: wanted })).toBe(same);
		expect(aimsAt(endpoint, { now: wanted })).toBe(same);
	});

	test('that are about to be others are not there any more', () => {
		const endpoint = endpointAt(0, { variants: [variantOf('now', 0.5, { desiredWeight: 0.9 })] });
		expect(hasWeights(endpoint, { now: 0.5 })).toBe(false);
		expect(aimsAt(endpoint, { now: 0.5 })).toBe(false);
	});

	test('of a variant that is not there are never right', () => {
		expect(hasWeights(endpointAt(0), { theirs: 0 })).toBe(false);
		expect(aimsAt(endpointAt(0), { theirs: 0 })).toBe(false);
	});

	test('alone on the endpoint, a variant has all of the traffic', () => {
		expect(candidateShare(several, endpointAt(0, { variants: [variantOf('now', 3)] }))).toBe(0);
		expect(candidateShare(several, endpointAt(0, { variants: [variantOf('next', 3)] }))).toBe(1);
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

	test('are those it will come up with, before it is there; and the old fleet is that of before once it is gone', () => {
		const alone = (name: string) => endpointAt(0, { variants: [variantOf(name, 1, { desiredInstances: 1 })] });
		expect(candidateInstancesFor(several, alone('now'), 0.1)).toBe(2);
		expect(baselineFleet(several, alone('next'))).toBe(6);
	});

	test('on another type stay what the user asked for', () => {
		const { candidate } = several;
		const own = rolloutOf({ start: several.start, candidate: { ...candidate, instanceType: 'ml.c5.large' } });
		expect(candidateInstancesFor(own, withInstances(6, 2), 1)).toBe(2);
	});
});
