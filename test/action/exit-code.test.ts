import { describe, expect, test } from '@jest/globals';
import { exitCodeOf } from '../../src/action/exit-code.ts';
import { describeReport } from '../../src/report/describe.ts';
import type { ReportDecision } from '../../src/report/model.ts';
import type { ReasonCode } from '../../src/rollout/reason.ts';

function end(decision: ReportDecision, code: ReasonCode, command = 'run') {
	const setting = { command, endpointName: 'churn-prod', region: 'eu-west-1' };
	return describeReport(setting, { decision, reason: { code, sentence: '' }, nowMs: 0 });
}

describe('the exit code', () => {
	test.each([
		['promoted', 'promoted', 0, 0],
		['rolled-back', 'gate-failed', 1, 0],
		['rolled-back', 'inconclusive', 1, 0],
		['failed', 'update-rolled-back', 1, 1],
		['failed', 'configuration-invalid', 1, 1],
		['in-progress', 'watch-over', 0, 0],
		['in-progress', 'waiting-for-approval', 0, 0],
		['in-progress', 'foreign-change', 1, 1],
		['in-progress', 'cancelled', 1, 1],
		['planned', 'planned', 0, 0],
		['none', 'nothing-in-flight', 0, 0],
		['none', 'rehearsed', 0, 0],
		['none', 'rehearsal-missed', 1, 1]
	] as const)('%s (%s): %d with fail-on rollback, %d with error', (decision, code, onRollback, onError) => {
		expect(exitCodeOf(end(decision, code), 'rollback')).toBe(onRollback);
		expect(exitCodeOf(end(decision, code), 'error')).toBe(onError);
		expect(exitCodeOf(end(decision, code), 'never')).toBe(0);
	});

	test('a rollback that was asked for by command is a success', () => {
		expect(exitCodeOf(end('rolled-back', 'rollback-requested', 'rollback'), 'rollback')).toBe(0);
		expect(exitCodeOf(end('failed', 'rollback-incomplete', 'rollback'), 'rollback')).toBe(1);
	});
});
