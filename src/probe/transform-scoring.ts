import { type Role, roles } from '../common/role.ts';
import { findAnswers } from '../evaluation/batch/answers.ts';
import { lookAtCanary } from '../evaluation/batch/canary.ts';
import { checkLive } from '../evaluation/batch/check-live.ts';
import { measureScores } from '../evaluation/batch/measure-scores.ts';
import { transformRequest } from '../evaluation/batch/request.ts';
import { readIndex, type ShardIndex } from '../evaluation/batch/shard-index.ts';
import { folderAt, type ObjectStore } from '../evaluation/batch/store.ts';
import { writeShards } from '../evaluation/batch/write-shards.ts';
import type { SeenJob, SeenScoring } from '../rollout/observation.ts';
import type { BatchPlan, EvaluationPlan } from '../rollout/plan.ts';
import type { Rollout } from '../rollout/record.ts';
import { Refusal } from '../rollout/refusal.ts';
import type { ScoringStage } from '../rollout/state.ts';
import { mostAttempts, scoringFolder, transformName } from '../rollout/transform.ts';
import type { ProbeOptions } from './ask-variants.ts';
import { qualityGates, readable } from './requests.ts';
import type { Scoring, TransformJobs } from './scoring.ts';

export interface ScoringOptions extends Omit<ProbeOptions, 'places'> {
	readonly workspace: string;
	readonly store: ObjectStore;
	readonly jobs: TransformJobs;
	/** Marks what a rollout creates. */
	readonly ownershipTag: string;
}

const stages: readonly ScoringStage[] = ['canary', 'rows'];
/** How long jobs that are being stopped are waited for before what they wrote is removed. */
const stopWithinMs = 120_000;
const lookAgainMs = 5_000;

