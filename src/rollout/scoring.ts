import { type Role, roles } from '../common/role.ts';
import type { Decision } from './decision.ts';
import type { Observation, SeenJob, SeenScoring } from './observation.ts';
import type { BatchPlan } from './plan.ts';
import type { Reason } from './reason.ts';
import type { Rollout } from './record.ts';
import { mostAttempts, transformName } from './transform.ts';
import { act, cleaning, type InPhase, minuteMs, move, waitFor } from './transitions.ts';
import { concludeBeforeTraffic, failedBeforeTraffic, reasonOf } from './verify.ts';

const pollMs = 30_000;

/**
 * Both models score the labelled rows in transform jobs, before anything of the endpoint is changed. What goes wrong with
 * the jobs says nothing of the candidate: nothing is deployed then, and nothing concluded.
 */
export function scoreByBatch(rollout: Rollout, state: InPhase<'scoring'>, seen: Observation): Decision {
	if (seen.request?.what === 'promote') return deploy(seen, 'a person promotes it, whatever the rows say');
	const failed = failedBeforeTraffic(seen.gates, 'rollback');
	if (failed !== undefined) {
		return move(seen, cleaning('rolled-back', reasonOf(failed)), `Not deployed: ${failed.sentence}`);
	}
	if (seen.refusal !== undefined) return giveUp(seen, seen.refusal.reason);
	if (seen.evaluation !== undefined) return concludeScores(rollout, seen);
	if (!seen.prepared.model) return act({ do: 'create-model' }, 'the candidate has no SageMaker model yet');
	const { scoring } = seen;
	const transform = rollout.plan.evaluation?.transform;
	if (scoring === undefined || transform === undefined) {
		return giveUp(seen, { code: 'internal-error', sentence: 'The plan has no `evaluation.batch`.' });
	}
	if (scoring.broken !== undefined) return giveUp(seen, { code: 'scoring-failed', sentence: scoring.broken });
	if (state.stage === 'shards') {
		if (scoring.shards === undefined) {
			return act({ do: 'write-shards' }, 'the labelled rows are written to S3 as both models shall get them');
		}
		const { index } = scoring.shards;
		return start(rollout, { stage: 'canary', attempt: 1, ...(index && { index }) }, seen, shardWords(scoring.shards));
	}
	return runJobs(rollout, { ...state, stage: state.stage }, seen, scoring, transform);
}

type Running = InPhase<'scoring'> & { readonly stage: 'canary' | 'rows' };

function runJobs(
	rollout: Rollout,
	state: Running,
	seen: Observation,
	scoring: SeenScoring,
	batch: BatchPlan
): Decision {
	const endMs = state.sinceMs + batch.maxDurationMs;
	const again = retry(rollout, state, seen, scoring.jobs, endMs);
	if (again !== undefined) return again;
	const broken = roles.find(role => ['Failed', 'Stopping', 'Stopped'].includes(scoring.jobs[role].status));
	if (broken !== undefined) return afterFailure(rollout, state, seen, broken, scoring.jobs[broken]);
	const done = roles.every(role => scoring.jobs[role].status === 'Completed');
	if (!done && seen.nowMs >= endMs) {
		const sentence = `The transform jobs were not done after evaluation.batch.max-duration (${batch.maxDurationMs / minuteMs} minutes). Both were stopped; nothing is concluded. Give them longer, or more instances.`;
		return giveUp(seen, { code: 'scoring-failed', sentence });
	}
	const absent = roles.find(role => scoring.jobs[role].status === 'absent');
	if (absent !== undefined) {
		const { stage, attempt } = state;
		const name = transformName(rollout, stage, attempt, absent);
		return act({ do: 'create-transform', stage, attempt, role: absent, ...kept(state) }, `${name} scores`);
	}
	if (!done) return waitFor(seen, Math.min(endMs, seen.nowMs + pollMs), progressWords(state, scoring, seen.nowMs));
	if (state.stage === 'rows') {
		const { answers } = scoring;
		if (state.answers === undefined && answers !== undefined) {
			const { stage, attempt } = state;
			const to = { phase: 'scoring', stage, attempt, ...kept(state), answers } as const;
			return move(seen, to, 'Both jobs have scored all rows; what they have answered is noted');
		}
		return act({ do: 'measure-scores' }, 'both jobs are done, and their answers are compared');
	}
	const { canary } = scoring;
	if (canary === undefined || !canary.ok) {
		const sentence = canary?.sentence ?? 'The first rows have no answers on S3.';
		return giveUp(seen, { code: 'scoring-failed', sentence });
	}
	return start(rollout, { stage: 'rows', attempt: 1, ...kept(state), columns: canary.columns }, seen);
}

/** What is known of the shards goes along from job to job. */
function kept({ columns, index }: Running): Pick<Running, 'columns' | 'index'> {
	return { ...(columns && { columns }), ...(index !== undefined && { index }) };
}

