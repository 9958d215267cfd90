import * as z from 'zod';
import type { FileGate } from '../../gates/gate.ts';
import { given } from '../fields.ts';
import { listing } from '../mistake.ts';
import { workspacePath } from '../paths.ts';
import { jmespath, text } from '../scalars.ts';
import { isObject, type Section } from '../section.ts';
import { plainLimits } from './cloudwatch.ts';
import { anyOf, common, gateBase, limitsOf, readGateFields, requireLimit, requireRoom } from './common.ts';

const comparing = ['max-increase', 'max-decrease', 'max-ratio', 'min-ratio'];
const limitKeys = ['max', 'min', ...comparing];

export const fileSchema = z
	.strictObject({
		metric: z.literal('file'),
		path: workspacePath('out/fairness.json').describe('A JSON file in the workspace that an earlier step wrote.'),
		candidate: jmespath('candidate.gap').describe("JMESPath of the candidate's number in the file."),
		baseline: jmespath('production.gap').optional().describe("JMESPath of the baseline's number in the file."),
		...plainLimits(),
		...common(1),
		name: text('Write what reports should call this number, such as fairness-gap.', 100).describe(
			'How the gate is called in reports; unique.'
		)
	})
	.describe('Numbers that an earlier step of the workflow wrote.')
	.meta(anyOf(limitKeys));

export function readFile(section: Section): FileGate | undefined {
	const fields = readGateFields(fileSchema, section, 'file');
	if (fields === undefined) return undefined;
	requireLimit(section, fields, limitKeys);
	const { name, path, candidate, baseline } = fields.values;
	const limits = limitsOf(fields.values);
	requireRoom(section, limits);
	const { value } = section;
	const compared = isObject(value) ? comparing.filter(limit => value[limit] !== undefined) : [];
	if (compared.length > 0 && baseline === undefined && fields.sound('baseline')) {
		section.refuse(
			`is missing, and ${listing(compared)} compares with it. Write its JMESPath, such as production.gap.`,
			'baseline'
		);
	}
	if (name === undefined || path === undefined || candidate === undefined) return undefined;
	const base = gateBase(fields.values, name, section);
	return base === undefined ? undefined : { kind: 'file', ...base, path, candidate, ...given({ baseline }), limits };
}
