import {
	DescribeEndpointCommand,
	type DescribeEndpointOutput,
	type EndpointStatus,
	ListInferenceComponentsCommand,
	type ProductionVariantSummary,
	type SageMakerClient,
	UpdateEndpointCommand,
	UpdateEndpointWeightsAndCapacitiesCommand
} from '@aws-sdk/client-sagemaker';
import type { LiveEndpoint, LiveVariant } from '../rollout/observation.ts';
import { AwsError, asAwsError, unlessCode } from './errors.ts';
import type { Endpoints } from './ports.ts';
import { lookUntil, type Sleep } from './wait.ts';

/** A configuration just created may not be seen yet by the update. */
const visibleWithinMs = 60_000;
const lookAgainMs = 5_000;

export function createEndpoints(client: SageMakerClient, sleep: Sleep): Endpoints {
	return {
		async describe(endpointName) {
			const command = new DescribeEndpointCommand({ EndpointName: endpointName });
			const found = await unlessCode('DescribeEndpoint', () => client.send(command), ['endpoint-not-found'], undefined);
			return found && liveOf(found);
		},

		async update({ endpointName, configName, exclude }) {
			const command = () =>
				new UpdateEndpointCommand({
					EndpointName: endpointName,
					EndpointConfigName: configName,
					RetainAllVariantProperties: true,
					...(exclude.length > 0 && {
						ExcludeRetainedVariantProperties: exclude.map(property => ({ VariantPropertyType: property }))
					})
				});
			let unseen: AwsError | undefined;
			const send = async () => {
				try {
					return await asAwsError('UpdateEndpoint', () => client.send(command()));
				} catch (error) {
					if (!isUnseen(error, configName)) throw error;
					unseen = error;
					return undefined;
				}
			};
			const accepted = await lookUntil(send, sleep, visibleWithinMs, lookAgainMs);
			if (accepted === undefined && unseen !== undefined) throw unseen;
		},

		async setWeights(endpointName, weights) {
			await setDesired(
				client,
				endpointName,
				Object.entries(weights).map(([variant, weight]) => ({ VariantName: variant, DesiredWeight: weight }))
			);
		},

		async setInstances(endpointName, variant, count) {
			await setDesired(client, endpointName, [{ VariantName: variant, DesiredInstanceCount: count }]);
		},

		async hasInferenceComponents(endpointName) {
			const command = new ListInferenceComponentsCommand({ EndpointNameEquals: endpointName, MaxResults: 1 });
			const answer = await asAwsError('ListInferenceComponents', () => client.send(command));
			return (answer.InferenceComponents ?? []).length > 0;
		}
	};
}

async function setDesired(
	client: SageMakerClient,
	endpointName: string,
	desired: { VariantName: string; DesiredWeight?: number; DesiredInstanceCount?: number }[]
): Promise<void> {
	const command = new UpdateEndpointWeightsAndCapacitiesCommand({
		EndpointName: endpointName,
		DesiredWeightsAndCapacities: desired
	});
	await asAwsError('UpdateEndpointWeightsAndCapacities', () => client.send(command));
}

/** SageMaker says the same when the endpoint's present configuration is gone, and that does not pass. */
function isUnseen(error: unknown, configName: string): error is AwsError {
	if (!(error instanceof AwsError) || error.code !== 'configuration-not-found') return false;
	const named = /endpoint-config\/([A-Za-z0-9-]+)/.exec(error.message)?.[1];
	return named === undefined || named.toLowerCase() === configName.toLowerCase();
}

function liveOf(found: DescribeEndpointOutput): LiveEndpoint {
	const pending = found.PendingDeploymentSummary?.EndpointConfigName;
	return {
		name: found.EndpointName ?? '',
		arn: found.EndpointArn ?? '',
		status: (found.EndpointStatus ?? 'Updating') satisfies EndpointStatus,
		configName: found.EndpointConfigName ?? '',
		variants: (found.ProductionVariants ?? []).map(variantOf),
		...(pending !== undefined && { pendingConfigName: pending }),
		...(found.FailureReason !== undefined && { failureReason: found.FailureReason })
	};
}

function variantOf(found: ProductionVariantSummary): LiveVariant {
	const images = (found.DeployedImages ?? []).map(image => image.ResolvedImage);
	return {
		name: found.VariantName ?? '',
		currentWeight: found.CurrentWeight ?? 0,
		desiredWeight: found.DesiredWeight ?? 0,
		currentInstances: found.CurrentInstanceCount ?? 0,
		desiredInstances: found.DesiredInstanceCount ?? 0,
		images: images.filter(image => image !== undefined)
	};
}
