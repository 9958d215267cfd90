import { loadPlan } from '../../src/config/load-plan.ts';
import { describeReport, type Known, type Setting } from '../../src/report/describe.ts';
import type { Report } from '../../src/report/model.ts';
import { forecast, type PastTraffic } from '../../src/rollout/forecast.ts';
import type { LiveEndpoint } from '../../src/rollout/observation.ts';
import type { Plan } from '../../src/rollout/plan.ts';
import type { Reason } from '../../src/rollout/reason.ts';
import type { Rollout } from '../../src/rollout/record.ts';
import { type Story, tell } from './telling.ts';

const minuteMs = 60_000;
export const startMs = Date.UTC(2026, 10, 24, 12, 0);

export const setting: Setting = {
	command: 'run',
	endpointName: 'churn-prod',
	region: 'eu-west-1',
	runUrl: 'https://github.com/acme/churn/actions/runs/19012345678',
	commit: '5f0c2d9e1b7a4c3d8e6f9a0b1c2d3e4f5a6b7c8d',
	pullRequest: { number: 128, foundBy: 'the event `pull_request`' }
};

/** The plan of a promotion file for candidate `churn-v43`. */
export function planOf(text: string): Plan {
	const loaded = loadPlan({
		file: { path: '.github/promotion-gate.yml', text: `endpoint-name: churn-prod\n${text}` },
		inputs: { 'model-name': 'churn-v43' }
	});
	if (!loaded.ok) throw new Error(JSON.stringify(loaded.mistakes));
	return loaded.plan;
}

export function rolloutOf(plan: Plan): Rollout {
	return {
		kind: 'rollout',
		id: '1a2b3c4d',
		startedAtMs: startMs,
		deadlineMs: startMs + 8 * 60 * minuteMs,
		startedBy: { name: 'mina' },
		pullRequest: 128,
		commit: setting.commit ?? '',
		plan,
		start: {
			configName: 'churn-prod-v42',
			baseline: {
				name: 'AllTraffic',
				modelName: 'churn-v42',
				weight: 1,
				instanceCount: 4,
				instanceType: 'ml.c6i.xlarge'
			},
			others: []
		},
		candidate: {
			name: 'candidate-1a2b3c4d',
			modelName: 'churn-v43',
			createsModel: false,
			instanceType: 'ml.c6i.xlarge',
			instanceCount: 4
		},
		names: { lock: 'churn-prod-promotion', pair: 'churn-prod-1a2b3c4d-pair', final: 'churn-prod-1a2b3c4d' },
		noise: Object.fromEntries(
			plan.gates.flatMap(gate => (gate.kind === 'share' ? [[gate.name, { usual: 0.02, early: 0.05 }]] : []))
		),
		numbers: Object.fromEntries(
			plan.gates.flatMap(gate => (gate.kind === 'file' ? [[gate.name, { candidate: 0.021, baseline: 0.018 }]] : []))
		)
	};
}

export const identities: NonNullable<Known['identities']> = {
	baseline: {
		variant: 'AllTraffic',
		modelName: 'churn-v42',
		modelPackageArn: 'arn:aws:sagemaker:eu-west-1:123456789012:model-package/churn/42',
		modelDataUrl: 's3://acme-models/churn/42/model.tar.gz',
		modelDataVersion: '3sL4kqtJlcpXroDTDmJ.rmSpXd3dIbrH',
		imageDigests: [
			'123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn@sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'
		],
		instances: '4 x ml.c6i.xlarge'
	},
	candidate: {
		variant: 'candidate-1a2b3c4d',
		modelName: 'churn-v43',
		modelPackageArn: 'arn:aws:sagemaker:eu-west-1:123456789012:model-package/churn/43',
		modelDataUrl: 's3://acme-models/churn/43/model.tar.gz',
		modelDataVersion: 'QUpfdndhfd8438MNFDN93jdnJFkdmqnh',
		imageDigests: [
			'123456789012.dkr.ecr.eu-west-1.amazonaws.com/churn@sha256:60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752'
		],
		instances: '4 x ml.c6i.xlarge'
	}
};

export function endpointOf(rollout: Rollout, share: number): LiveEndpoint {
	const variant = (name: string, weight: number) => ({
		name,
		currentWeight: weight,
		desiredWeight: weight,
		currentInstances: 4,
		desiredInstances: 4,
		images: []
	});
	return {
		name: 'churn-prod',
		arn: 'arn:aws:sagemaker:eu-west-1:123456789012:endpoint/churn-prod',
		status: 'InService',
		configName: rollout.names.pair,
		variants: [variant('AllTraffic', 1 - share), variant(rollout.candidate.name, share)]
	};
}

/** What the last three hours of the baseline said. */
export function pastOf({ noise }: Rollout, requestsPerMinute = 6000): PastTraffic {
	return { requestsPerMinute, shares: { 'error-rate': 0.003, 'slow-rate': 0.05 }, noise, unmeasurable: {} };
}

/** The report at the end of a story. */
export function reportOf(story: Story, more: Partial<Known> = {}, where: Partial<Setting> = {}): Report {
	const { rollout, progress, gates, measurements, nowMs, outcome } = tell(story, rolloutOf(story.plan));
	const going: Reason = { code: 'in-progress', sentence: 'the bake is not over' };
	const held: Reason = { code: 'waiting-for-approval', sentence: progress.timeline.at(-1)?.text ?? '' };
	const ended = typeof outcome === 'object' ? outcome : undefined;
	const span = progress.spans.at(-1);
	const share = ended === undefined && span?.endMs === undefined ? (span?.traffic ?? 0) : 0;
	return describeReport(
		{ ...setting, ...where },
		{
			decision: ended?.ending ?? 'in-progress',
			reason: ended?.reason ?? (outcome === 'held' ? held : going),
			nowMs,
			rollout,
			progress,
			endpoint: endpointOf(rollout, share),
			gates,
			measurements,
			identities,
			forecast: forecast(story.plan, pastOf(rollout, story.requestsPerMinute)),
			...(story.evaluation && { evaluation: story.evaluation }),
			...more
		}
	);
}
