import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Writes the job summary of this step, instead of what it has been so far; without a runner there is none. */
export function writeSummary(env: NodeJS.ProcessEnv, markdown: string): void {
	const path = env.GITHUB_STEP_SUMMARY;
	if (path !== undefined && path !== '') writeFileSync(path, markdown);
}

/** Writes the report where later steps of the job find it, and answers its path. */
export function writeReport(env: NodeJS.ProcessEnv, endpointName: string, markdown: string): string {
	const folder = env.RUNNER_TEMP || tmpdir();
	mkdirSync(folder, { recursive: true });
	const path = join(folder, `promotion-report-${endpointName || 'endpoint'}.md`);
	writeFileSync(path, markdown);
	return path;
}
