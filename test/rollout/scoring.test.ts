import { describe, expect, test } from '@jest/globals';
import type { Observation, SeenJob, SeenScoring } from '../../src/rollout/observation.ts';
import { scoreByBatch } from '../../src/rollout/scoring.ts';
import type { State } from '../../src/rollout/state.ts';
import { binaryPlan } from '../evaluation/endpoint.ts';
import { inWords, minuteMs, noonMs, rolloutOf, seenOf } from './builders.ts';
import { original } from './states.ts';

type Scoring = Extract<State, { readonly phase: 'scoring' }>;
const batch = { instanceCount: 2, output: 's3://b/gate/', maxDurationMs: 60 * minuteMs, keepOutput: false };
const evaluation = { ...binaryPlan, engine: 'batch-transform', transform: batch } as const;
const rollout = rolloutOf({}, { evaluation });
const columns = { baseline: 1, candidate: 2 };
const shards = { rows: 600, objects: 6, index: 'e1', asIs: false };
const absent: SeenJob = { status: 'absent' };
const done: SeenJob = { status: 'Completed' };
const running: SeenJob = { status: 'InProgress' };

const inStage = (stage: Scoring['stage'], more: Partial<Scoring> = {}): Scoring => ({
	...{ phase: 'scoring', sinceMs: noonMs - 11 * minuteMs, stage, attempt: 1 },
	...more
});
const seen = (jobs: SeenScoring['jobs'], more: Partial<SeenScoring> = {}): Observation =>
	seenOf(original, { gates: [], scoring: { shards, jobs, ...more } });
const both = (job: SeenJob) => ({ baseline: job, candidate: job });
const words = (state: Scoring, looked: Observation) => {
	const decision = scoreByBatch(rollout, state, looked);
	return 'because' in decision ? decision.because : decision.reason.sentence;
};
const stateAfter = (state: Scoring, looked: Observation) => {
	const decision = scoreByBatch(rollout, state, looked);
	return decision.kind === 'move' ? decision.to : undefined;
};

describe('what is known of the data goes along from job to job', () => {
	const now = { phase: 'scoring', sinceMs: noonMs, attempt: 1 };
	const { index: _, ...unnamed } = shards;

	test.each<[string, Scoring, Observation, object]>([
		['its index', inStage('shards'), seen(both(absent)), { stage: 'canary', index: 'e1' }],
		['nothing where S3 gives none', inStage('shards'), seen(both(absent), { shards: unnamed }), { stage: 'canary' }],
		[
			'how the models answer',
			inStage('canary', { index: 'e1' }),
			seen(both(done), { canary: { ok: true, columns } }),
			{ stage: 'rows', index: 'e1', columns }
		],
		[
			'which answers there were',
			inStage('rows', { columns }),
			seen(both(done), { answers: 'a1' }),
			{ stage: 'rows', columns, answers: 'a1' }
		],
		[
			'into a second attempt',
			inStage('rows', { index: 'e1', columns }),
			seen({ baseline: done, candidate: { status: 'Failed', why: 'CapacityError: none' } }),
			{ stage: 'rows', attempt: 2, index: 'e1', columns }
		]
	])('%s', (_, state, looked, next) => {
		expect(stateAfter(state, looked)).toStrictEqual({ ...now, ...next });
	});
});

test('without jobs to look at, or a plan for them, nothing is scored', () => {
	const nothing = '-> cleaning: failed, internal-error';
	expect(inWords(scoreByBatch(rollout, inStage('rows'), seenOf(original, { gates: [] })))).toBe(nothing);
	for (const other of [rolloutOf(), rolloutOf({}, { evaluation: binaryPlan })]) {
		expect(inWords(scoreByBatch(other, inStage('rows'), seen(both(running))))).toBe(nothing);
	}
});

