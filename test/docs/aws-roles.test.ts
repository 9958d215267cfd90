import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { documents, examplesOf, isMapping, list, part } from './documents.ts';

const folder = 'examples/aws';
const read = (path: string) => readFileSync(`${folder}/${path}`, 'utf8');
const [documented] = examplesOf('json').filter(
	({ name, value }) => name.startsWith('docs/iam-policy.md') && 'Statement' in value
);
type Statement = Readonly<Record<string, unknown>>;

/** The names of the documentation in the places of what each tool fills in. */
const names: Readonly<Record<string, string>> = {
	...{ account: '111122223333', region: 'eu-west-1', endpoint: 'churn-prod', execution_role: 'churn-model-execution' },
	...{ data_bucket: 'churn-data', model_bucket: 'churn-models', package_group: 'churn' },
	...{ 'AWS::AccountId': '111122223333', 'AWS::Region': 'eu-west-1', 'AWS::Partition': 'aws', Endpoint: 'churn-prod' },
	...{
		ExecutionRole: 'churn-model-execution',
		DataBucket: 'churn-data',
		ModelBucket: 'churn-models',
		PackageGroup: 'churn'
	},
	...{ Repository: 'acme/models', Subject: 'ref:refs/heads/main' }
};
const filled = (text: string) => text.replace(/\$\{([\w:]+)\}/g, (whole, name: string) => names[name] ?? whole);

/** Lists of one and single values mean the same. */
function plain(statement: Statement): Statement {
	return Object.fromEntries(
		Object.entries(statement).map(([key, value]) => [
			key,
			Array.isArray(value) && value.length === 1 ? value[0] : value
		])
	);
}
const statementsOf = (policy: unknown) => list(part({ policy }, 'policy').Statement).filter(isMapping).map(plain);
const promoting = statementsOf(documented?.value);
const lookingSids = [
	'Look',
	'LookWhereAwsKnowsNoResource',
	'SuggestNames',
	'SeeRoom',
	'TryPermissions',
	'Evaluate',
	'ReadLabelledData',
	'FindLabelledData'
];
const looking = promoting.filter(({ Sid }) => lookingSids.includes(String(Sid)));

const short = (tag: string) => ({ tag, resolve: (value: string) => (tag === '!Sub' ? filled(value) : value) });
const template: unknown = parse(filled(read('cloudformation/roles.yml')), {
	customTags: ['!Sub', '!Ref', '!GetAtt'].map(short),
	logLevel: 'silent'
});
const roleOf = (name: string) => part(part(part(template, 'Resources'), name), 'Properties');

test('Terraform and CDK give the policy of the documentation', () => {
	for (const path of ['terraform/policy.json.tftpl', 'cdk/policy.json.tftpl']) {
		expect(statementsOf(JSON.parse(filled(read(path))))).toEqual(promoting);
	}
});

test('CloudFormation gives it too, and its role that only looks has the statements of looking', () => {
	const policies = (name: string) => statementsOf(part({ one: list(roleOf(name).Policies)[0] }, 'one').PolicyDocument);
	expect(policies('Promotion')).toEqual(promoting);
	expect(policies('PromotionPlan')).toEqual(looking);
	expect(looking).toHaveLength(lookingSids.length);
});

test('the role that only looks has the same statements everywhere, none of which changes anything but by asking the model', () => {
	for (const path of ['terraform/main.tf', 'cdk/promotion-roles.ts']) {
		const [, named = ''] = /looking = \[([^\]]*)\]/.exec(read(path)) ?? [];
		expect([...named.matchAll(/["'](\w+)["']/g)].map(([, sid]) => sid)).toEqual(lookingSids);
	}
	const actions = looking.flatMap(({ Action }) => list(Action)).map(String);
	expect(actions.filter(action => !/:(Describe|List|Get|Invoke|Simulate)/.test(action))).toEqual([]);
	for (const sid of lookingSids)
		expect(documents['docs/iam-policy.md']?.split('## A role that only looks')[1]).toContain(`\`${sid}\``);
});

test('each role is assumed by its own runs only', () => {
	const subjects = (name: string) => JSON.stringify(roleOf(name).AssumeRolePolicyDocument);
	expect(subjects('Promotion')).toContain(
		'"token.actions.githubusercontent.com:sub":"repo:acme/models:ref:refs/heads/main"'
	);
	expect(subjects('PromotionPlan')).toContain(
		'"token.actions.githubusercontent.com:sub":"repo:acme/models:pull_request"'
	);
	for (const text of [
		subjects('Promotion'),
		subjects('PromotionPlan'),
		read('terraform/main.tf'),
		read('cdk/promotion-roles.ts')
	]) {
		expect(text).toMatch(/sts\.amazonaws\.com/);
		expect(text).not.toMatch(/StringLike|repo:\*/);
	}
	expect(read('terraform/main.tf')).toMatch(
		/default +[ =]+"ref:refs\/heads\/main"[\s\S]*subject += var\.subject[\s\S]*"pull_request"/
	);
	expect(read('cdk/promotion-roles.ts')).toMatch(/props\.subject \?\? 'ref:refs\/heads\/main'[\s\S]*:pull_request`/);
});

test('the commands of getting started give what the tools ask for, under their names', () => {
	const page = documents['docs/getting-started.md'] ?? '';
	const variables = [...read('terraform/main.tf').matchAll(/^variable "(\w+)" \{([\s\S]*?)^\}/gm)];
	const needed = variables.filter(([, , body = '']) => !body.includes('default')).map(([, name]) => name);
	const [, applied = ''] = / apply (.*)/.exec(page) ?? [];
	expect([...applied.matchAll(/-var (\w+)=/g)].map(([, name]) => name)).toEqual(needed);
	const parameters = Object.entries(part(template, 'Parameters')).filter(
		([, value]) => !('Default' in part({ value }, 'value'))
	);
	const [, overrides = ''] = /--parameter-overrides (.*)/.exec(page) ?? [];
	expect(overrides.split(' ').map(pair => pair.split('=')[0])).toEqual(parameters.map(([name]) => name));
	const [, props = ''] = /new PromotionRoles\(app, 'PromotionRoles', \{([\s\S]*?)\}\)/.exec(page) ?? [];
	const asked = [...(read('cdk/promotion-roles.ts').split('\n}\n')[0] ?? '').matchAll(/^\treadonly (\w+): /gm)].map(
		([, name]) => name
	);
	expect([...props.matchAll(/(\w+):/g)].map(([, name]) => name)).toEqual(asked);
});
