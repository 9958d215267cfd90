import { describe, expect, test } from '@jest/globals';
import type { Evaluation } from '../../src/gates/evaluation.ts';
import type { GateResult, UndecidedCause } from '../../src/gates/verdict.ts';
import type { Plan } from '../../src/rollout/plan.ts';
import type { State } from '../../src/rollout/state.ts';
import { concludeBeforeTraffic, failedBeforeTraffic, verifyCandidate } from '../../src/rollout/verify.ts';
import { binaryPlan } from '../evaluation/endpoint.ts';
import { evaluationOf } from '../loop/memory-probe.ts';
import { auc, endpointAt, failed, inWords, open, passed, planOf, resultOf, rolloutOf, seenOf } from './builders.ts';
import { original, sinceMs } from './states.ts';

const fresh: Extract<State, { readonly phase: 'verifying' }> = { phase: 'verifying', sinceMs };
const load = { data: 'rows.csv', ratePerSecond: 1 };
const transform = { instanceCount: 1, output: 's3://b/', maxDurationMs: 1, keepOutput: false };
const overEndpoint: Partial<Plan> = { evaluation: binaryPlan };
const fromFile: Partial<Plan> = { evaluation: { ...binaryPlan, engine: 'file' } };
const inJobs: Partial<Plan> = { evaluation: { ...binaryPlan, engine: 'batch-transform', transform } };
const made = evaluationOf(0.85, 0.85);
const checked: Evaluation = { ...made, live: { rows: 10, differing: { baseline: 0, candidate: 0 } } };

describe('a candidate that no user sees yet', () => {
	test.each<[string, Partial<Plan>, typeof fresh, Evaluation | undefined, string]>([
		['goes on where nothing is asked of it', {}, fresh, undefined, '-> shifting 0'],
		['answers sample rows, where there are some', { load }, fresh, undefined, 'smoke-test'],
		['once', { load }, { ...fresh, smokeTested: true }, undefined, '-> shifting 0'],
		['is compared on labelled data', overEndpoint, fresh, undefined, 'evaluate'],
		['once', overEndpoint, fresh, made, '-> shifting 0'],
		['and needs no sample rows then', { ...overEndpoint, load }, fresh, made, '-> shifting 0'],
		['has been compared already by a job of the user’s own', fromFile, fresh, made, '-> shifting 0'],
		['answers here what it answered in a transform job', inJobs, fresh, made, 'check-answers'],
		['once', inJobs, fresh, checked, '-> shifting 0']
	])('%s', (_, plan, state, evaluation, decision) => {
		const seen = seenOf(endpointAt(0), { gates: [], ...(evaluation && { evaluation }) });
		expect(inWords(verifyCandidate(rolloutOf({}, plan), state, seen))).toBe(decision);
	});

	test('has no traffic before any of it', () => {
		const decision = verifyCandidate(rolloutOf({}, overEndpoint), fresh, seenOf(endpointAt(0.1)));
		expect(inWords(decision)).toBe('weights now 1, next 0');
	});
});

const quality = (cause: UndecidedCause, name = cause) => resultOf({ outcome: 'undecided', cause }, { ...auc, name });
const reported = (result: GateResult): GateResult => ({ ...result, gate: { ...result.gate, reportOnly: true } });
const worse = resultOf({ outcome: 'fail' }, auc);
const asking = resultOf({ outcome: 'fail' }, { ...auc, name: 'recall', onFail: 'hold' });
const concluded = (gates: readonly GateResult[], plan: Partial<Plan> = {}) =>
	concludeBeforeTraffic(planOf(plan), seenOf(original, { gates }));

describe('what is concluded before there is any traffic', () => {
	test.each<[string, readonly GateResult[], string]>([
		['nothing against it where nothing is measured', [], 'go'],
		['nothing by gates on the traffic', [open, failed, passed], 'go'],
		['nothing by gates that only report', [reported(worse), reported(asking), reported(quality('no-data'))], 'go'],
		['that it is fine', [resultOf({ outcome: 'pass' }, auc)], 'go'],
		['that it is worse', [worse], 'back'],
		['that a person has to decide', [asking], 'hold'],
		['that it is worse, whatever a person would say', [asking, worse], 'back'],
		['that nothing is proved', [quality('not-proved')], 'back'],
		['that a person has to decide, though nothing else is proved', [quality('not-proved'), asking], 'hold']
	])('%s', (_, gates, say) => {
		expect(concluded(gates).say).toBe(say);
	});

	test('a failure is one of a gate that decides, before traffic, and asks for that', () => {
		const gates = [failed, reported(worse), asking, worse, { ...worse }];
		expect(failedBeforeTraffic(gates, 'rollback')).toBe(worse);
		expect(failedBeforeTraffic(gates, 'hold')).toBe(asking);
		expect(failedBeforeTraffic([passed, open], 'rollback')).toBeUndefined();
	});

	test.each<[readonly UndecidedCause[], string, string]>([
		[['not-proved'], 'not-proved', 'inconclusive'],
		[['not-proved', 'over-limit'], 'over-limit', 'inconclusive'],
		[['not-proved', 'over-limit', 'no-data'], 'no-data', 'no-data'],
		[['over-limit', 'outage'], 'outage', 'no-data']
	])('of %j the gravest is told: %s', (causes, told, code) => {
		const sentence = `${told} is what it is`;
		const gates = causes.map(cause => quality(cause));
		expect(concluded(gates)).toEqual({ say: 'back', ending: 'rolled-back', reason: { code, sentence } });
		expect(concluded(gates, { onInconclusive: 'hold' })).toEqual({ say: 'hold', why: 'inconclusive', sentence });
	});

	test.each<[Partial<Plan>, UndecidedCause, string]>([
		[{ proof: 'none' }, 'not-proved', 'go'],
		[{ onInconclusive: 'continue' }, 'not-proved', 'go'],
		[{ proof: 'every-step' }, 'not-proved', 'back'],
		[{ proof: 'none', onInconclusive: 'continue' }, 'over-limit', 'back'],
		[{ proof: 'none', onInconclusive: 'continue' }, 'no-data', 'back'],
		[{ proof: 'none', onInconclusive: 'continue' }, 'outage', 'back'],
		[{ proof: 'none', onInconclusive: 'hold' }, 'no-data', 'hold']
	])('a plan of %j and %s: %s', (plan, cause, say) => {
		expect(concluded([quality(cause)], plan).say).toBe(say);
	});
});
