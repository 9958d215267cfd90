import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { tagsOfCopy, tagText } from '../../src/aws/tags.ts';
import { arnOf, FakeAws, forgetAws, refusal } from './fake-aws.ts';

let aws: FakeAws;
beforeEach(() => {
	aws = new FakeAws();
});
afterEach(forgetAws);

const arn = arnOf('endpoint', 'churn');

describe('the tags of a resource', () => {
	test('are read page by page', async () => {
		aws.on(
			'ListTags',
			{ Tags: [{ Key: 'team', Value: 'churn' }], NextToken: 'more' },
			{ Tags: [{ Key: 'empty', Value: '' }], NextToken: null }
		);
		expect(await aws.connect().tags.read(arn)).toEqual({ team: 'churn', empty: '' });
		expect(aws.bodiesOf('ListTags')).toEqual([{ ResourceArn: arn }, { ResourceArn: arn, NextToken: 'more' }]);
	});

	test('are written in one call, and taken away in one', async () => {
		const { tags } = aws.connect();
		await tags.write(arn, { a: '1', b: '2' });
		await tags.remove(arn, ['a', 'b']);
		expect(aws.asked).toEqual([
			[
				'AddTags',
				{
					ResourceArn: arn,
					Tags: [
						{ Key: 'a', Value: '1' },
						{ Key: 'b', Value: '2' }
					]
				}
			],
			['DeleteTags', { ResourceArn: arn, TagKeys: ['a', 'b'] }]
		]);
	});

	test('are not touched where there is nothing to do', async () => {
		const { tags } = aws.connect();
		await tags.write(arn, {});
		await tags.remove(arn, []);
		expect(aws.calls).toEqual([]);
	});

	test('that may not be written name the permission', async () => {
		aws.on('AddTags', refusal('AccessDeniedException', `User x is not authorized to perform: sagemaker:AddTags`));
		await expect(aws.connect().tags.write(arn, { a: '1' })).rejects.toMatchObject({
			code: 'access-denied',
			message: expect.stringContaining('Allow sagemaker:AddTags')
		});
	});
});

describe('text in a tag', () => {
	test('has only what SageMaker takes there, and at most 256 of it', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 600 }), text => {
				const value = tagText(text);
				expect(value).toMatch(/^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u);
				expect(value.length).toBeLessThanOrEqual(256);
			})
		);
	});

	test('is left as it is where it may be', () => {
		expect(tagText('Größe a/b:c=d+e-f@g_1.2')).toBe('Größe a/b:c=d+e-f@g_1.2');
	});
});

describe('the tags of a copy', () => {
	const ours = { 'promotion-gate:rollout': '0a1b2c3d' };
	const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`user-${i}`, 'x']));

	test('are those of the user and ours', () => {
		const source = { team: 'churn', 'aws:cloudformation:stack-name': 's', 'promotion-gate:phase': 'baking' };
		expect(tagsOfCopy(source, ours)).toEqual({ team: 'churn', ...ours });
	});

	test('are never more than 50, and none of the user’s is dropped', () => {
		expect(Object.keys(tagsOfCopy(many(49), ours))).toHaveLength(50);
		expect(tagsOfCopy(many(50), ours)).toEqual(many(50));
	});
});
