import { describe, expect, test } from '@jest/globals';
import type { LiveEndpoint, Observation } from '../../src/rollout/observation.ts';
import { answerPerson, canRollBack } from '../../src/rollout/person.ts';
import type { PersonRequest } from '../../src/rollout/record.ts';
import type { State } from '../../src/rollout/state.ts';
import { endpointAt, endpointOn, inWords, requestOf, rolloutOf, seenOf } from './builders.ts';
import {
	accepted,
	baking,
	cleaning,
	deploying,
	finalBake,
	halted,
	holding,
	original,
	promoting,
	type Running,
	reason,
	replacing,
	rollingBack,
	shifting,
	sinceMs,
	verifying
} from './states.ts';

type What = PersonRequest['what'];
const scoring: Running = { phase: 'scoring', sinceMs, stage: 'rows', attempt: 1 };
const theirs = endpointOn('theirs');
const saw = { configName: 'theirs', weights: { now: 0.4, next: 0.6 } };

const asked = (what: What, change: Partial<PersonRequest> = {}, endpoint = endpointAt(0.1)): Observation =>
	seenOf(endpoint, { request: requestOf(what, change) });
function answered(state: State, seen: Observation): string {
	const decision = answerPerson(rolloutOf(), state, seen);
	return decision === undefined ? 'nothing' : inWords(decision);
}
/** The state that follows, as it is written. */
function stateAfter(state: State, seen: Observation): object | undefined {
	const decision = answerPerson(rolloutOf(), state, seen);
	return decision?.kind === 'move' ? decision.to : undefined;
}

test('without a request there is nothing to answer', () => {
	expect(answered(baking(0), seenOf(endpointAt(0.1)))).toBe('nothing');
});

describe('an approval', () => {
	test.each<[string, State, number, string]>([
		['of a step that waits', holding(0), sinceMs + 1, '-> shifting 1'],
		['of the very moment in which it began to wait', holding(0), sinceMs, '-> shifting 1'],
		['from before is not for it', holding(0), sinceMs - 1, 'nothing'],
		['of what does not wait', baking(0), sinceMs + 1, 'nothing']
	])('%s', (_, state, atMs, decision) => {
		expect(answered(state, asked('approve', { atMs }))).toBe(decision);
	});
});

describe('a rollback', () => {
	test.each<[State, boolean]>([
		[scoring, true],
		[baking(0), true],
		[replacing(), true],
		[halted(baking(0)), true],
		[cleaning('promoted'), true],
		[cleaning('rolled-back'), false],
		[{ phase: 'cleaning', sinceMs, ending: 'failed', reason }, false],
		[rollingBack(), false]
	])('is possible until it goes back already: %j', (state, can) => {
		expect(canRollBack(state)).toBe(can);
		expect(answered(state, asked('rollback'))).toBe(
			can ? '-> rolling-back: rolled-back, rollback-requested, attempt 0' : 'nothing'
		);
	});

	test('of somebody’s configuration takes away the one that the person saw, and no other', () => {
		const from = (endpoint: LiveEndpoint, change: Partial<PersonRequest>) =>
			stateAfter(baking(0), asked('rollback', change, endpoint));
		expect(from(theirs, { saw })).toHaveProperty('acceptedConfig', 'theirs');
		expect(from(theirs, {})).not.toHaveProperty('acceptedConfig');
		expect(from(theirs, { saw, cause: 'cancelled' })).not.toHaveProperty('acceptedConfig');
		expect(from(endpointAt(0.1), { saw })).not.toHaveProperty('acceptedConfig');
	});

	test('says who has asked for it, and why if that was said', () => {
		const sentence = (change: Partial<PersonRequest>) => stateAfter(baking(0), asked('rollback', change));
		expect(sentence({})).toMatchObject({ reason: { sentence: 'mina asked for it.' } });
		expect(sentence({ reason: 'too slow' })).toMatchObject({ reason: { sentence: 'mina (too slow) asked for it.' } });
		expect(sentence({ cause: 'cancelled' })).toMatchObject({ reason: { sentence: 'The run was cancelled.' } });
	});
});

