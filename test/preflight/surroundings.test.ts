import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Account, PermissionAnswer, PermissionQuestion } from '../../src/aws/account-port.ts';
import { AwsError } from '../../src/aws/errors.ts';
import { plan as planCommand } from '../../src/commands/plan.ts';
import type { Report } from '../../src/report/model.ts';
import { resultOf } from '../../src/report/result.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { MemoryWorld } from '../loop/memory-world.ts';
import { image, planOf, Story } from '../loop/story.ts';
import { schemaProblems } from '../report/result-schema.ts';

const caller = 'arn:aws:sts::123456789012:assumed-role/promotion/run-7';
const gates = 'schedule: 50% 10m\ngates:\n  - metric: latency\n    statistic: p99\n    max: 400ms\n';

const allowed = ({ actions }: PermissionQuestion): readonly PermissionAnswer[] =>
	actions.map(action => ({ action, decision: 'allowed', missing: [], byOrganization: false, byBoundary: false }));

/** A plan of an account that is like this. */
async function planned(
	account: Partial<Account>,
	{
		text = gates,
		inputs,
		prepare = () => {}
	}: {
		readonly text?: string;
		readonly inputs?: Readonly<Record<string, string>>;
		readonly prepare?: (world: MemoryWorld) => void;
	} = {}
): Promise<Report> {
	const world = new MemoryWorld();
	world.account = { caller: async () => caller, mayDo: async (_, question) => allowed(question), ...account };
	prepare(world);
	const ctx = new Story(world).context();
	return planCommand({ ...ctx, setting: { ...ctx.setting, command: 'plan' } }, planOf(text, inputs));
}