describe('it is told', () => {
	const names = (stage: string) =>
		['baseline', 'candidate']
			.map(role => `promotion-gate-1a2b3c4d-${Math.floor(noonMs / 1000).toString(36)}-${stage}-1-${role}`)
			.join(' and ');

	test.each<[string, Partial<typeof shards> & { readonly whyNot?: string }, string]>([
		['nothing of rows that are written', {}, ''],
		['that objects are scored as they lie', { asIs: true }, '. The 6 objects of the data are scored as they lie'],
		[
			'why they are not',
			{ whyNot: 'they are gzipped' },
			'. The rows were written to S3 again, because they are gzipped'
		]
	])('what becomes of the data: %s', (_, change, more) => {
		const looked = seen(both(absent), { shards: { ...shards, ...change } });
		expect(words(inStage('shards'), looked)).toBe(`Scoring a few rows in ${names('canary')}${more}`);
	});

	test('that all rows are scored after the first ones', () => {
		const looked = seen(both(done), { canary: { ok: true, columns } });
		expect(words(inStage('canary'), looked)).toBe(`Scoring all rows in ${names('rows')}`);
	});

	test.each<[string, Partial<SeenScoring>, string]>([
		['there are none', {}, 'The first rows have no answers on S3.'],
		['there are others than wanted', { canary: { ok: false, sentence: 'One line for all.' } }, 'One line for all.']
	])('what is wrong with the first answers: %s', (_, more, sentence) => {
		expect(words(inStage('canary'), seen(both(done), more))).toBe(sentence);
	});

	test.each<[string, SeenJob, string]>([
		[
			'failed',
			{ status: 'Failed', why: 'AlgorithmError: See job logs.' },
			'failed: AlgorithmError: See job logs. Nothing'
		],
		['failed without a reason', { status: 'Failed' }, 'failed. Nothing'],
		['stopped', { status: 'Stopped' }, 'was stopped by somebody. Nothing']
	])('what has become of a job: %s', (_, job, sentence) => {
		const looked = seen({ baseline: running, candidate: job });
		expect(words(inStage('rows'), looked)).toContain(`-rows-1-candidate (the candidate) ${sentence}`);
	});

	test('how long jobs that were not done had', () => {
		const late = { ...seen(both(running)), nowMs: noonMs + 60 * minuteMs };
		expect(words(inStage('rows'), late)).toContain('not done after evaluation.batch.max-duration (60 minutes)');
	});
});

describe('what can be seen of jobs', () => {
	const startMs = noonMs - 10 * minuteMs;
	const started: SeenJob = { status: 'InProgress', startMs };
	const tell = (job: SeenJob, more: Partial<SeenScoring> = {}) =>
		words(inStage('rows'), seen({ baseline: job, candidate: started }, more));

	test.each<[string, SeenJob, Partial<SeenScoring>, string]>([
		['instances are starting', running, {}, 'SageMaker is starting instances for 600 rows'],
		[
			'nothing is finished',
			started,
			{ scored: { rows: 0, objects: 0 } },
			'600 rows are being scored; none of 6 objects is finished by both yet'
		],
		[
			'some objects are finished',
			started,
			{ scored: { rows: 200, objects: 2, lastMs: startMs + 8 * minuteMs } },
			'200 of 600 rows scored by both (2 of 6 objects), about 14 minutes left'
		],
		[
			'S3 does not say when',
			started,
			{ scored: { rows: 200, objects: 2 } },
			'200 of 600 rows scored by both (2 of 6 objects), about 20 minutes left'
		],
		[
			'the next one is overdue',
			started,
			{ scored: { rows: 500, objects: 5, lastMs: startMs + 5 * minuteMs } },
			'500 of 600 rows scored by both (5 of 6 objects), about a minute left'
		],
		['nothing was looked for', started, {}, '600 rows are being scored; none of 6 objects is finished by both yet'],
		[
			'the pace is that of the job that began last',
			{ status: 'InProgress', startMs: startMs + 5 * minuteMs },
			{ scored: { rows: 200, objects: 2 } },
			'200 of 600 rows scored by both (2 of 6 objects), about 10 minutes left'
		],
		[
			'what was written before they began is no pace',
			started,
			{ scored: { rows: 200, objects: 2, lastMs: startMs - minuteMs } },
			'200 of 600 rows scored by both (2 of 6 objects), about 20 minutes left'
		],
		[
			'nor what was written as they began',
			started,
			{ scored: { rows: 200, objects: 2, lastMs: startMs } },
			'200 of 600 rows scored by both (2 of 6 objects), about 20 minutes left'
		],
		[
			'a minute is left',
			started,
			{ scored: { rows: 480, objects: 4, lastMs: startMs + 8 * minuteMs } },
			'480 of 600 rows scored by both (4 of 6 objects), about a minute left'
		],
		[
			'one is left',
			started,
			{ scored: { rows: 545, objects: 5 } },
			'545 of 600 rows scored by both (5 of 6 objects), about a minute left'
		],
		[
			'two are',
			started,
			{ scored: { rows: 500, objects: 5 } },
			'500 of 600 rows scored by both (5 of 6 objects), about 2 minutes left'
		],
		[
			'all are finished',
			started,
			{ scored: { rows: 600, objects: 6, lastMs: noonMs } },
			'600 of 600 rows scored by both (6 of 6 objects)'
		]
	])('is told, and nothing else: %s', (_, job, more, words) => {
		expect(tell(job, more)).toBe(words);
	});
});
