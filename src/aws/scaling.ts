import {
	type ApplicationAutoScalingClient,
	DeregisterScalableTargetCommand,
	DescribeScalableTargetsCommand,
	type DescribeScalableTargetsResponse,
	DescribeScalingPoliciesCommand,
	type DescribeScalingPoliciesResponse,
	ObjectNotFoundException,
	PutScalingPolicyCommand,
	RegisterScalableTargetCommand,
	type ScalableTarget,
	type ScalingPolicy
} from '@aws-sdk/client-application-auto-scaling';
import { calling, toAwsError } from './errors.ts';
import type { Scaling, ScalingTarget } from './ports.ts';
import { policyFor } from './scaling-policy.ts';

/** Which movements of a target are held back. */
export interface Suspended {
	readonly scaleIn: boolean;
	readonly scaleOut: boolean;
	readonly scheduled: boolean;
}

export interface VariantScaling extends ScalingTarget {
	readonly suspended: Suspended;
	readonly policies: readonly ScalingPolicy[];
}

/** Application Auto Scaling of an endpoint's variants. */
export interface Autoscaling extends Scaling {
	targets(endpointName: string, variants: readonly string[]): Promise<readonly VariantScaling[]>;
	/** Keeps the variant from being made smaller, and answers how it was before; undefined if nothing scales it. */
	suspendScaleIn(endpointName: string, variant: string): Promise<Suspended | undefined>;
	resume(endpointName: string, variant: string, before: Suspended): Promise<void>;
	/**
	 * Gives `to` the limits and policies of `from`. Policies by step are driven by alarms that name the old variant:
	 * they cannot be copied and are told in `left`.
	 */
	copy(
		endpointName: string,
		from: VariantScaling,
		to: string
	): Promise<{ readonly copied: readonly string[]; readonly left: readonly string[] }>;
	/** Takes the target away, with its policies and scheduled actions. */
	deregister(endpointName: string, variant: string): Promise<'deregistered' | 'absent'>;
}

/** The most that one request may name. */
const mostTargets = 50;
const scalable = {
	ServiceNamespace: 'sagemaker',
	ScalableDimension: 'sagemaker:variant:DesiredInstanceCount'
} as const;

export function createAutoscaling(client: ApplicationAutoScalingClient): Autoscaling {
	async function register(
		endpointName: string,
		variant: string,
		what: { readonly suspended: Suspended; readonly min?: number; readonly max?: number }
	): Promise<void> {
		const command = new RegisterScalableTargetCommand({
			...scalable,
			ResourceId: resourceOf(endpointName, variant),
			...(what.min !== undefined && { MinCapacity: what.min }),
			...(what.max !== undefined && { MaxCapacity: what.max }),
			SuspendedState: {
				DynamicScalingInSuspended: what.suspended.scaleIn,
				DynamicScalingOutSuspended: what.suspended.scaleOut,
				ScheduledScalingSuspended: what.suspended.scheduled
			}
		});
		await calling('RegisterScalableTarget', () => client.send(command));
	}

	async function targets(endpointName: string, variants: readonly string[]): Promise<readonly VariantScaling[]> {
		const found: VariantScaling[] = [];
		for (const target of await findTargets(client, endpointName, variants)) {
			found.push(scalingOf(target, await findPolicies(client, target)));
		}
		return found;
	}

	return {
		targets,

		async suspendScaleIn(endpointName, variant) {
			const [target] = await targets(endpointName, [variant]);
			if (target === undefined) return undefined;
			await register(endpointName, variant, { suspended: { ...target.suspended, scaleIn: true } });
			return target.suspended;
		},

		resume: (endpointName, variant, before) => register(endpointName, variant, { suspended: before }),

		async copy(endpointName, from, to) {
			const { min, max, suspended } = from;
			await register(endpointName, to, { min, max, suspended });
			const copied: string[] = [];
			const left: string[] = [];
			for (const policy of from.policies) {
				const name = policy.PolicyName ?? '';
				const input = policyFor(policy, endpointName, from.variant, to);
				if (input === undefined) {
					left.push(name);
					continue;
				}
				const command = new PutScalingPolicyCommand({
					...scalable,
					ResourceId: resourceOf(endpointName, to),
					...input
				});
				await calling('PutScalingPolicy', () => client.send(command));
				copied.push(name);
			}
			return { copied, left };
		},

		async deregister(endpointName, variant) {
			const command = new DeregisterScalableTargetCommand({
				...scalable,
				ResourceId: resourceOf(endpointName, variant)
			});
			try {
				await client.send(command);
				return 'deregistered';
			} catch (error) {
				if (error instanceof ObjectNotFoundException) return 'absent';
				throw toAwsError(error, 'DeregisterScalableTarget');
			}
		}
	};
}

async function findTargets(
	client: ApplicationAutoScalingClient,
	endpointName: string,
	variants: readonly string[]
): Promise<readonly ScalableTarget[]> {
	const ids = variants.map(variant => resourceOf(endpointName, variant));
	const found: ScalableTarget[] = [];
	for (let at = 0; at < ids.length; at += mostTargets) {
		let token: string | undefined;
		do {
			const command = new DescribeScalableTargetsCommand({
				...scalable,
				ResourceIds: ids.slice(at, at + mostTargets),
				...(token !== undefined && { NextToken: token })
			});
			const page: DescribeScalableTargetsResponse = await calling('DescribeScalableTargets', () =>
				client.send(command)
			);
			found.push(...(page.ScalableTargets ?? []));
			token = page.NextToken;
		} while (token !== undefined);
	}
	return found;
}

async function findPolicies(
	client: ApplicationAutoScalingClient,
	target: ScalableTarget
): Promise<readonly ScalingPolicy[]> {
	const found: ScalingPolicy[] = [];
	let token: string | undefined;
	do {
		const command = new DescribeScalingPoliciesCommand({
			...scalable,
			ResourceId: target.ResourceId,
			...(token !== undefined && { NextToken: token })
		});
		const page: DescribeScalingPoliciesResponse = await calling('DescribeScalingPolicies', () => client.send(command));
		found.push(...(page.ScalingPolicies ?? []));
		token = page.NextToken;
	} while (token !== undefined);
	return found;
}

function scalingOf(target: ScalableTarget, policies: readonly ScalingPolicy[]): VariantScaling {
	const { MinCapacity, MaxCapacity, SuspendedState, ResourceId } = target;
	const alarms = policies.flatMap(policy => policy.Alarms ?? []).map(alarm => alarm.AlarmName);
	return {
		variant: ResourceId?.split('/').at(-1) ?? '',
		min: MinCapacity ?? 0,
		max: MaxCapacity ?? 0,
		alarms: alarms.filter(name => name !== undefined),
		suspended: {
			scaleIn: SuspendedState?.DynamicScalingInSuspended ?? false,
			scaleOut: SuspendedState?.DynamicScalingOutSuspended ?? false,
			scheduled: SuspendedState?.ScheduledScalingSuspended ?? false
		},
		policies
	};
}

function resourceOf(endpointName: string, variant: string): string {
	return `endpoint/${endpointName}/variant/${variant}`;
}
