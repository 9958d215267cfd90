import { readFileSync } from 'node:fs';

/** The event that started the workflow, as GitHub describes it; undefined where the runner gives none. */
export function readEvent(env: NodeJS.ProcessEnv): unknown {
	const path = env.GITHUB_EVENT_PATH;
	if (path === undefined || path === '') return undefined;
	try {
		const event: unknown = JSON.parse(readFileSync(path, 'utf8'));
		return event;
	} catch {
		return undefined;
	}
}
