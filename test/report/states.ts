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

const berlin = { ...reachable, timeZone: 'Europe/Berlin' } as const;

/** Made once: the quality gates are the same in every state. */
const healthyEvaluation = once(() => evaluationOf(planOf(file), 0.4));

async function waiting(): Promise<Report> {
	const plan = planOf(file.replace('bake: 10m\n  - traffic: 25%', 'bake: 10m\n    hold: true\n  - traffic: 25%'));
	const story = { plan, evaluation: await healthyEvaluation(), watchMinutes: 11 };
	const { progress, rollout, updatedAtMs: sinceMs } = reportOf(story);
	if (progress === undefined || rollout === undefined) throw new Error('no progress');
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
	return reportOf(story, { progress: waited, reason, nowMs: sinceMs + 2_100_000 }, reachable);
}

async function several(): Promise<Report> {
	const plan = planOf(file.replace('    report-only: true\n', ''));
	const ill = { ...healthy, errorRate: 0.02, slowRate: 0.3, p99Ms: 520, cpu: 91 };
	const candidate = (share: number) => (share < 0.2 ? healthy : ill);
	return reportOf({ plan, evaluation: await healthyEvaluation(), candidate }, {}, berlin);
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
	'rolled-back-by-several': async () => several(),
	'rolling-back': async () => {
		const ended = await several();
		const { progress } = ended;
		if (progress === undefined || ended.decision !== 'rolled-back') throw new Error('it does not go back');
		const state = {
			phase: 'rolling-back',
			sinceMs: ended.updatedAtMs,
			ending: 'rolled-back',
			reason: ended.reason,
			update: { attempts: 0 }
		} as const;
		return {
			...ended,
			decision: 'in-progress',
			reason: { code: 'in-progress', sentence: 'waiting for the weights' },
			progress: { ...progress, state }
		};
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
	'final-bake': async () => {
		const story = { plan: planOf(file), evaluation: await healthyEvaluation() };
		const { progress, rollout } = reportOf(story);
		const full = progress?.spans.at(-1);
		if (progress === undefined || rollout === undefined || full === undefined) throw new Error('no final bake');
		const state = { phase: 'final-bake', sinceMs: full.startMs } as const;
		const spans = [...progress.spans.slice(0, -1), { step: 'final', traffic: 1, startMs: full.startMs } as const];
		return reportOf(story, {
			decision: 'in-progress',
			reason: { code: 'in-progress', sentence: 'the final bake is not over' },
			nowMs: full.startMs + 240_000,
			endpoint: endpointOf(rollout, 1),
			progress: { ...progress, spans, state }
		});
	},
	deploying: async () => {
		const rollout = rolloutOf(planOf(file));
		const state = { phase: 'deploying', sinceMs: startMs, update: { attempts: 1 } } as const;
		return describeReport(setting, {
			decision: 'in-progress',
			reason: { code: 'in-progress', sentence: 'the endpoint takes the candidate in' },
			nowMs: startMs + 190_000,
			rollout,
			progress: { state, spans: [], timeline: [{ atMs: startMs, text: 'Started: churn-v43 against AllTraffic' }] },
			endpoint: endpointOf(rollout, 0),
			identities
		});
	},
	'rolled-back-by-a-person': async () => {
		const plan = planOf(file);
		const story = { plan, evaluation: await healthyEvaluation(), watchMinutes: 14 };
		const { progress, rollout, updatedAtMs } = reportOf(story);
		if (progress === undefined || rollout === undefined) throw new Error('no progress');
		const sentence = 'mina (support reports wrong prices) asked for it.';
		const reason = { code: 'rollback-requested', sentence } as const;
		const state = { phase: 'cleaning', sinceMs: updatedAtMs, ending: 'rolled-back', reason } as const;
		const spans = progress.spans.map(span => ({ ...span, endMs: span.endMs ?? updatedAtMs }));
		return reportOf(story, {
			decision: 'rolled-back',
			reason,
			nowMs: updatedAtMs + 360_000,
			endpoint: endpointOf(rollout, 0),
			actor: { name: 'mina', what: 'rolled back by hand', reason: 'support reports wrong prices' },
			progress: { ...progress, spans, state, decided: { atMs: updatedAtMs, gates: [] } }
		});
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
			'The time to watch is over, and the rollout stays as it is: the bake is not over. Nobody watches it until the next run: `command: resume`, best by a schedule, goes on.';
		const reason = { code: 'watch-over', sentence } as const;
		const story = { plan, evaluation: await healthyEvaluation(), watchMinutes: 14 };
		return reportOf(story, { reason }, reachable);
	},
	'taken-over': async () => {
		const story = { plan: planOf(file), evaluation: await healthyEvaluation(), watchMinutes: 14 };
		const sentence = 'Run 4712.1 drives this rollout now; look there.';
		return reportOf(story, { reason: { code: 'taken-over', sentence } }, reachable);
	},
	cancelled: async () => {
		const story = { plan: planOf(file), evaluation: await healthyEvaluation(), watchMinutes: 14 };
		const sentence =
			'The run was cancelled, and the rollout stays in its step: `command: resume` goes on with it, `command: rollback` ends it.';
		return reportOf(story, { reason: { code: 'cancelled', sentence } }, reachable);
	},
	'nothing-in-flight': async () => {
		const sentence =
			'No rollout is in flight on churn-prod. The last one, 1a2b3c4d, ended rolled-back at 2026-11-24 12:29 UTC (gate-failed): slow-rate is 11.4 % on the candidate and 5.02 % on the baseline: proved worse than the baseline (at least 1.98 x), and 2 x is not ruled out.';
		return describeReport(
			{ ...setting, command: 'status' },
			{
				decision: 'none',
				reason: { code: 'nothing-in-flight', sentence },
				nowMs: startMs + 7_200_000,
				endpoint: endpointOf(rolloutOf(planOf(file)), 0)
			}
		);
	},
	'candidate-not-found': async () =>
		describeReport(
			{ ...setting, ...reachable },
			{
				decision: 'failed',
				reason: {
					code: 'candidate-not-found',
					sentence:
						'model-name: there is no SageMaker model churn-v34 in eu-west-1. Did you mean "churn-v43"? Check the name and the region; `aws sagemaker list-models --region eu-west-1 --name-contains churn` shows what there is.'
				},
				nowMs: startMs,
				mistakes: [
					{
						key: 'model-name',
						message:
							'there is no SageMaker model churn-v34 in eu-west-1. Did you mean "churn-v43"? Check the name and the region; `aws sagemaker list-models --region eu-west-1 --name-contains churn` shows what there is.',
						input: 'model-name'
					}
				]
			}
		),
	valid: async () =>
		describeReport(
			{ ...setting, command: 'validate' },
			{
				decision: 'none',
				reason: {
					code: 'valid',
					sentence:
						'The configuration is valid: 3 steps, 7 gates and an evaluation. AWS and the data were not looked at; `command: plan` does that.'
				},
				nowMs: startMs
			}
		),
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
			scenario: string,
			candidate: string,
			healthy: boolean,
			gate?: string,
			more: Partial<RehearsedStory> = {}
		): RehearsedStory => ({
			...{ scenario, candidate, healthy, expected: healthy ? 'promoted' : 'stopped', missed: false, rollouts: 200 },
			...{ promoted: healthy ? 198 : 1, rolledBack: healthy ? 1 : 199, inconclusive: healthy ? 1 : 0, failed: 0 },
			gates: gate === undefined ? [] : [{ gate, rollouts: 199 }],
			...{ decision: healthy ? 'promoted' : 'rolled-back', tookMs: healthy ? 5_160_000 : 1_260_000 },
			...{ candidateRequests: 41_200, spoilt: healthy ? 0 : 312 },
			reason: { code: healthy ? 'promoted' : 'gate-failed', sentence: 'So it ended.' },
			...more
		});
		return describeReport(
			{ ...setting, command: 'rehearse' },
			{
				decision: 'none',
				reason: { code: 'rehearsed', sentence: 'Every candidate ended as it should.' },
				nowMs: startMs,
				rehearsal: [
					story('healthy', 'nothing the matter', true),
					story('errors-5x', '5 times the errors', false, 'error-rate'),
					story('slow', 'three times the latency', false, 'slow-rate')
				],
				rehearsalWorld: {
					seed: 1,
					rollouts: 200,
					told: ['6,000 requests a minute (assumed)', '0.3 % errors (from `rehearse` in the file)']
				}
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
