import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Tags } from '../../src/aws/ports.ts';
import type { PersonRequest, RolloutRecord } from '../../src/rollout/record.ts';
import { pack } from '../../src/store/pack.ts';
import { encodeProgress, encodeRecord, encodeRequest, requestKeys } from '../../src/store/record.ts';
import { decodeRecord } from '../../src/store/record-decode.ts';
import { evaluation, noonMs, progress, qualityGate, record, rollout, states } from './record-builders.ts';

const request: PersonRequest = {
	what: 'rollback',
	atMs: noonMs,
	by: { name: 'mina', runUrl: 'https://github.com/acme/churn/actions/runs/8' },
	reason: 'Support sees more complaints.',
	cause: 'command'
};

function tagsOf(one: RolloutRecord): Tags {
	const encoded = encodeRecord(one);
	if (!encoded.ok) throw new Error(encoded.sentence);
	return encoded.tags;
}

function roundTrip(one: RolloutRecord): RolloutRecord {
	const decoded = decodeRecord(tagsOf(one));
	if (!decoded.ok) throw new Error(decoded.why);
	return decoded.record;
}

/** Holds of every set of tags that is written. */
function expectWithinLimits(tags: Tags): void {
	expect(Object.keys(tags).length).toBeLessThanOrEqual(50);
	for (const [key, value] of Object.entries(tags)) {
		expect(key).toMatch(/^promotion-gate:[a-z0-9.-]{1,100}$/);
		expect(value).toMatch(/^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u);
	}
}

const text = fc.string({ unit: 'binary', maxLength: 200 });
const time = fc.integer({ min: 0, max: 4_000_000_000_000 });

const records = fc.record(
	{
		rollout: fc
			.record({
				why: text,
				environment: fc.dictionary(text, text, { maxKeys: 8 }),
				gateNames: fc.array(text, { maxLength: 6 })
			})
			.map(({ why, environment, gateNames }) => {
				const made = rollout(
					{ startedBy: { name: why } },
					gateNames.map(name => qualityGate(name))
				);
				return { ...made, plan: { ...made.plan, candidate: { kind: 'image' as const, imageUri: why, environment } } };
			}),
		progress: fc
			.record({
				state: fc.constantFrom(...states),
				timeline: fc.array(fc.record({ atMs: time, text }), { maxLength: 5 })
			})
			.map(change => progress(change)),
		request: fc
			.record({ what: fc.constantFrom('approve', 'promote', 'rollback', 'resume'), atMs: time, name: text })
			.map(({ name, ...rest }): PersonRequest => ({ ...rest, by: { name }, cause: 'cancelled' })),
		holder: fc.stringMatching(/^[a-z0-9 /-]{1,80}$/)
	},
	{ requiredKeys: ['rollout', 'progress', 'holder'] }
);

describe('a record in tags', () => {
	test('an evaluation that an earlier version called void is still invalid', () => {
		const why = { by: 'both', sentence: 'The baseline failed on 50 of 1,000 rows.' };
		const written = evaluation();
		const tags = { ...tagsOf(record()), ...pack('evaluation', { ...written, void: why }, 50) };
		expect(decodeRecord(tags)).toMatchObject({
			ok: true,
			record: { evaluation: { measures: written.measures, invalid: why } }
		});
	});

	const link = '[x](https://evil.example)';
	const both = (value: unknown) => ({ baseline: value, candidate: value });
	test.each<readonly [string, object]>([
		['the name of a measure', { measures: [{ ...evaluation().measures[0], measure: link }] }],
		['a kind of failure', { failed: both({ rows: 1, asked: 1, byKind: { [link]: 1 } }) }],
		['a number of a class', { perClass: [{ name: 'yes', rows: 1, ...both({ f1: link }) }] }],
		['rows of a class', { perClass: [{ name: 'yes', rows: link, ...both({}) }] }],
		['a number of the calibration', { calibration: both({ bins: [], brier: link, expectedError: 0 }) }],
		[
			'a threshold',
			{
				thresholds: {
					configured: 0.5,
					choices: [{ measure: 'f1', ...both({ configured: 1, best: { at: link, value: 1 } }) }]
				}
			}
		],
		['a curve', { precisionRecall: both([[link, 1]]) }]
	])('text in the place of %s makes an evaluation none', (_, change) => {
		const tags = { ...tagsOf(record()), ...pack('evaluation', { ...evaluation(), ...change }, 50) };
		expect(decodeRecord(tags)).toMatchObject({ ok: false, why: expect.stringContaining('evaluation.') });
	});

	test.each(states.map(state => [state.phase, state] as const))('comes back as it was: %s', (_, state) => {
		const one = record({ progress: progress({ state }), request });
		expect(roundTrip(one)).toEqual(one);
		expectWithinLimits(tagsOf(one));
	});

	test('comes back as it was, whatever users and AWS have written into it', () => {
		fc.assert(
			fc.property(records, one => {
				expect(roundTrip(one)).toEqual(one);
				expectWithinLimits(tagsOf(one));
			}),
			{ numRuns: 60 }
		);
	});

	test('tells its phase in words to those who look at the tags', () => {
		const phaseOf = (index: number) => encodeProgress(progress({ state: states[index] ?? progress().state }));
		expect([0, 3, 4, 5].map(index => phaseOf(index)['promotion-gate:phase'])).toEqual([
			'deploying',
			'baking step 2',
			'holding final',
			'holding verification'
		]);
	});

	test('is read also where tags of a longer state are left over', () => {
		const timeline = Array.from({ length: 40 }, (_, i) => ({ atMs: noonMs + i, text: `Event ${i} of ${Math.sin(i)}` }));
		const longer = tagsOf(record({ progress: progress({ timeline }) }));
		const shorter = record();
		expect(decodeRecord({ ...longer, ...tagsOf(shorter) })).toEqual({ ok: true, record: shorter });
	});
});

