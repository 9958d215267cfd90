import { isObject, type JsonObject, objectsOf, textOf } from '../common/json.ts';
import type { ModelDescription } from './ports.ts';

/** An answer of DescribeModel. */
export function modelOf(raw: JsonObject): ModelDescription {
	const containers = objectsOf(raw.Containers);
	const executionRoleArn = textOf(raw.ExecutionRoleArn);
	const execution = raw.InferenceExecutionConfig;
	const inference = isObject(execution) ? textOf(execution.Mode) : undefined;
	const all = containers.length > 0 ? containers : objectsOf([raw.PrimaryContainer]);
	return {
		name: textOf(raw.ModelName) ?? '',
		arn: textOf(raw.ModelArn) ?? '',
		containers: all.map(containerOf),
		raw,
		...(inference !== undefined && { inference }),
		...(executionRoleArn !== undefined && { executionRoleArn })
	};
}

function containerOf(raw: JsonObject): ModelDescription['containers'][number] {
	const image = textOf(raw.Image);
	const hostname = textOf(raw.ContainerHostname);
	const mode = textOf(raw.Mode);
	const modelDataUrl = textOf(raw.ModelDataUrl) ?? sourceUri(raw.ModelDataSource);
	const modelPackageArn = textOf(raw.ModelPackageName);
	const variables = isObject(raw.Environment) ? Object.entries(raw.Environment) : [];
	const environment = Object.fromEntries(
		variables.filter((pair): pair is [string, string] => typeof pair[1] === 'string')
	);
	return {
		...(image !== undefined && { image }),
		...(hostname !== undefined && { hostname }),
		...(mode !== undefined && { mode }),
		...(modelDataUrl !== undefined && { modelDataUrl }),
		...(modelPackageArn !== undefined && { modelPackageArn }),
		...(variables.length > 0 && { environment })
	};
}

function sourceUri(source: unknown): string | undefined {
	const s3 = isObject(source) ? source.S3DataSource : undefined;
	return isObject(s3) ? textOf(s3.S3Uri) : undefined;
}
