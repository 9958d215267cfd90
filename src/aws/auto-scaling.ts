import { ApplicationAutoScalingClient } from '@aws-sdk/client-application-auto-scaling';
import type { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import type { CommonOptions } from './clients.ts';
import type { Scaling } from './ports.ts';
import { createScaling } from './scaling.ts';

/** Application Auto Scaling. Loaded by the first run that asks what scales a variant. */
export function connectAutoScaling({ network, ...options }: CommonOptions, cloudWatch: CloudWatchClient): Scaling {
	const client = new ApplicationAutoScalingClient({ ...options, requestHandler: network.handlerFor('call') });
	return createScaling(client, cloudWatch);
}