/** The names of the jobs are in the record before there are any. */
function start(
	rollout: Rollout,
	next: Pick<Running, 'stage' | 'attempt' | 'columns' | 'index'>,
	seen: Observation,
	more = ''
): Decision {
	const names = roles.map(role => transformName(rollout, next.stage, next.attempt, role)).join(' and ');
	const what = next.stage === 'canary' ? 'Scoring a few rows' : 'Scoring all rows';
	return move(seen, { phase: 'scoring', ...next }, `${what} in ${names}${more}`);
}

/** What becomes of the objects of the data, where one would like to know. */
function shardWords({ objects, asIs, whyNot }: NonNullable<SeenScoring['shards']>): string {
	if (asIs) return `. The ${count(objects)} objects of the data are scored as they lie`;
	return whyNot === undefined ? '' : `. The rows were written to S3 again, because ${whyNot}`;
}

/** A fault of SageMaker's own passes; one of the model or the data comes again. */
const passes = ({ why }: SeenJob) => /^(InternalServerError|CapacityError)/.test(why ?? '');

/** Both once more, under other names, after a fault that passes; what still runs of the attempt is stopped first. */
function retry(
	rollout: Rollout,
	state: Running,
	seen: Observation,
	jobs: SeenScoring['jobs'],
	endMs: number
): Decision | undefined {
	const { stage, attempt } = state;
	const failed = roles.filter(role => jobs[role].status === 'Failed');
	if (failed.length === 0 || !failed.every(role => passes(jobs[role])) || attempt >= mostAttempts) return undefined;
	const running = roles.find(role => jobs[role].status === 'InProgress');
	if (running !== undefined) {
		return act({ do: 'stop-transform', stage, attempt, role: running }, 'both are tried again');
	}
	// Its instances count against the quota until it has.
	if (roles.some(role => jobs[role].status === 'Stopping') && seen.nowMs < endMs) {
		return waitFor(seen, Math.min(endMs, seen.nowMs + pollMs), 'both are tried again once the other job has stopped');
	}
	return start(rollout, { stage, attempt: attempt + 1, ...kept(state) }, seen);
}

function afterFailure(rollout: Rollout, state: Running, seen: Observation, role: Role, job: SeenJob): Decision {
	const name = transformName(rollout, state.stage, state.attempt, role);
	const why = job.why === undefined ? '' : `: ${job.why.replace(/\.$/, '')}`;
	const what = job.status === 'Failed' ? `failed${why}` : 'was stopped by somebody';
	const sentence = `Transform job ${name} (the ${role}) ${what}. Nothing is concluded about the candidate, and nothing was deployed. Its log is in group /aws/sagemaker/TransformJobs, streams ${name}/…; the lines of …/data-log name the object.`;
	return giveUp(seen, { code: 'scoring-failed', sentence });
}

function giveUp(seen: Observation, reason: Reason): Decision {
	return move(seen, cleaning('failed', reason), reason.sentence);
}

function concludeScores(rollout: Rollout, seen: Observation): Decision {
	const concluded = concludeBeforeTraffic(rollout.plan, seen);
	if (concluded.say !== 'back') return deploy(seen, 'the rows say nothing against it');
	const { ending, reason } = concluded;
	return move(seen, cleaning(ending, reason), `Not deployed: ${reason.sentence}`);
}

function deploy(seen: Observation, because: string): Decision {
	return move(seen, { phase: 'deploying', update: { attempts: 0 } }, `Deploying: ${because}`);
}

/** `120,000 of 1,000,000 rows scored by both (12 of 100 objects), about 12 minutes left`. */
function progressWords({ stage }: Running, scoring: SeenScoring, nowMs: number): string {
	if (stage === 'canary') return 'a few rows go through both models first';
	const { shards, scored, jobs } = scoring;
	const [rows, objects] = [shards?.rows ?? 0, shards?.objects ?? 0];
	const started = roles.flatMap(role => jobs[role].startMs ?? []);
	if (started.length < roles.length) return `SageMaker is starting instances for ${count(rows)} rows`;
	if (scored === undefined || scored.rows === 0) {
		return `${count(rows)} rows are being scored; none of ${count(objects)} objects is finished by both yet`;
	}
	const words = `${count(scored.rows)} of ${count(rows)} rows scored by both (${count(scored.objects)} of ${count(objects)} objects)`;
	if (scored.rows >= rows) return words;
	const minutes = Math.round(timeLeftMs(scored, rows, Math.max(...started), nowMs) / minuteMs);
	return `${words}, about ${minutes <= 1 ? 'a minute' : `${minutes} minutes`} left`;
}

/** At the pace up to the last object that was finished: of the next one nothing can be seen until it is. */
function timeLeftMs(
	{ rows: done, lastMs }: NonNullable<SeenScoring['scored']>,
	rows: number,
	startMs: number,
	nowMs: number
): number {
	const untilMs = lastMs !== undefined && lastMs > startMs ? Math.min(lastMs, nowMs) : nowMs;
	return ((rows - done) * (untilMs - startMs)) / done - (nowMs - untilMs);
}

const count = (rows: number) => rows.toLocaleString('en-US');
