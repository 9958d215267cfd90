import { describe, expect, test } from '@jest/globals';
import { finalOf, fleetOf, originalOf, pairOf } from '../../src/loop/configured-variants.ts';
import type { Plan } from '../../src/rollout/plan.ts';
import type { Rollout } from '../../src/rollout/record.ts';
import { endpointAt, endpointOn, rolloutOf, variantOf } from '../rollout/builders.ts';

const special = { name: 'special', modelName: 'other', weight: 3, instanceCount: 4 };
const { start, candidate } = rolloutOf();
const baseline = { ...start.baseline, weight: 2, instanceCount: 6 };

/** The old variant had weight 2 and six instances; the candidate comes up with two. */
const rolloutWith = (change: Partial<Rollout['candidate']> = {}, plan: Partial<Plan> = {}) =>
	rolloutOf({ start: { ...start, baseline, others: [special] }, candidate: { ...candidate, ...change } }, plan);
const same = rolloutWith();
const larger = rolloutWith({ instanceType: 'ml.m5.4xlarge' });

const served = (next: number, others = 4) =>
	endpointAt(1, {
		variants: [
			variantOf('now', 0),
			variantOf('next', 2, { desiredInstances: next }),
			variantOf('special', 3, { desiredInstances: others })
		]
	});

const old = { like: 'now', name: 'now', modelName: 'old', weight: 2, instanceCount: 6 };
const other = { like: 'special', name: 'special', modelName: 'other', weight: 3, instanceCount: 4 };
const beside = { like: 'now', name: 'next', modelName: 'new', weight: 0, instanceCount: 2 };

test('the configuration from before is every variant as it was', () => {
	expect(originalOf(same)).toEqual([old, other]);
});

describe('the pair', () => {
	test('has them all, and the candidate beside them without traffic', () => {
		expect(pairOf(same)).toStrictEqual([old, other, beside]);
	});

	test('gives the candidate a type of its own only where it has one', () => {
		expect(pairOf(larger)).toStrictEqual([old, other, { ...beside, instanceType: 'ml.m5.4xlarge' }]);
		const { instanceType: _, ...untyped } = candidate;
		const pool = rolloutOf({ start: { ...start, baseline, others: [] }, candidate: untyped });
		expect(pairOf(pool)).toStrictEqual([old, beside]);
	});
});

describe('instances for all of the traffic', () => {
	test.each<[string, Rollout, number, number]>([
		['as many as served it before', same, 2, 6],
		['or as many as serve it now', same, 8, 8],
		['on another type nobody knows but from those that serve it', larger, 3, 3],
		['of which one is the least', larger, 0, 1]
	])('are %s', (_, rollout, now, fleet) => {
		expect(fleetOf(rollout, served(now))).toBe(fleet);
	});

	test('are those of before, where the candidate is not there', () => {
		expect(fleetOf(same, endpointOn('original'))).toBe(6);
		expect(fleetOf(larger, endpointOn('original'))).toBe(1);
	});
});

describe('the promoted model alone', () => {
	const promoted = { like: 'next', name: 'now', modelName: 'new', weight: 2 };

	test('takes the old variant’s place, its weight and its name', () => {
		expect(finalOf(same, served(2))).toEqual([
			{ ...promoted, instanceCount: 6, fewestInstances: 6 },
			{ ...other, fewestInstances: 4 }
		]);
		const [own] = finalOf(rolloutWith({}, { variantName: 'candidate' }), served(2));
		expect(own).toEqual({ ...promoted, name: 'next', instanceCount: 6, fewestInstances: 6 });
	});

	test.each<[string, Rollout, number, number, number]>([
		['a grown fleet may shrink to what was there before', same, 9, 9, 6],
		['one of another type to what the user has asked for', larger, 5, 5, 2],
		['and where it is smaller by now, to that', larger, 1, 1, 1]
	])('%s', (_, rollout, now, instanceCount, fewestInstances) => {
		expect(finalOf(rollout, served(now))[0]).toMatchObject({ instanceCount, fewestInstances });
	});

	test.each([
		['grown', 7, { instanceCount: 7, fewestInstances: 4 }],
		['shrunk', 3, { instanceCount: 3, fewestInstances: 3 }]
	])('leaves the other variants as they are by now: %s', (_, now, instances) => {
		expect(finalOf(same, served(2, now))[1]).toMatchObject(instances);
	});

	test('has those that are gone as they were', () => {
		expect(finalOf(same, endpointAt(1))[1]).toEqual({ ...other, fewestInstances: 4 });
	});
});
