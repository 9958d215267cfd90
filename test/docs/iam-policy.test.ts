import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { documents, examplesOf, isMapping, list } from './documents.ts';

const services: Readonly<Record<string, string>> = {
	'client-application-auto-scaling': 'application-autoscaling',
	'client-cloudwatch': 'cloudwatch',
	'client-iam': 'iam',
	'client-service-quotas': 'servicequotas',
	'client-sts': 'sts',
	'client-s3': 's3',
	'client-sagemaker': 'sagemaker',
	'client-sagemaker-runtime': 'sagemaker'
};
/** Where the action has another name than the operation. */
const actions: Readonly<Record<string, string>> = {
	's3:DeleteObjects': 's3:DeleteObject',
	's3:HeadObject': 's3:GetObject',
	's3:ListObjectsV2': 's3:ListBucket'
};

/** Every operation that the source sends to AWS, as the action that IAM asks for. */
function actionsSent(): readonly string[] {
	const paths = readdirSync('src', { recursive: true }).map(String);
	const sources = paths
		.filter(path => path.endsWith('.ts') && !path.startsWith('simulator'))
		.map(path => readFileSync(`src/${path}`, 'utf8'));
	const sent = sources.flatMap(source =>
		[...source.matchAll(/(?:import|const) \{([^}]+)\} (?:from|= await import\()\s*'@aws-sdk\/([\w-]+)'/g)].flatMap(
			([, names = '', client = '']) =>
				[...names.matchAll(/\b(\w+)Command\b/g)].map(([, operation]) => `${services[client] ?? client}:${operation}`)
		)
	);
	return [...new Set(sent.map(action => actions[action] ?? action))].sort();
}

const policies = examplesOf('json').filter(
	({ name, value }) => name.startsWith('docs/iam-policy.md') && 'Statement' in value
);
const [promoting, trust, denied] = policies;
/** What AWS asks of whoever calls others of these: nothing that the source sends by itself. */
/** Everybody may ask who they are. */
const unasked = ['sts:GetCallerIdentity'];
const askedBeside = ['iam:PassRole', 'cloudwatch:PutMetricAlarm', 'cloudwatch:DeleteAlarms'];
const statements = (policy: typeof promoting) => list(policy?.value.Statement).filter(isMapping);
const allowed = statements(promoting).flatMap(({ Action }) => list(Action).map(String));

test('the policy allows what the source sends, and nothing more but what AWS asks for beside it', () => {
	const sent = actionsSent().filter(action => !unasked.includes(action));
	expect(sent.length).toBeGreaterThan(15);
	expect([...new Set(allowed)].sort()).toEqual([...sent, ...askedBeside].sort());
});

test('it allows no whole service, and never to delete an endpoint', () => {
	expect(allowed.filter(action => action.includes('*') || action.endsWith(':DeleteEndpoint'))).toEqual([]);
});

test('what creates or deletes is bound to names of this endpoint', () => {
	const own = statements(promoting).filter(({ Action }) =>
		/:(Create|Delete)(EndpointConfig|Model)"/.test(JSON.stringify(Action))
	);
	expect(own).toHaveLength(2);
	for (const { Resource, Condition } of own) {
		for (const resource of list(Resource)) expect(resource).toMatch(/\/churn-prod-\*$/);
		expect(JSON.stringify(Condition)).toMatch(
			/^\{"Null":\{"aws:(Request|Resource)Tag\/promotion-gate:rollout":"false"\}\}$/
		);
	}
});

test('autoscaling is bound to variants of SageMaker, and tags of the endpoint to those of this action', () => {
	const writes = (what: RegExp) => statements(promoting).filter(({ Action }) => what.test(JSON.stringify(Action)));
	for (const { Condition } of writes(/autoscaling:(Register|Put|Deregister)/))
		expect(JSON.stringify(Condition)).toContain('sagemaker:variant:DesiredInstanceCount');
	const onEndpoint = writes(/AddTags/).filter(({ Resource }) => JSON.stringify(Resource).includes(':endpoint/'));
	expect(onEndpoint).toHaveLength(1);
	expect(JSON.stringify(onEndpoint[0]?.Condition)).toContain('"aws:TagKeys":"promotion-gate:*"');
});

test('Terraform denies to everybody else what the policy denies', () => {
	const page = documents['docs/iam-policy.md'] ?? '';
	const terraform = /```hcl\n([^`]+)```/.exec(page)?.[1] ?? '';
	const [refusals = ''] = terraform.split('resource "aws_organizations_policy"');
	const quotedIn = (text: string) => new Set([...text.matchAll(/"([\w:*-]+)"/g)].map(([, word = '']) => word));
	for (const { Sid, Action, Effect } of statements(denied)) {
		expect(Effect).toBe('Deny');
		for (const word of [String(Sid), ...list(Action).map(String)]) expect(quotedIn(refusals)).toContain(word);
	}
	expect(quotedIn(refusals)).toContain('promotion-gate:*');
	const endings = (text: string) =>
		[...text.matchAll(/:(endpoint-config|model)\/churn-prod-\*"/g)].map(([ending]) => ending);
	expect(endings(refusals)).toEqual(endings(JSON.stringify(denied?.value)));
});

test('the trust policy asks for the audience and the subject', () => {
	expect(JSON.stringify(trust?.value)).toMatch(/token\.actions\.githubusercontent\.com:sub":"repo:OWNER\/models:/);
	expect(JSON.stringify(trust?.value)).toContain('token.actions.githubusercontent.com:aud');
});

test('the page says what each optional statement is for', () => {
	const page = documents['docs/iam-policy.md'] ?? '';
	for (const sid of [
		'Evaluate',
		'ReadLabelledData',
		'SeeWhetherModelFilesChange',
		'GiveTheModelItsRole',
		'TellTheModelRegistry'
	]) {
		expect(page).toContain(`| \`${sid}\` |`);
	}
});
