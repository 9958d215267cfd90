import type { AwsErrorCode } from './error-code.ts';
import { singleLine } from './text.ts';

/** What has become of an operation, after its name. */
export const verbs: Readonly<Record<AwsErrorCode, string>> = {
	'endpoint-in-progress': 'was refused because the endpoint is being changed',
	'endpoint-not-found': 'found no such endpoint',
	'configuration-not-found': 'found no such endpoint configuration',
	'model-not-found': 'found no such model',
	'object-not-found': 'found no such object on S3',
	'object-changed': 'found another version of the object',
	'job-not-found': 'found no such transform job',
	'already-exists': 'was refused because the name is taken',
	'limit-exceeded': 'was refused because of a quota',
	validation: 'was refused',
	'access-denied': 'was not allowed',
	'credentials-expired': 'was refused because of the AWS credentials',
	'never-reached': 'never got as far as AWS',
	throttled: 'was slowed down by AWS',
	unreachable: 'got no answer of use from AWS',
	unknown: 'failed'
};

/** What the reader of an error can do about it. */
export function adviceOn(code: AwsErrorCode, operation: string, message: string): string {
	switch (code) {
		case 'endpoint-in-progress':
			return 'SageMaker takes one change at a time; it is possible again once the endpoint is InService.';
		case 'endpoint-not-found':
			return 'Check the endpoint’s name, the region and the account.';
		case 'configuration-not-found':
			return 'Check whether somebody has deleted it; SageMaker needs it for as long as an endpoint refers to it.';
		case 'model-not-found':
			return 'Check the model’s name, the region and the account.';
		case 'object-not-found':
			return 'Check the bucket and the key; without s3:ListBucket, S3 says the same of objects that may not be read.';
		case 'object-changed':
			return 'Somebody has written it anew meanwhile; start again once nobody does.';
		case 'job-not-found':
			return 'Check the job’s name, the region and the account.';
		case 'already-exists':
			return 'What bears the name was created by somebody else or by an earlier run.';
		case 'limit-exceeded':
			return 'Ask for a higher quota in AWS Service Quotas, or use fewer or other instances.';
		case 'validation':
			return 'Mend what it names, then start again.';
		case 'access-denied':
			return allowance(operation, message);
		case 'credentials-expired':
			return operation === 'GetCredentials' &&
				/could not load credentials|no credentials|not find credentials/i.test(message)
				? 'There are none: log in before this step, for example by aws-actions/configure-aws-credentials (elsewhere by a profile or the role of the machine), or give this step `role-to-assume` and the job `permissions: id-token: write`.'
				: 'Give the job fresh AWS credentials and resume; with `role-to-assume` they are renewed as long as it runs.';
		case 'never-reached':
			return 'Nothing was changed.';
		case 'throttled':
			return 'It is tried again later.';
		case 'unreachable':
			return 'It is tried again later; if it stays, check the network, the region and the AWS health dashboard.';
		case 'unknown':
			return 'Look it up in the AWS documentation; a resume goes on from what AWS has.';
	}
}

/** The IAM action that is missing, as the message tells it or else from the operation, and the resource if told. */
function allowance(operation: string, message: string): string {
	if (operation === 'AssumeRoleWithWebIdentity') {
		return 'Let the role trust GitHub’s OIDC provider for this repository and branch, with the audience sts.amazonaws.com.';
	}
	if (/explicit deny in a service control policy/i.test(message)) {
		return 'A policy of the organisation denies it, whatever the role allows: ask who keeps it what it demands. Where it demands tags of everything that is created, it has to except this role: configurations and models of a rollout carry those of `promotion-gate:` only.';
	}
	if (/with an explicit deny/i.test(message)) {
		return 'A policy denies it explicitly, and an allowance elsewhere does not help: look for the Deny that fits. Where it demands tags of everything that is created, it has to except this role: configurations and models of a rollout carry those of `promotion-gate:` only.';
	}
	const told = /not authorized to perform:? ([\w-]+:\w+)|not have ([\w-]+:\w+) permission/i.exec(message);
	const action = told?.[1] ?? told?.[2] ?? actionOf(operation);
	const resource = /on resource:? (\S+)/i.exec(message)?.[1]?.replace(/(?<![.,;"'])[.,;"']+$/, '');
	const where = resource === undefined ? '' : ` on ${singleLine(resource)}`;
	return `Allow ${action}${where} for the role of this workflow.`;
}

function actionOf(operation: string): string {
	if (operation === 'GetMetricData' || operation === 'DescribeAlarms') return `cloudwatch:${operation}`;
	if (operation === 'GetObject' || operation === 'HeadObject') return 's3:GetObject';
	if (operation === 'ListObjectsV2') return 's3:ListBucket';
	if (operation === 'PutObject') return 's3:PutObject';
	if (operation === 'DeleteObjects') return 's3:DeleteObject';
	if (/Scal(able|ing)/.test(operation)) return `application-autoscaling:${operation}`;
	return `sagemaker:${operation}`;
}
