import { describe, expect, test } from '@jest/globals';
import type { Observation } from '../../src/rollout/observation.ts';
import type { State } from '../../src/rollout/state.ts';
import { binaryPlan } from '../evaluation/endpoint.ts';
import {
	decisionIn,
	endpointAt,
	endpointOn,
	failed,
	inWords,
	minuteMs,
	noonMs,
	requestOf,
	rolloutOf,
	seenOf
} from './builders.ts';
import {
	accepted,
	baking,
	check,
	cleaning,
	deploying,
	final,
	finalBake,
	halted,
	holding,
	original,
	promoting,
	shifting,
	sinceMs,
	tried,
	updating
} from './states.ts';

const back = '-> rolling-back: rolled-back, gate-failed, attempt 0';
const breach: Partial<Observation> = { gates: [failed] };
const byPerson = { byPerson: true } as const;
const promotingByPerson: State = { phase: 'promoting', sinceMs, ...byPerson };
const bakeByPerson = (minutes: number): State => ({
	phase: 'final-bake',
	sinceMs: noonMs - minutes * minuteMs,
	...byPerson
});
/** The state that follows, as it is written. */
function stateAfter(state: State, seen: Observation): object | undefined {
	const decision = decisionIn(state, seen);
	return decision.kind === 'move' ? decision.to : undefined;
}
function saidIn(state: State, seen: Observation): string {
	const decision = decisionIn(state, seen);
	return 'because' in decision ? decision.because : decision.reason.sentence;
}

check('a breach goes back', [
	['on the way to everything', promoting, seenOf(endpointAt(0.5), breach), back],
	['and where everything is there', promoting, seenOf(endpointAt(1), breach), back],
	['while the endpoint is busy in a step', baking(0), seenOf(updating, breach), back],
	['in one that waits', holding(0), seenOf(updating, breach), back],
	['in the final bake', finalBake(1), seenOf(updating, breach), back],
	['not before there is a share', deploying(accepted), seenOf(updating, breach), 'wait 30 s'],
	['nor while weights are on their way: then it is looked at again', shifting(0), seenOf(updating, breach), 'wait 15 s']
]);

check('what a person has promoted', [
	['goes on over a breach', promotingByPerson, seenOf(endpointAt(0.5), breach), 'weights now 0, next 1'],
	['and bakes to its end', bakeByPerson(9.99), seenOf(endpointAt(1), breach), 'wait 1 s'],
	['also while the endpoint is busy', bakeByPerson(1), seenOf(updating, breach), 'wait 15 s'],
	['then it replaces the pair', bakeByPerson(10), seenOf(endpointAt(1), breach), '-> replacing, attempt 0']
]);

describe('that a person has promoted it', () => {
	test('is kept to the end', () => {
		const now = { sinceMs: noonMs, ...byPerson };
		expect(stateAfter(promotingByPerson, seenOf(endpointAt(1)))).toStrictEqual({ phase: 'final-bake', ...now });
		expect(stateAfter(bakeByPerson(10), seenOf(endpointAt(1)))).toStrictEqual({
			...{ phase: 'replacing', update: { attempts: 0 } },
			...now
		});
		expect(stateAfter(promoting, seenOf(endpointAt(1)))).toStrictEqual({ phase: 'final-bake', sinceMs: noonMs });
	});

	test('is told in the end', () => {
		const ended = (more: object) =>
			stateAfter({ phase: 'replacing', sinceMs, update: accepted, ...more }, seenOf(final));
		expect(ended(byPerson)).toMatchObject({
			reason: { sentence: 'new was promoted by a person, whatever the gates said, and serves alone.' }
		});
		expect(ended({})).toMatchObject({
			reason: { sentence: 'new went through every step without a rollback and serves alone.' }
		});
	});
});

describe('what is waited for, and why nothing can be done, is said in SageMaker’s words', () => {
	test.each([
		[{}, 'the endpoint is Updating'],
		[{ pendingConfigName: 'pair' }, 'SageMaker is moving it to pair']
	])('an endpoint that is busy: %j', (change, because) => {
		expect(saidIn(deploying(accepted), seenOf({ ...updating, ...change }))).toBe(because);
	});

	test.each([
		[{}, 'The endpoint is Failed (SageMaker gives no reason); '],
		[{ failureReason: 'No image' }, 'The endpoint is Failed (No image); ']
	])('an endpoint that is lost: %j', (change, words) => {
		expect(saidIn(baking(0), seenOf(endpointAt(0.1, { status: 'Failed', ...change })))).toContain(words);
	});
});

check('a fleet that is mixed', [
	[
		'is left as it is where somebody else has a hand in it',
		halted(baking(0)),
		seenOf(endpointAt(0.1, { status: 'UpdateRollbackFailed' })),
		'stop: foreign-change'
	]
]);

const fromFile = rolloutOf({}, { evaluation: { ...binaryPlan, engine: 'file' } });
test('results of a job are not waited for by who promotes without them', () => {
	const promote = seenOf(original, { request: requestOf('promote') });
	expect(inWords(decisionIn(deploying(), promote, fromFile))).toBe('-> deploying, attempt 1');
	expect(inWords(decisionIn(deploying(), seenOf(original), fromFile))).toBe('evaluate');
});

describe('what serves under the rollout’s name with other models', () => {
	const usurped = 'Somebody else has created it.';
	test.each<[State, Observation]>([
		[deploying(tried), seenOf(endpointAt(0), { usurped })],
		[{ phase: 'replacing', sinceMs, update: accepted }, seenOf(final, { usurped })]
	])('is led back: %j', (state, seen) => {
		expect(inWords(decisionIn(state, seen))).toBe('-> rolling-back: failed, name-taken, attempt 0');
	});
});

check(
	'a return',
	[
		['is looked at often, for users wait for it', cleaning('rolled-back'), busyOriginal(), 'wait 5 s'],
		['its end is written', cleaning('rolled-back'), seenOf(original), 'clean up: rolled-back']
	],
	rolloutOf({ kind: 'return' })
);
check('a rollout', [['that is cleaned up is not', cleaning('rolled-back'), busyOriginal(), 'wait 15 s']]);

function busyOriginal(): Observation {
	return seenOf(endpointOn('original', { status: 'Updating' }));
}
