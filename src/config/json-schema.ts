import * as z from 'zod';
import { METRICS } from './gates/metrics.ts';
import { promotionFile } from './schema.ts';
import { isObject } from './section.ts';

/** Where the schema of this major version is published; `OWNER` is whoever keeps the action. */
const published = 'https://raw.githubusercontent.com/OWNER/sagemaker-promotion-gate/v1/docs/promotion-file.schema.json';

/** The promotion file as a JSON Schema, for completion and checks in editors. */
export function jsonSchema(): object {
	const { properties, ...schema } = z.toJSONSchema(promotionFile, {
		io: 'input',
		target: 'draft-7',
		override: ({ jsonSchema: node }) => {
			// `examples` in zod are of the value read; editors want them as they are written.
			if (Array.isArray(node.written)) node.examples = node.written;
			delete node.written;
		}
	});
	const keys = Object.entries(properties ?? {});
	const read = Object.fromEntries(keys.map(([key, value]) => [key, key === 'gates' ? byMetric(value) : value]));
	return { $id: published, ...schema, properties: read, title: 'Promotion file of the SageMaker Promotion Gate' };
}

/** The metric says which keys a gate takes: a wrong one is one mistake, and not one for every kind of gate. */
function byMetric(gates: unknown): unknown {
	if (!isObject(gates) || !isObject(gates.items)) return gates;
	const kinds = [gates.items.oneOf, gates.items.anyOf].flat().filter(isObject);
	const allOf = kinds.map(kind => {
		const { metric } = isObject(kind.properties) ? kind.properties : {};
		const asked = { properties: { metric }, required: ['metric'] };
		return Object.fromEntries([
			['if', asked],
			['then', kind]
		]);
	});
	const metric = { type: 'string', enum: METRICS, description: 'What the gate measures.' };
	return { ...gates, items: { type: 'object', properties: { metric }, required: ['metric'], allOf } };
}
