import { answerOr } from '../aws/optional-answer.ts';
import type { ConfiguredVariant, EndpointConfiguration } from '../aws/ports.ts';
import type { Context } from '../loop/context.ts';
import { findEndpoint } from '../preflight/examine.ts';
import type { Report } from '../report/model.ts';
import type { LiveEndpoint } from '../rollout/observation.ts';
import { begin } from '../rollout/progress.ts';
import type { Rollout, VariantAtStart } from '../rollout/record.ts';
import { Refusal } from '../rollout/refusal.ts';
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
	const [previous, current] = await Promise.all([
		ctx.aws.configurations.describe(last.previousConfig),
		ctx.aws.configurations.describe(endpoint.configName)
	]);
	const changed = previous && current && changedVariants(previous, current);
	if (changed === undefined) {
		const sentence = `Configuration ${last.previousConfig} has been deleted: there is no way back any more. Promote the older model as a candidate instead.`;
		throw new Refusal('nothing-to-return-to', sentence);
	}
	const rollout = await returnOf(ctx, endpoint, last.rolloutId, changed);
	const nowMs = ctx.clock.now();
	const reason = {
		code: 'returned-to-previous',
		sentence: `${ctx.actor.name} went back to ${changed.previous.name}.`
	} as const;
	const progress = begin(
		nowMs,
		{ phase: 'rolling-back', sinceMs: nowMs, ending: 'rolled-back', reason, update: { attempts: 0 } },
		`Going back to ${changed.previous.name}`
	);
	ctx.onActiveRollout({ rollout, phase: 'rolling-back' });
	const opened = await ctx.store.open({ rollout, progress, holder: ctx.holder }, changed.previous);
	return opened === 'held' ? undefined : driveAndReport(ctx, { actor: actorOf(ctx, 'rolled back by hand') });
}

function whyNot(endpoint: LiveEndpoint, last: LastOutcome | undefined): string {
	if (last?.previousConfig === undefined) {
		return `No rollout is in flight on ${endpoint.name}, and no promotion of it is remembered: there is nothing to go back to.`;
	}
	return `${endpoint.name} serves from ${endpoint.configName}, which is not what the last promotion put there (${last.promotedConfig}). Nothing was changed.`;
}

/** Two configurations and the one variant in which they differ. */
interface Changed {
	readonly previous: EndpointConfiguration;
	readonly current: EndpointConfiguration;
	readonly old: ConfiguredVariant;
	readonly promoted: ConfiguredVariant;
}

function changedVariants(previous: EndpointConfiguration, current: EndpointConfiguration): Changed | undefined {
	const same = (one: ConfiguredVariant) => (other: ConfiguredVariant) =>
		one.name === other.name && one.modelName === other.modelName;
	const old = previous.variants.find(variant => !current.variants.some(same(variant))) ?? previous.variants[0];
	const promoted = current.variants.find(variant => !previous.variants.some(same(variant))) ?? current.variants[0];
	return old && promoted && { previous, current, old, promoted };
}

async function returnOf(ctx: Context, endpoint: LiveEndpoint, id: string, changed: Changed): Promise<Rollout> {
	const { endpointName } = ctx.setting;
	const { previous, old, promoted } = changed;
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
		...(saved && old.name !== promoted.name && { savedScaling: saved })
	};
}
