import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Simulator, startSimulator } from '../../src/simulator/serve.ts';
import { at } from './small-world.ts';

let simulator: Simulator;

beforeEach(async () => {
	simulator = await startSimulator();
});

afterEach(() => simulator.close());

const order = async (what: string, body: object) => {
	const answer = await fetch(`${simulator.url}/_simulator/${what}`, { method: 'POST', body: JSON.stringify(body) });
	return { status: answer.status, body: await answer.json() };
};

async function ask(operation: string, request: object, signal: AbortSignal | null = null) {
	const answer = await fetch(simulator.url, {
		method: 'POST',
		headers: { 'x-amz-target': `SageMaker.${operation}`, 'content-type': 'application/x-amz-json-1.1' },
		body: JSON.stringify(request),
		signal
	});
	return { status: answer.status, body: await answer.json() };
}

const describeIt = (signal?: AbortSignal) => ask('DescribeEndpoint', { EndpointName: 'churn-prod' }, signal);
const setWeight = (DesiredWeight: number) =>
	ask('UpdateEndpointWeightsAndCapacities', {
		EndpointName: 'churn-prod',
		DesiredWeightsAndCapacities: [{ VariantName: 'AllTraffic', DesiredWeight }]
	});

test('time that passes by itself is not moved by an order', async () => {
	const answer = await order('forward', { ms: 1000 });
	expect(answer).toMatchObject({ status: 400, body: { message: expect.stringContaining('passes by itself') } });
});

describe('faults', () => {
	test.each([
		['throttle', 400, 'ThrottlingException'],
		['error500', 500, 'InternalFailure'],
		['denied', 400, 'AccessDeniedException'],
		['expired-token', 400, 'ExpiredTokenException']
	])('%s', async (kind, status, type) => {
		await order('fault', { operation: 'DescribeEndpoint', kind, times: 1 });
		expect(await describeIt()).toMatchObject({ status, body: { __type: type } });
		expect((await describeIt()).status).toBe(200);
	});

	test('hit only their operation, after so many calls, so many times', async () => {
		await order('fault', { operation: 'DescribeEndpoint', kind: 'throttle', times: 2, skip: 1 });
		expect((await setWeight(2)).status).toBe(200);
		const statuses = [];
		for (let call = 0; call < 4; call++) statuses.push((await describeIt()).status);
		expect(statuses).toEqual([200, 400, 400, 200]);
	});

	test('a cut connection may hide that the call was carried out', async () => {
		await order('fault', { operation: '*', kind: 'drop', moment: 'after' });
		await expect(setWeight(5)).rejects.toThrow();
		expect(simulator.state().changes).toMatchObject([{ what: { desired: [{ variant: 'AllTraffic', weight: 5 }] } }]);
		await order('fault', { operation: '*', kind: 'drop' });
		await expect(setWeight(6)).rejects.toThrow();
		expect(simulator.state().changes).toHaveLength(1);
	});

	test('a silent connection gives no answer at all', async () => {
		await order('fault', { operation: '*', kind: 'hang' });
		const abort = new AbortController();
		const pending = describeIt(abort.signal);
		const first = await Promise.race([pending.then(() => 'answered'), describeIt().then(() => 'the next one')]);
		expect(first).toBe('the next one');
		abort.abort();
		await expect(pending).rejects.toThrow();
	});

	test('that are none are refused', async () => {
		expect(await order('fault', { kind: 'earthquake' })).toMatchObject({
			status: 400,
			body: { message: expect.stringContaining('throttle, error500') }
		});
	});
});

describe('kills', () => {
	const sleeper = () => spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });

	test.each([
		['before', 1],
		['after', 2]
	])('%s the second call is carried out', async (moment, applied) => {
		const child = sleeper();
		const exit = once(child, 'exit');
		await setWeight(2);
		await order('kill', { pid: child.pid, call: 2, moment });
		expect((await describeIt()).status).toBe(200);
		await order('hand', { do: 'release' });
		await expect(setWeight(3)).rejects.toThrow();
		expect(await exit).toEqual([null, 'SIGKILL']);
		expect(simulator.state().changes).toHaveLength(applied);
		await order('hand', { do: 'release' });
		expect((await setWeight(4)).status).toBe(200);
	});

	test('by a softer signal let the call through', async () => {
		const child = sleeper();
		const exit = once(child, 'exit');
		await order('kill', { pid: child.pid, call: 1, moment: 'before', signal: 'SIGINT' });
		expect((await describeIt()).status).toBe(200);
		expect(await exit).toEqual([null, 'SIGINT']);
	});
});

describe('somebody else', () => {
	test('is bound by the same rules, and told from the caller', async () => {
		expect((await order('hand', { do: 'set-weights', weights: { AllTraffic: 7 } })).status).toBe(200);
		expect(await order('hand', { do: 'scale', variant: 'AllTraffic', count: 3 })).toMatchObject({
			status: 409,
			body: { message: expect.stringContaining('Cannot update in-progress endpoint') }
		});
		expect(simulator.state().changes).toMatchObject([{ by: 'hand' }]);
	});

	test('can be quick', async () => {
		await order('hand', { do: 'scale', variant: 'AllTraffic', count: 3, atOnce: true });
		expect((await describeIt()).body).toMatchObject({
			EndpointStatus: 'InService',
			ProductionVariants: [{ CurrentInstanceCount: 3 }]
		});
	});
});

describe('the world', () => {
	test('is changed from now on', async () => {
		await order('world', { updateMs: 1, updates: [{ ends: 'rolled-back', reason: 'no' }], maintenanceMinutes: 3 });
		expect((await describeIt()).body).toMatchObject({ EndpointStatus: 'SystemUpdating' });
		expect(at(simulator.state(), 'settings', 'updateMs')).toBe(1);
	});

	test('knows its settings', async () => {
		expect(await order('world', { updateMinutes: 1 })).toMatchObject({
			status: 400,
			body: { message: expect.stringContaining('There is no setting updateMinutes') }
		});
	});

	test('is shown with all that happened', async () => {
		await setWeight(2);
		const answer = await fetch(`${simulator.url}/_simulator/state`);
		expect(await answer.json()).toMatchObject({
			endpoints: [{ name: 'churn-prod', tags: { team: 'growth' }, timeline: [{ configName: 'churn-original' }] }],
			configurations: [{ name: 'churn-original', tags: { team: 'growth' } }],
			models: [{ name: 'churn-old' }, { name: 'churn-new' }],
			changes: [{ operation: 'UpdateEndpointWeightsAndCapacities', by: 'caller' }],
			calls: { count: 1, operations: ['UpdateEndpointWeightsAndCapacities'] },
			github: { comments: [] }
		});
	});
});

test('GitHub is below /github, and its failures are told there too', async () => {
	const comments = () =>
		fetch(`${simulator.url}/github/repos/a/b/issues/1/comments`, { headers: { authorization: 'token x' } });
	expect(await (await comments()).json()).toEqual([]);
	await order('github', { failures: [{ kind: 'down' }] });
	expect((await comments()).status).toBe(503);
});

test('what nobody simulates is told', async () => {
	expect(await ask('CreateTrainingJob', {})).toMatchObject({
		status: 400,
		body: { __type: 'UnknownOperationException', message: expect.stringContaining('CreateTrainingJob') }
	});
	expect((await fetch(`${simulator.url}/nowhere`)).status).toBe(404);
});
