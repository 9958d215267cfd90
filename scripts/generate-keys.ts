import { isObject, type JsonObject } from '../src/common/json.ts';

/** The page of every key of the promotion file, from its JSON Schema. */
export function keyPage(schema: object): string {
	const file = { ...schema };
	const gates = branchesOf(part(part(part(file, 'properties'), 'gates'), 'items')).map(
		branch => [`## ${metricsOf(branch)}`, table(rowsOf(branch, ''))] as const
	);
	return `${[
		'# Every key of the promotion file',
		'Made from [the schema](promotion-file.schema.json), which editors complete and check by. [Configuration](configuration.md) explains what the keys are for, and [how it decides](how-it-decides.md) what the gates do with them.',
		'## The file',
		table(rowsOf(file, '')),
		...gates.flat()
	].join('\n\n')}\n`;
}

interface Row {
	readonly key: string;
	readonly what: string;
	readonly initial: string;
	readonly allowed: string;
}

/** The keys of an object, those of objects in them after their own; gates have sections of their own. */
function rowsOf(schema: JsonObject, prefix: string): readonly Row[] {
	return Object.entries(part(schema, 'properties')).flatMap(([name, value]) => {
		if (!isObject(value) || name === 'metric') return [];
		const key = `${prefix}${name}`;
		const row = { key, what: textOf(value.description), initial: code(value.default), allowed: allowedBy(value) };
		return [row, ...(key === 'gates' ? [] : [value, ...alternativesOf(value)].flatMap(one => inner(one, key)))];
	});
}

function inner(value: JsonObject, key: string): readonly Row[] {
	return isObject(value.items) ? rowsOf(value.items, `${key}[].`) : rowsOf(value, `${key}.`);
}

const alternativesOf = ({ anyOf }: JsonObject) => (Array.isArray(anyOf) ? anyOf.filter(isObject) : []);

function branchesOf({ allOf }: JsonObject): readonly JsonObject[] {
	return Array.isArray(allOf) ? allOf.filter(isObject).map(branch => part(branch, 'then')) : [];
}

function metricsOf(branch: JsonObject): string {
	const { enum: several, const: one } = part(part(branch, 'properties'), 'metric');
	return (Array.isArray(several) ? several : [one]).map(metric => `\`metric: ${metric}\``).join(', ');
}

/** What may be written, as far as a few words can say it. */
function allowedBy(value: JsonObject): string {
	const all = [value, ...alternativesOf(value)];
	const given = all.flatMap(({ enum: several, const: one }) => (Array.isArray(several) ? several : (one ?? [])));
	if (given.length > 0) return given.map(code).join(', ');
	const examples = all.flatMap(one => (Array.isArray(one.examples) ? one.examples : []));
	if (examples.length > 0) return `as ${examples.map(code).join(', ')}`;
	const range = [
		['at least', value.minimum],
		['above', value.exclusiveMinimum],
		['at most', value.maximum],
		['below', value.exclusiveMaximum]
	].flatMap(([words, bound]) => (typeof bound === 'number' ? [`${words} ${bound}`] : []));
	return [value.type === 'boolean' ? '`true`, `false`' : '', range.join(', ')].filter(Boolean).join('');
}

function table(rows: readonly Row[]): string {
	const lines = rows.map(
		({ key, what, initial, allowed }) => `| \`${key}\` | ${cell(what)} | ${initial} | ${cell(allowed)} |`
	);
	return ['| Key | What it is | Default | Allowed |', '| --- | --- | --- | --- |', ...lines].join('\n');
}

function part(value: JsonObject, name: string): JsonObject {
	const found = value[name];
	return isObject(found) ? found : {};
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

function code(value: unknown): string {
	if (value === undefined) return '';
	return `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
}

const cell = (text: string) => text.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|');
