import { describe, expect, test } from '@jest/globals';
import { cloneRequest } from '../../src/aws/clone.ts';
import { hasOwnDisk } from '../../src/aws/own-disk.ts';
import type { EndpointConfiguration } from '../../src/aws/ports.ts';
import { tellNotKept } from '../../src/preflight/not-kept.ts';

const variant = { VariantName: 'AllTraffic', ModelName: 'old', InstanceType: 'ml.m5.large', VolumeSizeInGB: 64 };

function configurationOf(more: object = {}): EndpointConfiguration {
	const raw = { ProductionVariants: [{ ...variant, ...more }] };
	const { VariantName: name } = variant;
	const managedInstanceScaling = 'ManagedInstanceScaling' in more;
	const variants = [{ name, initialWeight: 1, serverless: false, managedInstanceScaling }];
	return { name: 'old', arn: 'arn', variants, shadowVariants: 0, asynchronous: false, raw };
}

describe('what a new configuration cannot have is told with the way out', () => {
	test.each([
		[{}, undefined, []],
		[{}, 'ml.c5.large', []],
		[
			{},
			'ml.g4dn.xlarge',
			[/^instance-type: ml\.g4dn\.xlarge has disks of its own.*the 64 GB of AllTraffic are not taken/]
		],
		[{ VolumeSizeInGB: undefined }, 'ml.g4dn.xlarge', []],
		[
			{ ManagedInstanceScaling: { Status: 'ENABLED' } },
			undefined,
			[/ManagedInstanceScaling.*Application Auto Scaling/]
		],
		[{ AcceleratorType: 'ml.eia2.medium' }, undefined, [/AcceleratorType on AllTraffic.*Elastic Inference/]]
	] as const)('%j with %s', (more, candidateType, sentences) => {
		const told = tellNotKept(configurationOf(more), 'AllTraffic', candidateType);
		expect(told).toEqual(sentences.map(sentence => expect.stringMatching(sentence)));
	});

	test('and it is not asked for there', () => {
		const spec = { like: 'AllTraffic', name: 'candidate', modelName: 'new', weight: 0, instanceCount: 1 };
		const volumeOn = (instanceType: string) => {
			const request = cloneRequest(configurationOf(), 'pair', [spec, { ...spec, name: 'other', instanceType }], {});
			return (request.ProductionVariants as readonly { readonly VolumeSizeInGB?: number }[]).map(
				({ VolumeSizeInGB }) => VolumeSizeInGB
			);
		};
		expect(volumeOn('ml.g4dn.xlarge')).toEqual([64, undefined]);
		expect(volumeOn('ml.c5.large')).toEqual([64, 64]);
	});
});

describe('instances with disks of their own', () => {
	test.each([
		'm5d.large',
		'm5dn.xlarge',
		'c6gd.large',
		'g4dn.xlarge',
		'g5.xlarge',
		'g6e.xlarge',
		'gr6.4xlarge',
		'p4d.24xlarge',
		'p5en.48xlarge',
		'p6-b200.48xlarge',
		'trn1.2xlarge'
	])('ml.%s', type => expect(hasOwnDisk(`ml.${type}`)).toBe(true));
	test.each([
		'm5.large',
		'c6g.large',
		'c5n.large',
		'p3.2xlarge',
		'inf2.xlarge',
		'g5g.xlarge',
		'r7i.large',
		't2.medium'
	])('not ml.%s', type => expect(hasOwnDisk(`ml.${type}`)).toBe(false));
});
