import { describe, expect, test } from '@jest/globals';
import { freeze } from '../../src/rollout/decided.ts';
import { openRequest } from '../../src/rollout/person.ts';
import { accepted, advance, begin, smokeTested, weightsSet } from '../../src/rollout/progress.ts';
import type { Progress } from '../../src/rollout/record.ts';
import type { State } from '../../src/rollout/state.ts';
import type { Move } from '../../src/rollout/transitions.ts';
import { failed, minuteMs, noonMs, passed, requestOf, rolloutOf } from './builders.ts';
import { cleaning, rollingBack } from './states.ts';

const rollout = rolloutOf();
const at = (minutes: number) => noonMs + minutes * minuteMs;
const start = begin(noonMs, { phase: 'shifting', sinceMs: noonMs, step: 0 }, 'Started');

/** The progress after moves to these states, one after the other. */
const reached = (...states: readonly State[]) =>
	states.reduce((progress, to) => advance(rollout, progress, { kind: 'move', to, because: to.phase }, []), start);

describe('the spans of constant traffic', () => {
	test('begin when a share is verified, and end before the next change of weights', () => {
		const { spans } = reached(
			{ phase: 'baking', sinceMs: at(1), step: 0 },
			{ phase: 'shifting', sinceMs: at(11), step: 1 },
			{ phase: 'baking', sinceMs: at(12), step: 1 }
		);
		expect(spans).toEqual([
			{ step: 0, traffic: 0.1, startMs: at(1), endMs: at(11) },
			{ step: 1, traffic: 0.5, startMs: at(12) }
		]);
	});

	test('go on while a step waits for a person', () => {
		const { spans } = reached(
			{ phase: 'baking', sinceMs: at(1), step: 0 },
			{ phase: 'holding', sinceMs: at(11), step: 0, why: 'schedule', sentence: '' }
		);
		expect(spans).toEqual([{ step: 0, traffic: 0.1, startMs: at(1) }]);
	});

	test('end when somebody else comes in', () => {
		const before: State = { phase: 'baking', sinceMs: at(1), step: 0 };
		const { spans } = reached(before, { phase: 'halted', sinceMs: at(5), difference: '', before });
		expect(spans).toEqual([{ step: 0, traffic: 0.1, startMs: at(1), endMs: at(5) }]);
	});

	test('have one at 100 % for the final bake', () => {
		const { spans } = reached({ phase: 'promoting', sinceMs: at(1) }, { phase: 'final-bake', sinceMs: at(2) });
		expect(spans).toEqual([{ step: 'final', traffic: 1, startMs: at(2) }]);
	});
});

describe('what is kept from move to move', () => {
	const images = ['sha256:a'];
	const advanced = (progress: Progress, to: State, more: Partial<Move> = {}, gates = [failed]) =>
		advance(rollout, progress, { kind: 'move', to, because: 'so', ...more }, gates);
	const shifting: State = { phase: 'shifting', sinceMs: at(2), step: 0 };

	test('is nothing that is not known', () => {
		expect(advanced(start, shifting)).toStrictEqual({
			state: shifting,
			spans: [],
			timeline: [...start.timeline, { atMs: at(2), text: 'so' }]
		});
	});

	test('are the images that the candidate has come up with, until it comes up anew', () => {
		const deployed = advanced(start, shifting, { images });
		expect(deployed.images).toEqual(images);
		expect(advanced(deployed, shifting).images).toEqual(images);
		expect(advanced(deployed, shifting, { images: ['sha256:b'] }).images).toEqual(['sha256:b']);
	});

	test('is which request was answered', () => {
		const answered = advanced(start, shifting, { answers: requestOf('resume', { atMs: at(1) }) });
		expect(answered.answeredMs).toBe(at(1));
		expect(advanced(answered, shifting).answeredMs).toBe(at(1));
		expect(advanced(answered, shifting, { answers: requestOf('rollback', { atMs: at(2) }) }).answeredMs).toBe(at(2));
	});

	test('are the verdicts that settled how it ends, whatever is measured later', () => {
		expect(advanced(start, shifting).decided).toBeUndefined();
		const back = advanced(start, { ...rollingBack(), sinceMs: at(3) });
		expect(back.decided).toEqual(freeze([failed], at(3)));
		const cleaned = advanced(back, { ...cleaning('rolled-back'), sinceMs: at(9) }, {}, [passed]);
		expect(cleaned.decided).toEqual(back.decided);
	});
});

describe('the timeline', () => {
	test('has a line for every move, with its time and reason', () => {
		expect(reached({ phase: 'promoting', sinceMs: at(1) }).timeline).toEqual([
			{ atMs: noonMs, text: 'Started' },
			{ atMs: at(1), text: 'promoting' }
		]);
	});
});

describe('what is noted of an act', () => {
	test('that SageMaker has accepted an update', () => {
		const updating = begin(noonMs, { phase: 'deploying', sinceMs: noonMs, update: { attempts: 1 } }, '');
		expect(accepted(updating, at(1)).state).toMatchObject({ update: { attempts: 1, acceptedAtMs: at(1) } });
		expect(accepted(start, at(1))).toBe(start);
	});

	test('that the weights are the rollout’s own again: any others count as drift from here on', () => {
		const accepting = begin(noonMs, { phase: 'promoting', sinceMs: noonMs, acceptedDrift: { now: 1 } }, '');
		expect(weightsSet(accepting).state).toStrictEqual({ phase: 'promoting', sinceMs: noonMs });
		expect(weightsSet(start)).toBe(start);
	});

	test('that the candidate has answered', () => {
		const verifying = begin(noonMs, { phase: 'verifying', sinceMs: noonMs }, '');
		expect(smokeTested(verifying).state).toMatchObject({ smokeTested: true });
		expect(smokeTested(start)).toBe(start);
	});
});

describe('a request', () => {
	const asked = requestOf('rollback', { atMs: at(3) });

	test('is open until a move has answered it, also where it is still written there', () => {
		expect(openRequest(start, [undefined, asked])).toBe(asked);
		const to: State = { phase: 'promoting', sinceMs: at(4) };
		const answered = advance(rollout, start, { kind: 'move', to, because: '', answers: asked }, []);
		expect(openRequest(answered, [asked, asked])).toBeUndefined();
		const later = requestOf('rollback', { atMs: at(5) });
		expect(openRequest(answered, [asked, later])).toBe(later);
	});
});
