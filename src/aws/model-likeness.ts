import { isObject, type JsonObject, objectsOf } from '../common/json.ts';
import type { Likeness, ModelDescription, ModelRequest, ModelSource } from './ports.ts';

/** Members of a container that a description may have beside what was asked for, and that name no other code or data. */
const describing = [
	'Mode',
	'ContainerHostname',
	'Environment',
	'Image',
	'ModelDataUrl',
	'ModelDataSource',
	'ModelPackageName'
];

/**
 * Whether a model is what a request would create: one container with the same image, data and environment, in the same
 * role and network. SageMaker describes a model with more members than it was created with, so the facts are compared.
 */
export function compareModel(
	request: ModelRequest,
	found: ModelDescription,
	environment: 'values' | 'names'
): Likeness {
	const differs = differenceOf(request, found) ?? differingEnvironment(request.source, found, environment);
	return differs === undefined ? 'same' : { differsIn: differs };
}

function differenceOf({ source, executionRoleArn, like }: ModelRequest, found: ModelDescription): string | undefined {
	const containers = containersOf(found.raw);
	const [container] = containers;
	if (container === undefined || containers.length > 1) return 'its containers';
	if (found.executionRoleArn !== executionRoleArn) return 'ExecutionRoleArn';
	if ((found.raw.EnableNetworkIsolation ?? false) !== (like.raw.EnableNetworkIsolation ?? false)) {
		return 'EnableNetworkIsolation';
	}
	if (networkOf(found) !== networkOf(like)) return 'VpcConfig';
	const more = Object.entries(container).find(([key, value]) => !describing.includes(key) && !isEmpty(value));
	if (more !== undefined) return more[0];
	if ((container.Mode ?? 'SingleModel') !== 'SingleModel') return 'Mode';
	const [described] = found.containers;
	if (source.kind === 'package') {
		return described?.modelPackageArn === source.modelPackageArn ? undefined : 'ModelPackageName';
	}
	if (described?.modelPackageArn !== undefined) return 'ModelPackageName';
	if (described?.image !== source.imageUri) return 'Image';
	if (dataOf(container).some(url => url !== source.modelDataUrl)) return 'ModelDataUrl';
	if (source.modelDataUrl !== undefined && dataOf(container).length === 0) return 'ModelDataUrl';
	return undefined;
}

function containersOf(raw: JsonObject): readonly JsonObject[] {
	return [...objectsOf(raw.Containers), ...objectsOf([raw.PrimaryContainer])];
}

/** Every place the container's data may come from. */
function dataOf(container: JsonObject): readonly string[] {
	const source = isObject(container.ModelDataSource) ? container.ModelDataSource.S3DataSource : undefined;
	const uri = isObject(source) ? source.S3Uri : undefined;
	return [container.ModelDataUrl, uri].filter(url => typeof url === 'string');
}

function networkOf({ raw }: ModelDescription): string {
	const network = isObject(raw.VpcConfig) ? raw.VpcConfig : {};
	return JSON.stringify([network.SecurityGroupIds, network.Subnets].map(sorted));
}

function sorted(list: unknown): readonly unknown[] {
	return Array.isArray(list) ? list.toSorted() : [];
}

/** Also of a package, whose own variables are in the package. */
function differingEnvironment(
	source: ModelSource,
	found: ModelDescription,
	compared: 'values' | 'names'
): string | undefined {
	const [container] = containersOf(found.raw);
	const wanted = source.kind === 'image' ? source.environment : {};
	const present = isObject(container?.Environment) ? container.Environment : {};
	const same = compared === 'values' ? inOrder(wanted) === inOrder(present) : namesOf(wanted) === namesOf(present);
	return same ? undefined : 'Environment';
}

function inOrder(variables: JsonObject): string {
	return JSON.stringify(Object.entries(variables).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function namesOf(variables: JsonObject): string {
	return JSON.stringify(Object.keys(variables).sort());
}

function isEmpty(value: unknown): boolean {
	return value === null || value === undefined || (typeof value === 'object' && Object.keys(value).length === 0);
}
