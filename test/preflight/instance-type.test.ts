import { describe, expect, test } from '@jest/globals';
import { checkInstanceType } from '../../src/preflight/instance-type.ts';

describe('an instance type', () => {
	test('that AWS has is fine, and so is none', () => {
		expect(checkInstanceType('ml.m5.xlarge')).toEqual([]);
		expect(checkInstanceType(undefined)).toEqual([]);
	});

	test('that there cannot be is refused before anything is deployed, with the one that was meant', () => {
		for (const [wrong, meant] of [
			['ml.c6i.xlrge', 'ml.c6i.xlarge'],
			['ml.m5.larg', 'ml.m5.large'],
			['ml.5m.large', 'ml.m5.large']
		] as const) {
			expect(() => checkInstanceType(wrong)).toThrow(
				expect.objectContaining({
					code: 'configuration-invalid',
					message: expect.stringContaining(wrong),
					findings: [
						{ key: 'instance-type', message: expect.stringMatching(meant === 'ml.m5.large' ? /Did you mean/ : meant) }
					]
				})
			);
		}
	});

	test('that may be newer than this version is a warning', () => {
		const [warning] = checkInstanceType('ml.m99i.48xlarge');
		expect(warning).toMatch(/^instance-type: ml\.m99i\.48xlarge is not among/);
		expect(checkInstanceType('ml.x9.metal-48xl')).toHaveLength(1);
	});
});
