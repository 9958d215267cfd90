import type { PartialScenario } from '../../src/simulator/scenario.ts';
import { mulberry32 } from '../../src/stats/random.ts';

/** One story the demo can tell, and how it has to end. */
export interface DemoScenario {
	readonly title: string;
	readonly ends: 'promoted' | 'rolled-back';
	readonly world: PartialScenario;
	/** Both models score in transform jobs first. */
	readonly batch?: true;
}

/** Logits of the true risk; the models know it more or less well. */
const risk = [0.9, -0.7, 0.5];
const answersOf = (noise: number) => ({ kind: 'logistic' as const, weights: risk, bias: -0.4, noise });

const healthy = {
	'churn-old': { latencyMs: 80, answers: answersOf(0.8) },
	'churn-new': { latencyMs: 76, answers: answersOf(0.5) }
};

export const scenarios: Readonly<Record<string, DemoScenario>> = {
	healthy: {
		title: 'A healthy candidate, 6,000 requests a minute',
		ends: 'promoted',
		world: { behaviours: healthy }
	},
	slow: {
		title: 'A candidate whose p99 is twice what is allowed',
		ends: 'rolled-back',
		world: { behaviours: { ...healthy, 'churn-new': { ...healthy['churn-new'], latencyMs: 250 } } }
	},
	errors: {
		title: 'A candidate that begins to answer every tenth request with an error',
		ends: 'rolled-back',
		world: {
			behaviours: {
				...healthy,
				'churn-new': {
					...healthy['churn-new'],
					changes: [{ fromMinute: 15, errorRate: 0.1 }]
				}
			}
		}
	},
	flaky: {
		title: 'A healthy candidate while the errors of both variants surge again and again',
		ends: 'promoted',
		world: {
			behaviours: healthy,
			settings: { incidents: [{ fromMinute: 12, minutes: 3, everyMinutes: 17, errorRate: 0.03, latencyFactor: 1.1 }] }
		}
	},
	batch: {
		title: 'A candidate that is scored in transform jobs on 60,000 rows before anything is deployed',
		ends: 'promoted',
		batch: true,
		world: {
			behaviours: healthy,
			settings: { transformRowsPerSecond: 25 }
		}
	},
	'no-traffic': {
		title: 'A healthy candidate and nobody who asks',
		ends: 'rolled-back',
		world: {
			behaviours: healthy,
			endpoints: [{ name: 'churn-prod', traffic: [{ fromMinute: -10_080, requestsPerMinute: 0 }] }]
		}
	}
};

const promotionFile = `endpoint-name: churn-prod
schedule:
  - {traffic: 5%, bake: 10m, max-bake: 20m}
  - {traffic: 25%, bake: 10m, max-bake: 20m}
  - {traffic: 50%, bake: 20m, max-bake: 40m}
gates:
  - metric: error-rate
    max-ratio: 2
  - metric: latency
    statistic: p99
    max: 400ms
  - metric: auc
    max-decrease: 0.02
evaluation:
  data: data/holdout.csv
  task: binary
  label: churned
  positive: "1"
  exclude: [customer_id]
  content-type: text/csv
  response: "[0]"
  batch: 20
`;

const batchFile = promotionFile
	.replace('data: data/holdout.csv', 'engine: batch-transform\n  data: data/holdout.csv')
	.replace('batch: 20', 'batch: {instance-count: 2, output: s3://churn/promotion-gate/}');

/** The workflow's files: what to promote how, and labelled rows to compare the models on. */
export function workspaceFiles({ batch }: DemoScenario): Readonly<Record<string, string>> {
	if (batch) return { '.github/promotion-gate.yml': batchFile, 'data/holdout.csv': holdout(60_000) };
	return { '.github/promotion-gate.yml': promotionFile, 'data/holdout.csv': holdout(1000) };
}

/** Customers drawn by a fixed seed, with labels by their true risk. */
function holdout(rows: number): string {
	const random = mulberry32(20_261_125);
	const uniform = () => Math.round((random() * 4 - 2) * 1000) / 1000;
	const lines = Array.from({ length: rows }, (_, index) => {
		const features = [uniform(), uniform(), uniform()];
		const logit = features.reduce((sum, feature, place) => sum + feature * (risk[place] ?? 0), -0.4);
		const churned = random() < 1 / (1 + Math.exp(-2 * logit)) ? 1 : 0;
		return [index + 1, ...features, churned].join(',');
	});
	return ['customer_id,inactivity,tenure,complaints,churned', ...lines, ''].join('\n');
}
