import { expect, test } from '@jest/globals';
import type { Aws } from '../../src/aws/ports.ts';
import { identify } from '../../src/preflight/identity.ts';
import type { Rollout } from '../../src/rollout/record.ts';
import { endpointOf, planOf, rolloutOf } from '../report/builders.ts';

/** Of AWS, models and files alone. */
function awsWith(models: Readonly<Record<string, object>>): Aws {
	const aws = {
		models: { describe: async (name: string) => models[name] },
		objects: { identify: async () => ({ etag: 'abc' }) }
	};
	return aws as unknown as Aws;
}

function planned(candidate: object, more: object = {}): Rollout {
	const rollout = rolloutOf(planOf('gates: [{metric: error-rate}]'));
	const plan = { ...rollout.plan, candidate } as Rollout['plan'];
	return { ...rollout, plan, candidate: { ...rollout.candidate, ...more } };
}

/** Before the start: the baseline alone serves, and the candidate's model may not be there yet. */
async function candidateOf(rollout: Rollout, models: Readonly<Record<string, object>> = {}) {
	const { variants, ...endpoint } = endpointOf(rollout, 0);
	return (await identify(awsWith(models), rollout, { ...endpoint, variants: variants.slice(0, 1) })).candidate;
}

const package1 = 'arn:aws:sagemaker:eu-west-1:123456789012:model-package/churn/43';

test.each([
	['model', { kind: 'model', modelName: 'm' }, {}],
	['package', { kind: 'package', modelPackageArn: package1 }, { modelPackageArn: package1 }],
	['image', { kind: 'image', image: 'i', modelDataUrl: 's3://b/k' }, { modelDataUrl: 's3://b/k' }]
])('a candidate of a %s is told by what it is going to be, before it is there', async (_, candidate, known) => {
	const rollout = planned(candidate, { instanceCount: 3, instanceType: 'ml.c5.large' });
	const { variant, modelName, ...told } = await candidateOf(rollout);
	expect({ variant, modelName }).toEqual({ variant: rollout.candidate.name, modelName: rollout.candidate.modelName });
	expect(told).toEqual({ imageDigests: [], instances: '3 x ml.c5.large', ...known });
});

test('what AWS knows of it comes before what was planned', async () => {
	const rollout = planned({ kind: 'image', image: 'i', modelDataUrl: 's3://b/planned' });
	const containers = [{ image: 'repository/i:1', modelDataUrl: 's3://b/real' }];
	const candidate = await candidateOf(rollout, { [rollout.candidate.modelName]: { containers } });
	expect(candidate).toMatchObject({
		imageDigests: ['repository/i:1'],
		modelDataUrl: 's3://b/real',
		modelDataVersion: 'ETag abc'
	});
});

test('the instances that run come before those that were planned', async () => {
	const rollout = planned({ kind: 'model', modelName: 'm' }, { instanceCount: 3, instanceType: 'ml.c5.large' });
	const { candidate } = await identify(awsWith({}), rollout, endpointOf(rollout, 0.1));
	expect(candidate.instances).toBe('4 x ml.c5.large');
});
