import { describe, expect, test } from '@jest/globals';
import type { LiveEndpoint, LiveVariant } from '../../src/rollout/observation.ts';
import { rollBackStep } from '../../src/rollout/roll-back.ts';
import type { State } from '../../src/rollout/state.ts';
import { endpointAt, endpointOn, inWords, minuteMs, noonMs, rolloutOf, seenOf, variantOf } from './builders.ts';
import { accepted, check, original, reason, rollingBack } from './states.ts';

const going: Extract<State, { readonly phase: 'rolling-back' }> = {
	phase: 'rolling-back',
	sinceMs: noonMs,
	ending: 'rolled-back',
	reason,
	update: { attempts: 0 }
};
/** What is done so many minutes after it has turned around. */
const told = (endpoint: LiveEndpoint, minutes = 1) =>
	inWords(rollBackStep(rolloutOf(), going, seenOf(endpoint, { nowMs: noonMs + minutes * minuteMs })));
const served = (baseline: Partial<LiveVariant>) =>
	endpointAt(0.5, { variants: [variantOf('now', 0.5, baseline), variantOf('next', 0.5)] });

describe('users first', () => {
	test.each<[string, LiveEndpoint, number, string]>([
		['an old variant with its instances has its traffic back at once', served({}), 1, 'weights now 1, next 0'],
		['also with more than it had', served({ currentInstances: 3, desiredInstances: 3 }), 1, 'weights now 1, next 0'],
		['one that is scaling gets them first', served({ currentInstances: 1 }), 9.9, 'wait 5 s'],
		['for ten minutes', served({ currentInstances: 1 }), 10, 'weights now 1, next 0'],
		['as many as it has grown to', served({ currentInstances: 3, desiredInstances: 5 }), 1, 'wait 5 s'],
		[
			'one that somebody has removed keeps nobody waiting',
			endpointAt(0, { variants: [variantOf('next', 1)] }),
			1,
			'weights now 1, next 0'
		]
	])('%s', (_, endpoint, minutes, decision) => {
		expect(told(endpoint, minutes)).toBe(decision);
	});
});

const done = '-> cleaning: rolled-back, gate-failed';
const { start } = rolloutOf();
const withInstances = (count: number) =>
	seenOf(endpointOn('original', { variants: [variantOf('now', 1, { desiredInstances: count })] }));
const theirs = seenOf(endpointOn('original', { variants: [variantOf('theirs', 1)] }));

check('on its configuration from before', [
	[
		'the old variant gets its weight',
		rollingBack(accepted),
		seenOf({ ...original, variants: [variantOf('now', 0.5)] }),
		'weights now 1'
	],
	['where it is there', rollingBack(accepted), theirs, done],
	['a rollout leaves its instances as they are', rollingBack(accepted), withInstances(1), done]
]);

check(
	'after a return the old variant gets the instances that serve now',
	[
		['where it has fewer', rollingBack(accepted), withInstances(3), '4 instances of now'],
		['not where it has as many', rollingBack(accepted), withInstances(4), done],
		['nor where it has more', rollingBack(accepted), withInstances(5), done],
		['nor where it is not there', rollingBack(accepted), theirs, done]
	],
	rolloutOf({ kind: 'return', start: { ...start, baseline: { ...start.baseline, instanceCount: 4 } } })
);

check(
	'of a pool of instances nothing is known',
	[['they are left as they are', rollingBack(accepted), withInstances(1), done]],
	rolloutOf({
		kind: 'return',
		start: { ...start, baseline: { name: 'now', modelName: 'old', weight: 1, instanceCount: 4 } }
	})
);
