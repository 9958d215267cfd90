import type { Context } from '../controller/context.ts';
import { driveAndReport } from '../controller/drive-and-report.ts';
import { findEndpoint } from '../controller/examine.ts';
import { lockNameOf } from '../controller/names.ts';
import { Refusal } from '../controller/refusal.ts';
import type { Report } from '../report/model.ts';
import { begin } from '../rollout/progress.ts';
import type { PersonRequest, Rollout } from '../rollout/record.ts';
import { findVariant } from '../rollout/traffic.ts';
import { actorOf } from './approve.ts';
import { findInFlight, requestOf, takeOver } from './in-flight.ts';
import { nothing } from './nothing.ts';
import { waitUntilIdle } from './start.ts';

const returnWithinMs = 4 * 3_600_000;

/** Rolls back the rollout in flight; with none in flight, goes back to the configuration before the last promotion. */
export async function rollback(ctx: Context, cause: PersonRequest['cause'] = 'command'): Promise<Report> {
	const entry = await findInFlight(ctx);
	if (entry === undefined) return cause === 'command' ? goBack(ctx) : nothing(ctx, ended);
	if (cause === 'command') {
		await takeOver(ctx, entry, 'rollback');
	} else {
		// What a person asked for in the meantime is stronger than the cancellation of a run.
		if (entry.record.request === undefined) await ctx.ledger.saveRequest(entry.arn, requestOf(ctx, 'rollback', cause));
		await takeOver(ctx, entry);
	}
	return driveAndReport(ctx, cause === 'command' ? { actor: actorOf(ctx, 'rolled back by hand') } : {});
}

const ended = {
	code: 'nothing-in-flight',
	sentence: 'The rollout has come to its end before the run was cancelled.'
} as const;

/** The same loop with the promoted configuration in the place of the pair. */
async function goBack(ctx: Context): Promise<Report> {
	const { endpointName } = ctx.setting;
	const endpoint = await findEndpoint(ctx.aws, endpointName);
	const last = await ctx.ledger.readOutcome(endpoint.arn);
	if (last?.previousConfig === undefined || last.promotedConfig !== endpoint.configName) {
		const sentence =
			last?.previousConfig === undefined
				? `No rollout is in flight on ${endpointName}, and no promotion of it is remembered: there is nothing to go back to.`
				: `${endpointName} serves from ${endpoint.configName}, which is not what the last promotion put there (${last.promotedConfig}). Nothing was changed.`;
		return nothing(ctx, { code: 'nothing-to-return-to', sentence });
	}
	await waitUntilIdle(ctx, endpointName);
	const previous = await ctx.aws.configurations.describe(last.previousConfig);
	const [variant] = previous?.variants ?? [];
	const current = await ctx.aws.configurations.describe(endpoint.configName);
	if (previous === undefined || variant === undefined || current === undefined) {
		const sentence = `Configuration ${last.previousConfig} has been deleted: there is no way back any more. Promote the older model as a candidate instead.`;
		throw new Refusal('nothing-to-return-to', sentence);
	}
	const rollout: Rollout = {
		kind: 'return',
		id: last.rolloutId,
		startedAtMs: ctx.clock.now(),
		deadlineMs: ctx.clock.now() + returnWithinMs,
		startedBy: ctx.actor,
		plan: returnPlan(endpointName, variant.modelName ?? ''),
		start: {
			configName: previous.name,
			baseline: {
				name: variant.name,
				modelName: variant.modelName ?? '',
				weight: findVariant(endpoint, variant.name)?.desiredWeight ?? variant.initialWeight,
				instanceCount: findVariant(endpoint, variant.name)?.desiredInstances ?? variant.initialInstanceCount ?? 1,
				...(variant.instanceType !== undefined && { instanceType: variant.instanceType })
			},
			others: []
		},
		candidate: {
			name: variant.name,
			modelName: current.variants[0]?.modelName ?? '',
			createsModel: false,
			instanceCount: 1
		},
		names: { lock: lockNameOf(endpointName), pair: `${endpoint.configName}-pair`, final: endpoint.configName },
		noise: {},
		numbers: {}
	};
	const nowMs = ctx.clock.now();
	const reason = {
		code: 'returned-to-previous',
		sentence: `${ctx.actor.name} went back to ${previous.name}.`
	} as const;
	const progress = begin(
		nowMs,
		{ phase: 'rolling-back', sinceMs: nowMs, ending: 'rolled-back', reason, update: { attempts: 0 } },
		`Going back to ${previous.name}`
	);
	const opened = await ctx.ledger.open({ rollout, progress, driver: ctx.driver }, current);
	if (opened === 'held') return rollback(ctx);
	return driveAndReport(ctx, { actor: actorOf(ctx, 'rolled back by hand') });
}

/** A return watches nothing; it has no schedule and no gates. */
function returnPlan(endpointName: string, modelName: string): Rollout['plan'] {
	return {
		endpointName,
		candidate: { kind: 'model', modelName },
		schedule: [],
		finalBakeMs: 0,
		variantName: 'keep',
		proof: 'none',
		onInconclusive: 'rollback',
		confidence: 0.95,
		gates: []
	};
}
