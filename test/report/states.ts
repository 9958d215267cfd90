import { describeReport } from '../../src/report/describe.ts';
import type { Report } from '../../src/report/model.ts';
import { forecast } from '../../src/rollout/forecast.ts';
import { endpointOf, identities, pastOf, planOf, reportOf, rolloutOf, setting, startMs } from './builders.ts';
import { evaluationOf } from './evaluation.ts';
import { healthy } from './traffic.ts';

const file = `
schedule:
  - traffic: 5%
    bake: 10m
  - traffic: 25%
    bake: 10m
  - traffic: 50%
    bake: 20m
gates:
  - metric: error-rate
    max-ratio: 2
  - metric: slow-rate
    slower-than: 150ms
  - metric: latency
    statistic: p99
    max: 400ms
    max-ratio: 1.5
  - metric: cpu
    max: 80%
    report-only: true
  - metric: auc
    min: 0.80
    max-decrease: 0.01
  - metric: recall
    slice: region
    min: 0.60
  - metric: file
    name: fairness-gap
    path: out/fairness.json
    candidate: candidate.gap
    max: 0.05
evaluation:
  data: s3://acme-data/churn/holdout.csv
  task: binary
  label: churned
  positive: "1"
`;

const tellers = {
	planned: async () => {
		const plan = planOf(file);
		const rollout = rolloutOf(plan);
		const expected = forecast(plan, pastOf(rollout));
		return describeReport(
			{ ...setting, command: 'plan' },
			{
				decision: 'planned',
				reason: {
					code: 'planned',
					sentence: 'churn-v43 would be compared with AllTraffic (churn-v42). Nothing was changed.'
				},
				nowMs: startMs,
				rollout,
				endpoint: endpointOf(rollout, 0),
				identities,
				forecast: expected,
				warnings: expected.warnings
			}
		);
	},
	baking: async () => {
		const plan = planOf(file);
		return reportOf({ plan, evaluation: await evaluationOf(plan, 0.4), watchMinutes: 14 });
	},
	'rolled-back-by-latency': async () => {
		const plan = planOf(file);
		// Slow only under load: the first step has nothing against it.
		const candidate = (share: number) => (share < 0.2 ? healthy : { ...healthy, slowRate: 0.115, p99Ms: 296 });
		return reportOf({ plan, evaluation: await evaluationOf(plan, 0.4), candidate });
	},
	'rolled-back-by-quality': async () => {
		const plan = planOf(file);
		return reportOf({ plan, evaluation: await evaluationOf(plan, 2.6) });
	},
	promoted: async () => {
		const plan = planOf(file);
		return reportOf({ plan, evaluation: await evaluationOf(plan, 0.4) });
	},
	inconclusive: async () => {
		const plan = planOf(file.replace('bake: 20m', 'bake: 10m'));
		return reportOf({ plan, evaluation: await evaluationOf(plan, 0.4), requestsPerMinute: 12 });
	},
	failed: async () => {
		const plan = planOf(file);
		const rollout = rolloutOf(plan);
		const sentence =
			'SageMaker rolled the update back to churn-prod-v42: Unable to provision requested ML compute capacity due to InsufficientInstanceCapacity error.';
		const reason = { code: 'no-capacity', sentence } as const;
		return describeReport(setting, {
			decision: 'failed',
			reason,
			nowMs: startMs + 900_000,
			rollout,
			progress: {
				state: { phase: 'cleaning', sinceMs: startMs + 840_000, ending: 'failed', reason },
				spans: [],
				timeline: [
					{ atMs: startMs, text: 'Started: churn-v43 against AllTraffic' },
					{ atMs: startMs + 5_000, text: 'Updating the endpoint to the pair configuration' },
					{ atMs: startMs + 840_000, text: `Rolling back: ${sentence}` }
				]
			},
			endpoint: endpointOf(rollout, 0),
			identities
		});
	}
} satisfies Record<string, () => Promise<Report>>;

export type StateName = keyof typeof tellers;
export const stateNames = Object.keys(tellers) as readonly StateName[];

/** The states that a reader sees most, with numbers as the product itself comes to them; each is made once. */
export const states = Object.fromEntries(stateNames.map(name => [name, once(tellers[name])])) as Readonly<
	Record<StateName, () => Promise<Report>>
>;

function once(make: () => Promise<Report>): () => Promise<Report> {
	let made: Promise<Report> | undefined;
	return () => {
		made ??= make();
		return made;
	};
}
