import * as z from 'zod';
import { promotionFile } from './schema.ts';

/** The promotion file as a JSON Schema, for completion and checks in editors. */
export function jsonSchema(): object {
	return {
		...z.toJSONSchema(promotionFile, {
			io: 'input',
			target: 'draft-7',
			override: ({ jsonSchema: node }) => {
				// `examples` in zod are of the value read; editors want them as they are written.
				if (Array.isArray(node.written)) node.examples = node.written;
				delete node.written;
			}
		}),
		title: 'Promotion file of the SageMaker Promotion Gate'
	};
}
