import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { documents, examplesOf, isMapping, list } from './documents.ts';

const services: Readonly<Record<string, string>> = {
	'client-application-auto-scaling': 'application-autoscaling',
	'client-cloudwatch': 'cloudwatch',
	'client-s3': 's3',
	'client-sagemaker': 'sagemaker',
	'client-sagemaker-runtime': 'sagemaker'
};
/** Where the action has another name than the operation. */
const actions: Readonly<Record<string, string>> = {
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
const [promoting, trust] = policies;
const statements = (policy: typeof promoting) => list(policy?.value.Statement).filter(isMapping);
const allowed = statements(promoting).flatMap(({ Action }) => list(Action).map(String));

test('the policy allows what the source sends, and nothing more but iam:PassRole', () => {
	const sent = actionsSent();
	expect(sent.length).toBeGreaterThan(15);
	expect([...new Set(allowed)].sort()).toEqual([...sent, 'iam:PassRole'].sort());
});

test('it allows no whole service, and never to delete an endpoint', () => {
	expect(allowed.filter(action => action.includes('*') || action.endsWith(':DeleteEndpoint'))).toEqual([]);
});

test('what creates or deletes is bound to names of this endpoint', () => {
	const own = statements(promoting).filter(({ Action }) =>
		/:(Create|Delete)(EndpointConfig|Model)"/.test(JSON.stringify(Action))
	);
	expect(own).toHaveLength(1);
	for (const resource of list(own[0]?.Resource)) expect(resource).toMatch(/\/churn-prod-\*$/);
});

test('the trust policy asks for the audience and the subject', () => {
	expect(JSON.stringify(trust?.value)).toMatch(/token\.actions\.githubusercontent\.com:sub":"repo:OWNER\/models:/);
	expect(JSON.stringify(trust?.value)).toContain('token.actions.githubusercontent.com:aud');
});

test('the page says what each optional statement is for', () => {
	const page = documents['docs/iam-policy.md'] ?? '';
	for (const sid of ['Evaluate', 'ReadLabelledData', 'GiveTheModelItsRole', 'KeepAutoscalingInStep']) {
		expect(page).toContain(`| \`${sid}\` |`);
	}
});
