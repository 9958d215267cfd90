import {
	type ApplicationAutoScalingClient,
	RegisterScalableTargetCommand,
	type ScalableTarget,
	type ScalingPolicy,
	type ScheduledAction
} from '@aws-sdk/client-application-auto-scaling';
import type { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import type { SavedScaling, SuspendedScaling } from '../rollout/record.ts';
import { alarmsNaming } from './alarms.ts';
import { asAwsError } from './errors.ts';
import type { Scaling, ScalingTarget } from './ports.ts';
import { deregister, putPolicies, putSchedule, readSchedule } from './scaling-move.ts';
import { findPolicies, findTargets, resourceOf, scalable } from './scaling-read.ts';

export function createScaling(client: ApplicationAutoScalingClient, cloudWatch: CloudWatchClient): Scaling {
	/** Limits that are not given stay as they are. */
	async function register(
		endpointName: string,
		variant: string,
		suspended: SuspendedScaling,
		limits: { readonly MinCapacity?: number; readonly MaxCapacity?: number } = {}
	): Promise<void> {
		const command = new RegisterScalableTargetCommand({
			...scalable,
			ResourceId: resourceOf(endpointName, variant),
			...limits,
			SuspendedState: {
				DynamicScalingInSuspended: suspended.scaleIn,
				DynamicScalingOutSuspended: suspended.scaleOut,
				ScheduledScalingSuspended: suspended.scheduled
			}
		});
		await asAwsError('RegisterScalableTarget', () => client.send(command));
	}

	async function targets(endpointName: string, variants: readonly string[]): Promise<readonly ScalingTarget[]> {
		const resources = variants.map(variant => resourceOf(endpointName, variant));
		return (await findTargets(client, resources)).map(targetOf);
	}

	async function save(endpointName: string, variant: string): Promise<SavedScaling | undefined> {
		const resource = resourceOf(endpointName, variant);
		const [target] = await targets(endpointName, [variant]);
		if (target === undefined) return undefined;
		const { min, max, suspended } = target;
		const policies = await findPolicies(client, resource);
		const schedule = await readSchedule(client, resource);
		return { variant, min, max, suspended, policies: [...policies], ...(schedule && { schedule: [...schedule] }) };
	}

	async function give(endpointName: string, variant: string, saved: SavedScaling) {
		const policies = await putPolicies(client, endpointName, saved.policies as ScalingPolicy[], saved.variant, variant);
		const schedule = await putSchedule(client, endpointName, saved.schedule as ScheduledAction[] | undefined, variant);
		return { left: [...policies, ...schedule] };
	}

	return {
		targets,

		async suspendScaleIn(endpointName, variant) {
			const [target] = await targets(endpointName, [variant]);
			if (target === undefined) return undefined;
			await register(endpointName, variant, { ...target.suspended, scaleIn: true });
			return target.suspended;
		},

		async resume(endpointName, variant, before) {
			const [target] = await findTargets(client, [resourceOf(endpointName, variant)]);
			if (target !== undefined) await register(endpointName, variant, before);
		},

		async move(endpointName, from, to) {
			const saved = await save(endpointName, from);
			if (saved === undefined) return { left: [] };
			await register(endpointName, to, saved.suspended, { MinCapacity: saved.min, MaxCapacity: saved.max });
			const given = await give(endpointName, to, saved);
			await deregister(client, endpointName, from);
			return given;
		},

		save,
		release: (endpointName, variant) => deregister(client, endpointName, variant),

		async restore(endpointName, variant, saved) {
			const limits = { MinCapacity: saved.min, MaxCapacity: saved.max };
			await register(endpointName, variant, { ...saved.suspended, scaleIn: true }, limits);
			const given = await give(endpointName, variant, saved);
			if (!saved.suspended.scaleIn) await register(endpointName, variant, saved.suspended);
			return given;
		},

		async alarmsNaming(endpointName, variant) {
			const policies = await findPolicies(client, resourceOf(endpointName, variant));
			const own = policies.flatMap(policy => policy.Alarms ?? []).map(alarm => alarm.AlarmName);
			return (await alarmsNaming(cloudWatch, endpointName, variant)).filter(name => !own.includes(name));
		}
	};
}

function targetOf(target: ScalableTarget): ScalingTarget {
	const { MinCapacity, MaxCapacity, SuspendedState, ResourceId } = target;
	return {
		variant: ResourceId?.split('/').at(-1) ?? '',
		min: MinCapacity ?? 0,
		max: MaxCapacity ?? 0,
		suspended: {
			scaleIn: SuspendedState?.DynamicScalingInSuspended ?? false,
			scaleOut: SuspendedState?.DynamicScalingOutSuspended ?? false,
			scheduled: SuspendedState?.ScheduledScalingSuspended ?? false
		}
	};
}
