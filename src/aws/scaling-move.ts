import {
	type ApplicationAutoScalingClient,
	DeregisterScalableTargetCommand,
	ObjectNotFoundException,
	PutScalingPolicyCommand,
	PutScheduledActionCommand,
	type ScheduledAction
} from '@aws-sdk/client-application-auto-scaling';
import { AwsError, calling, toAwsError } from './errors.ts';
import { policyFor } from './scaling-policy.ts';
import { findPolicies, findSchedule, resourceOf, scalable } from './scaling-read.ts';

/** Gives `to` the policies of `from`, and answers the names of those that it cannot have as they were. */
export async function copyPolicies(
	client: ApplicationAutoScalingClient,
	endpointName: string,
	from: string,
	to: string
): Promise<readonly string[]> {
	const left: string[] = [];
	for (const policy of await findPolicies(client, resourceOf(endpointName, from))) {
		const { input, complete } = policyFor(policy, endpointName, from, to);
		if (!complete) left.push(policy.PolicyName ?? '');
		if (input === undefined) continue;
		const command = new PutScalingPolicyCommand({ ...scalable, ResourceId: resourceOf(endpointName, to), ...input });
		await calling('PutScalingPolicy', () => client.send(command));
	}
	return left;
}

/** Gives `to` the scheduled actions of `from`; where they may not be read or written, that is answered. */
export async function copySchedule(
	client: ApplicationAutoScalingClient,
	endpointName: string,
	from: string,
	to: string
): Promise<readonly string[]> {
	try {
		for (const action of await findSchedule(client, resourceOf(endpointName, from))) {
			const command = new PutScheduledActionCommand({
				...scalable,
				ResourceId: resourceOf(endpointName, to),
				...scheduleOf(action)
			});
			await calling('PutScheduledAction', () => client.send(command));
		}
		return [];
	} catch (error) {
		if (!(error instanceof AwsError) || error.retryable || error.code === 'credentials-expired') throw error;
		return ['scheduled actions, if there are any'];
	}
}

function scheduleOf({
	ScheduledActionName,
	Schedule,
	Timezone,
	StartTime,
	EndTime,
	ScalableTargetAction
}: ScheduledAction) {
	return { ScheduledActionName, Schedule, Timezone, StartTime, EndTime, ScalableTargetAction };
}

/** Takes the target away, with its policies and scheduled actions; one that is gone is fine. */
export async function deregister(
	client: ApplicationAutoScalingClient,
	endpointName: string,
	variant: string
): Promise<void> {
	const command = new DeregisterScalableTargetCommand({ ...scalable, ResourceId: resourceOf(endpointName, variant) });
	try {
		await client.send(command);
	} catch (error) {
		if (!(error instanceof ObjectNotFoundException)) throw toAwsError(error, 'DeregisterScalableTarget');
	}
}
