import {
	type ApplicationAutoScalingClient,
	DescribeScalableTargetsCommand,
	type DescribeScalableTargetsResponse,
	DescribeScalingPoliciesCommand,
	type DescribeScalingPoliciesResponse,
	DescribeScheduledActionsCommand,
	type DescribeScheduledActionsResponse,
	type ScalableTarget,
	type ScalingPolicy,
	type ScheduledAction
} from '@aws-sdk/client-application-auto-scaling';
import { asAwsError } from './errors.ts';

/** What Application Auto Scaling scales here: the instances of a variant. */
export const scalable = {
	ServiceNamespace: 'sagemaker',
	ScalableDimension: 'sagemaker:variant:DesiredInstanceCount'
} as const;

/** The most that one request may name. */
const mostTargets = 50;

export function resourceOf(endpointName: string, variant: string): string {
	return `endpoint/${endpointName}/variant/${variant}`;
}

/** The targets among these resources; one that is not registered is no error. */
export async function findTargets(
	client: ApplicationAutoScalingClient,
	resources: readonly string[]
): Promise<readonly ScalableTarget[]> {
	const found: ScalableTarget[] = [];
	for (let at = 0; at < resources.length; at += mostTargets) {
		const ResourceIds = resources.slice(at, at + mostTargets);
		const pages = await allPages(token => {
			const command = new DescribeScalableTargetsCommand({ ...scalable, ResourceIds, ...token });
			return asAwsError(
				'DescribeScalableTargets',
				(): Promise<DescribeScalableTargetsResponse> => client.send(command)
			);
		});
		found.push(...pages.flatMap(page => page.ScalableTargets ?? []));
	}
	return found;
}

export async function findPolicies(
	client: ApplicationAutoScalingClient,
	resource: string
): Promise<readonly ScalingPolicy[]> {
	const pages = await allPages(token => {
		const command = new DescribeScalingPoliciesCommand({ ...scalable, ResourceId: resource, ...token });
		return asAwsError('DescribeScalingPolicies', (): Promise<DescribeScalingPoliciesResponse> => client.send(command));
	});
	return pages.flatMap(page => page.ScalingPolicies ?? []);
}

export async function findSchedule(
	client: ApplicationAutoScalingClient,
	resource: string
): Promise<readonly ScheduledAction[]> {
	const pages = await allPages(token => {
		const command = new DescribeScheduledActionsCommand({ ...scalable, ResourceId: resource, ...token });
		return asAwsError(
			'DescribeScheduledActions',
			(): Promise<DescribeScheduledActionsResponse> => client.send(command)
		);
	});
	return pages.flatMap(page => page.ScheduledActions ?? []);
}

async function allPages<Page extends { readonly NextToken?: string | undefined }>(
	ask: (token: { readonly NextToken?: string }) => Promise<Page>
): Promise<readonly Page[]> {
	const pages: Page[] = [];
	let token: string | undefined;
	do {
		const page = await ask(token === undefined ? {} : { NextToken: token });
		pages.push(page);
		token = page.NextToken;
	} while (token !== undefined);
	return pages;
}
