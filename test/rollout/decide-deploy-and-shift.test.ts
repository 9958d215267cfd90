import { describe, expect, test } from '@jest/globals';
import type { Observation } from '../../src/rollout/observation.ts';
import { binaryPlan as evaluationPlan } from '../evaluation/endpoint.ts';
import { evaluationOf } from '../loop/memory-probe.ts';
import {
	auc,
	decisionIn,
	endpointAt,
	errorRate,
	failed,
	inWords,
	noonMs,
	resultOf,
	rolloutOf,
	seenOf,
	variantOf
} from './builders.ts';
import { accepted, check, denied, deploying, original, shifting, tried, updating, verifying } from './states.ts';

check('deploying', [
	[
		'a model that is missing is created',
		deploying(),
		seenOf(original, { prepared: { model: false, pair: false, final: false, original: true } }),
		'create-model'
	],
	[
		'then the pair',
		deploying(),
		seenOf(original, { prepared: { model: true, pair: false, final: false, original: true } }),
		'create-pair'
	],
	['the attempt is written before the call', deploying(), seenOf(original), '-> deploying, attempt 1'],
	['then the call is made', deploying(tried), seenOf(original), 'update to pair'],
	[
		'an update under way is waited for',
		deploying(accepted),
		seenOf({ ...original, status: 'Updating', pendingConfigName: 'pair' }),
		'wait 30 s'
	],
	[
		'an accepted update gets a moment to show',
		deploying({ attempts: 1, acceptedAtMs: noonMs - 5_000 }),
		seenOf(original),
		'wait 15 s'
	],
	[
		'after it the old configuration means that it was taken back',
		deploying(accepted),
		seenOf(original),
		'-> cleaning: failed, update-rolled-back'
	],
	[
		'for want of capacity, if that is the reason',
		deploying(accepted),
		seenOf({ ...original, failureReason: 'InsufficientInstanceCapacity' }),
		'-> cleaning: failed, no-capacity'
	],
	[
		'what is refused is given up, nothing of the endpoint has changed',
		deploying(tried),
		seenOf(original, denied('update-endpoint')),
		'-> cleaning: failed, access-denied'
	],
	['the pair in service is the end of it', deploying(accepted), seenOf(endpointAt(0)), '-> verifying'],
	[
		'a candidate that has failed before any traffic is not deployed at all',
		deploying(),
		seenOf(original, { gates: [resultOf({ outcome: 'fail' }, auc)] }),
		'-> cleaning: rolled-back, quality-failed'
	]
]);

const fromFile = rolloutOf({}, { evaluation: { ...evaluationPlan, engine: 'file' }, gates: [auc, errorRate] });
const judged = (change: Partial<Observation> = {}) =>
	seenOf(original, { evaluation: evaluationOf(0.85, 0.85), ...change });

describe.each<[string, Observation, string]>([
	['results of a job are judged before anything is created', seenOf(original), 'evaluate'],
	['what is fine is deployed', judged({ gates: [resultOf({ outcome: 'pass' }, auc)] }), '-> deploying, attempt 1'],
	[
		'what is worse is not',
		judged({ gates: [resultOf({ outcome: 'fail' }, auc)] }),
		'-> cleaning: rolled-back, quality-failed'
	],
	[
		'nor what proves nothing',
		judged({ gates: [resultOf({ outcome: 'undecided', cause: 'not-proved' }, auc)] }),
		'-> cleaning: rolled-back, inconclusive'
	],
	[
		'void results say nothing of the candidate',
		judged({ evaluation: { ...evaluationOf(0.85, 0.85), invalid: { by: 'baseline', sentence: 'misread' } } }),
		'-> cleaning: failed, evaluation-void'
	],
	[
		'results that cannot be read end it, with nothing changed',
		seenOf(original, { refusal: { act: 'evaluate', reason: { code: 'evaluation-failed', sentence: 'cut off' } } }),
		'-> cleaning: failed, evaluation-failed'
	],
	[
		'once deployed they are not judged again',
		seenOf(endpointAt(0), { evaluation: evaluationOf(0.8, 0.8) }),
		'-> verifying'
	]
])('deploying with results of a job', (name, seen, wanted) => {
	test(name, () => expect(inWords(decisionIn(deploying(), seen, fromFile))).toBe(wanted));
});

check('verifying', [
	['no user sees it yet', verifying, seenOf(endpointAt(0)), '-> shifting 0'],
	[
		'what was known before traffic and failed goes back',
		verifying,
		seenOf(endpointAt(0), { gates: [resultOf({ outcome: 'fail' }, auc)] }),
		'-> rolling-back: rolled-back, quality-failed, attempt 0'
	],
	[
		'a gate that wants a person waits for one',
		verifying,
		seenOf(endpointAt(0), { gates: [resultOf({ outcome: 'fail' }, { ...auc, onFail: 'hold' })] }),
		'-> holding verification (gate)'
	],
	[
		'without rows there is no proof',
		verifying,
		seenOf(endpointAt(0), { gates: [resultOf({ outcome: 'undecided', cause: 'no-data' }, auc)] }),
		'-> rolling-back: rolled-back, no-data, attempt 0'
	],
	[
		'a candidate that does not answer goes back',
		verifying,
		seenOf(endpointAt(0), { refusal: { act: 'smoke-test', reason: { code: 'smoke-test-failed', sentence: '' } } }),
		'-> rolling-back: rolled-back, smoke-test-failed, attempt 0'
	],
	[
		'data that cannot be read is not its fault',
		verifying,
		seenOf(endpointAt(0), { refusal: { act: 'evaluate', reason: { code: 'evaluation-failed', sentence: '' } } }),
		'-> rolling-back: failed, evaluation-failed, attempt 0'
	]
]);

check('shifting', [
	['both weights in one call', shifting(0), seenOf(endpointAt(0)), 'weights now 0.9, next 0.1'],
	['verified, the bake begins', shifting(0), seenOf(endpointAt(0.1)), '-> baking 0'],
	['32-bit weights are what was asked for', shifting(0), seenOf(endpointAt(Math.fround(0.1))), '-> baking 0'],
	[
		'weights on their way are not there yet',
		shifting(1),
		seenOf(
			endpointAt(0.1, {
				variants: [variantOf('now', 0.9, { desiredWeight: 0.5 }), variantOf('next', 0.1, { desiredWeight: 0.5 })]
			})
		),
		'weights now 0.5, next 0.5'
	],
	[
		'instances come before the share',
		shifting(1),
		seenOf(
			endpointAt(0.1, {
				variants: [
					variantOf('now', 0.9, { currentInstances: 4, desiredInstances: 4 }),
					variantOf('next', 0.1, { currentInstances: 1, desiredInstances: 1 })
				]
			})
		),
		'2 instances of next'
	],
	[
		'a breach between two steps goes back',
		shifting(1),
		seenOf(endpointAt(0.1), { gates: [failed] }),
		'-> rolling-back: rolled-back, gate-failed, attempt 0'
	],
	[
		'what is refused goes back',
		shifting(1),
		seenOf(endpointAt(0.1), denied('set-weights')),
		'-> rolling-back: failed, access-denied, attempt 0'
	],
	[
		'an autoscaler that may shrink the old variant is held first',
		shifting(0),
		seenOf(endpointAt(0), { scaled: [{ variant: 'now', scaleInSuspended: false }] }),
		'hold the scaling of now'
	],
	['a busy endpoint is waited for', shifting(0), seenOf(updating), 'wait 15 s']
]);
