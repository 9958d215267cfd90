import { describe, expect, test } from '@jest/globals';
import { approvalAfter, type EndedRollout } from '../../src/rollout/approval.ts';
import { type ReasonCode, reasonCodes } from '../../src/rollout/reason-codes.ts';

const ended: EndedRollout = {
	packageArn: 'arn:aws:sagemaker:eu-west-1:123456789012:model-package/churn/7',
	endpointName: 'churn-prod',
	rolloutId: '1a2b3c4d',
	ending: 'rolled-back',
	reason: { code: 'gate-failed', sentence: 'error-rate is 5 times as high.' }
};
const approvedAfter = (change: Partial<EndedRollout>) => approvalAfter({ ...ended, ...change });
const isReasonCode = (text: string): text is ReasonCode => Object.hasOwn(reasonCodes, text);
const codes = Object.keys(reasonCodes).filter(isReasonCode);

describe('what the end of a rollout means for its version in the Model Registry', () => {
	test.each(codes)('promoted, it is approved: %s', code => {
		expect(approvedAfter({ ending: 'promoted', reason: { code, sentence: '' } })?.status).toBe('Approved');
	});

	test.each(codes)('rolled back, it is rejected where that says something about the model: %s', code => {
		const blames = ['gate-failed', 'quality-failed', 'smoke-test-failed'].includes(code);
		expect(approvedAfter({ reason: { code, sentence: '' } })?.status).toBe(blames ? 'Rejected' : undefined);
	});

	test.each(codes)('where neither model was judged, it is left as it is: %s', code => {
		expect(approvedAfter({ ending: 'failed', reason: { code, sentence: '' } })).toBeUndefined();
	});

	test.each(['promoted', 'rolled-back'] as const)('nothing, where nobody asked for it: %s', ending => {
		expect(approvedAfter({ packageArn: undefined, ending })).toBeUndefined();
	});
});

describe('why, beside the status', () => {
	test('names endpoint, rollout and reason, in one line', () => {
		const sentence = 'error-rate is\n  5 times as high. ';
		expect(approvedAfter({ reason: { code: 'gate-failed', sentence } })).toEqual({
			packageArn: ended.packageArn,
			status: 'Rejected',
			description:
				'Rolled back from endpoint churn-prod by rollout 1a2b3c4d (gate-failed): error-rate is 5 times as high.'
		});
		expect(approvedAfter({ ending: 'promoted' })?.description).toMatch(
			/^Promoted on endpoint churn-prod by rollout 1a2b3c4d/
		);
	});

	test('is as long as SageMaker takes, and cut where it is longer', () => {
		const described = (length: number) =>
			approvedAfter({ reason: { code: 'gate-failed', sentence: 'x'.repeat(length) } })?.description ?? '';
		const room = 1024 - described(0).length;
		// Without a sentence the space before it is cut off as well.
		const fits = described(room - 1);
		expect([fits.length, fits.endsWith('x')]).toEqual([1024, true]);
		const cut = described(room);
		expect([cut.length, cut.endsWith('x…')]).toEqual([1024, true]);
	});
});
