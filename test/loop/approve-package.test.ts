import { describe, expect, test } from '@jest/globals';
import { AwsError, type AwsErrorCode } from '../../src/aws/errors.ts';
import { settleApproval } from '../../src/loop/approve-package.ts';
import { Refusal } from '../../src/rollout/refusal.ts';
import { sceneOf } from './scene.ts';

const packageArn = 'arn:aws:sagemaker:eu-west-1:123456789012:model-package/churn/7';

/** A version that somebody has left so, and an endpoint that serves it, or something else. */
function registry(found: string | undefined, serves = true) {
	const scene = sceneOf();
	if (found !== undefined) scene.world.packages.set(packageArn, { approval: found });
	scene.world.models.set('old', { tags: {}, ...(serves && { packageArn }) });
	const settle = (status: 'Approved' | 'Rejected') =>
		settleApproval(scene.ctx, { packageArn, status, description: 'so' });
	return { ...scene, settle };
}

describe('an approval', () => {
	test.each<['Approved' | 'Rejected', string | undefined, boolean, string, string | undefined]>([
		['Approved', 'PendingManualApproval', true, 'written', 'Approved'],
		['Approved', 'Approved', false, 'written', 'Approved'],
		['Approved', 'Rejected', true, 'left', 'Rejected'],
		['Approved', 'PendingManualApproval', false, 'left', 'PendingManualApproval'],
		['Approved', undefined, true, 'left', undefined],
		['Rejected', 'PendingManualApproval', false, 'written', 'Rejected'],
		['Rejected', 'Approved', true, 'written', 'Rejected'],
		['Rejected', 'Rejected', true, 'written', 'Rejected']
	])('%s over %p, where the endpoint serves it (%p): %s', async (status, found, serves, outcome, then) => {
		const { settle, world } = registry(found, serves);
		expect(await settle(status)).toMatchObject({ packageArn, status, outcome });
		expect(world.packages.get(packageArn)?.approval).toBe(then);
	});

	test('is written once: what is so already is left alone', async () => {
		const { settle, world } = registry('Approved');
		await settle('Approved');
		expect(world.changes).toEqual([]);
	});

	test('is due where nobody can tell what serves', async () => {
		const { settle, world } = registry('PendingManualApproval');
		world.exists = false;
		expect(await settle('Approved')).toMatchObject({ outcome: 'due', sentence: expect.stringContaining('is gone') });
	});
});

describe('a fault never reaches whoever ends a rollout', () => {
	/** What comes of it where so many calls fail, how many were made, and how long it took. */
	async function withFaults(failing: number, code: AwsErrorCode = 'throttled') {
		const { settle, world } = registry('PendingManualApproval');
		let calls = 0;
		const beganMs = world.nowMs;
		world.hook = (call, moment) => {
			if (call !== 'DescribeModelPackage' || moment !== 'before') return;
			calls++;
			if (calls <= failing) throw new AwsError(code, call, 'not now');
		};
		const { outcome } = await settle('Rejected');
		return [outcome, calls, (world.nowMs - beganMs) / 1000];
	}

	test.each<[number, AwsErrorCode, string, number, number]>([
		[1, 'throttled', 'written', 2, 10],
		[2, 'unreachable', 'written', 3, 20],
		[3, 'throttled', 'due', 3, 20],
		[1, 'access-denied', 'due', 1, 0],
		[1, 'credentials-expired', 'due', 1, 0]
	])('%d times %s: %s after %d tries and %d s', async (failing, code, ...wanted) => {
		expect(await withFaults(failing, code)).toEqual(wanted);
	});

	test('nor a refusal', async () => {
		const { settle, world } = registry('PendingManualApproval');
		world.hook = () => {
			throw new Refusal('not-allowed', 'No.');
		};
		expect(await settle('Rejected')).toEqual({
			...{ packageArn, status: 'Rejected', outcome: 'due' },
			sentence: `${packageArn} is not Rejected in the Model Registry yet: No.`
		});
	});
});
