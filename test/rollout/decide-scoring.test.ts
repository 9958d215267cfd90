import { describe, expect, test } from '@jest/globals';
import type { SeenJob, SeenScoring } from '../../src/rollout/observation.ts';
import type { State } from '../../src/rollout/state.ts';
import { binaryPlan } from '../evaluation/endpoint.ts';
import { evaluationOf } from '../loop/memory-probe.ts';
import {
	auc,
	decisionIn,
	errorRate,
	failed as failedGate,
	inWords,
	minuteMs,
	noonMs,
	passed,
	requestOf,
	resultOf,
	rolloutOf,
	seenOf
} from './builders.ts';
import { check, denied, original, type Row } from './states.ts';

const batch = { instanceCount: 2, output: 's3://b/gate/', maxDurationMs: 60 * minuteMs, keepOutput: false };
const evaluation = { ...binaryPlan, engine: 'batch-transform', transform: batch } as const;
const rollout = rolloutOf({}, { evaluation, gates: [errorRate, auc] });

const columns = { baseline: 1, candidate: 2 };
const scoring = (
	stage: 'shards' | 'canary' | 'rows',
	more: Partial<Extract<State, { phase: 'scoring' }>> = {}
): State => ({
	...{ phase: 'scoring', sinceMs: noonMs - 11 * minuteMs, stage, attempt: 1, index: 'e1' },
	...(stage === 'rows' && { columns }),
	...more
});
const absent: SeenJob = { status: 'absent' };
const running: SeenJob = { status: 'InProgress' };
const done: SeenJob = { status: 'Completed' };
const failed = (why: string): SeenJob => ({ status: 'Failed', why });
const internal = failed('InternalServerError: We encountered an internal error. Please try again.');
const capacity = failed('CapacityError: Unable to provision requested ML compute capacity.');
const ofModel = failed('AlgorithmError: See job logs for more information');
const shards = { rows: 600, objects: 6, index: 'e1', asIs: false };
const seen = (baseline: SeenJob, candidate: SeenJob, more: Partial<SeenScoring> = {}, change = {}) =>
	seenOf(original, { gates: [], scoring: { shards, jobs: { baseline, candidate }, ...more }, ...change });
const nothing = '-> cleaning: failed, scoring-failed';

check(
	'scoring: before there are jobs',
	[
		[
			'the candidate needs a model',
			scoring('shards'),
			seen(absent, absent, {}, { prepared: { model: false, pair: true, final: true, original: true } }),
			'create-model'
		],
		[
			'shards are written',
			scoring('shards'),
			seenOf(original, { scoring: { jobs: { baseline: absent, candidate: absent } } }),
			'write-shards'
		],
		[
			'those that are there are used, by their index',
			scoring('shards'),
			seen(absent, absent),
			'-> scoring canary 1 e1'
		],
		[
			'data that cannot be used ends it',
			scoring('shards'),
			seen(
				absent,
				absent,
				{},
				{ refusal: { act: 'write-shards', reason: { code: 'evaluation-failed', sentence: 'No rows.' } } }
			),
			'-> cleaning: failed, evaluation-failed'
		],
		[
			'rights that are missing end it',
			scoring('shards'),
			seen(absent, absent, {}, denied('write-shards')),
			'-> cleaning: failed, access-denied'
		],
		[
			'what is on S3 and cannot be used ends it',
			scoring('shards'),
			seen(absent, absent, { broken: 'The index is another.' }),
			nothing
		],
		[
			'a person promotes past it',
			scoring('shards'),
			seen(absent, absent, {}, { request: requestOf('promote') }),
			'-> deploying, attempt 0'
		],
		[
			'a number that has failed needs no rows',
			scoring('shards'),
			seen(absent, absent, {}, { gates: [resultOf({ outcome: 'fail' }, auc)] }),
			'-> cleaning: rolled-back, quality-failed'
		],
		[
			'a gate on traffic decides nothing yet',
			scoring('shards'),
			seen(absent, absent, {}, { gates: [failedGate] }),
			'-> scoring canary 1 e1'
		]
	],
	rollout
);

