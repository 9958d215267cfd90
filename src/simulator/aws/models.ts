import { isObject, type JsonObject, objectsOf, omit, textOf } from '../../common/json.ts';
import { requiredText, seconds } from './fields.ts';
import { alreadyExists, arnOf, checkName, notFound } from './names.ts';
import { invalid, violates } from './refusal.ts';
import { checkTags, createTags } from './tags.ts';
import { noteChange, type World } from './world.ts';

export function createModel(world: World, request: JsonObject): JsonObject {
	const { region } = world.scenario;
	const name = requiredText(request, 'ModelName');
	checkName(name, 'modelName');
	checkContainers(world, request);
	requiredText(request, 'ExecutionRoleArn');
	checkTags(request.Tags);
	if (world.models.has(name)) throw alreadyExists(region, 'model', name);
	const arn = arnOf(region, 'model', name);
	createTags(world, arn, request.Tags);
	world.models.set(name, { raw: omit(request, ['Tags']), createdMs: world.now() });
	noteChange(world, 'CreateModel', { name });
	return { ModelArn: arn };
}

export function describeModel(world: World, request: JsonObject): JsonObject {
	const { region } = world.scenario;
	const name = requiredText(request, 'ModelName');
	const stored = world.models.get(name);
	if (stored === undefined) throw notFound(region, 'model', name);
	return { ...stored.raw, ModelArn: arnOf(region, 'model', name), CreationTime: seconds(stored.createdMs) };
}

export function deleteModel(world: World, request: JsonObject): JsonObject {
	const { region } = world.scenario;
	const name = requiredText(request, 'ModelName');
	if (!world.models.delete(name)) throw notFound(region, 'model', name);
	world.tags.delete(arnOf(region, 'model', name));
	const inUse = [...world.endpoints.values()].some(endpoint =>
		endpoint.variants.some(variant => variant.modelName === name)
	);
	noteChange(world, 'DeleteModel', { name, inUse });
	return {};
}

export function describeModelPackage(world: World, request: JsonObject): JsonObject {
	const name = requiredText(request, 'ModelPackageName');
	const found = findPackage(world, name);
	if (found === undefined) throw invalid(`ModelPackage ${name} does not exist.`);
	return found;
}

const approvals = ['Approved', 'Rejected', 'PendingManualApproval'];
const longestDescription = 1024;

/** The approval of a version; nothing else of it is changed by callers. */
export function updateModelPackage(world: World, request: JsonObject): JsonObject {
	const arn = requiredText(request, 'ModelPackageArn');
	const status = requiredText(request, 'ModelApprovalStatus');
	if (!approvals.includes(status)) throw violates(status, 'modelApprovalStatus', 'Member must satisfy enum value set');
	const description = textOf(request.ApprovalDescription) ?? '';
	if (description.length > longestDescription) {
		throw violates(
			description,
			'approvalDescription',
			`Member must have length less than or equal to ${longestDescription}`
		);
	}
	const index = world.modelPackages.findIndex(one => one.ModelPackageArn === arn);
	const found = world.modelPackages[index];
	if (found === undefined) throw invalid(`ModelPackage ${arn} does not exist.`);
	world.modelPackages[index] = { ...found, ModelApprovalStatus: status, ApprovalDescription: description };
	noteChange(world, 'UpdateModelPackage', { arn, status, description });
	return { ModelPackageArn: arn };
}

function findPackage(world: World, name: string): JsonObject | undefined {
	return world.modelPackages.find(one => one.ModelPackageArn === name || one.ModelPackageName === name);
}

function checkContainers(world: World, request: JsonObject): void {
	const primary = isObject(request.PrimaryContainer) ? [request.PrimaryContainer] : [];
	const containers = [...primary, ...objectsOf(request.Containers)];
	if (containers.length === 0) throw invalid('Either PrimaryContainer or Containers must be given.');
	for (const container of containers) {
		const name = textOf(container.ModelPackageName);
		if (name === undefined && textOf(container.Image) === undefined) {
			throw invalid('A container needs an Image or a ModelPackageName.');
		}
		if (name === undefined) continue;
		const found = findPackage(world, name);
		if (found === undefined) throw invalid(`ModelPackage ${name} does not exist.`);
		if (found.ModelPackageStatus !== 'Completed') {
			throw invalid(`ModelPackage ${name} is ${String(found.ModelPackageStatus)}, and has to be Completed.`);
		}
	}
}
