import { list, part } from './documents.ts';

export interface Step {
	readonly uses: string;
	readonly with: Readonly<Record<string, unknown>>;
	/** Of the job, or of the workflow where the job has none. */
	readonly permissions: Readonly<Record<string, unknown>>;
}

/** Every step of a workflow that uses an action. */
export function stepsOf(workflow: Readonly<Record<string, unknown>>): readonly Step[] {
	return Object.values(part(workflow, 'jobs')).flatMap(job => {
		const own = part(job, 'permissions');
		const permissions = Object.keys(own).length > 0 ? own : part(workflow, 'permissions');
		return list(part({ job }, 'job').steps).flatMap(step => {
			const uses = part({ step }, 'step').uses;
			return typeof uses === 'string' ? [{ uses, with: part(step, 'with'), permissions }] : [];
		});
	});
}
