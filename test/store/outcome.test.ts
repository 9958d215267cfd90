import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Tags } from '../../src/aws/ports.ts';
import { decodeOutcome, encodeOutcome, isOutcomeOf, type LastOutcome } from '../../src/store/outcome.ts';
import { rollout } from './record-builders.ts';

const promoted: LastOutcome = {
	outcome: 'promoted',
	rolloutId: '0a1b2c3d',
	endedAtMs: Date.UTC(2025, 2, 14, 12),
	startedAtMs: Date.UTC(2025, 2, 14, 11, 10, 7, 12),
	promotedConfig: 'churn-0a1b2c3d',
	previousConfig: 'churn-old',
	previousModel: 'churn-old-model',
	reasonCode: 'promoted',
	reason: 'churn-new passed every gate and serves alone.'
};

/** What a single tag has room for: all but why. */
const wayBack = ({ reasonCode: _, reason: _reason, ...kept }: LastOutcome): LastOutcome => kept;

function encoded(outcome: LastOutcome, present: Tags = {}) {
	const found = encodeOutcome(outcome, present);
	if (found === undefined) throw new Error('There was no room.');
	return found;
}

const users = (count: number): Tags => Object.fromEntries(Array.from({ length: count }, (_, i) => [`user-${i}`, 'x']));

const packageArn = 'arn:aws:sagemaker:eu-west-1:123456789012:model-package/churn/7';

describe('the last outcome of an endpoint', () => {
	test.each([44, 49])('beside %d tags of the user has what is needed to go back in one tag', count => {
		const long = 'n'.repeat(63);
		const names = { promotedConfig: long, previousConfig: long, previousModel: long };
		for (const outcome of [
			promoted,
			{ ...promoted, ...names, pullRequest: 123_456 },
			{ ...promoted, outcome: 'failed' }
		]) {
			const { write } = encoded(outcome, users(count));
			expect(Object.keys({ ...users(count), ...write }).length).toBeLessThanOrEqual(50);
			expect(Object.values(write).every(value => value.length <= 256)).toBe(true);
			expect(decodeOutcome({ ...users(count), ...write })).toEqual(wayBack(outcome));
		}
	});

	test('has no room beside 50, unless it is one of them already', () => {
		expect(encodeOutcome(promoted, users(50))).toBeUndefined();
		const before = { ...users(49), 'promotion-gate:last': 'rolled-back 0a1b2c3d 1 1 - - - -' };
		expect(Object.keys(encoded(promoted, before).write)).toEqual(['promotion-gate:last']);
	});

	test('is the later one where both are there', () => {
		const later = { ...promoted, endedAtMs: promoted.endedAtMs + 1, rolloutId: 'ffffffff' };
		const one = (outcome: LastOutcome) => encoded(outcome, users(49)).write;
		expect(decodeOutcome({ ...encoded(promoted).write, ...one(later) })).toEqual(wayBack(later));
		expect(decodeOutcome({ ...encoded(later).write, ...one(promoted) })).toEqual(later);
	});

	test('is readable for people who look at its tags', () => {
		expect(encodeOutcome({ ...promoted, approvalDue: packageArn })).toEqual({
			complete: true,
			write: {
				'promotion-gate:last-outcome': 'promoted',
				'promotion-gate:last-rollout': '0a1b2c3d',
				'promotion-gate:last-reason-code': 'promoted',
				'promotion-gate:last-reason': 'churn-new passed every gate and serves alone.',
				'promotion-gate:ended-at': '2025-03-14T12:00:00.000Z',
				'promotion-gate:started-at': '2025-03-14T11:10:07.012Z',
				'promotion-gate:promoted-config': 'churn-0a1b2c3d',
				'promotion-gate:previous-config': 'churn-old',
				'promotion-gate:previous-model': 'churn-old-model',
				'promotion-gate:approval-due': packageArn
			},
			remove: ['promotion-gate:promoted-by', 'promotion-gate:promoted-pull-request', 'promotion-gate:last']
		});
	});

	test('comes back as it was, beside tags of others', () => {
		const due = { ...promoted, approvalDue: packageArn };
		expect(decodeOutcome({ team: 'churn', ...encoded(due).write })).toEqual(due);
	});

	test('forgets a way back that is not there any more', () => {
		const { write, remove } = encoded({ outcome: 'rolled-back', rolloutId: '0a1b2c3d', endedAtMs: 0 });
		const tags: Record<string, string> = { ...encoded(promoted).write, ...write };
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
			fc.property(fc.dictionary(fc.constantFrom(...Object.keys(encoded(promoted).write)), fc.string()), tags => {
				const outcome = decodeOutcome(tags);
				expect(outcome === undefined || Number.isFinite(outcome.endedAtMs)).toBe(true);
			})
		);
	});
});
