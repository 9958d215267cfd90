import type { SettledApproval } from '../loop/approve-package.ts';
import type { Context } from '../loop/context.ts';
import { isSameEnvironment } from '../loop/environment.ts';
import { findEndpoint } from '../preflight/examine.ts';
import { serves } from '../preflight/in-service.ts';
import { describeReport } from '../report/describe.ts';
import type { Report } from '../report/model.ts';
import { durationsOf, forecast } from '../rollout/forecast.ts';
import type { LiveEndpoint } from '../rollout/observation.ts';
import type { Plan } from '../rollout/plan.ts';
import type { Rollout } from '../rollout/record.ts';
import { Refusal } from '../rollout/refusal.ts';
import { isSameCandidate, rolloutIdOf } from '../store/names.ts';
import type { LastOutcome } from '../store/outcome.ts';
import { acquireLease, findActiveRollout, type ReadableEntry } from './active-rollout.ts';
import { driveAndReport } from './drive-and-report.ts';
import { makeWay } from './make-way.ts';
import { repeatApproval } from './repeat-approval.ts';
import { checkCredentials, openRollout, prepare, waitUntilIdle, warnOfUnknownEnd } from './start.ts';

/**
 * Starts the rollout, or goes on with it if it is this candidate's, and drives it until it ends or the watch is over.
 * @param before what had to be done first, in words
 * @throws Refusal whatever keeps it from starting; nothing of this candidate has been changed then
 */
export async function run(given: Context, plan: Plan, before: readonly string[] = []): Promise<Report> {
	const ctx = { ...given, candidate: plan.candidate };
	const entry = await findActiveRollout(ctx);
	if (entry !== undefined) return goOn(ctx, plan, entry, before);
	const endpoint = await findEndpoint(ctx.aws, plan.endpointName);
	const promoted = await findPromotion(ctx, plan, endpoint);
	if (promoted !== undefined) {
		const approval = await approveAgain(ctx, plan, promoted, endpoint);
		return alreadyInService(ctx, endpoint, before, approval);
	}
	await waitUntilIdle(ctx, plan.endpointName);
	const prepared = await prepare(ctx, plan);
	if (prepared.examined.alreadyInService) return alreadyInService(ctx, endpoint, before);
	const { plan: provable, history } = prepared.provable;
	const durations = durationsOf(provable);
	await checkCredentials(ctx, durations.shortestMs);
	const unsure = await warnOfUnknownEnd(ctx, durations);
	const expected = ctx.briefly ? undefined : forecast(provable, history);
	if (ctx.cancelled.aborted) throw new Refusal('cancelled', 'The run was cancelled before anything was changed.');
	const opened = await openRollout(ctx, prepared);
	if (opened === 'held') return run(ctx, plan, before);
	const warnings = [...before, ...(expected?.warnings ?? []), ...prepared.warnings, ...unsure];
	return driveAndReport(ctx, { ...(expected && { forecast: expected }), warnings }, undefined, opened);
}

async function goOn(ctx: Context, plan: Plan, entry: ReadableEntry, before: readonly string[]): Promise<Report> {
	const { rollout, progress } = entry.record;
	if (rollout.kind === 'return' || rollout.id !== rolloutIdOf(plan.endpointName, plan.candidate)) {
		const way = await makeWay(ctx, entry);
		return way.kind === 'cancelled' ? way.report : run(ctx, plan, [...before, way.told]);
	}
	await checkSameCandidate(ctx, entry, plan);
	const halted = progress.state.phase === 'halted' && !ctx.scheduled;
	const request = await acquireLease(ctx, entry, halted ? 'resume' : undefined);
	const warnings = [...before, ...warnOfApproval(ctx, rollout)];
	return driveAndReport(ctx, warnings.length > 0 ? { warnings } : {}, request);
}

/** The id is a short hash: what is deployed and in which role is compared whole. */
async function checkSameCandidate(ctx: Context, { arn, record }: ReadableEntry, plan: Plan): Promise<void> {
	const { candidate } = record.rollout.plan;
	if (isSameCandidate(candidate, plan.candidate)) {
		if (await hasOtherValues(ctx, record.rollout.candidate.modelName, plan)) throw otherValues(record.rollout.id);
		return;
	}
	throw new Refusal(
		'record-mismatch',
		`The record of rollout ${record.rollout.id} names another candidate than this run was given, though its id is the same. Nothing was changed. See in CloudTrail who wrote the tags of ${arn}.`
	);
}

/** The values of an image's variables are only in its model, once that is created. */
async function hasOtherValues({ aws }: Context, modelName: string, { candidate }: Plan): Promise<boolean> {
	if (candidate.kind !== 'image' || Object.keys(candidate.environment).length === 0) return false;
	const model = await aws.models.describe(modelName);
	const present = model?.containers[0]?.environment;
	return present !== undefined && !isSameEnvironment(present, candidate.environment);
}

function otherValues(id: string): Refusal {
	return new Refusal(
		'other-rollout-in-flight',
		`environment: rollout ${id} is in flight with the same image and other values of its variables, which makes it another candidate. Go on with it with \`resume\`, or end it with \`rollback\` first.`
	);
}

/** What a rollout is to do at its end is in its record from the beginning. */
function warnOfApproval(ctx: Context, rollout: Rollout): readonly string[] {
	if (!ctx.approveModelPackage || rollout.approvesPackage !== undefined) return [];
	return [
		'This rollout began without `approve-model-package`, so its end is not written into the Model Registry. After a promotion, the same `run` once more writes it.'
	];
}

/** A re-run after the promotion finds its own candidate in service. */
async function findPromotion(ctx: Context, plan: Plan, endpoint: LiveEndpoint): Promise<LastOutcome | undefined> {
	const last = await ctx.store.readOutcome(endpoint.arn);
	const isPromoted =
		last?.outcome === 'promoted' &&
		last.rolloutId === rolloutIdOf(plan.endpointName, plan.candidate) &&
		last.promotedConfig === endpoint.configName &&
		(await serves(ctx.aws, endpoint, plan.candidate));
	return isPromoted ? last : undefined;
}

async function approveAgain(
	ctx: Context,
	{ candidate }: Plan,
	promoted: LastOutcome,
	endpoint: LiveEndpoint
): Promise<SettledApproval | undefined> {
	if (!ctx.approveModelPackage || candidate.kind !== 'package') return undefined;
	return repeatApproval(ctx, { ...promoted, approvalDue: candidate.modelPackageArn }, endpoint.arn);
}

function alreadyInService(
	ctx: Context,
	endpoint: LiveEndpoint,
	before: readonly string[],
	approval?: SettledApproval
): Report {
	return describeReport(ctx.setting, {
		decision: 'promoted',
		reason: {
			code: 'already-in-service',
			sentence: 'This candidate serves the endpoint already; nothing was changed.'
		},
		nowMs: ctx.clock.now(),
		endpoint,
		...(approval && { approval }),
		warnings: before
	});
}
