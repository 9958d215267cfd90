import { isObject, type JsonObject, objectsOf, withoutNulls } from '../../common/json.ts';
import { requiredText, seconds } from './fields.ts';
import { statusOf } from './lifecycle.ts';
import { arnOf, notFound } from './names.ts';
import { resolvedImage } from './variants.ts';
import type { Endpoint, Variant, World } from './world.ts';

/** @throws ServiceError if there is none of that name */
export function findEndpoint(world: World, name: string): Endpoint {
	const endpoint = world.endpoints.get(name);
	if (endpoint === undefined) throw notFound(world.scenario.region, 'endpoint', name);
	return endpoint;
}

export function describeEndpoint(world: World, request: JsonObject): JsonObject {
	const endpoint = findEndpoint(world, requiredText(request, 'EndpointName'));
	const configuration = world.configurations.get(endpoint.configName)?.raw ?? {};
	const { AsyncInferenceConfig, ExplainerConfig, MetricsConfig } = configuration;
	return {
		EndpointName: endpoint.name,
		EndpointArn: arnOf(world.scenario.region, 'endpoint', endpoint.name),
		EndpointConfigName: endpoint.configName,
		ProductionVariants: endpoint.variants.map(variant => summaryOf(endpoint, variant)),
		EndpointStatus: statusOf(world, endpoint),
		CreationTime: seconds(endpoint.createdMs),
		LastModifiedTime: seconds(endpoint.modifiedMs),
		...(endpoint.failureReason !== undefined && { FailureReason: endpoint.failureReason }),
		...captureOf(configuration),
		...pendingOf(endpoint),
		...shadowsOf(configuration),
		...(withoutNulls({ AsyncInferenceConfig, ExplainerConfig, MetricsConfig }) as JsonObject)
	};
}

function summaryOf(endpoint: Endpoint, variant: Variant): JsonObject {
	const { change } = endpoint;
	const isScaling = change?.kind === 'weights' && variant.desiredInstances !== variant.instances;
	const verb = variant.desiredInstances > variant.instances ? 'Scaling out' : 'Scaling in';
	return {
		VariantName: variant.name,
		DeployedImages: imagesOf(variant, endpoint.createdMs),
		CurrentWeight: Math.fround(variant.weight),
		DesiredWeight: Math.fround(variant.desiredWeight),
		CurrentInstanceCount: variant.instances,
		DesiredInstanceCount: variant.desiredInstances,
		...(isScaling && {
			VariantStatus: [
				{
					Status: 'Updating',
					StatusMessage: `${verb} desired instance count to ${variant.desiredInstances}.`,
					StartTime: seconds(change.startMs)
				}
			]
		})
	};
}

/** Only while a configuration is being deployed. */
function pendingOf({ change }: Endpoint): JsonObject {
	if (change?.kind !== 'config') return {};
	return {
		PendingDeploymentSummary: {
			EndpointConfigName: change.configName,
			StartTime: seconds(change.startMs),
			ProductionVariants: change.target.map(variant => ({
				VariantName: variant.name,
				DeployedImages: imagesOf(variant, change.startMs),
				InstanceType: variant.instanceType,
				CurrentWeight: Math.fround(variant.weight),
				DesiredWeight: Math.fround(variant.desiredWeight),
				CurrentInstanceCount: 0,
				DesiredInstanceCount: variant.desiredInstances,
				VariantStatus: [
					{
						Status: 'Creating',
						StatusMessage: `Launching ${variant.desiredInstances} instance(s).`,
						StartTime: seconds(change.startMs)
					}
				]
			}))
		}
	};
}

function imagesOf({ image }: Variant, atMs: number): readonly JsonObject[] {
	return [{ SpecifiedImage: image, ResolvedImage: resolvedImage(image), ResolutionTime: seconds(atMs) }];
}

function captureOf({ DataCaptureConfig }: JsonObject): JsonObject {
	if (!isObject(DataCaptureConfig)) return {};
	const { EnableCapture, InitialSamplingPercentage, DestinationS3Uri, KmsKeyId } = DataCaptureConfig;
	const summary = {
		EnableCapture,
		CaptureStatus: EnableCapture === true ? 'Started' : 'Stopped',
		CurrentSamplingPercentage: InitialSamplingPercentage,
		DestinationS3Uri,
		KmsKeyId
	};
	return { DataCaptureConfig: withoutNulls(summary) };
}

function shadowsOf({ ShadowProductionVariants }: JsonObject): JsonObject {
	const shadows = objectsOf(ShadowProductionVariants);
	if (shadows.length === 0) return {};
	return {
		ShadowProductionVariants: shadows.map(({ VariantName, InitialVariantWeight, InitialInstanceCount }) => ({
			VariantName,
			CurrentWeight: InitialVariantWeight ?? 1,
			DesiredWeight: InitialVariantWeight ?? 1,
			CurrentInstanceCount: InitialInstanceCount ?? 1,
			DesiredInstanceCount: InitialInstanceCount ?? 1
		}))
	};
}
