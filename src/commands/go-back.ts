import { answerOr } from '../aws/optional-answer.ts';
import type { Context } from '../loop/context.ts';
import { findWayBack, modelsOf, type WayBack } from '../loop/way-back.ts';
import { findEndpoint } from '../preflight/examine.ts';
import type { Report } from '../report/model.ts';
import type { LiveEndpoint } from '../rollout/observation.ts';
import { begin } from '../rollout/progress.ts';
import type { Rollout, VariantAtStart } from '../rollout/record.ts';
import { findVariant } from '../rollout/traffic.ts';
import { lockNameOf } from '../store/names.ts';
import type { LastOutcome } from '../store/outcome.ts';
import { planOfRollback } from '../store/rescue.ts';
import { actorOf } from './approve.ts';
import { insistOnSubject } from './command-subject.ts';
import { driveAndReport } from './drive-and-report.ts';
import { nothing } from './nothing.ts';
import { waitUntilIdle } from './start.ts';

const returnWithinMs = 4 * 3_600_000;

/**
 * Back to the configuration before the last promotion: the same loop, with the promoted configuration in the place of
 * the pair. Undefined if a rollout has started in the meantime.
 */
export async function goBack(ctx: Context): Promise<Report | undefined> {
	const { endpointName } = ctx.setting;
	const endpoint = await findEndpoint(ctx.aws, endpointName);
	const last = await ctx.store.readOutcome(endpoint.arn);
	if (last?.previousConfig === undefined || last.promotedConfig !== endpoint.configName) {
		return nothing(ctx, { code: 'nothing-to-return-to', sentence: whyNot(endpoint, last) });
	}
	insistOnSubject(ctx, { id: last.rolloutId, pullRequest: last.pullRequest, sinceMs: last.endedAtMs });
	await waitUntilIdle(ctx, endpointName);
	const { previousConfig, promotedConfig } = last;
	const way = await findWayBack(ctx.aws, endpointName, { ...last, previousConfig, promotedConfig });
	const rollout = await returnOf(ctx, endpoint, last.rolloutId, way);
	const nowMs = ctx.clock.now();
	const reason = {
		code: 'returned-to-previous',
		sentence: `${ctx.actor.name} went back to ${way.previous.name}.`
	} as const;
	const progress = begin(
		nowMs,
		{ phase: 'rolling-back', sinceMs: nowMs, ending: 'rolled-back', reason, update: { attempts: 0 } },
		`Going back to ${way.previous.name} with ${modelsOf(way.previous.variants)}`
	);
	ctx.onActiveRollout({ rollout, phase: 'rolling-back' });
	const opened = await ctx.store.open({ rollout, progress, holder: ctx.holder }, way.previous);
	return opened === 'held' ? undefined : driveAndReport(ctx, { actor: actorOf(ctx, 'rolled back by hand') });
}

function whyNot(endpoint: LiveEndpoint, last: LastOutcome | undefined): string {
	if (last?.previousConfig === undefined) {
		return `No rollout is in flight on ${endpoint.name}, and no promotion of it is remembered: there is nothing to go back to.`;
	}
	return `${endpoint.name} serves from ${endpoint.configName}, which is not what the last promotion put there (${last.promotedConfig}). Nothing was changed.`;
}

async function returnOf(ctx: Context, endpoint: LiveEndpoint, id: string, way: WayBack): Promise<Rollout> {
	const { endpointName } = ctx.setting;
	const { previous, old, promoted } = way;
	const nowMs = ctx.clock.now();
	const live = findVariant(endpoint, promoted.name);
	const saved = await answerOr(ctx.aws.scaling.save(endpointName, promoted.name), undefined);
	const baseline: VariantAtStart = {
		name: old.name,
		modelName: old.modelName ?? '',
		weight: live?.desiredWeight ?? old.initialWeight,
		instanceCount: live?.desiredInstances ?? old.initialInstanceCount ?? 1,
		...(old.instanceType !== undefined && { instanceType: old.instanceType }),
		...(saved && { scaling: saved.suspended })
	};
	return {
		kind: 'return',
		id,
		startedAtMs: nowMs,
		deadlineMs: nowMs + returnWithinMs,
		startedBy: ctx.actor,
		plan: planOfRollback(endpointName, baseline.modelName),
		start: { configName: previous.name, baseline, others: [] },
		candidate: {
			name: promoted.name,
			modelName: promoted.modelName ?? '',
			createsModel: false,
			instanceCount: baseline.instanceCount
		},
		names: { lock: lockNameOf(endpointName), pair: `${endpoint.configName}-pair`, final: endpoint.configName },
		noise: {},
		numbers: {},
		...(ctx.tags && { tags: ctx.tags }),
		...(saved && old.name !== promoted.name && { savedScaling: saved })
	};
}
