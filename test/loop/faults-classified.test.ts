import { expect, test } from '@jest/globals';
import type { AwsErrorCode } from '../../src/aws/error-code.ts';
import { AwsError } from '../../src/aws/errors.ts';
import { classify } from '../../src/loop/faults.ts';
import { Refusal } from '../../src/rollout/refusal.ts';

/** What every answer of AWS means for a run; a new one does not compile without its line. */
const meant: Readonly<Record<AwsErrorCode, readonly [kind: string, reason: string]>> = {
	throttled: ['passing', 'aws-unreachable'],
	unreachable: ['passing', 'aws-unreachable'],
	'never-reached': ['hopeless', 'aws-unreachable'],
	'endpoint-in-progress': ['passing', 'endpoint-busy'],
	'credentials-expired': ['hopeless', 'credentials-expired'],
	'access-denied': ['refused', 'access-denied'],
	'limit-exceeded': ['refused', 'quota-exceeded'],
	'endpoint-not-found': ['refused', 'aws-refused'],
	'configuration-not-found': ['refused', 'aws-refused'],
	'model-not-found': ['refused', 'aws-refused'],
	'object-changed': ['refused', 'aws-refused'],
	'object-not-found': ['refused', 'aws-refused'],
	'job-not-found': ['refused', 'aws-refused'],
	'already-exists': ['refused', 'aws-refused'],
	validation: ['refused', 'aws-refused'],
	unknown: ['refused', 'aws-refused']
};

test.each(Object.entries(meant))('AWS: %s is %j', (code, [kind, reason]) => {
	const error = new AwsError(code as AwsErrorCode, 'UpdateEndpoint', 'What AWS said.');
	expect(classify(error)).toEqual({ kind, reason: { code: reason, sentence: 'What AWS said.' } });
});

test('a refusal of ours keeps its code and its words', () => {
	const refusal = new Refusal('candidate-unfit', 'The model has no role.');
	expect(classify(refusal)).toEqual({
		kind: 'refused',
		reason: { code: 'candidate-unfit', sentence: 'The model has no role.' }
	});
});

test.each([
	[new TypeError('x is not a function'), 'Something unforeseen: x is not a function. '],
	['a text that was thrown', 'Something unforeseen: a text that was thrown. ']
])('whatever else was thrown is beyond this run, and resume goes on: %p', (thrown, beginning) => {
	const { kind, reason } = classify(thrown);
	expect([kind, reason.code]).toEqual(['hopeless', 'internal-error']);
	expect(reason.sentence.startsWith(beginning)).toBe(true);
	expect(reason.sentence).toContain('resume');
});
