import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { connectAws } from '../../src/aws/index.ts';
import { type Simulator, startSimulator } from '../../src/simulator/serve.ts';

let simulator: Simulator;
beforeAll(async () => {
	simulator = await startSimulator({
		settings: { quotas: { 'ml.m5.xlarge': 8, 'ml.g5.xlarge': 0 }, denied: ['sagemaker:UpdateEndpoint'] }
	});
});
afterAll(() => simulator.close());

const account = () =>
	connectAws({
		region: 'eu-west-1',
		credentials: async () => ({ accessKeyId: 'AKIA', secretAccessKey: 'secret' }),
		sleep: async () => {},
		version: '0.0.0',
		endpoint: simulator.url
	}).account;

test('quotas are looked for page by page, and no further than they are found', async () => {
	const wanted = new Set(['ml.m5.xlarge for endpoint usage', 'ml.g5.xlarge for endpoint usage']);
	expect(await account().quotas(wanted)).toEqual([
		{ name: 'ml.m5.xlarge for endpoint usage', value: 8 },
		{ name: 'ml.g5.xlarge for endpoint usage', value: 0 }
	]);
	const pages = () => simulator.calls.operations.filter(operation => operation === 'ListServiceQuotas').length;
	expect(pages()).toBe(2);
	expect(await account().quotas(new Set(['ml.none for endpoint usage']))).toEqual([]);
	expect(pages()).toBe(4);
});

test('the simulator of IAM is asked about the role that calls', async () => {
	expect(await account().caller()).toMatch(/^arn:aws:sts::\d{12}:assumed-role\/promotion\/simulated$/);
	const [, number] = /::(\d{12}):/.exec(await account().caller()) ?? [];
	const question = { resource: '*', context: { 'aws:TagKeys': ['promotion-gate:rollout'] } };
	const actions = ['sagemaker:DescribeEndpoint', 'sagemaker:UpdateEndpoint'];
	const role = `arn:aws:iam::${number}:role/promotion`;
	expect(
		(await account().mayDo(role, { ...question, actions })).map(one => [one.action, one.decision, one.missing])
	).toEqual([
		['sagemaker:DescribeEndpoint', 'allowed', []],
		['sagemaker:UpdateEndpoint', 'implicit-deny', []]
	]);
	await expect(account().mayDo(`${role}s`, { ...question, actions })).rejects.toThrow(/NoSuchEntity/);
});
