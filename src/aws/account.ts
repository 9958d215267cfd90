import { IAMClient, SimulatePrincipalPolicyCommand } from '@aws-sdk/client-iam';
import { ListServiceQuotasCommand, type ServiceQuota, ServiceQuotasClient } from '@aws-sdk/client-service-quotas';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import type { Account, PermissionAnswer, PermissionQuestion, Quota } from './account-port.ts';
import type { CommonOptions } from './clients.ts';
import { asAwsError } from './errors.ts';

/** Of SageMaker there are some thousand quotas, a hundred a page. */
const mostPages = 80;
const pageSize = 100;
/** Of the keys of conditions that are asked about, the one that may have several values. */
const manyValued = 'aws:TagKeys';

/** What may be known of the account. Loaded by `plan`. Sent twice at most: whoever cannot answer is not waited for. */
export function connectAccount({ network, ...options }: CommonOptions): Account {
	const briefly = { ...options, maxAttempts: 2, requestHandler: network.handlerFor('call') };
	const sts = new STSClient(briefly);
	const iam = new IAMClient(briefly);
	const quotas = new ServiceQuotasClient(briefly);
	return {
		async caller() {
			const { Arn = '' } = await asAwsError('GetCallerIdentity', () => sts.send(new GetCallerIdentityCommand({})));
			return Arn;
		},
		mayDo: (principalArn, question) => simulate(iam, principalArn, question),
		quotas: wanted => findQuotas(quotas, wanted)
	};
}

async function simulate(
	iam: IAMClient,
	principalArn: string,
	{ actions, resource, context }: PermissionQuestion
): Promise<readonly PermissionAnswer[]> {
	const command = new SimulatePrincipalPolicyCommand({
		PolicySourceArn: principalArn,
		ActionNames: [...actions],
		ResourceArns: [resource],
		ContextEntries: Object.entries(context).map(([ContextKeyName, values]) => ({
			ContextKeyName,
			ContextKeyType: ContextKeyName === manyValued ? ('stringList' as const) : ('string' as const),
			ContextKeyValues: [...values]
		})),
		MaxItems: 1000
	});
	const { EvaluationResults = [] } = await asAwsError('SimulatePrincipalPolicy', () => iam.send(command));
	return EvaluationResults.map(result => ({
		action: result.EvalActionName ?? '',
		decision: decisionOf(result.EvalDecision),
		missing: result.MissingContextValues ?? [],
		byOrganization: result.OrganizationsDecisionDetail?.AllowedByOrganizations === false,
		byBoundary: result.PermissionsBoundaryDecisionDetail?.AllowedByPermissionsBoundary === false
	}));
}

function decisionOf(decision: string | undefined): PermissionAnswer['decision'] {
	if (decision === 'allowed') return 'allowed';
	return decision === 'explicitDeny' ? 'explicit-deny' : 'implicit-deny';
}

/** Page by page, until all of them are found. */
async function findQuotas(client: ServiceQuotasClient, wanted: ReadonlySet<string>): Promise<readonly Quota[]> {
	const found = new Map<string, Quota>();
	let token: string | undefined;
	for (let page = 0; page < mostPages && found.size < wanted.size; page++) {
		const command = new ListServiceQuotasCommand({
			ServiceCode: 'sagemaker',
			MaxResults: pageSize,
			...(token !== undefined && { NextToken: token })
		});
		const answer = await asAwsError('ListServiceQuotas', () => client.send(command));
		for (const quota of answer.Quotas ?? []) {
			if (wanted.has(quota.QuotaName ?? '')) found.set(quota.QuotaName ?? '', quotaOf(quota));
		}
		token = answer.NextToken;
		if (token === undefined) break;
	}
	return [...found.values()];
}

function quotaOf({ QuotaName = '', Value, UsageMetric: usage }: ServiceQuota): Quota {
	return {
		name: QuotaName,
		...(Value !== undefined && { value: Value }),
		...(usage?.MetricNamespace !== undefined &&
			usage.MetricName !== undefined && {
				usage: {
					namespace: usage.MetricNamespace,
					metricName: usage.MetricName,
					dimensions: usage.MetricDimensions ?? {},
					statistic: usage.MetricStatisticRecommendation ?? 'Maximum'
				}
			})
	};
}