describe('what has no room', () => {
	test('is left out of the timeline, the oldest events first', () => {
		const timeline = Array.from({ length: 3000 }, (_, i) => ({
			atMs: noonMs + i * 61_337,
			text: `Step ${Math.sin(i)}`
		}));
		const kept = roundTrip(record({ progress: progress({ timeline }) })).progress;
		expect(kept.timeline.length).toBeGreaterThan(20);
		expect(kept.timeline).toEqual(timeline.slice(-kept.timeline.length));
		expect(kept.spans).toEqual(progress().spans);
	});

	test('is cut off long sentences', () => {
		const noise = Array.from({ length: 4000 }, (_, i) => Math.sin(i).toString(36).slice(3)).join(' ');
		const reason = { code: 'gate-failed', sentence: noise } as const;
		const state = { phase: 'cleaning', sinceMs: noonMs, ending: 'rolled-back', reason } as const;
		const timeline = Array.from({ length: 30 }, (_, i) => ({ atMs: noonMs, text: `${i} ${noise}` }));
		const kept = roundTrip(record({ progress: progress({ state, timeline }) })).progress;
		expect(kept.state).toMatchObject({ phase: 'cleaning', ending: 'rolled-back', reason: { code: 'gate-failed' } });
		expect(JSON.stringify(kept.state)).toContain(noise.slice(0, 90));
		expect(kept.timeline.length).toBeGreaterThanOrEqual(8);
	});

	test('is cut off a person’s reason, not the request', () => {
		const reason = Array.from({ length: 3000 }, (_, i) => Math.cos(i).toString(36).slice(3)).join('😀');
		const tags = encodeRequest({ ...request, reason });
		expect(Object.keys(tags).every(key => requestKeys.includes(key))).toBe(true);
		const decoded = decodeRecord({ ...tagsOf(record()), ...tags });
		if (!decoded.ok) throw new Error(decoded.why);
		const { reason: kept = '', ...rest } = decoded.record.request ?? request;
		expect(rest).toEqual({ what: 'rollback', atMs: noonMs, by: request.by, cause: 'command' });
		expect(kept.length).toBeGreaterThan(100);
		expect(reason.startsWith(kept)).toBe(true);
	});

	test('of a plan is refused, with what to do', () => {
		const names = Array.from({ length: 3000 }, (_, i) => qualityGate(Math.sin(i).toString(36)));
		const encoded = encodeRecord(record({ rollout: rollout({}, names) }));
		expect(encoded).toMatchObject({ ok: false, why: 'too-large' });
		expect(encoded.ok ? '' : encoded.sentence).toContain('fewer or shorter gates');
	});

	test('is none for fifty gates with names of fifty characters', () => {
		const names = Array.from({ length: 50 }, (_, i) =>
			qualityGate(`${i} recall of people in the region ${digitsOf(i)}`)
		);
		const one = record({ rollout: rollout({}, names), request });
		expect(roundTrip(one)).toEqual(one);
	});
});

const digitsOf = (seed: number) => Math.sin(seed).toString().slice(2, 18);

