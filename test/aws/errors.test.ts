import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { AwsError, toAwsError } from '../../src/aws/errors.ts';

function ofAws(name: string, message: string, httpStatusCode = 400): Error {
	return Object.assign(new Error(message), { name, $metadata: { httpStatusCode, attempts: 2 } });
}

const sts = 'AssumeRoleWithWebIdentity';
const arn = 'arn:aws:sagemaker:us-west-2:123456789098';

describe('the meaning of an error', () => {
	test.each([
		['endpoint-in-progress', ofAws('ValidationException', `Cannot update in-progress endpoint "${arn}:endpoint/e".`)],
		['endpoint-not-found', ofAws('ValidationException', `Could not find endpoint "${arn}:endpoint/e".`)],
		['endpoint-not-found', ofAws('ValidationError', 'Endpoint e of account 123456789012 not found.')],
		[
			'configuration-not-found',
			ofAws('ValidationException', `Could not find endpoint configuration "${arn}:endpoint-config/e".`)
		],
		['model-not-found', ofAws('ValidationException', `Could not find model "${arn}:model/m".`)],
		['model-not-found', ofAws('ValidationException', `Model Package ${arn}:model-package/g/1 does not exist.`)],
		['validation', ofAws('ValidationException', 'Could not find model data at s3://bucket/model.tar.gz.')],
		['already-exists', ofAws('ValidationException', `Cannot create already existing endpoint configuration "${arn}".`)],
		['limit-exceeded', ofAws('ResourceLimitExceeded', "The account-level service limit 'ml.m4.xlarge' is 0 Instances")],
		['validation', ofAws('ValidationException', 'ManagedInstanceScaling is not supported with the given setup.')],
		[
			'access-denied',
			ofAws('AccessDeniedException', 'User: arn is not authorized to perform: sagemaker:UpdateEndpoint')
		],
		['access-denied', ofAws('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity', 403)],
		['credentials-expired', ofAws('ExpiredTokenException', 'The security token included in the request is expired')],
		['credentials-expired', ofAws('ExpiredToken', 'expired')],
		['credentials-expired', ofAws('UnrecognizedClientException', 'The security token is invalid.')],
		[
			'credentials-expired',
			Object.assign(new Error('Could not load credentials'), { name: 'CredentialsProviderError' })
		],
		['throttled', ofAws('ThrottlingException', 'Rate exceeded')],
		['throttled', ofAws('Throttling', 'Rate exceeded')],
		['unreachable', ofAws('InternalFailure', 'internal', 500)],
		['unreachable', ofAws('Unknown', 'UnknownError', 503)],
		['unreachable', Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })],
		['unreachable', Object.assign(new AggregateError([], ''), { code: 'ETIMEDOUT' })],
		['unreachable', Object.assign(new Error('a request timed out'), { name: 'TimeoutError' })],
		['already-exists', ofAws('ValidationException', `Cannot create already existing endpoint "${arn}:endpoint/e".`)],
		['already-exists', ofAws('ValidationException', `Cannot create already existing model "${arn}:model/m".`)],
		[
			'validation',
			ofAws(
				'ValidationException',
				"1 validation error detected: Value 'ml.t3.medium' at 'productionVariants.1.member.instanceType' failed to satisfy constraint: Member must satisfy enum value set: [ml.r7i.48xlarge, ml.m5.large]"
			)
		],
		[
			'validation',
			ofAws(
				'ValidationException',
				'ManagedInstanceScaling is only supported for inference component endpoints. Please provide a valid EndpointConfig.'
			)
		],
		[
			'validation',
			ofAws(
				'ValidationException',
				'The variant name(s) "candidate" is/are not present within endpoint configuration "churn".'
			)
		],
		[
			'access-denied',
			ofAws(
				'ValidationException',
				'An Application AutoScaling scalable target exists for a variant being deleted, and the IAM identity used to invoke DeleteEndpoint does not have application-autoscaling:DeregisterScalableTarget permission to deregister the scalable target.'
			)
		],
		[
			'limit-exceeded',
			ofAws(
				'ResourceLimitExceeded',
				"The account-level service limit 'ml.m4.xlarge for endpoint usage' is 0 Instances, with current utilization of 0 Instances and a request delta of 1 Instances. Please use AWS Service Quotas to request an increase for this quota."
			)
		],
		['endpoint-in-progress', ofAws('ConcurrentUpdateException', 'There is already a pending update')],
		['object-not-found', ofAws('NoSuchKey', 'The specified key does not exist.', 404)],
		['access-denied', ofAws('InvalidIdentityToken', 'No OpenIDConnect provider found in your account')],
		['unreachable', ofAws('IDPCommunicationError', 'could not fetch keys')],
		['unreachable', ofAws('InternalDependencyException', 'dependency', 530)],
		['unreachable', ofAws('SyntaxError', 'Unexpected token < in JSON\n  Deserialization error: to see', 200)],
		['unreachable', Object.assign(new Error('self-signed certificate'), { code: 'SELF_SIGNED_CERT_IN_CHAIN' })],
		['unreachable', Object.assign(new Error('Parse Error'), { code: 'HPE_INVALID_CONSTANT' })],
		['unreachable', ofAws('RequestTimeTooSlow', 'x', 408)],
		['unknown', new Error('something else')]
	])('%s', (code, error) => {
		expect(toAwsError(error, 'UpdateEndpoint').code).toBe(code);
	});

	test('what is worth trying again says so', () => {
		expect(toAwsError(ofAws('ThrottlingException', 'x'), 'X').retryable).toBe(true);
		expect(toAwsError(ofAws('ValidationException', 'x'), 'X').retryable).toBe(false);
	});

	test('anything thrown becomes an AwsError with a one-line message', () => {
		fc.assert(
			fc.property(fc.anything(), thrown => {
				const error = toAwsError(thrown, 'DescribeEndpoint');
				expect(error).toBeInstanceOf(AwsError);
				expect(error.message).not.toMatch(/[\n\r]/);
				expect(error.message.startsWith('DescribeEndpoint ')).toBe(true);
			})
		);
	});
});

