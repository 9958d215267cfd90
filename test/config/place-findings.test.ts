import { describe, expect, test } from '@jest/globals';
import { placeFindings } from '../../src/config/place-findings.ts';

const text = `endpoint-name: churn-prod
gates:
  - metric: error-rate
  - metric: auc
    max-decrease: 0.01
    slice: region
evaluation:
  data: holdout.csv
  label: churned
  exclude: [id, name]
`;
const file = { path: '.github/promotion-gate.yml', text };
const at = (key: string, inputs: Readonly<Record<string, string>> = {}) => {
	const [placed] = placeFindings({ file, inputs }, [{ key, message: 'is wrong.' }]);
	return placed;
};

describe('what is found wrong after the configuration was read', () => {
	test('gets the line of its key in the promotion file', () => {
		expect(at('evaluation.label')).toEqual({
			key: 'evaluation.label',
			message: 'is wrong.',
			file: '.github/promotion-gate.yml',
			line: 9,
			column: 3
		});
		expect(at('gates[1].slice')).toMatchObject({ line: 6 });
		expect(at('gates[1]')).toMatchObject({ line: 4 });
		expect(at('evaluation.exclude[1]')).toMatchObject({ line: 10, column: 17 });
	});

	test('a key that is not written gets the line of its map, and none without a map', () => {
		expect(at('evaluation.response')).toMatchObject({ line: 7 });
		expect(at('instance-type')).toEqual({ key: 'instance-type', message: 'is wrong.' });
		expect(at('no such key')).toEqual({ key: 'no such key', message: 'is wrong.' });
	});

	test('an input is stronger than the file, and its lines count within it', () => {
		expect(at('evaluation.label', { evaluation: 'data: a.csv\nlabel: left' })).toMatchObject({
			input: 'evaluation',
			line: 2
		});
		expect(at('instance-type', { 'instance-type': 'ml.m5.larg' })).toMatchObject({ input: 'instance-type' });
	});
});