describe('a record that cannot be read', () => {
	const tags = tagsOf(record({ request }));
	const why = (change: Tags) => {
		const decoded = decodeRecord({ ...tags, ...change });
		return decoded.ok ? 'read' : decoded.why;
	};
	const without = (key: string) => {
		const { [key]: _, ...rest } = tags;
		const decoded = decodeRecord(rest);
		return decoded.ok ? 'read' : decoded.why;
	};

	test('tells the tag that is missing', () => {
		expect(without('promotion-gate:plan.01')).toContain('damaged: tag promotion-gate:plan.01 is missing');
		expect(without('promotion-gate:state.00')).toContain('damaged: the state is missing');
		expect(without('promotion-gate:holder')).toContain('damaged: tag promotion-gate:holder is missing');
	});

	test('tells what was changed by hand', () => {
		const first = tags['promotion-gate:plan.00'] ?? '';
		expect(why({ 'promotion-gate:plan.00': `${first.slice(0, -1)}${first.endsWith('A') ? 'B' : 'A'}` })).toContain(
			'do not fit together'
		);
		expect(why({ 'promotion-gate:state.00': 'hello' })).toContain('does not begin as it should');
	});

	test('of a newer version says so', () => {
		const first = tags['promotion-gate:state.00'] ?? '';
		expect(why({ 'promotion-gate:state.00': first.replace(/^v\d+/, 'v9') })).toContain('newer version');
		const later = encodeProgress(progress({ state: { ...progress().state, phase: 'simmering' } as never }));
		expect(why(later)).toContain('newer version');
	});

	test('with a shape of its own names the member', () => {
		const odd = encodeProgress({ ...progress(), spans: 7 } as never);
		expect(why(odd)).toContain('damaged: state.spans:');
	});

	test.each<readonly [string, object]>([
		['a step that is text', { phase: 'baking', step: '](https://evil.example)' }],
		['a step that is no index', { phase: 'shifting', step: -1 }],
		['no step', { phase: 'baking' }],
		['no update', { phase: 'deploying' }],
		['an update without a count', { phase: 'replacing', update: { attempts: '0' } }],
		['a reason that is none', { phase: 'cleaning', ending: 'promoted', reason: '@octocat' }],
		['an ending of its own', { phase: 'rolling-back', ending: 'promoted', reason: {}, update: { attempts: 0 } }],
		['weights that are text', { phase: 'promoting', acceptedDrift: { AllTraffic: '1' } }],
		['a halt before nothing', { phase: 'halted', difference: 'weights' }],
		[
			'a halt before a halt',
			{ phase: 'halted', difference: '', before: { phase: 'halted', sinceMs: 0, difference: '' } }
		]
	])('with %s in its state is damaged', (_, state) => {
		const written = encodeProgress({ ...progress(), state: { sinceMs: noonMs, ...state } } as never);
		expect(why(written)).toContain('damaged: state.state');
	});

	test('is never an exception', () => {
		const keys = Object.keys(tags);
		const value = fc.oneof(fc.string({ maxLength: 60 }), fc.constantFrom(...Object.values(tags)));
		fc.assert(
			fc.property(fc.dictionary(fc.constantFrom(...keys), value), change => {
				expect(typeof decodeRecord({ ...tags, ...change }).ok).toBe('boolean');
				expect(typeof decodeRecord(change).ok).toBe('boolean');
			})
		);
	});
});

describe('a record of a version before 1.1', () => {
	const { 'promotion-gate:holder': holder = '', ...others } = tagsOf(record());
	const former = { ...others, 'promotion-gate:driver': holder };

	test('is read: its holder was called the driver', () => {
		expect(decodeRecord(former)).toEqual({ ok: true, record: record() });
	});

	test('is read: the drift that a person accepted was called overruled', () => {
		const acceptedDrift = { AllTraffic: 95, 'candidate-0a1b2c3d': 5 };
		const before = { phase: 'shifting' as const, sinceMs: noonMs, step: 0 };
		const halted = { phase: 'halted' as const, sinceMs: noonMs, difference: 'weights' };
		const written = progress({ state: { ...halted, before: { ...before, ...{ overruled: acceptedDrift } } } });
		const decoded = decodeRecord({ ...tagsOf(record()), ...encodeProgress(written) });
		expect(decoded).toMatchObject({
			record: { progress: { state: { ...halted, before: { ...before, acceptedDrift } } } }
		});
	});
});
