import type { Context } from '../loop/context.ts';
import { createMeasureAndJudge } from '../loop/measure-gates.ts';
import { findWayBack, modelsOf } from '../loop/way-back.ts';
import { findEndpoint } from '../preflight/examine.ts';
import { identify } from '../preflight/identity.ts';
import { describeReport } from '../report/describe.ts';
import type { Report } from '../report/model.ts';
import { moment } from '../report/time.ts';
import { Refusal } from '../rollout/refusal.ts';
import { findActiveRollout } from './active-rollout.ts';
import { lastWords, nothing } from './nothing.ts';
import { waitingReason } from './waiting.ts';

/** Where the rollout stands. Changes nothing. */
export async function status(ctx: Context): Promise<Report> {
	const entry = await findActiveRollout(ctx);
	if (entry === undefined) return nothing(ctx, { code: 'nothing-in-flight', sentence: await idle(ctx) });
	const { rollout, progress, evaluation } = entry.record;
	const nowMs = ctx.clock.now();
	const endpoint = await findEndpoint(ctx.aws, ctx.setting.endpointName);
	const { state } = progress;
	const sentence =
		state.phase === 'halted'
			? `Rollout ${rollout.id} has halted: somebody else changed the endpoint (${state.difference}).`
			: `Rollout ${rollout.id} is ${state.phase} since ${moment(state.sinceMs, undefined)}.`;
	return describeReport(ctx.setting, {
		decision: 'in-progress',
		reason: waitingReason(entry.record) ?? { code: 'status', sentence },
		nowMs,
		rollout,
		progress,
		endpoint,
		...(await createMeasureAndJudge(ctx.aws)(entry.record, nowMs)),
		...(evaluation && { evaluation }),
		identities: await identify(ctx.aws, rollout, endpoint)
	});
}

/** Names what a rollback would go back to, before anybody asks for one. */
async function idle({ aws, store, setting }: Context): Promise<string> {
	const endpoint = await findEndpoint(aws, setting.endpointName);
	const last = await store.readOutcome(endpoint.arn);
	const none = `No rollout is in flight on ${setting.endpointName}.${lastWords(last)}`;
	const { previousConfig, promotedConfig } = last ?? {};
	if (last === undefined || previousConfig === undefined || promotedConfig !== endpoint.configName) return none;
	try {
		const { previous } = await findWayBack(aws, endpoint.name, { ...last, previousConfig, promotedConfig });
		return `${none} \`command: rollback\` would go back to ${previous.name} with ${modelsOf(previous.variants)}.`;
	} catch (error) {
		if (error instanceof Refusal) return `${none} \`command: rollback\` would be refused: ${error.message}`;
		throw error;
	}
}
