import { describe, expect, test } from '@jest/globals';
import { pullRequestEvent } from '../../scripts/runner/environment.ts';
import { changesIn, endpointIn, githubIn, healthy, holdPlan, Stage, servingModel, twoSteps } from './stage.ts';

describe('at the edges', () => {
	test('GitHub that is down from start to end is a display that is missing, no more', () =>
		Stage.play({ github: { failures: [{ kind: 'down' }] } }, async stage => {
			const run = await stage.run();
			expect([run.code, run.outputs.decision]).toEqual([0, 'promoted']);
			expect(run.summary).toContain('GitHub');
			expect(run.outputs['comment-url']).toBe('');
		}));

	test('a token that may not comment costs the comment only, and the block to add is named', () =>
		Stage.play({ github: { permissions: { comments: false, deployments: true } } }, async stage => {
			const run = await stage.run({ inputs: { command: 'plan' } });
			expect([run.code, run.outputs.decision]).toEqual([0, 'planned']);
			expect(run.log).toContain('pull-requests: write');
			expect(run.summary).toContain('pull-requests: write');
		}));

	test('a pull request from a fork is planned and nothing more', () =>
		Stage.play({}, async stage => {
			const pull = pullRequestEvent.pull_request;
			const event = {
				...pullRequestEvent,
				pull_request: { ...pull, head: { ...pull.head, repo: { full_name: 'somebody/churn-model' } } }
			};
			const run = await stage.run({ event });
			expect([run.code, run.outputs['reason-code']]).toEqual([1, 'fork-pull-request']);
			const plan = await stage.run({ event, inputs: { command: 'plan' } });
			expect([plan.code, plan.outputs.decision]).toEqual([0, 'planned']);
			expect(changesIn(await stage.state())).toEqual([]);
		}));

	test('a role is assumed by GitHub’s token and renewed for as long as it takes', () =>
		Stage.play({ settings: { credentialsMs: 15 * 60_000 } }, async stage => {
			const run = await stage.run({
				plan: twoSteps,
				inputs: { 'role-to-assume': 'arn:aws:iam::123456789012:role/promotion', 'aws-region': 'eu-west-1' },
				env: { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' }
			});
			expect([run.code, run.outputs.decision]).toEqual([0, 'promoted']);
			expect(run.log).not.toContain('simulated-secret');
		}));

	test('credentials that end before the schedule does are refused, with the mend', () =>
		Stage.play({}, async stage => {
			const endsMs = (await stage.state()).nowMs + 25 * 60_000;
			const run = await stage.run({ env: { AWS_CREDENTIAL_EXPIRATION: new Date(endsMs).toISOString() } });
			expect([run.code, run.outputs['reason-code']]).toEqual([1, 'credentials-too-short']);
			expect(run.outputs.reason).toContain('role-to-assume');
			expect(changesIn(await stage.state())).toEqual([]);
		}));

	test('a version from the Model Registry becomes a model, which a rollback takes away again, and is rejected there', () =>
		Stage.play(
			{
				modelPackages: [
					{
						ModelPackageArn: 'arn:aws:sagemaker:eu-west-1:123456789012:model-package/churn/3',
						ModelPackageStatus: 'Completed',
						ModelApprovalStatus: 'PendingManualApproval'
					}
				],
				behaviours: { 'churn-old': healthy, '*': { ...healthy, errorRate: 0.2 } }
			},
			async stage => {
				const arn = 'arn:aws:sagemaker:eu-west-1:123456789012:model-package/churn/3';
				const wish = { 'allow-unapproved': 'true', 'approve-model-package': 'true' };
				const run = await stage.run({ inputs: { 'model-package-arn': arn, ...wish } });
				expect([run.code, run.outputs.decision]).toEqual([1, 'rolled-back']);
				const state = await stage.state();
				expect(state.modelPackages[0]).toMatchObject({
					ModelApprovalStatus: 'Rejected',
					ApprovalDescription: expect.stringContaining(run.outputs.reason ?? '')
				});
				expect(run.summary).toContain('is Rejected in the Model Registry now');
				expect(state.changes.map(({ operation }) => operation)).toEqual(
					expect.arrayContaining(['CreateModel', 'DeleteModel'])
				);
				expect(state.models.map(({ name }) => name)).toEqual(['churn-old', 'churn-new']);
			}
		));

	test('values of the environment are in no text, whatever AWS says of them', () =>
		Stage.play({}, async stage => {
			const uri = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:7';
			const url = 'https://models.example/m.tar.gz?X-Amz-Credential=A&X-Amz-Signature=s1gn4ture';
			const message = `PIN short9pw of ${url} is refused ##[set-output name=decision;]promoted\n::error::@octocat`;
			await stage.simulator.order('fault', { operation: 'CreateModel', kind: 'refused', times: 9, message });
			const run = await stage.run({
				inputs: { 'image-uri': uri, environment: 'PIN: short9pw\nREGION: eu-west-1\nWORKERS: "1"' }
			});
			expect([run.code, run.outputs.decision]).toEqual([1, 'failed']);
			expect(run.outputs.reason).toContain('PIN (hidden) of https://models.example/m.tar.gz?(hidden) is refused');
			const state = await stage.state();
			expect(JSON.stringify([run.outputs, run.summary, githubIn(state), state.changes])).not.toMatch(/short9pw|s1gn4t/);
			const log = run.log.split('\n');
			expect(log.filter(line => line.includes('short9pw'))).toEqual(['::add-mask::short9pw']);
			expect(log.filter(line => /##\[|^::error::@/.test(line))).toEqual([]);
			expect(run.log).not.toMatch(/add-mask::(eu-west-1|1$)/m);
		}));

	test('a comment by somebody without write access moves nothing; by somebody with it, it does', () =>
		Stage.play({ github: { collaborators: { mina: 'write' } } }, async stage => {
			await stage.run({ plan: holdPlan, inputs: { watch: '20m' } });
			const comment = (login: string) => ({
				eventName: 'issue_comment',
				event: {
					action: 'created',
					issue: { number: 7, pull_request: {} },
					comment: { id: 1001, body: '/rollback it feels wrong', user: { login } }
				},
				inputs: { command: 'rollback' }
			});
			const before = await stage.state();
			const stranger = await stage.run(comment('stranger'));
			expect([stranger.code, stranger.outputs['reason-code']]).toEqual([1, 'not-allowed']);
			const after = await stage.state();
			const bodies = (state: typeof after) => githubIn(state).comments.map(({ body }) => body);
			expect(bodies(after)).toEqual(bodies(before));
			const asked = githubIn(after).requests.slice(githubIn(before).requests.length);
			expect(asked.map(({ request }) => request.split('/').slice(4).join('/'))).toEqual([
				'collaborators/stranger/permission',
				'issues/comments/1001/reactions'
			]);
			expect(after.calls.count).toBe(before.calls.count);
			const mina = await stage.run(comment('mina'));
			expect([mina.code, mina.outputs.decision]).toEqual([0, 'rolled-back']);
			const state = await stage.state();
			expect(githubIn(state).comments[0]?.body).toContain('it feels wrong');
			expect(endpointIn(state).configName).toBe('churn-original');
		}));

	test('throttling and broken answers on every fifth call change nothing but the time it takes', () =>
		Stage.play({}, async stage => {
			for (const kind of ['throttle', 'error500', 'drop']) {
				for (let skip = 4; skip < 200; skip += 15)
					await stage.simulator.order('fault', { operation: '*', kind, times: 1, skip });
			}
			const run = await stage.run();
			expect([run.code, run.outputs.decision]).toEqual([0, 'promoted']);
			expect(servingModel(await stage.state())).toBe('churn-new');
		}));
});
