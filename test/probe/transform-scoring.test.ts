import { afterEach, expect, test } from '@jest/globals';
import { connectAws } from '../../src/aws/index.ts';
import { ownershipTag } from '../../src/aws/tags.ts';
import { createScoring } from '../../src/probe/transform-scoring.ts';
import type { ScoringStage } from '../../src/rollout/state.ts';
import { type Simulator, startSimulator } from '../../src/simulator/serve.ts';
import { binaryPlan, gateOn } from '../evaluation/endpoint.ts';
import { minuteMs, noonMs, rolloutOf } from '../rollout/builders.ts';

const parts = 40;
/** Names that are no plain words, in an order that is not that of their numbers. */
const names = Array.from({ length: parts }, (_, i) => `part ${i}+é${i % 3 === 0 ? '&' : '😀'}.csv`);
const rowOf = (id: number) =>
	`r${id},${id % 3 === 0 ? 1 : 0},${((id % 7) / 3 - 1 + (id % 3 === 0 ? 0.6 : 0)).toFixed(3)}\n`;
const objects = Object.fromEntries(
	names.map((name, i) => [`data/parts/${name}`, rowOf(3 * i) + rowOf(3 * i + 1) + rowOf(3 * i + 2)])
);
const model = { answers: { kind: 'logistic' as const, weights: [2], bias: 0, noise: 0.1 } };

let simulator: Simulator | undefined;
const before = { ...process.env };
afterEach(async () => {
	await simulator?.close();
	for (const name of ['AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_S3']) {
		if (before[name] === undefined) delete process.env[name];
		else process.env[name] = before[name];
	}
});

const transform = { instanceCount: 4, output: 's3://data/gate/', maxDurationMs: 60 * minuteMs, keepOutput: false };
const rollout = rolloutOf(
	{
		start: {
			configName: 'o',
			baseline: {
				name: 'AllTraffic',
				modelName: 'churn-old',
				weight: 1,
				instanceCount: 1,
				instanceType: 'ml.m5.large'
			},
			others: []
		},
		candidate: { name: 'next', modelName: 'churn-new', createsModel: false, instanceCount: 1 }
	},
	{
		evaluation: {
			...binaryPlan,
			...{ engine: 'batch-transform', transform, data: 's3://data/parts/', header: false, label: '1', exclude: ['0'] }
		},
		gates: [gateOn('auc', { maxDecrease: 0.1 }, { minSamples: 10 })]
	}
);

test('many objects go through jobs and come back whole, however few S3 lists and removes at a time', async () => {
	let nowMs = noonMs;
	const behaviours = { 'churn-old': model, 'churn-new': model };
	const settings = { s3PageSize: 7, transformRowsPerSecond: 0.1 };
	simulator = await startSimulator({ objects, behaviours, settings }, { now: () => nowMs });
	process.env.AWS_ENDPOINT_URL = simulator.url;
	process.env.AWS_ENDPOINT_URL_S3 = `${simulator.url}/s3`;
	const credentials = async () => ({ accessKeyId: 'AKIASIMULATED', secretAccessKey: 'secret' });
	const aws = connectAws({ region: 'eu-west-1', credentials, sleep: async () => {}, version: '0.0.0', maxAttempts: 1 });
	const { signal } = new AbortController();
	const scoring = createScoring({
		...{ workspace: '/nowhere', store: aws.objects, jobs: aws.transformJobs, ownershipTag, uniform: () => 0.5 },
		...{ invoke: aws.invoker('churn-prod'), sleep: async () => {}, now: () => nowMs, progress: () => {} }
	});
	const state = (stage: 'shards' | ScoringStage) => ({ phase: 'scoring', sinceMs: nowMs, stage, attempt: 1 }) as const;

	await scoring.writeShards(rollout, signal);
	const { shards } = await scoring.look(rollout, state('shards'));
	expect(shards).toMatchObject({ rows: 120, objects: parts, asIs: true });
	const index = shards?.index ?? '';
	const columns = { baseline: 1, candidate: 1 };
	for (const stage of ['canary', 'rows'] as const) {
		for (const role of ['baseline', 'candidate'] as const)
			await scoring.create(rollout, { stage, attempt: 1, role, index, ...(stage === 'rows' && { columns }) });
		nowMs += 5 * minuteMs;
		if (stage === 'canary') nowMs += 30 * minuteMs;
	}
	expect((await scoring.look(rollout, { ...state('canary'), index })).canary).toEqual({ ok: true, columns });
	const { scored } = await scoring.look(rollout, { ...state('rows'), index });
	expect(scored?.objects).toBeGreaterThan(0);
	expect(scored).toEqual({ rows: 3 * (scored?.objects ?? 0), objects: expect.any(Number), lastMs: expect.any(Number) });
	expect(scored?.objects).toBeLessThan(parts);
	nowMs += 60 * minuteMs;
	const { answers } = await scoring.look(rollout, { ...state('rows'), index });
	const evaluation = await scoring.measure(
		rollout,
		{ ...state('rows'), index, columns, ...(answers && { answers }) },
		signal
	);
	expect(evaluation).toMatchObject({ engine: 'batch-transform', rows: { read: 120, compared: 120 } });

	await scoring.cleanUp(rollout);
	expect(simulator.state().objects.toSorted()).toEqual(Object.keys(objects).toSorted());
	const listed = simulator.calls.operations.filter(operation => operation === 'ListObjectsV2').length;
	expect(listed).toBeGreaterThan(20);
});
