import { expect, test } from '@jest/globals';
import { leaveStep } from '../../src/rollout/leave-step.ts';
import type { StepIndex } from '../../src/rollout/state.ts';
import { endpointAt, noonMs, requestOf, rolloutOf, seenOf } from './builders.ts';

test.each<[StepIndex, object]>([
	['verification', { phase: 'shifting', step: 0 }],
	[0, { phase: 'shifting', step: 1 }],
	[1, { phase: 'promoting' }],
	['final', { phase: 'replacing', update: { attempts: 0 } }]
])('from step %s of two it goes on, and answers whoever has asked for it', (step, next) => {
	const to = { ...next, sinceMs: noonMs };
	const seen = seenOf(endpointAt(0));
	const answers = requestOf('approve');
	expect(leaveStep(rolloutOf(), step, seen, 'done')).toStrictEqual({ kind: 'move', to, because: 'done' });
	expect(leaveStep(rolloutOf(), step, seen, 'approved', answers)).toStrictEqual({
		...{ kind: 'move', to, because: 'approved' },
		answers
	});
});
