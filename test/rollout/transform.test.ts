import { describe, expect, test } from '@jest/globals';
import { asFolder, scoringFolder, transformName } from '../../src/rollout/transform.ts';
import { rolloutOf } from './builders.ts';

/** The second 36 after 1970 is `10` to the base of 36. */
const rollout = rolloutOf({ startedAtMs: 36_999 });

describe('names of what a rollout scores', () => {
	test('follow from the rollout, its moment, and which job it is', () => {
		expect(transformName(rollout, 'rows', 2, 'candidate')).toBe('promotion-gate-1a2b3c4d-10-rows-2-candidate');
		expect(transformName(rollout, 'canary', 1, 'baseline')).toBe('promotion-gate-1a2b3c4d-10-canary-1-baseline');
	});

	test('are others a second later: names of jobs are taken for ever', () => {
		const later = rolloutOf({ startedAtMs: 37_000 });
		expect(transformName(later, 'rows', 2, 'candidate')).toBe('promotion-gate-1a2b3c4d-11-rows-2-candidate');
	});

	test.each(['s3://b/gate', 's3://b/gate/'])('go below the folder of the plan, however it is written: %s', output => {
		expect(asFolder(output)).toBe('s3://b/gate/');
		expect(scoringFolder(rollout, { output })).toBe('s3://b/gate/promotion-gate-1a2b3c4d-10/');
	});
});
