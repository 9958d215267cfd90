import { describe, expect, test } from '@jest/globals';
import { loadPlan } from '../../src/config/load-plan.ts';
import type { PlanInputs } from '../../src/config/plan-inputs.ts';

const load = (inputs: PlanInputs) => loadPlan({ inputs: { 'endpoint-name': 'churn-prod', ...inputs } });
const mistakes = (inputs: PlanInputs) => {
	const loaded = load(inputs);
	return loaded.ok ? [] : loaded.mistakes;
};

const model = { 'model-name': 'churn-7' };
const arn = 'arn:aws:sagemaker:eu-west-1:123456789012:model-package/churn/7';
const fromPackage = { 'model-package-arn': arn };
const image = { 'image-uri': '123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:7' };
const role = { 'execution-role-arn': 'arn:aws:iam::123456789012:role/service/sagemaker' };

describe('the candidate', () => {
	test.each([
		[model, { kind: 'model', modelName: 'churn-7' }],
		[fromPackage, { kind: 'package', modelPackageArn: arn }],
		[
			{ ...fromPackage, ...role },
			{ kind: 'package', modelPackageArn: arn, executionRoleArn: role['execution-role-arn'] }
		],
		[image, { kind: 'image', imageUri: image['image-uri'], environment: {} }],
		[
			{
				...image,
				...role,
				'model-data-url': 's3://bucket/m.tar.gz',
				environment: 'LEVEL: info\nPORT: 08\nON: true\nNONE: ""'
			},
			{
				kind: 'image',
				imageUri: image['image-uri'],
				modelDataUrl: 's3://bucket/m.tar.gz',
				environment: { LEVEL: 'info', PORT: '08', ON: 'true', NONE: '' },
				executionRoleArn: role['execution-role-arn']
			}
		]
	])('%j', (inputs, candidate) => {
		expect(load(inputs)).toMatchObject({ ok: true, plan: { candidate } });
	});

	test.each([
		['none', {}, 'model-name', 'Give one of the inputs model-name, model-package-arn or image-uri.'],
		['two', { ...model, ...image }, 'image-uri', 'model-name and image-uri are given together'],
		['data with a model', { ...model, 'model-data-url': 's3://b/m' }, 'model-data-url', 'with image-uri only'],
		[
			'environment with a package',
			{ ...fromPackage, environment: 'A: 1' },
			'environment',
			'model-package-arn is given'
		],
		['role with a model', { ...model, ...role }, 'execution-role-arn', 'model-package-arn or image-uri only'],
		['a name that SageMaker refuses', { 'model-name': 'churn_7' }, 'model-name', '"churn_7" has "_" at position 6'],
		['a name that is too long', { 'model-name': 'a'.repeat(64) }, 'model-name', 'up to 63'],
		[
			'an ARN of something else',
			{ 'model-package-arn': 'arn:aws:s3:::bucket' },
			'model-package-arn',
			"Write the version's ARN"
		],
		['data that lies nowhere', { ...image, 'model-data-url': 'model.tar.gz' }, 'model-data-url', 's3://bucket/'],
		['an environment that is no map', { ...image, environment: 'A=1' }, 'environment', 'one variable a line'],
		['a variable that is a list', { ...image, environment: 'A: [1]' }, 'environment.A', 'no plain value'],
		['a variable with a bad name', { ...image, environment: '1A: x' }, 'environment.1A', 'no digit first'],
		['an environment that is not YAML', { ...image, environment: 'A: "x' }, 'environment', 'is not valid YAML'],
		['too long a variable', { ...image, environment: `A: ${'x'.repeat(1025)}` }, 'environment.A', '1024']
	])('%s is a mistake', (_, inputs, key, message) => {
		const found = mistakes(inputs);
		expect(found.map(mistake => mistake.key)).toEqual([key]);
		expect(found[0]?.message).toContain(message);
		expect(found[0]?.input).toBe(key.split('.')[0]);
	});

	test('no message shows what an environment holds', () => {
		for (const environment of [
			'TOKEN: [hunter2]',
			'TOKEN: "hunter2',
			'TOKEN: hunter2: x',
			'hunter2',
			'TOKEN: *hunter2',
			'T: !!map hunter2'
		]) {
			const found = mistakes({ ...image, environment });
			expect(found.length).toBeGreaterThan(0);
			expect(JSON.stringify(found)).not.toContain('hunter2');
		}
	});

	test('the candidate variant must not be the baseline', () => {
		const found = mistakes({ ...model, 'baseline-variant': 'blue', 'candidate-variant': 'blue' });
		expect(found).toMatchObject([
			{ key: 'candidate-variant', message: expect.stringContaining('"blue" is the baseline-variant') }
		]);
		expect(load({ ...model, 'baseline-variant': 'blue', 'candidate-variant': 'green' }).ok).toBe(true);
	});
});
