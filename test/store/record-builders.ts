import type { Evaluation, MeasureComparison, SliceGroup } from '../../src/gates/evaluation.ts';
import type { Gate, QualityGate } from '../../src/gates/gate.ts';
import type { Progress, Rollout, RolloutRecord } from '../../src/rollout/record.ts';
import type { State } from '../../src/rollout/state.ts';

export const noonMs = Date.UTC(2025, 2, 14, 12);

const base = { onFail: 'rollback', reportOnly: false, minSamples: 1 } as const;

export function qualityGate(name: string, change: Partial<QualityGate> = {}): QualityGate {
	return { ...base, kind: 'quality', name, measure: 'auc', limits: { maxDecrease: 0.005 }, ...change };
}

export const gates: readonly Gate[] = [
	{ ...base, kind: 'share', name: 'error-rate', metric: 'error-rate', okRatio: 1, maxRatio: 2, floor: 0.001 },
	{
		...base,
		kind: 'threshold',
		name: 'latency p99',
		source: { metric: 'latency', statistic: 'p99' },
		limits: { max: 400 },
		breaches: { count: 3, of: 5 },
		line: 12
	},
	qualityGate('auc'),
	{ ...base, kind: 'file', name: 'fairness', path: 'out/fairness.json', candidate: 'a.b', limits: { max: 0.05 } }
];

export function rollout(change: Partial<Rollout> = {}, planned: readonly Gate[] = gates): Rollout {
	return {
		id: '0a1b2c3d',
		kind: 'rollout',
		startedAtMs: noonMs,
		deadlineMs: noonMs + 8 * 3_600_000,
		startedBy: { name: 'mina', runUrl: 'https://github.com/acme/churn/actions/runs/7' },
		pullRequest: 12,
		commit: '7be30471f1b9a57fad4e52b121c56b677e7b6da3',
		plan: {
			endpointName: 'churn-prod',
			candidate: {
				kind: 'image',
				imageUri: '123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn:7',
				environment: { GREETING: 'Größe "{}" \n 😀' }
			},
			schedule: [
				{ traffic: 0.05, bakeMs: 600_000, maxBakeMs: 2_400_000, hold: false },
				{ traffic: 0.5, bakeMs: 1_200_000, maxBakeMs: 4_800_000, hold: true }
			],
			finalBakeMs: 600_000,
			variantName: 'keep',
			proof: 'last-step',
			onInconclusive: 'rollback',
			confidence: 0.95,
			gates: planned
		},
		start: {
			configName: 'churn-old',
			baseline: {
				name: 'AllTraffic',
				modelName: 'churn-old',
				weight: 1,
				instanceCount: 2,
				scaling: { scaleIn: false, scaleOut: false, scheduled: true }
			},
			others: []
		},
		candidate: { name: 'candidate-0a1b2c3d', modelName: 'churn-prod-0a1b2c3d', createsModel: true, instanceCount: 2 },
		names: { lock: 'churn-prod-promotion', pair: 'churn-prod-0a1b2c3d-pair', final: 'churn-prod-0a1b2c3d' },
		brokenBefore: { 'latency p99': { limit: 400, side: 'above', baseline: { value: 460, samples: 5 }, minutes: 5 } },
		noise: { 'error-rate': { usual: 0.01, early: 0.02 } },
		numbers: { fairness: { candidate: 0.04 } },
		...change
	};
}

const ended = { code: 'gate-failed', sentence: 'error-rate is 3.1 x the baseline’s.' } as const;
const update = { attempts: 1, acceptedAtMs: noonMs + 1 };
const baking = { phase: 'baking', sinceMs: noonMs, step: 1 } as const;

/** One of every kind of state. */
export const states: readonly State[] = [
	{ phase: 'deploying', sinceMs: noonMs, update: { attempts: 0 } },
	{ phase: 'verifying', sinceMs: noonMs, smokeTested: true },
	{ phase: 'shifting', sinceMs: noonMs, step: 0, acceptedDrift: { AllTraffic: 95, 'candidate-0a1b2c3d': 5 } },
	baking,
	{ phase: 'holding', sinceMs: noonMs, step: 'final', why: 'schedule', sentence: 'Waiting for an approval.' },
	{ phase: 'holding', sinceMs: noonMs, step: 'verification', why: 'gate', sentence: 'auc is 0.02 lower.' },
	{ phase: 'promoting', sinceMs: noonMs },
	{ phase: 'final-bake', sinceMs: noonMs },
	{ phase: 'replacing', sinceMs: noonMs, update },
	{ phase: 'rolling-back', sinceMs: noonMs, ending: 'rolled-back', reason: ended, update, acceptedConfig: 'by-hand' },
	{ phase: 'cleaning', sinceMs: noonMs, ending: 'failed', reason: ended },
	{ phase: 'halted', sinceMs: noonMs, difference: 'weights are 50 and 50', before: baking }
];

