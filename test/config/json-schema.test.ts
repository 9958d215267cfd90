import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import * as z from 'zod';
import { stale } from '../../scripts/generate.ts';
import { jsonSchema } from '../../src/config/json-schema.ts';
import { promotionFile } from '../../src/config/schema.ts';
import { example, planOf } from './builders.ts';

const published: unknown = JSON.parse(readFileSync('docs/promotion-file.schema.json', 'utf8'));
const editor = z.fromJSONSchema(published as Parameters<typeof z.fromJSONSchema>[0]);

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
