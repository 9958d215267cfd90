import { type Role, roles } from '../common/role.ts';
import { indexName } from '../evaluation/batch/shard-index.ts';
import { folderAt, type ObjectStore } from '../evaluation/batch/store.ts';
import type { Sleep } from '../evaluation/invoke.ts';
import type { BatchPlan } from '../rollout/plan.ts';
import type { Rollout } from '../rollout/record.ts';
import type { ScoringStage } from '../rollout/state.ts';
import { mostAttempts, scoringFolder, transformName } from '../rollout/transform.ts';
import type { TransformJobs } from './scoring.ts';

const stages: readonly ScoringStage[] = ['canary', 'rows'];
/** How long jobs that are being stopped are waited for before what they wrote is removed. */
const stopWithinMs = 120_000;
const lookAgainMs = 5_000;

/** Stops what still runs, and removes what was written unless it is to be kept; nothing of the data is touched. */
export async function cleanUpTransforms(
	rollout: Rollout,
	transform: BatchPlan,
	{ store, jobs, sleep }: { readonly store: ObjectStore; readonly jobs: TransformJobs; readonly sleep: Sleep }
): Promise<void> {
	const running = await stopAll(jobs, rollout);
	for (let waitedMs = 0; waitedMs < stopWithinMs; waitedMs += lookAgainMs) {
		const found = await Promise.all(running.map(name => jobs.describe(name)));
		if (found.every(job => job === undefined || !isRunning(job.status))) break;
		await sleep(lookAgainMs);
	}
	if (transform.keepOutput) return;
	const folder = folderAt(scoringFolder(rollout, transform), store);
	const names = (await folder.list('')).map(({ name }) => name);
	// The index goes first: without it nobody takes what is left for something whole.
	await folder.remove(names.filter(name => name === indexName));
	await folder.remove(names.filter(name => name !== indexName));
}

const isRunning = (status: string) => status === 'InProgress' || status === 'Stopping';

/** By the names that follow from the rollout: whatever a record says, no other job is stopped. @returns those that ran */
async function stopAll(jobs: TransformJobs, rollout: Rollout): Promise<readonly string[]> {
	const running: string[] = [];
	for (const stage of stages) {
		for (let attempt = 1; attempt <= mostAttempts; attempt++) {
			const names = roles.map((role: Role) => transformName(rollout, stage, attempt, role));
			const found = await Promise.all(names.map(name => jobs.describe(name)));
			for (const [i, job] of found.entries()) {
				if (job === undefined || !isRunning(job.status)) continue;
				running.push(names[i] ?? '');
				if (job.status === 'InProgress') await jobs.stop(names[i] ?? '');
			}
			if (found.every(job => job === undefined)) break;
		}
	}
	return running;
}
