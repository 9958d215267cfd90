import { roles } from '../common/role.ts';
import { answeredSoFar, digestOfAnswers, findAnswers } from '../evaluation/batch/answers.ts';
import { lookAtCanary } from '../evaluation/batch/canary.ts';
import { checkLive } from '../evaluation/batch/check-live.ts';
import { measureScores } from '../evaluation/batch/measure-scores.ts';
import { transformRequest } from '../evaluation/batch/request.ts';
import { type FoundIndex, readIndex, type ShardIndex } from '../evaluation/batch/shard-index.ts';
import { isSameSource } from '../evaluation/batch/source-digest.ts';
import { folderAt, type ObjectStore } from '../evaluation/batch/store.ts';
import { writeShards } from '../evaluation/batch/write-shards.ts';
import { EvaluationError } from '../evaluation/errors.ts';
import type { SeenJob, SeenScoring } from '../rollout/observation.ts';
import type { BatchPlan, EvaluationPlan } from '../rollout/plan.ts';
import type { Rollout } from '../rollout/record.ts';
import { Refusal } from '../rollout/refusal.ts';
import { mostAttempts, scoringFolder, transformName } from '../rollout/transform.ts';
import type { ProbeOptions } from './ask-variants.ts';
import { qualityGates, readable } from './requests.ts';
import type { Scoring, ScoringState, TransformJobs } from './scoring.ts';
import { cleanUpTransforms } from './transform-clean-up.ts';

export interface ScoringOptions extends Omit<ProbeOptions, 'places'> {
	readonly workspace: string;
	readonly store: ObjectStore;
	readonly jobs: TransformJobs;
	/** Marks what a rollout creates. */
	readonly ownershipTag: string;
}

const absent = { status: 'absent' } as const;

