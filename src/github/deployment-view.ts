import type { Report } from '../report/model.ts';
import { phases } from '../rollout/phase.ts';
import type { Rollout } from '../rollout/record.ts';
import type { Phase } from '../rollout/state.ts';

export type DeploymentState = 'queued' | 'pending' | 'in_progress' | 'success' | 'failure' | 'error';

/** Which deployment a rollout has on GitHub: another try of the same candidate is another deployment. */
export interface DeploymentKey {
	readonly endpoint: string;
	readonly rollout: string;
	readonly startedAt: string;
}

/** What GitHub's deployment shall show. */
export interface DeploymentView {
	readonly key: DeploymentKey;
	/** The commit that is deployed. */
	readonly ref: string;
	readonly title: string;
	readonly state: DeploymentState;
	readonly description: string;
	readonly logUrl?: string;
	readonly environmentUrl?: string;
}

/** What a report means for the environment: a deployment to show, or the promoted one that was taken back. */
export type DeploymentChange =
	| { readonly kind: 'show'; readonly view: DeploymentView }
	| { readonly kind: 'retire'; readonly endpoint: string; readonly description: string }
	/** A rollout, but no commit that GitHub could show. */
	| { readonly kind: 'no-commit' };

/** What GitHub's environment has to be told; undefined where the report is not about a rollout. */
export function deploymentChange(report: Report): DeploymentChange | undefined {
	const { rollout, decision } = report;
	if (rollout === undefined || decision === 'planned' || decision === 'none') return undefined;
	if (rollout.kind === 'return') {
		if (decision !== 'rolled-back') return undefined;
		return { kind: 'retire', endpoint: report.endpointName, description: report.reason.sentence };
	}
	const ref = rollout.commit ?? report.commit;
	if (ref === undefined) return { kind: 'no-commit' };
	return { kind: 'show', view: viewOf(report, rollout, ref) };
}

function viewOf(report: Report, rollout: Rollout, ref: string): DeploymentView {
	const environmentUrl = report.links.find(({ text }) => text === 'Endpoint')?.url;
	return {
		key: {
			endpoint: report.endpointName,
			rollout: rollout.id,
			startedAt: new Date(rollout.startedAtMs).toISOString()
		},
		ref,
		title: `${rollout.candidate.modelName} on ${report.endpointName}`,
		state: stateOf(report),
		description: report.reason.sentence,
		...(report.runUrl !== undefined && { logUrl: report.runUrl }),
		...(environmentUrl !== undefined && { environmentUrl })
	};
}

function stateOf({ decision, progress }: Report): DeploymentState {
	switch (decision) {
		case 'promoted':
			return 'success';
		case 'rolled-back':
			return 'failure';
		case 'failed':
			return 'error';
		default:
			return stateIn(progress?.state.phase);
	}
}

function stateIn(phase: Phase | undefined): DeploymentState {
	if (phase === undefined) return 'in_progress';
	if (phase === 'deploying') return 'queued';
	return phases[phase].waitsForPerson ? 'pending' : 'in_progress';
}
