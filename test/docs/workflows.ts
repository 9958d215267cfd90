import { isMapping, list, part } from './documents.ts';

export interface Step {
	readonly uses: string;
	readonly with: Readonly<Record<string, unknown>>;
	/** Of the job, or of the workflow where the job has none. */
	readonly permissions: Readonly<Record<string, unknown>>;
	readonly step: Readonly<Record<string, unknown>>;
	readonly job: Readonly<Record<string, unknown>>;
}

type Workflow = Readonly<Record<string, unknown>>;

/** Every step of a workflow that uses an action. */
export function stepsOf(workflow: Workflow): readonly Step[] {
	return jobsOf(workflow).flatMap(job => {
		const own = part(job, 'permissions');
		const permissions = Object.keys(own).length > 0 ? own : part(workflow, 'permissions');
		return list(job.steps)
			.filter(isMapping)
			.flatMap(step => {
				const { uses } = step;
				return typeof uses === 'string' ? [{ uses, with: part(step, 'with'), permissions, step, job }] : [];
			});
	});
}

export const jobsOf = (workflow: Workflow) => Object.values(part(workflow, 'jobs')).filter(isMapping);

/** The events that start a workflow. */
export function eventsOf({ on }: Workflow): readonly string[] {
	return isMapping(on) ? Object.keys(on) : list(on).map(String);
}

/** Whether a command may change something on AWS. One that is not known before may. */
export function mayChange({ command = 'run' }: Readonly<Record<string, unknown>>): boolean {
	return !['plan', 'status', 'rehearse', 'validate'].includes(String(command));
}