const quotaOf = (value: number) => async () => [{ name: 'ml.m5.xlarge for endpoint usage', value }];
const plain = (report: Report) => renderSummary(report).replaceAll(/[`*]/g, '');

describe('room', () => {
	test.each([
		['that is enough for two fleets is no warning', 8, undefined],
		[
			'that is not enough for both while they are exchanged',
			5,
			/may have 5 instances.*takes 4 with the candidate, and up to 6 while.*Ask for at least 6/
		],
		[
			'that is not enough for both variants',
			3,
			/may have 3 instances.*takes 4, so a rollout cannot start\. Ask for at least 6/
		],
		['of none at all', 0, /may have 0 instances.*cannot start/]
	])('%s', async (_, value, warning) => {
		const report = await planned({ quotas: quotaOf(value) });
		const told = report.warnings.filter(one => one.includes('behind endpoints'));
		if (warning === undefined) expect(told).toEqual([]);
		else expect(told).toEqual([expect.stringMatching(warning)]);
		expect(report.surroundings?.room).toEqual({
			read: true,
			types: [{ instanceType: 'ml.m5.xlarge', now: 2, beside: 4, peak: 6, quota: value }]
		});
		expect(plain(report)).toContain('ml.m5.xlarge 2 now, 4 with the candidate, up to 6 while');
	});

	test('other endpoints count where AWS publishes what is in use', async () => {
		const usage = {
			namespace: 'AWS/Usage',
			metricName: 'Invocations',
			dimensions: { VariantName: 'AllTraffic' },
			statistic: 'Sum'
		};
		const report = await planned({
			quotas: async () => [{ name: 'ml.m5.xlarge for endpoint usage', value: 10, usage }]
		});
		const [room] = report.surroundings?.room.read ? report.surroundings.room.types : [];
		expect(room?.inUse).toBeGreaterThan(10);
		expect(report.warnings.join()).toMatch(/other endpoints use \d+.*so a rollout cannot start/);
	});

	test('another instance type is another quota, with as many instances after the promotion as beside', async () => {
		const report = await planned(
			{ quotas: async names => [...names].map(name => ({ name, value: 4 })) },
			{ inputs: { 'model-name': 'churn-new', 'instance-type': 'ml.c5.large', 'instance-count': '3' } }
		);
		expect(report.surroundings?.room).toMatchObject({
			types: [
				{ instanceType: 'ml.m5.xlarge', now: 2, beside: 2, peak: 4 },
				{ instanceType: 'ml.c5.large', now: 0, beside: 3, peak: 6 }
			]
		});
		expect(report.warnings.filter(one => one.includes('behind endpoints'))).toHaveLength(1);
		expect(report.surroundings?.configurations.promoted).toContain('    InitialInstanceCount: 3');
	});

	test('a type that Service Quotas does not list is no finding', async () => {
		const report = await planned({ quotas: async () => [] });
		expect(plain(report)).toContain('no quota is listed');
		expect(report.warnings.join()).not.toContain('behind endpoints');
	});
});

describe('permissions', () => {
	const deny =
		(denied: (action: string) => boolean, more: Partial<PermissionAnswer> = {}) =>
		async (_: string, question: PermissionQuestion) =>
			allowed(question).map(answer =>
				denied(answer.action) ? { ...answer, decision: 'implicit-deny' as const, ...more } : answer
			);

	test('all allowed is a line, and every call is listed with its statement', async () => {
		const asked: string[] = [];
		const report = await planned({
			mayDo: async (principal, question) => {
				asked.push(principal);
				return allowed(question);
			}
		});
		expect(new Set(asked)).toEqual(new Set(['arn:aws:iam::123456789012:role/promotion']));
		expect(plain(report)).toMatch(
			/Permissions: arn:aws:iam::123456789012:role\/promotion may make all \d+ calls, says IAM’s simulator\./
		);
		expect(report.warnings.join()).not.toContain('may not call');
	});

	test('what is denied names action, resource and the statement to add', async () => {
		const report = await planned({ mayDo: deny(action => action === 'sagemaker:DeleteEndpointConfig') });
		expect(report.warnings.filter(one => one.includes('may not call'))).toEqual([
			expect.stringMatching(
				/^arn:aws:iam::123456789012:role\/promotion may not call sagemaker:DeleteEndpointConfig on arn:aws:sagemaker:eu-west-1:123456789012:endpoint-config\/churn-prod-promotion, .*: no statement allows it\. Add the statement `DeleteItsOwn` of docs\/iam-policy\.md/
			)
		]);
		expect(report.decision).toBe('planned');
		expect(plain(report)).toContain('3 are denied');
	});

	test.each([
		['a condition that nobody can give here', { missing: ['aws:SourceIp'] }, 'unsure', 'it hangs on aws:SourceIp'],
		['the organization', { byOrganization: true }, 'denied', 'a policy of the organization does not allow it'],
		['the boundary', { byBoundary: true }, 'denied', 'the permissions boundary does not allow it'],
		['a statement', { decision: 'explicit-deny' }, 'denied', 'a statement denies it']
	] as const)('denied by %s', async (_, more, found, why) => {
		const report = await planned({ mayDo: deny(action => action === 'sagemaker:UpdateEndpoint', more) });
		const { permissions } = report.surroundings ?? {};
		const checks = permissions?.read ? permissions.checks : [];
		expect(checks.filter(({ action }) => action === 'sagemaker:UpdateEndpoint')).toEqual(
			Array(3).fill(expect.objectContaining({ found, why }))
		);
		expect(report.warnings.some(one => one.includes('may not call'))).toBe(found === 'denied');
	});

	test('a role that only looks is not told of every call that changes something', async () => {
		const changes = (action: string) => !/:(Describe|List|Get)/.test(action);
		const report = await planned({ mayDo: deny(changes) });
		expect(report.warnings.join()).not.toContain('may not call');
		expect(plain(report)).toContain('may only look; whether the role of a run may do the rest was not checked');
	});

	test.each([
		[
			'the simulator may not be asked',
			{ mayDo: () => Promise.reject(new AwsError('access-denied', 'SimulatePrincipalPolicy', 'no')) },
			'this role may not call SimulatePrincipalPolicy'
		],
		[
			'it is the root user',
			{ caller: async () => 'arn:aws:iam::123456789012:root' },
			'these credentials are those of no role and no user'
		],
		[
			'there is no way to IAM',
			{ caller: () => Promise.reject(new AwsError('unreachable', 'GetCallerIdentity', 'no')) },
			'GetCallerIdentity got no answer from here'
		]
	])('%s: not checked, and no error', async (_, account, why) => {
		const report = await planned(account);
		expect(report.decision).toBe('planned');
		expect(plain(report)).toMatch(
			new RegExp(`Permissions: not checked: ${why}. The \\d+ calls that a rollout needs are listed below`)
		);
		expect(report.warnings.join()).not.toContain('may not call');
		expect(schemaProblems(resultOf(report))).toEqual([]);
	});

	test('what IAM cannot simulate leaves the rest checked', async () => {
		const report = await planned({
			mayDo: (_, question) =>
				question.resource === '*'
					? Promise.reject(new AwsError('validation', 'SimulatePrincipalPolicy', 'InvalidInput'))
					: Promise.resolve(allowed(question))
		});
		expect(plain(report)).toMatch(/may make \d+ of \d+ calls; \d+ could not be told/);
		expect(report.warnings.join()).not.toContain('may not call');
	});

	test('a user is asked about as itself, in its own partition', async () => {
		const user = 'arn:aws-cn:iam::123456789012:user/ops/mina';
		const asked: string[] = [];
		await planned({
			caller: async () => user,
			mayDo: async (principal, question) => {
				asked.push(principal);
				return allowed(question);
			}
		});
		expect(new Set(asked)).toEqual(new Set([user]));
	});

	test('what a plan needs depends on the plan', async () => {
		const sidsOf = async (options: Parameters<typeof planned>[1]) => {
			const { permissions } = (await planned({}, options)).surroundings ?? {};
			return new Set(permissions?.read ? permissions.checks.map(({ sid }) => sid) : []);
		};
		const usual = [
			'Look',
			'LookWhereAwsKnowsNoResource',
			'MoveTraffic',
			'RememberTheOutcome',
			'KeepTheRecord',
			'CreateItsOwn',
			'DeleteItsOwn'
		];
		expect([...(await sidsOf({}))].sort()).toEqual(usual.sort());
		const scaled = { scaleIn: false, scaleOut: false, scheduled: false };
		const more = await sidsOf({
			inputs: { ...image, 'execution-role-arn': 'arn:aws:iam::123456789012:role/churn' },
			text: `variant-name: candidate\n${gates}`,
			prepare: world => world.scalable.set('AllTraffic', scaled)
		});
		for (const sid of ['GiveTheModelItsRole', 'KeepAutoscalingInStep', 'KeepAlarmsOfAutoscaling'])
			expect(more).toContain(sid);
	});

	test('an evaluation in transform jobs needs its data, its shards and its jobs, wherever the slash stands', async () => {
		const batch = (data: string, output: string) =>
			`${gates}evaluation: {engine: batch-transform, data: '${data}', task: binary, label: churned, batch: {output: '${output}'}}`;
		const needed = async (data: string, output: string) => {
			const { permissions } = (await planned({}, { text: batch(data, output) })).surroundings ?? {};
			const checks = permissions?.read ? permissions.checks : [];
			return checks.flatMap(({ sid, resource }) =>
				/Shards|Labelled|TransformJobs|Batches/.test(sid) ? [`${sid} ${resource}`] : []
			);
		};
		const job = 'arn:aws:sagemaker:eu-west-1:123456789012:transform-job/promotion-gate-';
		const found = new Set(await needed('s3://bucket/holdout.csv', 's3://bucket/gate'));
		expect([...found].map(one => one.replace(/(promotion-gate-).*/, '$1'))).toEqual([
			'ReadLabelledData arn:aws:s3:::bucket/holdout.csv',
			`ScoreInBatches ${job}`,
			`TagTransformJobs ${job}`,
			'WriteShards arn:aws:s3:::bucket/gate/*',
			'FindShards arn:aws:s3:::bucket'
		]);
		expect(new Set(await needed('s3://bucket/holdout.csv', 's3://bucket/gate/'))).toEqual(found);
	});

	test('every statement and action that is asked for is in the policy of the documentation', async () => {
		const [, policy = ''] = /```json\n([\s\S]*?)```/.exec(readFileSync('docs/iam-policy.md', 'utf8')) ?? [];
		const statements: readonly { Sid: string; Action: string | string[] }[] = JSON.parse(policy).Statement;
		const { permissions } =
			(
				await planned(
					{},
					{
						inputs: image,
						prepare: world => world.scalable.set('AllTraffic', { scaleIn: false, scaleOut: false, scheduled: false })
					}
				)
			).surroundings ?? {};
		const checks = permissions?.read ? permissions.checks : [];
		expect(checks.length).toBeGreaterThan(15);
		for (const { sid, action } of checks) {
			expect([sid, [statements.find(one => one.Sid === sid)?.Action].flat()]).toEqual([
				sid,
				expect.arrayContaining([action])
			]);
		}
	});
});

describe('what is there, and what becomes of it', () => {
	test('alarms and autoscaling stay with a name that is kept', async () => {
		const prepare = (world: MemoryWorld) => {
			world.alarms = ['churn-5xx', 'churn-latency'];
			world.scalable.set('AllTraffic', { scaleIn: false, scaleOut: false, scheduled: false });
		};
		const kept = plain(await planned({}, { prepare }));
		expect(kept).toMatch(
			/Autoscaling: AllTraffic is scaled from \d+ to \d+; its scale-in is held back until the rollout ends, and scaling out goes on/
		);
		expect(kept).toContain('Alarms: churn-5xx and churn-latency watch AllTraffic; that goes on with the name');
		const moved = plain(await planned({}, { prepare, text: `variant-name: candidate\n${gates}` }));
		expect(moved).toContain('nothing of it fires again');
		expect(moved).toMatch(/Limits and policies move to candidate-[0-9a-f]{8} at the end/);
	});

	test('the configuration before and after is a diff, without anything secret', async () => {
		const report = await planned({});
		const summary = renderSummary(report);
		expect(summary).toContain('<summary>Configuration before and after</summary>');
		expect(summary).toMatch(
			/```diff\n-EndpointConfigName: churn-original\n\+EndpointConfigName: churn-prod-[0-9a-f]{8}-pair\n/
		);
		expect(summary).toMatch(/\n[+ ] {2}- VariantName: candidate-[0-9a-f]{8}\n\+ {4}ModelName: churn-new\n/);
		expect(summary).toMatch(/\n- {4}ModelName: churn-old\n\+ {4}ModelName: churn-new\n/);
	});

	test('all of it is in the result, as its schema says', async () => {
		const result = resultOf(await planned({ quotas: quotaOf(8) }));
		expect(result.surroundings).toMatchObject({ room: { read: true }, permissions: { read: true } });
		expect(schemaProblems(result)).toEqual([]);
	});
});
