import { type JsonObject, objectsOf, textOf } from '../../common/json.ts';
import { requiredText } from './fields.ts';
import { arnOf } from './names.ts';
import { invalid, ServiceError, violates } from './refusal.ts';
import { noteChange, type StoredTags, type World } from './world.ts';

const most = 50;
const pattern = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;
const patternInWords = 'Member must satisfy regular expression pattern: ([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)';

/** @throws ServiceError for tags that AWS does not take */
export function checkTags(tags: unknown): ReadonlyMap<string, string> {
	const checked = new Map<string, string>();
	for (const [index, { Key, Value }] of objectsOf(tags).entries()) {
		const key = textOf(Key) ?? '';
		const value = textOf(Value) ?? '';
		checkText(key, `tags.${index + 1}.member.key`, 1, 128);
		checkText(value, `tags.${index + 1}.member.value`, 0, 256);
		if (/^aws:/i.test(key)) throw invalid('Tag keys starting with aws: are reserved for system use.');
		if (checked.has(key)) throw invalid(`Duplicate tag key "${key}".`);
		checked.set(key, value);
	}
	return checked;
}

function checkText(text: string, member: string, shortest: number, longest: number): void {
	if (text.length < shortest) {
		throw violates(text, member, `Member must have length greater than or equal to ${shortest}`);
	}
	if (text.length > longest) throw violates(text, member, `Member must have length less than or equal to ${longest}`);
	if (!pattern.test(text)) throw violates(text, member, patternInWords);
}

/** Gives a new resource the tags it was created with; they can be seen a little later. */
export function createTags(world: World, arn: string, tags: unknown): void {
	const values = new Map(checkTags(tags));
	checkCount(values);
	world.tags.set(arn, { values, visibleFromMs: world.now() + world.settings.tagsVisibleAfterMs });
}

export function listTags(world: World, request: JsonObject): JsonObject {
	const { values, visibleFromMs } = tagsOf(world, requiredText(request, 'ResourceArn'));
	return { Tags: world.now() < visibleFromMs ? [] : listed(values) };
}

export function addTags(world: World, request: JsonObject): JsonObject {
	const arn = requiredText(request, 'ResourceArn');
	const stored = tagsOf(world, arn);
	const added = checkTags(request.Tags);
	const values = new Map([...stored.values, ...added]);
	checkCount(values);
	world.tags.set(arn, { ...stored, values });
	noteChange(world, 'AddTags', { arn, keys: [...added.keys()] });
	return { Tags: listed(values) };
}

export function deleteTags(world: World, request: JsonObject): JsonObject {
	const arn = requiredText(request, 'ResourceArn');
	const stored = tagsOf(world, arn);
	const keys = Array.isArray(request.TagKeys) ? request.TagKeys.filter(key => typeof key === 'string') : [];
	if (keys.length === 0 || keys.length > most) {
		throw violates(keys, 'tagKeys', 'Member must have length between 1 and 50');
	}
	const left = [...stored.values].filter(([key]) => !keys.includes(key));
	world.tags.set(arn, { ...stored, values: new Map(left) });
	noteChange(world, 'DeleteTags', { arn, keys });
	return {};
}

function checkCount(values: ReadonlyMap<string, string>): void {
	if (values.size <= most) return;
	throw new ServiceError(
		'ResourceLimitExceeded',
		`The resource would have ${values.size} tags, and the limit is ${most} tags a resource.`
	);
}

function tagsOf(world: World, arn: string): StoredTags {
	const lower = arn.toLowerCase();
	for (const kind of ['endpoint', 'endpoint-config', 'model'] as const) {
		const { region } = world.scenario;
		const names = { endpoint: world.endpoints, 'endpoint-config': world.configurations, model: world.models }[kind];
		for (const name of names.keys()) {
			const own = arnOf(region, kind, name);
			if (own.toLowerCase() === lower) return world.tags.get(own) ?? { values: new Map(), visibleFromMs: 0 };
		}
	}
	const kind = /:(endpoint-config|endpoint|model)\//.exec(arn)?.[1] ?? 'resource';
	throw invalid(`Could not find ${kind === 'endpoint-config' ? 'endpoint configuration' : kind} "${arn}".`);
}

function listed(values: ReadonlyMap<string, string>): JsonObject[] {
	return Array.from(values, ([Key, Value]) => ({ Key, Value }));
}
