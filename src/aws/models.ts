import {
	CreateModelCommand,
	DeleteModelCommand,
	DescribeModelCommand,
	DescribeModelPackageCommand,
	type SageMakerClient
} from '@aws-sdk/client-sagemaker';
import { isObject, type JsonObject, objectsOf, textOf, withoutNulls } from '../common/json.ts';
import { unlessCode } from './errors.ts';
import type { ModelDescription, ModelSource, Models } from './ports.ts';
import { captureRawResponse, sendRawBody } from './raw.ts';
import { tagList } from './tags.ts';

export function createModels(client: SageMakerClient): Models {
	return {
		async describe(name) {
			const command = new DescribeModelCommand({ ModelName: name });
			const answer = captureRawResponse(command);
			const describe = async () => {
				await client.send(command);
				return answer();
			};
			const raw = await unlessCode('DescribeModel', describe, ['model-not-found'], undefined);
			return raw && modelOf(raw);
		},

		async describePackage(arn) {
			const command = new DescribeModelPackageCommand({ ModelPackageName: arn });
			const describe = () => client.send(command);
			const found = await unlessCode('DescribeModelPackage', describe, ['model-not-found'], undefined);
			return (
				found && {
					arn: found.ModelPackageArn ?? arn,
					status: found.ModelPackageStatus ?? '',
					approvalStatus: found.ModelApprovalStatus ?? ''
				}
			);
		},

		async create({ name, source, executionRoleArn, like, tags }) {
			const command = new CreateModelCommand({ ModelName: name });
			sendRawBody(command, {
				ModelName: name,
				...containersOf(source),
				ExecutionRoleArn: executionRoleArn,
				...surroundingsOf(like),
				Tags: tagList(tags)
			});
			const create = async () => {
				await client.send(command);
				return 'created' as const;
			};
			return unlessCode('CreateModel', create, ['already-exists'], 'exists' as const);
		},

		async delete(name) {
			const remove = async () => {
				await client.send(new DeleteModelCommand({ ModelName: name }));
				return 'deleted' as const;
			};
			return unlessCode('DeleteModel', remove, ['model-not-found'], 'absent' as const);
		}
	};
}

function containersOf(source: ModelSource): JsonObject {
	if (source.kind === 'package') return { Containers: [{ ModelPackageName: source.modelPackageArn }] };
	const { imageUri, modelDataUrl, environment } = source;
	return {
		PrimaryContainer: {
			Image: imageUri,
			...(modelDataUrl !== undefined && { ModelDataUrl: modelDataUrl }),
			...(Object.keys(environment).length > 0 && { Environment: environment })
		}
	};
}

/** Network and isolation as they are around the model in service. */
function surroundingsOf({ raw }: ModelDescription): JsonObject {
	const { VpcConfig, EnableNetworkIsolation } = raw;
	return {
		...(isObject(VpcConfig) && { VpcConfig: withoutNulls(VpcConfig) }),
		...(EnableNetworkIsolation === true && { EnableNetworkIsolation })
	};
}

function modelOf(raw: JsonObject): ModelDescription {
	const containers = objectsOf(raw.Containers);
	const executionRoleArn = textOf(raw.ExecutionRoleArn);
	const all = containers.length > 0 ? containers : objectsOf([raw.PrimaryContainer]);
	return {
		name: textOf(raw.ModelName) ?? '',
		arn: textOf(raw.ModelArn) ?? '',
		containers: all.map(containerOf),
		raw,
		...(executionRoleArn !== undefined && { executionRoleArn })
	};
}

function containerOf(raw: JsonObject): ModelDescription['containers'][number] {
	const image = textOf(raw.Image);
	const mode = textOf(raw.Mode);
	const modelDataUrl = textOf(raw.ModelDataUrl) ?? sourceUri(raw.ModelDataSource);
	const modelPackageArn = textOf(raw.ModelPackageName);
	return {
		...(image !== undefined && { image }),
		...(mode !== undefined && { mode }),
		...(modelDataUrl !== undefined && { modelDataUrl }),
		...(modelPackageArn !== undefined && { modelPackageArn })
	};
}

function sourceUri(source: unknown): string | undefined {
	const s3 = isObject(source) ? source.S3DataSource : undefined;
	return isObject(s3) ? textOf(s3.S3Uri) : undefined;
}