describe('its message', () => {
	test('says what was asked, what AWS said and what to do', () => {
		const said = `Cannot update in-progress endpoint\n "${arn}:endpoint/e".`;
		const error = toAwsError(ofAws('ValidationException', said), 'UpdateEndpoint');
		expect(error.message).toBe(
			'UpdateEndpoint was refused because the endpoint is being changed: ValidationException, ' +
				`"Cannot update in-progress endpoint "${arn}:endpoint/e".". ` +
				'SageMaker takes one change at a time; it is possible again once the endpoint is InService.'
		);
		expect(error.cause).toMatchObject({ message: said });
		expect(error.attempts).toBe(2);
	});

	test.each([
		['GetCredentials', 'Could not load credentials from any providers', 'There are none: log in before this step'],
		['GetCredentials', 'The session has expired', 'Give the job fresh AWS credentials and resume'],
		['DescribeEndpoint', 'Could not load credentials', 'Give the job fresh AWS credentials and resume']
	])('%s, %s: credentials that never were are told from those that ended', (operation, message, advice) => {
		const error = Object.assign(new Error(message), { name: 'CredentialsProviderError' });
		expect(toAwsError(error, operation).message).toContain(advice);
	});

	test('names the permission that is missing', () => {
		const said = `User: arn:aws:sts::1:assumed-role/ci is not authorized to perform: sagemaker:AddTags on resource: ${arn}:endpoint/e because no identity-based policy allows it`;
		expect(toAwsError(ofAws('AccessDeniedException', said), 'CreateEndpointConfig').message).toContain(
			`Allow sagemaker:AddTags on ${arn}:endpoint/e for the role of this workflow.`
		);
		expect(toAwsError(ofAws('AccessDeniedException', 'no'), 'GetMetricData').message).toContain(
			'Allow cloudwatch:GetMetricData for the role'
		);
		expect(toAwsError(ofAws('AccessDeniedException', 'no'), 'DescribeScalableTargets').message).toContain(
			'Allow application-autoscaling:DescribeScalableTargets for the role'
		);
	});

	test('tells whom a role has to trust', () => {
		const error = toAwsError(
			ofAws('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity', 403),
			sts
		);
		expect(error.message).toContain('Let the role trust GitHub’s OIDC provider');
	});

	test('names the permission of reading an object', () => {
		expect(toAwsError(ofAws('AccessDenied', 'Access Denied', 403), 'HeadObject').message).toContain(
			'Allow s3:GetObject for the role'
		);
	});

	test('has no secret and no line break of what AWS says, in name or sentence', () => {
		const error = toAwsError(ofAws('X\n::error::Y', 'key AKIAIOSFODNN7EXAMPLE\n::set-output name=x::y'), 'X');
		expect(error.message).not.toMatch(/[\n\r]|AKIAIOSFODNN7EXAMPLE/);
	});

	test('cuts what AWS says', () => {
		expect(toAwsError(ofAws('ValidationException', 'x'.repeat(2000)), 'X').message.length).toBeLessThan(450);
	});

	test('an AwsError stays what it is', () => {
		const error = new AwsError('throttled', 'X', 'slow');
		expect(toAwsError(error, 'Y')).toBe(error);
	});
});