export function createScoring(options: ScoringOptions): Scoring {
	const { store, jobs, workspace, sleep } = options;
	const places = { workspace, s3: store };
	const indexes = new Map<string, FoundIndex>();
	/** Written by this run: data that grows meanwhile is not read again, or there would be no end to it. */
	const ownWork = new Set<string>();
	/** @param pinned ETag of the index that the jobs were created by */
	const open = async (rollout: Rollout, pinned?: string) => {
		const { evaluation, transform } = planOf(rollout);
		const folder = folderAt(scoringFolder(rollout, transform), store);
		const known = indexes.get(folder.address);
		const found = known !== undefined && known.etag === pinned ? known : await readIndex(folder, pinned);
		if (found !== undefined) indexes.set(folder.address, found);
		const prefix = found?.index.asIs?.prefix;
		const data = prefix === undefined ? undefined : folderAt(prefix, store);
		return { evaluation, transform, folder, data, found };
	};
	const written = (found: FoundIndex | undefined): ShardIndex => {
		if (found !== undefined) return found.index;
		throw new Refusal('scoring-failed', 'The index of the shards is gone from S3. Start again.');
	};
	const lookAt = async (rollout: Rollout, state: ScoringState): Promise<SeenScoring> => {
		const { evaluation, folder, data, found } = await open(rollout, state.index);
		const { stage, attempt } = state;
		if (stage === 'shards') {
			const isOwn = ownWork.has(folder.address);
			const usable = found !== undefined && (isOwn || (await isSameSource(found.index, evaluation, places)));
			return { jobs: { baseline: absent, candidate: absent }, ...(usable && { shards: shardsSeen(found) }) };
		}
		const [baseline = absent, candidate = absent] = await Promise.all(
			roles.map((role): Promise<SeenJob> => describe(jobs, transformName(rollout, stage, attempt, role)))
		);
		const seen: SeenScoring = { jobs: { baseline, candidate }, ...(found && { shards: shardsSeen(found) }) };
		if (found === undefined || baseline.status === 'absent' || candidate.status === 'absent') return seen;
		const done = baseline.status === 'Completed' && candidate.status === 'Completed';
		const { index } = found;
		if (stage === 'canary') {
			return done ? { ...seen, canary: await lookAtCanary({ plan: evaluation, folder, data, index, attempt }) } : seen;
		}
		const answered = await findAnswers(folder, 'rows', attempt);
		const answers = done ? digestOfAnswers(answered) : undefined;
		return { ...seen, scored: answeredSoFar(answered, index.shards), ...(answers !== undefined && { answers }) };
	};

	return {
		async look(rollout, state) {
			try {
				return await lookAt(rollout, state);
			} catch (error) {
				if (!(error instanceof EvaluationError)) throw error;
				return { jobs: { baseline: absent, candidate: absent }, broken: error.message };
			}
		},

		async writeShards(rollout, signal) {
			const { evaluation, transform, folder } = await readable(() => open(rollout), 'scoring-failed');
			const { progress } = options;
			const shared = { gates: qualityGates(rollout.plan), seed: seedOf(rollout), places, progress, signal };
			const { instanceCount: instances } = transform;
			await readable(() => writeShards({ ...shared, plan: evaluation, folder, instances }), 'evaluation-failed');
			ownWork.add(folder.address);
		},

		async create(rollout, { stage, attempt, role, columns, index }) {
			const { evaluation, transform, folder, found } = await readable(() => open(rollout, index), 'scoring-failed');
			const { asIs } = written(found);
			const { baseline } = rollout.start;
			const instanceType = transform.instanceType ?? baseline.instanceType ?? '';
			const request = transformRequest(evaluation, transform, {
				name: transformName(rollout, stage, attempt, role),
				modelName: role === 'baseline' ? baseline.modelName : rollout.candidate.modelName,
				folder: folder.address,
				tags: { ...rollout.tags, [options.ownershipTag]: rollout.id },
				...{ stage, attempt, role, instanceType },
				...(columns && { columns: columns[role] }),
				...(asIs && { filter: asIs.filter })
			});
			if ((await jobs.create(request)) === 'created') return;
			const other = await jobs.describe(request.name);
			if (other?.modelName === request.modelName && other.manifest === request.manifest) return;
			throw new Refusal(
				'name-taken',
				`Transform job ${request.name} exists already and scores ${other?.modelName ?? 'another model'} on ${other?.manifest ?? 'other rows'}. Somebody else has created it; nothing was deployed.`
			);
		},

		stop: (rollout, { stage, attempt, role }) => jobs.stop(transformName(rollout, stage, attempt, role)),

		async measure(rollout, state, signal) {
			const measure = async () => {
				const { evaluation, folder, data, found } = await open(rollout, state.index);
				return measureScores({
					plan: evaluation,
					gates: qualityGates(rollout.plan),
					index: written(found),
					attempt: state.attempt,
					columns: state.columns ?? { baseline: 0, candidate: 0 },
					pinned: state.answers,
					seed: seedOf(rollout),
					progress: options.progress,
					...{ folder, data, signal }
				});
			};
			return readable(measure, 'scoring-failed');
		},

		async check(rollout, evaluated, signal) {
			const { evaluation, folder, data, found } = await readable(() => open(rollout), 'scoring-failed');
			const { live, warnings, fault } = await readable(
				() =>
					checkLive({
						plan: evaluation,
						index: written(found),
						data,
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

		cleanUp: rollout => cleanUpTransforms(rollout, planOf(rollout).transform, { store, jobs, sleep })
	};
}

function planOf({ plan }: Rollout): { readonly evaluation: EvaluationPlan; readonly transform: BatchPlan } {
	const { evaluation } = plan;
	const transform = evaluation?.transform;
	if (evaluation === undefined || transform === undefined) throw new Error('The plan has no evaluation.batch.');
	return { evaluation, transform };
}

const seedOf = ({ id }: Rollout) => Number.parseInt(id, 16);
async function describe(jobs: TransformJobs, name: string): Promise<SeenJob> {
	const found = await jobs.describe(name);
	if (found === undefined) return { status: 'absent' };
	const { status, why, startMs } = found;
	return { status, ...(why !== undefined && { why }), ...(startMs !== undefined && { startMs }) };
}

function shardsSeen({ index, etag }: FoundIndex): NonNullable<SeenScoring['shards']> {
	const { rows, shards, asIs, notAsIs } = index;
	return {
		...{ rows, objects: shards.length, asIs: asIs !== undefined },
		...(etag !== undefined && { index: etag }),
		...(notAsIs !== undefined && { whyNot: notAsIs })
	};
}
