import { describe, expect, test } from '@jest/globals';
import { loadEndpointName } from '../../src/config/load-endpoint-name.ts';
import type { PlanInputs } from '../../src/config/plan-inputs.ts';
import { path } from './builders.ts';

const load = (text: string | undefined, inputs: PlanInputs = {}) =>
	loadEndpointName({ inputs, ...(text === undefined ? {} : { file: { path, text } }) });

describe('the endpoint, for commands that need nothing else', () => {
	test.each([
		['the input', undefined, { 'endpoint-name': 'churn-prod' }],
		['the file', 'endpoint-name: churn-prod', {}],
		['the input before the file', 'endpoint-name: other', { 'endpoint-name': 'churn-prod' }],
		['the input, whatever the file says', '{{{', { 'endpoint-name': 'churn-prod' }],
		['the input, whatever other inputs say', undefined, { 'endpoint-name': 'churn-prod', gates: '[', schedule: 'x' }],
		['a file with mistakes', 'endpoint-name: churn-prod\ngates: 5\ncolour: red\nproof: a\nproof: b\n', {}],
		['a file that is broken further down', 'endpoint-name: churn-prod\ngates:\n  - metric: [cpu\n', {}],
		['a file that is broken further up', 'gates: "\\q"\nendpoint-name: churn-prod\n', {}]
	])('%s', (_, text, inputs) => {
		expect(load(text, inputs)).toEqual({ ok: true, endpointName: 'churn-prod' });
	});

	test.each([
		['nothing', undefined, {}, 'is missing'],
		['a file without it', 'proof: none', {}, 'is missing'],
		['a name that SageMaker refuses', 'endpoint-name: churn_prod', {}, '"churn_prod" has "_" at position 6'],
		['a number', 'endpoint-name: 5', {}, '5 is not text'],
		['two names', 'endpoint-name: a\nendpoint-name: b', {}, 'is given twice'],
		['a bad input', 'endpoint-name: churn-prod', { 'endpoint-name': 'a b' }, '"a b" has a blank at position 2']
	])('%s is a mistake', (_, text, inputs, message) => {
		const loaded = load(text, inputs);
		expect(loaded).toMatchObject({
			ok: false,
			mistakes: [{ key: 'endpoint-name', message: expect.stringContaining(message) }]
		});
	});

	test('a file in which the name cannot be found is told to be broken', () => {
		const loaded = load('"endpoint-name: churn-prod\n');
		expect(loaded.ok ? [] : loaded.mistakes.map(({ key }) => key)).toEqual(['', 'endpoint-name']);
	});
});
