import { describe, expect, test } from '@jest/globals';
import type { EndpointStatus, LiveVariant } from '../../src/rollout/observation.ts';
import { configNameOf, describeDrift, type Expected, isBusy, isLost } from '../../src/rollout/serving-config.ts';
import { endpointAt, endpointOn, rolloutOf, variantOf } from './builders.ts';

const special = { name: 'special', modelName: 'special', weight: 2, instanceCount: 1 };
const { start } = rolloutOf();
const rollout = rolloutOf({ start: { ...start, others: [special] } });
const step: Expected = { places: ['pair'], shares: [0.1] };

const now = variantOf('now', 0.9);
const next = variantOf('next', 0.1);
const beside = variantOf('special', 2);
const drift = (variants: readonly LiveVariant[], expected = step) =>
	describeDrift(rollout, endpointAt(0.1, { variants }), expected);

test.each<[EndpointStatus, boolean, boolean]>([
	['Creating', true, false],
	['Updating', true, false],
	['SystemUpdating', true, false],
	['RollingBack', true, false],
	['InService', false, false],
	['UpdateRollbackFailed', false, false],
	['OutOfService', false, true],
	['Deleting', false, true],
	['Failed', false, true]
])('an endpoint that is %s: busy %p, lost %p', (status, busy, lost) => {
	const endpoint = endpointAt(0, { status });
	expect([isBusy(endpoint), isLost(endpoint)]).toEqual([busy, lost]);
});

describe('what differs from what the rollout left behind', () => {
	test('is nothing where variants and weights are its own', () => {
		expect(drift([now, next, beside])).toBeUndefined();
	});

	test.each<[string, readonly LiveVariant[], string]>([
		['the old variant is gone', [next, beside], 'variant now is no longer on the endpoint'],
		['the candidate is gone', [now, beside], 'variant next is no longer on the endpoint'],
		['another variant is gone', [now, next], 'variant special is no longer on the endpoint'],
		['several are gone', [beside], 'variant now, next is no longer on the endpoint'],
		[
			'another variant has more traffic',
			[now, next, variantOf('special', 3)],
			'the weight of variant special has changed'
		],
		[
			'another variant is about to have more',
			[now, next, variantOf('special', 2, { desiredWeight: 3 })],
			'the weight of variant special has changed'
		],
		[
			'the candidate has more traffic',
			[variantOf('now', 0.5), variantOf('next', 0.5), beside],
			'the weights are now 0.5, next 0.5, which this rollout did not set'
		]
	])('%s', (_, variants, difference) => {
		expect(drift(variants)).toBe(difference);
	});

	test('is the configuration, where it serves from another one', () => {
		const places = ['original', 'pair'] as const;
		expect(describeDrift(rollout, endpointOn('theirs'), { places })).toBe(
			'the endpoint serves from configuration theirs; this rollout left it on original or pair'
		);
		expect(describeDrift(rollout, endpointOn('final'), { places })).toContain('configuration final');
		expect(describeDrift(rollout, endpointOn('original'), { places })).toBeUndefined();
	});
});

describe('weights that a person has said to replace', () => {
	const acceptedDrift = { now: 0.5, next: 0.5, special: 3 };
	const theirs = [variantOf('now', 0.5), variantOf('next', 0.5), variantOf('special', 3)];
	const expected = { ...step, acceptedDrift };

	test('are in order, and so are the rollout’s own', () => {
		expect(drift(theirs, expected)).toBeUndefined();
		expect(drift([now, next, beside], expected)).toBeUndefined();
	});

	test('are those alone: any others count as drift again', () => {
		expect(drift([variantOf('now', 0.4), variantOf('next', 0.6), beside], expected)).toContain('the weights are');
		expect(drift([now, next, variantOf('special', 4)], expected)).toContain('special');
	});

	test('need their variants', () => {
		expect(drift([variantOf('now', 0.5), variantOf('next', 0.5)], expected)).toContain('special is no longer');
	});
});

test('each of the rollout’s configurations has its name', () => {
	expect((['original', 'pair', 'final'] as const).map(place => configNameOf(rollout, place))).toEqual([
		'original',
		'pair',
		'final'
	]);
});
