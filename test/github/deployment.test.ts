import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createDeploymentKeeper } from '../../src/github/deployment.ts';
import type { DeploymentView } from '../../src/github/deployment-view.ts';
import { type ServedGitHub, serveGitHub } from './serve-github.ts';

let nowMs = 0;
let served: ServedGitHub;
beforeEach(async () => {
	nowMs = Date.UTC(2026, 0, 1);
	served = await serveGitHub(() => nowMs);
});
afterEach(() => served.close());

const keeper = (environment = 'production') =>
	createDeploymentKeeper({
		api: served.api,
		environment,
		now: () => nowMs,
		sleep: async ms => {
			nowMs += ms;
		}
	});

const view = (state: DeploymentView['state'], more: Partial<DeploymentView> & { readonly rollout?: string } = {}) => {
	const { rollout = '1a2b3c4d', ...others } = more;
	const shown: DeploymentView = {
		key: { endpoint: 'churn-prod', rollout, startedAt: '2026-01-01T00:00:00.000Z' },
		ref: 'abc123',
		title: 'churn-v2 on churn-prod',
		state,
		description: `It is ${state}.`,
		logUrl: 'https://github.com/shop/models/actions/runs/77',
		environmentUrl: 'https://eu-west-1.console.aws.amazon.com/',
		...others
	};
	return { kind: 'show', view: shown } as const;
};

interface State {
	readonly requests: readonly { readonly request: string }[];
	readonly deployments: readonly {
		readonly ref: string;
		readonly task: string;
		readonly payload: unknown;
		readonly statuses: readonly { readonly state: string; readonly description: string; readonly logUrl: string }[];
	}[];
}
const deployments = () => (served.github.state() as State).deployments;
const states = () => deployments().map(({ statuses }) => statuses.map(({ state }) => state));

describe('the deployment of a rollout', () => {
	test('is created for the commit and follows the rollout', async () => {
		const ours = keeper();
		for (const state of ['queued', 'in_progress', 'success'] as const) {
			expect(await ours.keep(view(state))).toBeUndefined();
		}
		expect(states()).toEqual([['queued', 'in_progress', 'success']]);
		expect(deployments()[0]).toMatchObject({
			ref: 'abc123',
			task: 'promote',
			payload: { endpoint: 'churn-prod', rollout: '1a2b3c4d' }
		});
		expect(deployments()[0]?.statuses[0]?.logUrl).toContain('/runs/77');
	});

	test('says nothing twice, in a later run neither', async () => {
		const ours = keeper();
		await ours.keep(view('in_progress'));
		await ours.keep(view('in_progress'));
		await keeper().keep(view('in_progress'));
		await keeper().keep(view('failure'));
		expect(states()).toEqual([['in_progress', 'failure']]);
	});

	test('is another one when the same candidate is tried again', async () => {
		await keeper().keep(view('failure'));
		const key = { endpoint: 'churn-prod', rollout: '1a2b3c4d', startedAt: '2026-01-02T00:00:00.000Z' };
		await keeper().keep(view('queued', { key }));
		expect(states()).toEqual([['failure'], ['queued']]);
	});

	test('makes the one before inactive once it has succeeded, and no other’s', async () => {
		const other = { endpoint: 'prices-prod', rollout: 'ffff0000', startedAt: '2026-01-01T00:00:00.000Z' };
		await keeper().keep(view('success', { key: other }));
		await keeper().keep(view('success', { rollout: 'aaaa0001' }));
		await keeper().keep(view('failure', { rollout: 'aaaa0002' }));
		await keeper().keep(view('in_progress', { rollout: 'aaaa0003' }));
		expect(states()[1]).toEqual(['success']);
		await keeper().keep(view('success', { rollout: 'aaaa0003' }));
		expect(states()).toEqual([['success'], ['success', 'inactive'], ['failure'], ['in_progress', 'success']]);
	});

	test('looks no further back than to the one it replaces', async () => {
		for (const rollout of ['aaaa0001', 'aaaa0002', 'aaaa0003']) await keeper().keep(view('success', { rollout }));
		const looked = (served.github.state() as State).requests.filter(({ request }) => /GET .*statuses$/.test(request));
		expect(looked).toHaveLength(2);
		expect(states()).toEqual([['success', 'inactive'], ['success', 'inactive'], ['success']]);
	});

	test('is taken out of service when a promotion is taken back', async () => {
		await keeper().keep(view('success'));
		await keeper().keep({ kind: 'retire', endpoint: 'churn-prod', description: 'ada went back.' });
		expect(states()).toEqual([['success', 'inactive']]);
	});

	test('has a description that GitHub takes, however long the reason', async () => {
		expect(await keeper().keep(view('failure', { description: `no\n${'x'.repeat(500)}` }))).toBeUndefined();
		expect(deployments()[0]?.statuses[0]?.description).toHaveLength(140);
	});

	test('is not created twice when the answer is lost', async () => {
		served.github.settings({
			failures: [{ kind: 'error', only: 'POST /repos/shop/models/deployments', times: 1, afterwards: true }]
		});
		expect(await keeper().keep(view('queued'))).toBeUndefined();
		expect(states()).toEqual([['queued']]);
	});
});

describe('a deployment that cannot be kept', () => {
	test('for want of a permission is told, with the permission', async () => {
		served.github.settings({ permissions: { comments: true, deployments: false } });
		expect(await keeper().keep(view('queued'))).toMatchObject({
			kind: 'not-allowed',
			failed: expect.stringContaining('The job needs `deployments: write`')
		});
	});

	test('for want of a commit is told', async () => {
		expect((await keeper().keep({ kind: 'no-commit' }))?.failed).toContain('no commit');
	});

	test('while GitHub is down is told', async () => {
		served.github.settings({ failures: [{ kind: 'down' }] });
		expect(await keeper().keep(view('queued'))).toMatchObject({ kind: 'unreachable' });
	});
});
