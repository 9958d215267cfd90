import {
	CreateTransformJobCommand,
	DescribeTransformJobCommand,
	type SageMakerClient,
	StopTransformJobCommand
} from '@aws-sdk/client-sagemaker';
import type { JsonObject } from '../common/json.ts';
import type { TransformJob, TransformRequest } from '../rollout/transform.ts';
import { AwsError, asAwsError, unlessCode } from './errors.ts';
import type { TransformJobs } from './ports.ts';
import { sendRawBody } from './raw.ts';
import { tagList } from './tags.ts';

/** Transform jobs. Loaded by the first rollout that scores in a batch. */
export function createTransformJobs(client: SageMakerClient): TransformJobs {
	return {
		create(request) {
			const command = new CreateTransformJobCommand({
				TransformJobName: request.name,
				ModelName: request.modelName,
				...unused
			});
			sendRawBody(command, bodyOf(request));
			const create = async () => {
				await client.send(command);
				return 'created' as const;
			};
			return unlessCode('CreateTransformJob', create, ['already-exists'], 'exists' as const);
		},

		async describe(name) {
			const describe = () => client.send(new DescribeTransformJobCommand({ TransformJobName: name }));
			const found = await unlessCode('DescribeTransformJob', describe, ['job-not-found'], undefined);
			if (found === undefined) return undefined;
			const { FailureReason, TransformStartTime, TransformEndTime } = found;
			return {
				status: statusOf(found.TransformJobStatus),
				modelName: found.ModelName ?? '',
				manifest: found.TransformInput?.DataSource?.S3DataSource?.S3Uri ?? '',
				...(FailureReason !== undefined && { why: FailureReason }),
				...(TransformStartTime !== undefined && { startMs: TransformStartTime.getTime() }),
				...(TransformEndTime !== undefined && { endMs: TransformEndTime.getTime() })
			};
		},

		async stop(name) {
			try {
				await asAwsError('StopTransformJob', () =>
					client.send(new StopTransformJobCommand({ TransformJobName: name }))
				);
			} catch (error) {
				const ended = error instanceof AwsError && /is in status/i.test(error.message);
				if (!ended) throw error;
			}
		}
	};
}

const statuses: readonly TransformJob['status'][] = ['InProgress', 'Completed', 'Failed', 'Stopping', 'Stopped'];

/** A status of a later version is none that has ended. */
function statusOf(status: string | undefined): TransformJob['status'] {
	return statuses.find(known => known === status) ?? 'InProgress';
}

/** A failed request is not tried again more than once: the same rows would fail the same way. */
const retries = 1;
const timeoutSeconds = 600;
const payloadMib = 6;

/** What the SDK wants beside the body that is sent: it knows no instance types that are newer than it. */
const unused = { TransformInput: undefined, TransformOutput: undefined, TransformResources: undefined };

function bodyOf(request: TransformRequest): JsonObject {
	const { contentType, accept, filters, strategy } = request;
	return {
		TransformJobName: request.name,
		ModelName: request.modelName,
		MaxPayloadInMB: payloadMib,
		BatchStrategy: strategy,
		ModelClientConfig: { InvocationsTimeoutInSeconds: timeoutSeconds, InvocationsMaxRetries: retries },
		TransformInput: {
			DataSource: { S3DataSource: { S3DataType: 'ManifestFile', S3Uri: request.manifest } },
			ContentType: contentType,
			CompressionType: 'None',
			SplitType: 'Line'
		},
		TransformOutput: {
			S3OutputPath: request.output.replace(/\/$/, ''),
			AssembleWith: 'Line',
			...(accept !== undefined && { Accept: accept })
		},
		TransformResources: { InstanceType: request.instanceType, InstanceCount: request.instanceCount },
		...(filters && {
			DataProcessing: {
				InputFilter: filters.input,
				JoinSource: 'Input',
				...(filters.output !== undefined && { OutputFilter: filters.output })
			}
		}),
		Tags: tagList(request.tags)
	};
}
