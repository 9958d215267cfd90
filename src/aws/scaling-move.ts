import {
	type ApplicationAutoScalingClient,
	DeregisterScalableTargetCommand,
	ObjectNotFoundException,
	PutScalingPolicyCommand,
	PutScheduledActionCommand,
	type ScalingPolicy,
	type ScheduledAction
} from '@aws-sdk/client-application-auto-scaling';
import { AwsError, asAwsError, toAwsError } from './errors.ts';
import { policyFor } from './scaling-policy.ts';
import { findSchedule, resourceOf, scalable } from './scaling-read.ts';

/** Gives `to` policies of `from`, and answers the names of those that it cannot have as they were. */
export async function putPolicies(
	client: ApplicationAutoScalingClient,
	endpointName: string,
	policies: readonly ScalingPolicy[],
	from: string,
	to: string
): Promise<readonly string[]> {
	const left: string[] = [];
	for (const policy of policies) {
		const { input, complete } = policyFor(policy, endpointName, from, to);
		if (!complete) left.push(policy.PolicyName ?? '');
		if (input === undefined) continue;
		const command = new PutScalingPolicyCommand({ ...scalable, ResourceId: resourceOf(endpointName, to), ...input });
		await asAwsError('PutScalingPolicy', () => client.send(command));
	}
	return left;
}

/** The scheduled actions of a variant; undefined where they may not be read. */
export function readSchedule(
	client: ApplicationAutoScalingClient,
	resource: string
): Promise<readonly ScheduledAction[] | undefined> {
	return unlessRefused(() => findSchedule(client, resource));
}

/** Gives `to` scheduled actions; where they were not read or may not be written, that is answered. */
export async function putSchedule(
	client: ApplicationAutoScalingClient,
	endpointName: string,
	schedule: readonly ScheduledAction[] | undefined,
	to: string
): Promise<readonly string[]> {
	const put = async () => {
		for (const action of schedule ?? []) {
			const command = new PutScheduledActionCommand({
				...scalable,
				ResourceId: resourceOf(endpointName, to),
				...scheduleOf(action)
			});
			await asAwsError('PutScheduledAction', () => client.send(command));
		}
		return [];
	};
	const written = schedule === undefined ? undefined : await unlessRefused(put);
	return written ?? ['scheduled actions, if there are any'];
}

/** Scheduled actions are not worth a failed rollout. */
async function unlessRefused<T>(call: () => Promise<T>): Promise<T | undefined> {
	try {
		return await call();
	} catch (error) {
		if (!(error instanceof AwsError) || error.retryable || error.code === 'credentials-expired') throw error;
		return undefined;
	}
}

/** What was kept as JSON has its times as text. */
function scheduleOf({
	ScheduledActionName,
	Schedule,
	Timezone,
	StartTime,
	EndTime,
	ScalableTargetAction
}: ScheduledAction) {
	const time = (value: Date | undefined) => (value === undefined ? undefined : new Date(value));
	return {
		ScheduledActionName,
		Schedule,
		Timezone,
		StartTime: time(StartTime),
		EndTime: time(EndTime),
		ScalableTargetAction
	};
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
