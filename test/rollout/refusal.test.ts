import { describe, expect, test } from '@jest/globals';
import { Refusal } from '../../src/rollout/refusal.ts';

describe('a refusal', () => {
	test('has its code and its sentence, and what it came from', () => {
		const cause = new Error('no such file');
		const refusal = new Refusal('evaluation-failed', 'The data cannot be read.', { cause });
		expect(refusal).toMatchObject({ name: 'Refusal', code: 'evaluation-failed', cause, findings: [] });
		expect(refusal.message).toBe('The data cannot be read.');
	});

	test.each([
		['label: give the name of a column.', 'give the name of a column.'],
		['labels: give names.', 'labels: give names.'],
		['The file has no label: give one.', 'The file has no label: give one.']
	])('names the key that has to be mended, once: %s', (sentence, message) => {
		expect(new Refusal('configuration-invalid', sentence, { key: 'label' }).findings).toEqual([
			{ key: 'label', message }
		]);
	});

	test('says more than one thing where it was found', () => {
		const findings = [
			{ key: 'label', message: 'is missing.' },
			{ key: 'data', message: 'is missing.' }
		];
		expect(new Refusal('configuration-invalid', 'Two keys are missing.', { key: 'label', findings }).findings).toBe(
			findings
		);
	});
});
