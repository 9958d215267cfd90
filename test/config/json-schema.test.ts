import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { stale } from '../../scripts/generate.ts';
import { jsonSchema } from '../../src/config/json-schema.ts';
import { promotionFile } from '../../src/config/schema.ts';
import { example, planOf } from './builders.ts';

const published: unknown = JSON.parse(readFileSync('docs/promotion-file.schema.json', 'utf8'));
const schema = new Ajv({ allErrors: true, strict: false }).compile(published as object);
/** What an editor has against a text. */
const editor = {
	safeParse: (data: unknown) => ({ success: schema(data), error: { issues: schema.errors ?? undefined } })
};

describe('the JSON Schema for editors', () => {
	test('and everything else that is generated is up to date', () => {
		expect(stale(process.cwd())).toEqual([]);
		expect(published).toEqual(JSON.parse(JSON.stringify(jsonSchema())));
	});

	test('takes the example, as the action does', () => {
		expect(editor.safeParse(parse(example)).error?.issues).toBeUndefined();
		expect(promotionFile.safeParse(parse(example)).error?.issues).toBeUndefined();
		expect(planOf(example).endpointName).toBe('churn-prod');
	});

	test.each([
		'schedule: 5% 10m, 25% 20m',
		'gates: [{metric: error-rate}]',
		'final-bake: 0s',
		'final-bake: {for: 30m, holdback: 5%}'
	])('takes %s', text => {
		expect(editor.safeParse(parse(text)).success).toBe(true);
	});

	test.each([
		'colour: red',
		'model-name: churn-7',
		'final-bake: 10',
		'schedule: 5%',
		'gates: [{metric: eror-rate}]',
		'gates: [{metric: error-rate, min: 1%}]',
		'gates: [{metric: cpu, max: 0.8}]'
	])('refuses %s', text => {
		expect(editor.safeParse(parse(text)).success).toBe(false);
	});

	test('has one thing against a wrong metric, and says which there are', () => {
		expect(schema({ gates: [{ metric: 'aucc', min: 0.8 }] })).toBe(false);
		expect(schema.errors?.map(({ instancePath, keyword }) => [instancePath, keyword])).toEqual([
			['/gates/0/metric', 'enum']
		]);
		expect(schema({ gates: [{ metric: 'auc', mni: 0.8 }] })).toBe(false);
		expect(schema.errors?.filter(({ keyword }) => keyword === 'additionalProperties')).toHaveLength(1);
	});

	test('says in its address of which version it is', () => {
		expect(published).toMatchObject({ $id: expect.stringMatching(/\/v1\/docs\/promotion-file\.schema\.json$/) });
	});

	test('describes every key', () => {
		const undescribed: string[] = [];
		const visit = (node: unknown, at: string): void => {
			if (typeof node !== 'object' || node === null) return;
			for (const [key, value] of Object.entries(node)) {
				if (key === 'properties') {
					for (const [name, property] of Object.entries(value ?? {})) {
						const described = typeof property === 'object' && property !== null && 'description' in property;
						if (!described && name !== 'metric') undescribed.push(`${at}.${name}`);
					}
				}
				visit(value, key === 'properties' ? at : `${at}.${key}`);
			}
		};
		visit(published, '');
		expect(undescribed).toEqual([]);
	});
});