export function createScoring(options: ScoringOptions): Scoring {
	const { store, jobs, workspace, sleep } = options;
	const indexes = new Map<string, ShardIndex>();
	const indexAt = async (address: string) => {
		const index = indexes.get(address) ?? (await readIndex(folderAt(address, store)));
		if (index !== undefined) indexes.set(address, index);
		return index;
	};
	const open = async (rollout: Rollout) => {
		const { evaluation, transform } = planOf(rollout);
		const address = scoringFolder(rollout, transform);
		return { evaluation, transform, folder: folderAt(address, store), index: await indexAt(address) };
	};
	const written = (index: ShardIndex | undefined): ShardIndex => {
		if (index !== undefined) return index;
		throw new Refusal('scoring-failed', 'The shards of the labelled rows are gone from S3. Start again.');
	};

	return {
		async look(rollout, state) {
			const { evaluation, folder, index } = await open(rollout);
			const { stage, attempt } = state;
			const absent = { status: 'absent' } as const;
			if (stage === 'shards') return { jobs: { baseline: absent, candidate: absent }, ...(index && { shards: index }) };
			const [baseline = absent, candidate = absent] = await Promise.all(
				roles.map((role): Promise<SeenJob> => describe(jobs, transformName(rollout, stage, attempt, role)))
			);
			const seen: SeenScoring = { jobs: { baseline, candidate }, ...(index && { shards: { rows: index.rows } }) };
			if (index === undefined || baseline.status === 'absent' || candidate.status === 'absent') return seen;
			if (stage === 'rows') return { ...seen, scored: await scoredSoFar(folder, index, attempt) };
			if (baseline.status !== 'Completed' || candidate.status !== 'Completed') return seen;
			return { ...seen, canary: await lookAtCanary(evaluation, folder, index, attempt) };
		},

		async writeShards(rollout, signal) {
			const { evaluation, transform, folder } = await open(rollout);
			const { progress } = options;
			const places = { workspace, s3: store };
			const shared = { gates: qualityGates(rollout.plan), seed: seedOf(rollout), places, progress, signal };
			const { instanceCount: instances } = transform;
			await readable(() => writeShards({ ...shared, plan: evaluation, folder, instances }), 'evaluation-failed');
		},

		async create(rollout, { stage, attempt, role, columns }) {
			const { evaluation, transform, folder } = await open(rollout);
			const { baseline } = rollout.start;
			const instanceType = transform.instanceType ?? baseline.instanceType ?? '';
			const request = transformRequest(evaluation, transform, {
				name: transformName(rollout, stage, attempt, role),
				modelName: role === 'baseline' ? baseline.modelName : rollout.candidate.modelName,
				folder: folder.address,
				tags: { ...rollout.tags, [options.ownershipTag]: rollout.id },
				...{ stage, attempt, role, instanceType },
				...(columns && { columns: columns[role] })
			});
			if ((await jobs.create(request)) === 'created') return;
			const found = await jobs.describe(request.name);
			if (found?.modelName === request.modelName && found.manifest === request.manifest) return;
			throw new Refusal(
				'name-taken',
				`Transform job ${request.name} exists already and scores ${found?.modelName ?? 'another model'} on ${found?.manifest ?? 'other rows'}. Somebody else has created it; nothing was deployed.`
			);
		},

		async measure(rollout, state, signal) {
			const { evaluation, folder, index } = await open(rollout);
			const measuring = {
				plan: evaluation,
				gates: qualityGates(rollout.plan),
				index: written(index),
				attempt: state.attempt,
				columns: state.columns ?? { baseline: 0, candidate: 0 },
				seed: seedOf(rollout),
				progress: options.progress,
				...{ folder, signal }
			};
			return readable(() => measureScores(measuring), 'scoring-failed');
		},

		async check(rollout, evaluated, signal) {
			const { evaluation, folder, index } = await open(rollout);
			const { live, warnings, fault } = await readable(
				() =>
					checkLive({
						plan: evaluation,
						index: written(index),
						attempts: mostAttempts,
						variants: { baseline: rollout.start.baseline.name, candidate: rollout.candidate.name },
						inferencePrefix: `promotion-gate-${rollout.id}-live`,
						invoke: options.invoke,
						uniform: options.uniform,
						...{ folder, sleep, signal }
					}),
				'scoring-failed'
			);
			if (fault !== undefined) throw new Refusal('smoke-test-failed', fault);
			return { ...evaluated, live, warnings: [...evaluated.warnings, ...warnings] };
		},

		async cleanUp(rollout) {
			const { transform } = planOf(rollout);
			const running = await stopAll(jobs, rollout);
			for (let waitedMs = 0; waitedMs < stopWithinMs; waitedMs += lookAgainMs) {
				const found = await Promise.all(running.map(name => jobs.describe(name)));
				if (found.every(job => job === undefined || !isRunning(job.status))) break;
				await sleep(lookAgainMs);
			}
			if (transform.keepOutput) return;
			const folder = folderAt(scoringFolder(rollout, transform), store);
			// The index goes first: without it nobody takes what is left for something whole.
			const names = await folder.list('');
			await folder.remove(names.filter(name => name === 'index.json'));
			await folder.remove(names.filter(name => name !== 'index.json'));
		}
	};
}

function planOf({ plan }: Rollout): { readonly evaluation: EvaluationPlan; readonly transform: BatchPlan } {
	const { evaluation } = plan;
	const transform = evaluation?.transform;
	if (evaluation === undefined || transform === undefined) throw new Error('The plan has no evaluation.batch.');
	return { evaluation, transform };
}

const seedOf = ({ id }: Rollout) => Number.parseInt(id, 16);
const isRunning = (status: string) => status === 'InProgress' || status === 'Stopping';

async function describe(jobs: TransformJobs, name: string): Promise<SeenJob> {
	const found = await jobs.describe(name);
	if (found === undefined) return { status: 'absent' };
	const { status, why, startMs } = found;
	return { status, ...(why !== undefined && { why }), ...(startMs !== undefined && { startMs }) };
}

/** Rows of the shards that both have answered. */
async function scoredSoFar(
	folder: ReturnType<typeof folderAt>,
	{ shards }: ShardIndex,
	attempt: number
): Promise<number> {
	const answers = await Promise.all(roles.map(role => findAnswers(folder, 'rows', attempt, role)));
	return shards.reduce((sum, { name, rows }) => sum + (answers.every(found => found.has(name)) ? rows : 0), 0);
}

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