export function progress(change: Partial<Progress> = {}): Progress {
	return {
		state: baking,
		spans: [
			{ step: 0, traffic: 0.05, startMs: noonMs, endMs: noonMs + 600_000 },
			{ step: 1, traffic: 0.5, startMs: noonMs + 660_000 }
		],
		timeline: [{ atMs: noonMs, text: 'The rollout began.' }],
		...change
	};
}

export function record(change: Partial<RolloutRecord> = {}): RolloutRecord {
	return { rollout: rollout(), progress: progress(), holder: 'run 7', ...change };
}

/** Digits that look measured, the same every time. */
export function digits(seed: number): number {
	return Number(Math.abs(Math.sin(seed * 12.9898) * 0.9731).toPrecision(12));
}

export function measured(measure: MeasureComparison['measure'], seed: number): MeasureComparison {
	const [baseline, candidate] = [digits(seed), digits(seed + 0.1)];
	return {
		measure,
		rows: 5000,
		baseline,
		candidate,
		difference: candidate - baseline,
		low: digits(seed + 0.2) - 1,
		high: digits(seed + 0.3),
		method: 'bootstrap',
		p: digits(seed + 0.4)
	};
}

export function group(value: string, seed: number): SliceGroup {
	const flips = { rightToWrong: Math.floor(100 * digits(seed)), wrongToRight: 7 };
	return { value, rows: 400, ...flips, measures: [{ ...measured('recall', seed), rows: 400 }] };
}

/** An evaluation with everything an evaluation can have. */
export function evaluation(change: Partial<Evaluation> = {}): Evaluation {
	const points = Array.from({ length: 25 }, (_, i) => [i / 24, Number(digits(i).toFixed(4))] as const);
	const bins = Array.from({ length: 10 }, (_, i) => Math.floor(500 * digits(i)));
	const percentiles = [1, 2, 3, 4, 5].map(digits);
	const classes = Array.from({ length: 12 }, (_, i) => `class ${i}`);
	const matrix = classes.map((_, row) => classes.map((_, column) => Math.floor(90 * digits(row * 12 + column))));
	const measures = ['accuracy', 'precision', 'recall', 'f1', 'auc', 'average-precision', 'log-loss'] as const;
	return {
		task: 'binary',
		labelled: true,
		seed: 7,
		rows: { read: 9000, sent: 5000, compared: 4990 },
		failed: {
			baseline: { rows: 0, asked: 5000, byKind: {} },
			candidate: {
				rows: 10,
				asked: 5000,
				byKind: { 'model-error': 10 },
				example: 'The model answered: "out of memory".'
			}
		},
		measures: measures.map((measure, i) => measured(measure, i)),
		paired: { accuracy: { bothRight: 4000, candidateOnly: 300, baselineOnly: 200, bothWrong: 490 } },
		slices: [
			{
				column: 'region',
				groups: 40,
				small: { groups: 28, rows: 300 },
				shown: Array.from({ length: 12 }, (_, i) => group(`region ${i}`, 50 + i))
			}
		],
		flips: {
			rightToWrong: 200,
			wrongToRight: 300,
			most: [{ column: 'region', value: 'region 3', rows: 400, rightToWrong: 30, wrongToRight: 2 }],
			examples: {
				rightToWrong: Array.from({ length: 50 }, (_, i) => Math.floor(9000 * digits(i))),
				wrongToRight: Array.from({ length: 50 }, (_, i) => Math.floor(9000 * digits(i + 99)))
			}
		},
		confusion: { classes, baseline: matrix, candidate: matrix.toReversed() },
		roc: { baseline: points, candidate: points.map(([x, y]) => [x, y / 2] as const) },
		distributions: {
			of: 'scores',
			from: 0,
			to: 1,
			baseline: { bins, percentiles },
			candidate: { bins: bins.toReversed(), percentiles }
		},
		warnings: ['10 rows of the candidate failed.'],
		...change
	};
}
