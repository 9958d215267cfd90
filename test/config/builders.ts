import { loadPlan } from '../../src/config/load-plan.ts';
import { describeMistake, type Mistake } from '../../src/config/mistake.ts';
import type { PlanInputs } from '../../src/config/plan-inputs.ts';
import type { Plan } from '../../src/rollout/plan.ts';

export const path = '.github/promotion-gate.yml';

const candidate: PlanInputs = { 'model-name': 'churn-7' };

/** The plan of a promotion file; fails with its mistakes if there are any. */
export function planOf(text: string, inputs: PlanInputs = {}): Plan {
	const loaded = loadPlan({ file: { path, text }, inputs: { ...candidate, ...inputs } });
	if (loaded.ok) return loaded.plan;
	throw new Error(loaded.mistakes.map(describeMistake).join('\n'));
}

/** The mistakes of a promotion file. */
export function mistakesOf(text: string, inputs: PlanInputs = {}): readonly Mistake[] {
	const loaded = loadPlan({ file: { path, text }, inputs: { ...candidate, ...inputs } });
	return loaded.ok ? [] : loaded.mistakes;
}

/** `key: message` of every mistake, for a promotion file that names its endpoint. */
export function told(text: string, inputs: PlanInputs = {}): readonly string[] {
	return mistakesOf(`endpoint-name: churn-prod\n${text}`, inputs).map(({ key, message }) => `${key}: ${message}`);
}

/** A list of gates, each as YAML of its keys. */
export const gates = (...list: readonly string[]) => `gates:\n${list.map(gate => `  - {${gate}}\n`).join('')}`;

export const evaluation = (more = '') => `evaluation: {data: data.csv, task: binary, label: churned${more}}\n`;

/** The example of the documentation: every kind of gate and every section. */
export const example = `endpoint-name: churn-prod
schedule:
  - traffic: 5%
    bake: 10m            # at least this long
    max-bake: 40m        # at most; default 4 x bake
  - traffic: 25%
    bake: 20m
    hold: true           # then wait for \`command: approve\`
  - traffic: 50%
    bake: 20m
final-bake: 10m
variant-name: keep
proof: last-step
on-inconclusive: rollback
confidence: 95%
gates:
  - metric: error-rate
    max-ratio: 2
    floor: 0.1%
    max: 1%
  - metric: slow-rate
    slower-than: 300ms
    max-ratio: 2
  - metric: latency
    statistic: p99
    max: 400ms
    max-ratio: 1.2
    breaches: 3 of 5
  - metric: cpu
    max: 80%
  - metric: cloudwatch
    name: click-through
    namespace: Shop/Recommendations
    metric-name: Clicks
    dimensions: {VariantName: "{variant}"}
    statistic: Average
    min-ratio: 0.95
  - metric: auc
    min: 0.80
    max-decrease: 0.005
  - metric: recall
    slice: region
    min: 0.70
  - metric: file
    name: fairness-gap
    path: out/fairness.json
    candidate: candidate.gap
    baseline: production.gap
    max: 0.05
evaluation:
  data: s3://bucket/churn/holdout.csv
  task: binary
  label: churned
  positive: "1"
  exclude: [customer_id]
  content-type: text/csv
  response: "[0]"
  threshold: 0.5
  sample: 5000
  concurrency: 8
  batch: 1
load:
  data: data/sample.csv
  rate: 5/s
`;