describe.each(['canary', 'rows'] as const)('scoring: jobs of the stage %s', stage => {
	const state = scoring(stage);
	const tell = (...[baseline, candidate, more]: [SeenJob, SeenJob, Partial<SeenScoring>?]) =>
		inWords(decisionIn(state, seen(baseline, candidate, more), rollout));

	test.each<[string, SeenJob, SeenJob, string]>([
		['neither', absent, absent, `${stage} job 1 of the baseline on e1`],
		['the baseline’s alone', running, absent, `${stage} job 1 of the candidate on e1`],
		['the candidate’s alone', absent, running, `${stage} job 1 of the baseline on e1`],
		['one, done already', done, absent, `${stage} job 1 of the candidate on e1`]
	])('are created where there is %s', (_, baseline, candidate, decision) => {
		expect(tell(baseline, candidate)).toBe(decision);
	});

	test.each<[string, SeenJob, SeenJob]>([
		['both run', running, running],
		['the baseline’s runs', running, done],
		['the candidate’s runs', done, running]
	])('are waited for while %s', (_, baseline, candidate) => {
		expect(tell(baseline, candidate)).toBe('wait 30 s');
	});

	test.each<[string, SeenJob]>([
		['failed by the model', ofModel],
		['failed without a reason', { status: 'Failed' }],
		['being stopped', { status: 'Stopping' }],
		['stopped by somebody', { status: 'Stopped' }]
	])('conclude nothing where one is %s, whatever the other is', (_, job) => {
		for (const other of [absent, running, done, job]) {
			expect([tell(job, other), tell(other, job)]).toEqual([nothing, nothing]);
		}
	});

	test.each([
		['a fault of SageMaker’s own', internal],
		['no capacity', capacity]
	])('are tried once more, both, after %s', (_, job) => {
		for (const other of [done, absent, job, { status: 'Stopped' }] as const) {
			expect([tell(job, other), tell(other, job)]).toEqual(Array(2).fill(`-> scoring ${stage} 2 e1`));
		}
		expect(tell(job, running)).toBe(`stop ${stage} job 1 of the candidate`);
		expect(tell(running, job)).toBe(`stop ${stage} job 1 of the baseline`);
		const stopping: SeenJob = { status: 'Stopping' };
		expect([tell(job, stopping), tell(stopping, job)]).toEqual(['wait 30 s', 'wait 30 s']);
		const at = (minutes: number) => ({ nowMs: noonMs - 11 * minuteMs + minutes * minuteMs });
		const late = (minutes: number) => inWords(decisionIn(state, seen(job, stopping, {}, at(minutes)), rollout));
		expect([late(59.9), late(60)]).toEqual(['wait 6 s', `-> scoring ${stage} 2 e1`]);
		expect([tell(job, ofModel), tell(ofModel, job)]).toEqual([nothing, nothing]);
		const again = scoring(stage, { attempt: 2 });
		expect(inWords(decisionIn(again, seen(done, job), rollout))).toBe(nothing);
	});

	test('a reason of the model that only sounds like SageMaker’s is not tried again', () => {
		expect(tell(failed('AlgorithmError: InternalServerError'), done)).toBe(nothing);
	});

	test('that take longer than they may conclude nothing', () => {
		const at = (minutes: number) => ({ nowMs: noonMs - 11 * minuteMs + minutes * minuteMs });
		const late = (baseline: SeenJob, candidate: SeenJob, minutes: number) =>
			inWords(decisionIn(state, seen(baseline, candidate, {}, at(minutes)), rollout));
		expect(late(running, running, 59.9)).toBe('wait 6 s');
		for (const job of [running, absent]) expect([late(job, done, 60), late(done, job, 60)]).toEqual([nothing, nothing]);
		const canary = { ok: true, columns } as const;
		expect(inWords(decisionIn(state, seen(done, done, { canary }, at(90)), rollout))).toBe(
			stage === 'canary' ? '-> scoring rows 1 e1' : 'measure-scores'
		);
	});

	test('what cannot be used on S3 concludes nothing, whatever the jobs are', () => {
		for (const job of [absent, running, done])
			expect(tell(job, job, { broken: 'The index is another.' })).toBe(nothing);
	});
});

const judged = (outcome: 'pass' | 'fail' | 'undecided') =>
	seenOf(original, {
		evaluation: evaluationOf(0.85, 0.85),
		gates: [
			passed,
			outcome === 'undecided' ? resultOf({ outcome, cause: 'not-proved' }, auc) : resultOf({ outcome }, auc)
		]
	});
const misread = (by: 'baseline' | 'candidate' | 'both') =>
	seenOf(original, { gates: [], evaluation: { ...evaluationOf(0.85, 0.85), invalid: { by, sentence: 'misread' } } });
const rows: readonly Row[] = [
	[
		'the first rows say how all are asked',
		scoring('canary'),
		seen(done, done, { canary: { ok: true, columns } }),
		'-> scoring rows 1 e1'
	],
	[
		'first rows that cannot be used end it',
		scoring('canary'),
		seen(done, done, { canary: { ok: false, sentence: 'One line for all.' } }),
		nothing
	],
	['so do first rows without answers', scoring('canary'), seen(done, done), nothing],
	[
		'answers are noted once both jobs have ended',
		scoring('rows'),
		seen(done, done, { answers: 'a1' }),
		'-> scoring rows 1 e1 a1'
	],
	['then they are measured', scoring('rows', { answers: 'a1' }), seen(done, done, { answers: 'a1' }), 'measure-scores'],
	[
		'whatever they are by now: measuring tells',
		scoring('rows', { answers: 'a1' }),
		seen(done, done, { answers: 'a2' }),
		'measure-scores'
	],
	['at once, where S3 does not tell contents apart', scoring('rows'), seen(done, done), 'measure-scores'],
	[
		'incomplete answers end it',
		scoring('rows', { answers: 'a1' }),
		seen(
			done,
			done,
			{},
			{ refusal: { act: 'measure-scores', reason: { code: 'scoring-failed', sentence: 'A line is missing.' } } }
		),
		nothing
	],
	['rows that say nothing against it let it be deployed', scoring('rows'), judged('pass'), '-> deploying, attempt 0'],
	['rows that prove it worse do not', scoring('rows'), judged('fail'), '-> cleaning: rolled-back, quality-failed'],
	['rows that prove nothing do not', scoring('rows'), judged('undecided'), '-> cleaning: rolled-back, inconclusive'],
	[
		'answers of both that are misread are no verdict',
		scoring('rows'),
		misread('both'),
		'-> cleaning: failed, evaluation-void'
	],
	['those of the baseline neither', scoring('rows'), misread('baseline'), '-> cleaning: failed, evaluation-void'],
	[
		'those of the candidate alone are its own',
		scoring('rows'),
		misread('candidate'),
		'-> cleaning: rolled-back, quality-failed'
	]
];
check('scoring: what the answers say', rows, rollout);
