import { waitingReason } from '../../src/commands/waiting.ts';
import { describeReport } from '../../src/report/describe.ts';
import type { RehearsedStory, Report } from '../../src/report/model.ts';
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

/** A repository whose workflows take commands by comment and by hand. */
const reachable = {
	workflow: 'promote.yml',
	workflowUrl: 'https://github.com/acme/churn/actions/workflows/promote.yml',
	workflowInputs: ['command', 'endpoint-name', 'reason'],
	comments: true,
	docsUrl: 'https://github.com/acme/sagemaker-promotion-gate/blob/v1/docs'
} as const;

/** Made once: the quality gates are the same in every state. */
const healthyEvaluation = once(() => evaluationOf(planOf(file), 0.4));

async function waiting(): Promise<Report> {
	const plan = planOf(file.replace('bake: 10m\n  - traffic: 25%', 'bake: 10m\n    hold: true\n  - traffic: 25%'));
	const story = { plan, evaluation: await healthyEvaluation(), watchMinutes: 11 };
	const { progress, rollout, updatedAtMs } = reportOf(story);
	if (progress === undefined || rollout === undefined) throw new Error('no progress');
	const sinceMs = updatedAtMs - 2_100_000;
	const state = {
		phase: 'holding',
		sinceMs,
		step: 0,
		why: 'schedule',
		sentence: 'The schedule asks for an approval'
	} as const;
	const waited = { ...progress, state, timeline: [...progress.timeline, { atMs: sinceMs, text: state.sentence }] };
	const reason = waitingReason({ rollout, progress: waited });
	if (reason === undefined) throw new Error('it waits for nobody');
	return reportOf(story, { progress: waited, reason }, reachable);
}

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
		return reportOf({ plan, evaluation: await healthyEvaluation(), watchMinutes: 14 });
	},
	'rolled-back-by-latency': async () => {
		const plan = planOf(file);
		// Slow only under load: the first step has nothing against it.
		const candidate = (share: number) => (share < 0.2 ? healthy : { ...healthy, slowRate: 0.115, p99Ms: 296 });
		return reportOf({ plan, evaluation: await healthyEvaluation(), candidate });
	},
	'rolled-back-by-quality': async () => {
		const plan = planOf(file);
		return reportOf({ plan, evaluation: await evaluationOf(plan, 2.6) });
	},
	promoted: async () => {
		const plan = planOf(file);
		return reportOf({ plan, evaluation: await healthyEvaluation() });
	},
	inconclusive: async () => {
		const plan = planOf(file.replace('bake: 20m', 'bake: 10m'));
		return reportOf({ plan, evaluation: await healthyEvaluation(), requestsPerMinute: 12 });
	},
	'rolled-back-by-a-person': async () => {
		const plan = planOf(file);
		const report = reportOf({ plan, evaluation: await healthyEvaluation(), watchMinutes: 14 });
		const sentence = 'mina (support reports wrong prices) asked for it.';
		const reason = { code: 'rollback-requested', sentence } as const;
		return {
			...report,
			decision: 'rolled-back',
			reason,
			candidateTraffic: 0,
			nextCommands: [],
			actor: { name: 'mina', what: 'rolled back by hand', reason: 'support reports wrong prices' },
			...(report.progress && {
				progress: {
					...report.progress,
					state: { phase: 'cleaning', sinceMs: report.updatedAtMs, ending: 'rolled-back', reason }
				}
			})
		} as const;
	},
	waiting: async () => waiting(),
	'waiting-without-workflows': async () => {
		const { comments: _, workflow, workflowUrl, workflowInputs, ...report } = await waiting();
		return report;
	},
	halted: async () => {
		const plan = planOf(file);
		const report = reportOf({ plan, evaluation: await healthyEvaluation(), watchMinutes: 14 });
		const { progress } = report;
		if (progress === undefined) throw new Error('no progress');
		const difference = 'AllTraffic has weight 0.9 and not 0.75; candidate-1a2b3c4d has weight 0.1 and not 0.25';
		const { state: before } = progress;
		if (before.phase === 'halted') throw new Error('halted already');
		const state = {
			phase: 'halted',
			sinceMs: report.updatedAtMs - 240_000,
			difference,
			before
		} as const;
		const sentence = `Somebody else changed the endpoint: ${difference}.`;
		return reportOf(
			{ plan, evaluation: await healthyEvaluation(), watchMinutes: 14 },
			{ progress: { ...progress, state }, reason: { code: 'foreign-change', sentence } },
			reachable
		);
	},
	'watch-over': async () => {
		const plan = planOf(file);
		const sentence =
			'The time to watch is over, and the rollout stays as it is: the bake is not over. `command: resume` goes on.';
		const reason = { code: 'watch-over', sentence } as const;
		const story = { plan, evaluation: await healthyEvaluation(), watchMinutes: 14 };
		return reportOf(story, { reason }, reachable);
	},
	'not-started': async () =>
		describeReport(setting, {
			decision: 'failed',
			reason: {
				code: 'configuration-invalid',
				sentence:
					'The configuration has 3 mistakes; nothing on AWS was touched. schedule[1].traffic: 5 % is not more than the step before it (25 %). Steps go up: write a larger share.'
			},
			nowMs: startMs,
			mistakes: [
				{
					key: 'schedule[1].traffic',
					message: '5 % is not more than the step before it (25 %). Steps go up: write a larger share.',
					line: 6,
					file: '.github/promotion-gate.yml'
				},
				{
					key: 'gates[0].max-ration',
					message: 'is not a key of this gate. Did you mean max-ratio?',
					line: 12,
					file: '.github/promotion-gate.yml'
				},
				{
					key: 'evaluation.label',
					message: 'the data has no column churned. Did you mean churn? Its columns are id, region, churn.',
					line: 31,
					file: '.github/promotion-gate.yml'
				}
			]
		}),
	rehearsed: async () => {
		const story = (
			candidate: string,
			healthy: boolean,
			decision: 'promoted' | 'rolled-back',
			sentence: string
		): RehearsedStory => ({
			...{ candidate, healthy, decision, tookMs: healthy ? 5_160_000 : 1_260_000, candidateRequests: 41_200 },
			reason: { code: healthy ? 'promoted' : 'gate-failed', sentence }
		});
		return describeReport(
			{ ...setting, command: 'rehearse' },
			{
				decision: 'none',
				reason: { code: 'rehearsed', sentence: 'Every candidate ended as it should.' },
				nowMs: startMs,
				rehearsal: [
					story('nothing the matter', true, 'promoted', 'churn-new passed every gate and serves alone.'),
					story(
						'five times the errors',
						false,
						'rolled-back',
						'error-rate is 1.52 % on the candidate and 0.3 % on the baseline: proved worse.'
					),
					story(
						'answers that are twice as slow',
						false,
						'rolled-back',
						'slow-rate is 21 % on the candidate and 5 % on the baseline: proved worse.'
					)
				]
			}
		);
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

function once<T>(make: () => Promise<T>): () => Promise<T> {
	let made: Promise<T> | undefined;
	return () => {
		made ??= make();
		return made;
	};
}
