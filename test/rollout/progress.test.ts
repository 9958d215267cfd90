import { describe, expect, test } from '@jest/globals';
import { openRequest } from '../../src/rollout/person.ts';
import { accepted, advance, begin, smokeTested } from '../../src/rollout/progress.ts';
import type { State } from '../../src/rollout/state.ts';
import { minuteMs, noonMs, requestOf, rolloutOf } from './builders.ts';

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
