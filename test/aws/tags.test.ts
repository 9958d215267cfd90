import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { tagsOfNew, tagText } from '../../src/aws/tags.ts';
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

describe('the tags of something new', () => {
	const own = { 'promotion-gate:rollout': '0a1b2c3d' };
	const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`user-${i}`, 'x']));

	test('are ours, those that are given and those of what it is made from; the given ones are stronger', () => {
		const inherited = {
			team: 'churn',
			owner: 'a',
			'aws:cloudformation:stack-name': 's',
			'promotion-gate:phase': 'baking'
		};
		const { tags, left } = tagsOfNew({ own, given: { owner: 'b', 'AWS:x': 'no' } }, inherited);
		expect(tags).toEqual({ team: 'churn', owner: 'b', ...own });
		expect(left).toEqual([]);
	});

	test('are never more than 50: ours are always there, the given ones before those that are taken over', () => {
		const { tags, left } = tagsOfNew({ own, given: { CostCenter: '7' } }, many(60));
		expect(Object.keys(tags)).toHaveLength(50);
		expect(tags).toMatchObject({ ...own, CostCenter: '7' });
		expect(left).toEqual(Array.from({ length: 12 }, (_, i) => `user-${48 + i}`));
	});

	test('leave the room that is kept free', () => {
		expect(Object.keys(tagsOfNew({ own, reserved: 20 }, many(40)).tags)).toHaveLength(30);
	});

	test('have what is ours to spare whole or not at all', () => {
		const spare = { 'promotion-gate:rescue.00': 'a', 'promotion-gate:rescue.01': 'b' };
		expect(tagsOfNew({ own, spare }, many(47)).tags).toMatchObject(spare);
		expect(tagsOfNew({ own, spare }, many(48)).tags).toEqual({ ...many(48), ...own });
	});
});
