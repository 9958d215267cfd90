import {
	CreateEndpointConfigCommand,
	DeleteEndpointConfigCommand,
	DescribeEndpointConfigCommand,
	type SageMakerClient
} from '@aws-sdk/client-sagemaker';
import { type JsonObject, textOf } from '../common/json.ts';
import { cloneRequest, withoutObservability } from './clone.ts';
import { configurationOf } from './configuration-shape.ts';
import { AwsError, asAwsError, unlessCode } from './errors.ts';
import { compareConfiguration, compareTags } from './likeness.ts';
import type { Configurations, EndpointConfiguration, TagStore } from './ports.ts';
import { captureRawResponse, sendRawBody } from './raw.ts';
import { tagsOfNew } from './tags.ts';
import { lookUntil, type Sleep } from './wait.ts';

const visibleWithinMs = 30_000;
const lookAgainMs = 2_000;

export function createConfigurations(client: SageMakerClient, tags: TagStore, sleep: Sleep): Configurations {
	return {
		describe: name => describeConfiguration(client, name),

		async clone({ source, name, variants, tags: given, metrics }) {
			const { tags: all } = tagsOfNew(given, await tags.read(source.arn));
			const request = cloneRequest(source, name, variants, all, metrics);
			const create = async () => {
				await createFaithfully(client, request);
				return 'created' as const;
			};
			const created = await unlessCode('CreateEndpointConfig', create, ['already-exists'], 'exists' as const);
			if (created === 'created') await untilVisible(client, name, sleep);
			return created;
		},

		async compare({ source, name, variants, tags: given, metrics }) {
			const found = await describeConfiguration(client, name);
			if (found === undefined) return 'absent';
			const ours = compareTags(given.own, await tags.read(found.arn));
			return ours === 'same'
				? compareConfiguration(cloneRequest(source, name, variants, {}, metrics), found.raw, variants)
				: ours;
		},

		async delete(name) {
			const command = new DeleteEndpointConfigCommand({ EndpointConfigName: name });
			const remove = async () => {
				await client.send(command);
				return 'deleted' as const;
			};
			return unlessCode('DeleteEndpointConfig', remove, ['configuration-not-found'], 'absent' as const);
		}
	};
}

/** The configuration with everything it was answered with; undefined if there is none of that name. */
export async function describeConfiguration(
	client: SageMakerClient,
	name: string
): Promise<EndpointConfiguration | undefined> {
	const command = new DescribeEndpointConfigCommand({ EndpointConfigName: name });
	const answer = captureRawResponse(command);
	const describe = async () => {
		await client.send(command);
		return answer();
	};
	const raw = await unlessCode('DescribeEndpointConfig', describe, ['configuration-not-found'], undefined);
	return raw && configurationOf(raw);
}

/** Creates a configuration from a request as it stands, members included that the SDK does not know. */
export async function createConfiguration(client: SageMakerClient, request: JsonObject): Promise<void> {
	const command = new CreateEndpointConfigCommand({
		EndpointConfigName: textOf(request.EndpointConfigName),
		ProductionVariants: []
	});
	sendRawBody(command, request);
	await asAwsError('CreateEndpointConfig', () => client.send(command));
}

/** Resolves once a configuration just created can be seen, or after half a minute. */
export async function untilVisible(client: SageMakerClient, name: string, sleep: Sleep): Promise<void> {
	await lookUntil(() => describeConfiguration(client, name), sleep, visibleWithinMs, lookAgainMs);
}

async function createFaithfully(client: SageMakerClient, request: JsonObject): Promise<void> {
	try {
		await createConfiguration(client, request);
	} catch (error) {
		if (!isAboutObservability(error)) throw error;
		await createConfiguration(client, withoutObservability(request));
	}
}

function isAboutObservability(error: unknown): boolean {
	return (
		error instanceof AwsError &&
		error.code === 'validation' &&
		/DetailedObservability|MetricsConfig/i.test(error.message)
	);
}
