import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeOutcome, encodeOutcome, isOutcomeOf, type LastOutcome } from '../../src/store/outcome.ts';
import { rollout } from './record-builders.ts';

const promoted: LastOutcome = {
	outcome: 'promoted',
	rolloutId: '0a1b2c3d',
	endedAtMs: Date.UTC(2025, 2, 14, 12),
	startedAtMs: Date.UTC(2025, 2, 14, 11, 10, 7, 12),
	promotedConfig: 'churn-0a1b2c3d',
	previousConfig: 'churn-old',
	previousModel: 'churn-old-model'
};

describe('the last outcome of an endpoint', () => {
	test('is readable for people who look at its tags', () => {
		expect(encodeOutcome(promoted)).toEqual({
			write: {
				'promotion-gate:last-outcome': 'promoted',
				'promotion-gate:last-rollout': '0a1b2c3d',
				'promotion-gate:ended-at': '2025-03-14T12:00:00.000Z',
				'promotion-gate:started-at': '2025-03-14T11:10:07.012Z',
				'promotion-gate:promoted-config': 'churn-0a1b2c3d',
				'promotion-gate:previous-config': 'churn-old',
				'promotion-gate:previous-model': 'churn-old-model'
			},
			remove: ['promotion-gate:promoted-by', 'promotion-gate:promoted-pull-request']
		});
	});

	test('comes back as it was, beside tags of others', () => {
		expect(decodeOutcome({ team: 'churn', ...encodeOutcome(promoted).write })).toEqual(promoted);
	});

	test('forgets a way back that is not there any more', () => {
		const { write, remove } = encodeOutcome({ outcome: 'rolled-back', rolloutId: '0a1b2c3d', endedAtMs: 0 });
		const tags: Record<string, string> = { ...encodeOutcome(promoted).write, ...write };
		for (const key of remove) delete tags[key];
		expect(decodeOutcome(tags)).toEqual({ outcome: 'rolled-back', rolloutId: '0a1b2c3d', endedAtMs: 0 });
	});

	test('is the end of its own rollout and of every earlier one, and of none that came after', () => {
		const { rolloutId: id, startedAtMs = 0, endedAtMs } = promoted;
		const rolloutOf = (id: string, startedAtMs: number) => ({ ...rollout(), id, startedAtMs });
		expect(isOutcomeOf(undefined, rolloutOf(id, startedAtMs))).toBe(false);
		expect(isOutcomeOf({ ...promoted, endedAtMs: startedAtMs - 60_000 }, rolloutOf(id, startedAtMs))).toBe(true);
		expect(isOutcomeOf(promoted, rolloutOf('ffffffff', startedAtMs))).toBe(true);
		expect(isOutcomeOf(promoted, rolloutOf(id, endedAtMs + 1))).toBe(false);
	});

	test('is undefined where no rollout has ended', () => {
		expect(decodeOutcome({ team: 'churn', 'promotion-gate:rollout': 'x' })).toBeUndefined();
	});

	test('is read whatever people have made of the tags', () => {
		fc.assert(
			fc.property(fc.dictionary(fc.constantFrom(...Object.keys(encodeOutcome(promoted).write)), fc.string()), tags => {
				const outcome = decodeOutcome(tags);
				expect(outcome === undefined || Number.isFinite(outcome.endedAtMs)).toBe(true);
			})
		);
	});
});
