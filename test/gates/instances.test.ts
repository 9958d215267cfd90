import { describe, expect, test } from '@jest/globals';
import { instanceScale } from '../../src/gates/instances.ts';

describe('processors of an instance', () => {
	test.each([
		['ml.m5.large', 2],
		['ml.t2.medium', 2],
		['ml.m5.xlarge', 4],
		['ml.m5.2xlarge', 8],
		['ml.c5.18xlarge', 72],
		['ml.c6gn.16xlarge', 64]
	])('%s has %d', (type, processors) => expect(instanceScale('cpu', type)).toBe(1 / processors));

	/** As the families are specified at aws.amazon.com/ec2/instance-types. */
	test.each([
		['ml.p2.xlarge', 1],
		['ml.p2.8xlarge', 8],
		['ml.p2.16xlarge', 16],
		['ml.p3.2xlarge', 1],
		['ml.p3.8xlarge', 4],
		['ml.p3.16xlarge', 8],
		['ml.p3dn.24xlarge', 8],
		['ml.p4d.24xlarge', 8],
		['ml.p4de.24xlarge', 8],
		['ml.p5.4xlarge', 1],
		['ml.p5.48xlarge', 8],
		['ml.p5e.48xlarge', 8],
		['ml.p5en.48xlarge', 8],
		['ml.g4dn.xlarge', 1],
		['ml.g4dn.12xlarge', 4],
		['ml.g5.xlarge', 1],
		['ml.g5.12xlarge', 4],
		['ml.g5.24xlarge', 4],
		['ml.g5.48xlarge', 8],
		['ml.g6.12xlarge', 4],
		['ml.g6.24xlarge', 4],
		['ml.g6.48xlarge', 8],
		['ml.g6e.12xlarge', 4],
		['ml.g6e.24xlarge', 4],
		['ml.g6e.48xlarge', 8]
	])('%s has %d GPUs, and as many GPU memories', (type, gpus) => {
		expect([instanceScale('gpu', type), instanceScale('gpu-memory', type)]).toEqual([1 / gpus, 1 / gpus]);
	});

	test('are not guessed where the type says nothing', () => {
		for (const type of ['ml.m5.metal', 'ml.m5', 'm5.large', '', undefined])
			expect(instanceScale('cpu', type)).toBeUndefined();
		expect(instanceScale('gpu', 'ml.m5.xlarge')).toBeUndefined();
	});
});
