import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

const schema: unknown = JSON.parse(readFileSync('docs/result.schema.json', 'utf8'));

/** The schema with nothing allowed beside what it describes: so that everything in a result is described. */
function closed(node: unknown): unknown {
	if (Array.isArray(node)) return node.map(closed);
	if (typeof node !== 'object' || node === null) return node;
	const members = Object.fromEntries(Object.entries(node).map(([key, member]) => [key, closed(member)]));
	return 'properties' in node && !('additionalProperties' in node)
		? { ...members, additionalProperties: false }
		: members;
}

const strict = new Ajv2020({ allErrors: true }).compile(closed(schema) as object);

/** What of a result the published schema does not describe, or describes otherwise. */
export function schemaProblems(result: object): readonly string[] {
	strict(JSON.parse(JSON.stringify(result)));
	return (strict.errors ?? []).map(
		({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`
	);
}
