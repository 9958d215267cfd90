import type { Context } from '../loop/context.ts';
import { findEndpoint } from '../preflight/examine.ts';
import { describeReport } from '../report/describe.ts';
import type { Report } from '../report/model.ts';
import { forecast } from '../rollout/forecast.ts';
import type { LiveEndpoint } from '../rollout/observation.ts';
import type { Plan } from '../rollout/plan.ts';
import { Refusal } from '../rollout/refusal.ts';
import { rolloutIdOf } from '../store/names.ts';
import { acquireLease, findActiveRollout, type ReadableEntry } from './active-rollout.ts';
import { driveAndReport } from './drive-and-report.ts';
import { makeWay } from './make-way.ts';
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
	if (await isPromoted(ctx, plan, endpoint)) return alreadyInService(ctx, endpoint);
	await waitUntilIdle(ctx, plan.endpointName);
	const prepared = await prepare(ctx, plan);
	if (prepared.examined.alreadyInService) return alreadyInService(ctx, endpoint);
	const expected = forecast(prepared.rollout.plan, prepared.history);
	await checkCredentials(ctx, expected.shortestMs);
	const unsure = await warnOfUnknownEnd(ctx, expected);
	if (ctx.cancelled.aborted) throw new Refusal('cancelled', 'The run was cancelled before anything was changed.');
	const opened = await openRollout(ctx, prepared);
	if (opened === 'held') return run(ctx, plan, before);
	const known = { forecast: expected, warnings: [...before, ...expected.warnings, ...prepared.warnings, ...unsure] };
	return driveAndReport(ctx, known, undefined, opened);
}

async function goOn(ctx: Context, plan: Plan, entry: ReadableEntry, before: readonly string[]): Promise<Report> {
	const { rollout, progress } = entry.record;
	if (rollout.kind === 'return' || rollout.id !== rolloutIdOf(plan.endpointName, plan.candidate)) {
		const way = await makeWay(ctx, entry);
		return way.kind === 'cancelled' ? way.report : run(ctx, plan, [...before, way.told]);
	}
	const halted = progress.state.phase === 'halted' && !ctx.scheduled;
	const request = await acquireLease(ctx, entry, halted ? 'resume' : undefined);
	return driveAndReport(ctx, {}, request);
}

/** A re-run after the promotion finds its own candidate in service. */
async function isPromoted(ctx: Context, plan: Plan, endpoint: LiveEndpoint): Promise<boolean> {
	const last = await ctx.store.readOutcome(endpoint.arn);
	return (
		last?.outcome === 'promoted' &&
		last.rolloutId === rolloutIdOf(plan.endpointName, plan.candidate) &&
		last.promotedConfig === endpoint.configName
	);
}

function alreadyInService(ctx: Context, endpoint: LiveEndpoint): Report {
	return describeReport(ctx.setting, {
		decision: 'promoted',
		reason: {
			code: 'already-in-service',
			sentence: 'This candidate serves the endpoint already; nothing was changed.'
		},
		nowMs: ctx.clock.now(),
		endpoint
	});
}
