import {
	CreateModelCommand,
	DeleteModelCommand,
	DescribeModelCommand,
	DescribeModelPackageCommand,
	type SageMakerClient,
	UpdateModelPackageCommand
} from '@aws-sdk/client-sagemaker';
import { isObject, type JsonObject, withoutNulls } from '../common/json.ts';
import { asAwsError, unlessCode } from './errors.ts';
import { compareTags } from './likeness.ts';
import { compareModel } from './model-likeness.ts';
import { modelOf } from './model-shape.ts';
import type { ModelDescription, ModelSource, Models, TagStore } from './ports.ts';
import { captureRawResponse, sendRawBody } from './raw.ts';
import { tagList, tagsOfNew } from './tags.ts';

export function createModels(client: SageMakerClient, tags: Pick<TagStore, 'read'>): Models {
	async function describe(name: string): Promise<ModelDescription | undefined> {
		const command = new DescribeModelCommand({ ModelName: name });
		const answer = captureRawResponse(command);
		const ask = async () => {
			await client.send(command);
			return answer();
		};
		const raw = await unlessCode('DescribeModel', ask, ['model-not-found'], undefined);
		return raw && modelOf(raw);
	}

	return {
		describe,

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

		async setApproval({ packageArn, status, description }) {
			const command = new UpdateModelPackageCommand({
				ModelPackageArn: packageArn,
				ModelApprovalStatus: status,
				ApprovalDescription: description
			});
			await asAwsError('UpdateModelPackage', () => client.send(command));
		},

		async create({ name, source, executionRoleArn, like, tags: wanted, inherited }) {
			const command = new CreateModelCommand({ ModelName: name });
			sendRawBody(command, {
				ModelName: name,
				...containersOf(source),
				ExecutionRoleArn: executionRoleArn,
				...surroundingsOf(like),
				Tags: tagList(tagsOfNew(wanted, inherited).tags)
			});
			const create = async () => {
				await client.send(command);
				return 'created' as const;
			};
			return unlessCode('CreateModel', create, ['already-exists'], 'exists' as const);
		},

		async compare(request, environment) {
			const found = await describe(request.name);
			if (found === undefined) return 'absent';
			const ours = compareTags(request.tags.own, await tags.read(found.arn));
			return ours === 'same' ? compareModel(request, found, environment) : ours;
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