describe('a promotion', () => {
	test.each<[string, State, LiveEndpoint, number, string]>([
		['from any step', baking(0), endpointAt(0.1), sinceMs, '-> promoting'],
		['also one that was asked for before the step began', baking(0), endpointAt(0.1), sinceMs - 1, '-> promoting'],
		['before the first share', verifying, endpointAt(0), sinceMs, '-> promoting'],
		['from a halt, for who asks after it', halted(baking(0)), endpointAt(0.3), sinceMs, '-> promoting'],
		['not for who did not know of it', halted(baking(0)), endpointAt(0.3), sinceMs - 1, 'nothing'],
		['not over a configuration of somebody else', halted(baking(0)), theirs, sinceMs, 'nothing'],
		['not before the candidate is up', deploying(), original, sinceMs, 'nothing'],
		['nor at once when it is: it is looked at first', deploying(), endpointAt(0), sinceMs, 'nothing'],
		['not of what is promoted already', finalBake(), endpointAt(1), sinceMs, 'nothing'],
		['nor of what goes back', rollingBack(), endpointAt(0.1), sinceMs, 'nothing']
	])('%s', (_, state, endpoint, atMs, decision) => {
		expect(answered(state, asked('promote', { atMs }, endpoint))).toBe(decision);
	});

	test('is the person’s, whatever the gates say', () => {
		expect(stateAfter(baking(0), asked('promote'))).toMatchObject({ phase: 'promoting', byPerson: true });
	});

	test('overrides weights of somebody else only where they were seen', () => {
		expect(stateAfter(halted(baking(0)), asked('promote', { saw }))).toHaveProperty('acceptedDrift', saw.weights);
		expect(stateAfter(halted(baking(0)), asked('promote'))).not.toHaveProperty('acceptedDrift');
		expect(stateAfter(baking(0), asked('promote', { saw }))).not.toHaveProperty('acceptedDrift');
	});
});

const byPerson = { byPerson: true } as const;
const accepting = { acceptedDrift: saw.weights };
const waiting = (step: 'verification' | 'final'): Running => ({
	...{ phase: 'holding', sinceMs, why: 'gate', sentence: '' },
	step
});

describe('a resume goes on from where it was halted', () => {
	test.each<[string, Running, LiveEndpoint, object]>([
		['scoring', scoring, original, { phase: 'scoring', stage: 'rows', attempt: 1 }],
		['deploying, anew', deploying(accepted), original, { phase: 'deploying', update: { attempts: 0 } }],
		[
			'verifying',
			{ phase: 'verifying', sinceMs, smokeTested: true },
			endpointAt(0),
			{ phase: 'verifying', smokeTested: true, ...accepting }
		],
		['shifting', shifting(1), endpointAt(0.3), { phase: 'shifting', step: 1, ...accepting }],
		['a step has its share again first', baking(1), endpointAt(0.3), { phase: 'shifting', step: 1, ...accepting }],
		['one that waits, too', holding(1), endpointAt(0.3), { phase: 'shifting', step: 1, ...accepting }],
		['waiting before the first share', waiting('verification'), endpointAt(0.3), { phase: 'verifying', ...accepting }],
		['waiting in the end', waiting('final'), endpointAt(0.3), { phase: 'promoting', ...accepting }],
		['promoting', promoting, endpointAt(0.3), { phase: 'promoting', ...accepting }],
		[
			'by a person',
			{ phase: 'promoting', sinceMs, ...byPerson },
			endpointAt(0.3),
			{ phase: 'promoting', ...byPerson, ...accepting }
		],
		['the final bake has its share again first', finalBake(), endpointAt(0.3), { phase: 'promoting', ...accepting }],
		[
			'by a person',
			{ phase: 'final-bake', sinceMs, ...byPerson },
			endpointAt(0.3),
			{ phase: 'promoting', ...byPerson, ...accepting }
		],
		[
			'replacing a pair that others have changed',
			replacing(accepted),
			endpointAt(0.3),
			{ phase: 'promoting', ...accepting }
		],
		[
			'by a person',
			{ phase: 'replacing', sinceMs, update: accepted, ...byPerson },
			endpointAt(0.3),
			{ phase: 'promoting', ...byPerson, ...accepting }
		],
		['replacing, anew', replacing(accepted), original, { phase: 'replacing', update: { attempts: 0 } }],
		[
			'rolling back, anew',
			rollingBack(accepted),
			original,
			{ phase: 'rolling-back', ending: 'rolled-back', reason, update: { attempts: 0 } }
		],
		['cleaning', cleaning('promoted'), endpointOn('final'), { phase: 'cleaning', ending: 'promoted', reason }]
	])('%s', (_, before, endpoint, next) => {
		const seen = asked('resume', { saw }, endpoint);
		expect(stateAfter(halted(before), seen)).toStrictEqual({ ...next, sinceMs: seen.nowMs });
	});

	test('and replaces no weights that nobody saw', () => {
		for (const before of [verifying, shifting(0), baking(0), holding(0), promoting, finalBake(), replacing()]) {
			expect(stateAfter(halted(before), asked('resume'))).not.toHaveProperty('acceptedDrift');
		}
	});

	test('in the very moment of the halt, not from before, and not over somebody’s configuration', () => {
		const from = (atMs: number, endpoint = endpointAt(0.3)) =>
			answered(halted(baking(0)), asked('resume', { atMs }, endpoint));
		expect(from(sinceMs)).toBe('-> shifting 0');
		expect(from(sinceMs - 1)).toBe('nothing');
		expect(from(sinceMs, theirs)).toBe('nothing');
		expect(answered(baking(0), asked('resume'))).toBe('nothing');
	});
});
