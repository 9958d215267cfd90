import { describe, expect, test } from '@jest/globals';
import { type ActionInput, COMMANDS, readInputs, readPlanInputs } from '../../src/action/inputs.ts';

type Given = Partial<Record<ActionInput, string>>;
const read = (given: Given) => readInputs(name => given[name] ?? '');
const inputs = (given: Given) => {
	const result = read(given);
	if (!result.ok) throw new Error(result.mistakes.map(({ key, message }) => `${key}: ${message}`).join('\n'));
	return result.inputs;
};
const role = 'arn:aws:iam::123456789012:role/deploy';
const packageArn = 'arn:aws:sagemaker:eu-west-1:123456789012:model-package/churn/7';

describe('inputs', () => {
	test('nothing given means the defaults', () => {
		expect(inputs({})).toEqual({
			command: 'run',
			plan: {},
			watchMs: 19_800_000,
			githubToken: '',
			comment: true,
			failOn: 'rollback',
			onCancel: 'rollback',
			inFlight: 'refuse',
			allowUnapproved: false,
			approveModelPackage: false,
			timeZone: 'UTC'
		});
	});

	test('everything given', () => {
		expect(
			inputs({
				command: 'plan',
				'endpoint-name': ' churn-prod ',
				'config-file': 'gate.yml',
				'model-package-arn': packageArn,
				watch: '0',
				'role-to-assume': role,
				'aws-region': 'us-gov-west-1',
				'pull-request': '42',
				'github-token': 'token',
				comment: 'FALSE',
				'deployment-environment': 'production',
				reason: 'looks fine: "ok"',
				'fail-on': 'never',
				'on-cancel': 'leave',
				'in-flight': 'wait',
				tags: 'CostCenter: 0012\nOwner: data science',
				'allow-unapproved': 'true',
				'approve-model-package': 'true',
				'time-zone': 'Europe/Berlin'
			})
		).toEqual({
			command: 'plan',
			plan: { 'endpoint-name': 'churn-prod', 'model-package-arn': packageArn },
			configFile: 'gate.yml',
			watchMs: 0,
			roleToAssume: role,
			awsRegion: 'us-gov-west-1',
			pullRequest: 42,
			githubToken: 'token',
			comment: false,
			deploymentEnvironment: 'production',
			reason: 'looks fine: "ok"',
			failOn: 'never',
			onCancel: 'leave',
			inFlight: 'wait',
			tags: { CostCenter: '0012', Owner: 'data science' },
			allowUnapproved: true,
			approveModelPackage: true,
			timeZone: 'Europe/Berlin'
		});
	});

	test('only a version of the Model Registry is approved there', () => {
		const wish = { 'approve-model-package': 'true' };
		expect(read({ ...wish, 'model-name': 'churn-7' })).toMatchObject({
			ok: false,
			mistakes: [{ key: 'approve-model-package', message: expect.stringContaining('Give model-package-arn') }]
		});
		expect(inputs({ ...wish, command: 'resume' }).approveModelPackage).toBe(true);
	});

	test.each(COMMANDS)('command %s', command => {
		expect(inputs({ command }).command).toBe(command);
	});

	test.each<[ActionInput, string, string]>([
		['command', 'deploy', 'Write plan, run, resume, approve, promote, rollback, status, rehearse or validate.'],
		['command', 'promot', 'Did you mean "promote"?'],
		['watch', '30', '"30" cannot be read: it has no unit'],
		['watch', '90min', 'position 3'],
		['watch', '40d', '40d is above 35d'],
		['comment', 'yes', '"yes" does not fit. Write true or false.'],
		['fail-on', 'error-only', 'Write rollback, error or never.'],
		['on-cancel', 'keep', 'Write rollback or leave.'],
		['in-flight', 'queue', 'Write refuse, replace or wait.'],
		['allow-unapproved', 'yes', 'Write true or false.'],
		['approve-model-package', 'yes', 'Write true or false.'],
		['tags', '- team', 'is not a map. Write one tag a line'],
		['role-to-assume', 'deploy', "Write the role's ARN"],
		['aws-region', 'Ireland', 'such as eu-west-1'],
		['pull-request', 'abc', 'Write the number of a pull request'],
		['pull-request', '0', 'Write the number of a pull request'],
		['deployment-environment', 'x'.repeat(256), '256 characters']
	])('%s: %s is a mistake', (name, written, message) => {
		const result = read({ [name]: written });
		expect(result).toMatchObject({
			ok: false,
			mistakes: [{ key: name, input: name, message: expect.stringContaining(message) }]
		});
	});

	test.each([
		['aws:team: a', 'tags.aws:team', 'AWS keeps aws: for itself'],
		['AWS:team: a', 'tags.AWS:team', 'AWS keeps aws: for itself'],
		['promotion-gate:rollout: a', 'tags.promotion-gate:rollout', 'this action promotion-gate:'],
		['"team!": a', 'tags.team!', 'not a key that AWS takes'],
		['team: "a;b"', 'tags.team', 'a value that AWS does not take'],
		[`team: ${'x'.repeat(257)}`, 'tags.team', 'at most 256'],
		['team: [a]', 'tags.team', 'no plain value'],
		['team: a\nteam: b', 'tags.team', 'given twice'],
		[Array.from({ length: 50 }, (_, i) => `t${i}: x`).join('\n'), 'tags', 'has 50 tags']
	])('tags: %s is a mistake', (written, key, message) => {
		const result = read({ tags: written });
		expect(result.ok ? [] : result.mistakes).toMatchObject([{ key, message: expect.stringContaining(message) }]);
	});

	test.each(['run', 'rollback', 'rehearse'])('%s takes tags', command => {
		expect(inputs({ command, tags: '{a: 1, b: true, c: ""}' }).tags).toEqual({ a: '1', b: 'true', c: '' });
	});

	test('all mistakes are told at once', () => {
		const result = read({ command: 'x', watch: 'y', 'fail-on': 'z' });
		expect(result.ok ? [] : result.mistakes.map(({ key }) => key)).toEqual(['command', 'watch', 'fail-on']);
	});

	test.each(['resume', 'approve', 'promote', 'rollback', 'status'])('%s takes no candidate', command => {
		const result = read({ command, 'model-name': 'churn-7', environment: 'A: 1' });
		expect(result.ok ? [] : result.mistakes).toEqual([
			{
				key: 'model-name',
				input: 'model-name',
				message: expect.stringContaining(`${command} works on the rollout in flight`)
			},
			{ key: 'environment', input: 'environment', message: expect.stringContaining('Leave it out') }
		]);
	});

	test("the plan's inputs can be read though others are wrong", () => {
		const given: Given = { watch: 'x', gates: '- metric: cpu', 'endpoint-name': '' };
		expect(readPlanInputs(name => given[name] ?? '')).toEqual({ gates: '- metric: cpu' });
	});
});
