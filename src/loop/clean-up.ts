import type { Aws } from '../aws/ports.ts';
import { ownershipTag } from '../aws/tags.ts';
import { type LearntByGate, learnFrom } from '../gates/learnt.ts';
import { approvalAfter } from '../rollout/approval.ts';
import type { Action } from '../rollout/decision.ts';
import type { Observation } from '../rollout/observation.ts';
import { comparedSteps } from '../rollout/plan.ts';
import type { Rollout } from '../rollout/record.ts';
import { Refusal } from '../rollout/refusal.ts';
import type { Ending } from '../rollout/state.ts';
import type { LastOutcome } from '../store/outcome.ts';
import { type SettledApproval, settleApproval } from './approve-package.ts';
import type { Context } from './context.ts';

type CleanUp = Extract<Action, { readonly do: 'clean-up' }>;

/**
 * Writes the outcome on the endpoint and, where it is due, the approval into the Model Registry; deletes what this
 * rollout created and nobody uses, and releases the lock last.
 * @param seen the verdicts that settled how it ends, and what they rest on: the noise of it is kept for the next one
 * @returns what has become of the approval; undefined where none was due
 */
export async function cleanUp(
	ctx: Context,
	rollout: Rollout,
	action: CleanUp,
	seen: Pick<Observation, 'gates' | 'measurements'>
): Promise<SettledApproval | undefined> {
	const { aws, store } = ctx;
	const endpoint = await aws.endpoints.describe(rollout.plan.endpointName);
	if (endpoint === undefined) {
		throw new Refusal('endpoint-not-found', `Endpoint ${rollout.plan.endpointName} has been deleted by somebody.`);
	}
	const inUse = [endpoint.configName, endpoint.pendingConfigName];
	const promoted = action.ending === 'promoted';
	const stillOurs = () => checkHolder(ctx, rollout, endpoint.arn, action.ending);
	await stillOurs();
	const approval = await approve(ctx, rollout, action);
	const before = await store.readOutcome(endpoint.arn);
	await stillOurs();
	const outcome = { ...outcomeOf(rollout, action, before, ctx.clock.now()), ...stillDue(approval) };
	const written = await store.writeOutcome(endpoint.arn, outcome, learntFrom(rollout, seen, ctx.clock.now()));
	if (written === 'no-room') ctx.warn(notRemembered(rollout, promoted));
	await stillOurs();
	if (rollout.plan.evaluation?.transform !== undefined) await ctx.scoring?.cleanUp(rollout);
	await stillOurs();
	await resumeScaling(aws, rollout, promoted);
	if (rollout.kind === 'rollout') {
		const configurations = promoted ? [rollout.names.pair] : [rollout.names.pair, rollout.names.final];
		for (const name of configurations.filter(name => !inUse.includes(name))) {
			await stillOurs();
			await deleteConfiguration(aws, rollout, name);
		}
		await stillOurs();
		if (rollout.candidate.createsModel && !promoted) await deleteModel(aws, rollout);
	}
	await stillOurs();
	await store.close(rollout);
	return approval && withWayOut(approval, written === 'written');
}

function learntFrom(
	rollout: Rollout,
	{ gates, measurements }: Pick<Observation, 'gates' | 'measurements'>,
	nowMs: number
): LearntByGate {
	const { plan, noise } = rollout;
	return learnFrom(gates, measurements, { steps: comparedSteps(plan), noise, nowMs });
}

/** Where the record is kept, a run that is killed here does it again. */
async function approve(ctx: Context, rollout: Rollout, action: CleanUp): Promise<SettledApproval | undefined> {
	if (rollout.kind === 'return') return undefined;
	const { ending, reason } = action;
	const { endpointName } = rollout.plan;
	const ended = { packageArn: rollout.approvesPackage, endpointName, rolloutId: rollout.id, ending, reason };
	const approval = approvalAfter(ended);
	return approval && settleApproval(ctx, approval);
}

const stillDue = (approval: SettledApproval | undefined) =>
	approval?.outcome === 'due' ? { approvalDue: approval.packageArn } : {};

/** @param isRemembered the endpoint's tags tell that it is due */
function withWayOut(approval: SettledApproval, isRemembered: boolean): SettledApproval {
	if (approval.outcome !== 'due') return approval;
	const byHand = `\`aws sagemaker update-model-package --model-package-arn ${approval.packageArn} --model-approval-status ${approval.status}\``;
	const way = isRemembered
		? `\`command: resume\` writes it once that is mended; by hand: ${byHand}.`
		: `Write it by hand: ${byHand}.`;
	return { ...approval, sentence: `${approval.sentence} ${way}` };
}

function notRemembered({ plan, start }: Rollout, promoted: boolean): string {
	const back = promoted
		? ` \`command: rollback\` does not know the way back then: it is configuration ${start.configName}.`
		: '';
	return `Endpoint ${plan.endpointName} has the most tags that SageMaker takes, so how this rollout ended is not remembered there.${back}`;
}

/**
 * Cleaning takes several calls; whoever takes over in between may have turned the rollout around. A record that was
 * deleted after the outcome had been written turns nothing around.
 */
async function checkHolder(
	{ store, holder }: Context,
	rollout: Rollout,
	endpointArn: string,
	ending: Ending
): Promise<void> {
	const entry = await store.read(rollout.plan.endpointName);
	if (entry?.ok && entry.record.holder === holder) return;
	const written = entry === undefined ? await store.readOutcome(endpointArn) : undefined;
	const ours = written?.rolloutId === rollout.id && written.startedAtMs === rollout.startedAtMs;
	if (ours && written.outcome === ending) return;
	throw new Refusal('taken-over', 'Another run drives this rollout now; look there.');
}

/** What was held back before the rollout is held back after it, and nothing else. */
async function resumeScaling(aws: Aws, rollout: Rollout, promoted: boolean): Promise<void> {
	const { baseline } = rollout.start;
	if (baseline.scaling === undefined) return;
	const { endpointName, variantName } = rollout.plan;
	const variant = promoted && variantName === 'candidate' ? rollout.candidate.name : baseline.name;
	await aws.scaling.resume(endpointName, variant, baseline.scaling);
}

/** After a promotion the way back is remembered; a rollback of a rollout leaves an older way back as it was. */
function outcomeOf(rollout: Rollout, action: CleanUp, before: LastOutcome | undefined, nowMs: number): LastOutcome {
	const ended = {
		outcome: action.ending,
		rolloutId: rollout.id,
		endedAtMs: nowMs,
		reasonCode: action.reason.code,
		reason: action.reason.sentence,
		startedAtMs: rollout.startedAtMs
	};
	if (action.ending === 'promoted') {
		return {
			...ended,
			promotedConfig: rollout.names.final,
			previousConfig: rollout.start.configName,
			previousModel: rollout.start.baseline.modelName,
			promotedBy: rollout.startedBy.name,
			...(rollout.pullRequest !== undefined && { pullRequest: rollout.pullRequest })
		};
	}
	if (rollout.kind === 'return' && action.ending === 'rolled-back') return ended;
	const { approvalDue: _, ...older } = before ?? {};
	return { ...older, ...ended };
}

async function deleteConfiguration(aws: Aws, rollout: Rollout, name: string): Promise<void> {
	const found = await aws.configurations.describe(name);
	if (found !== undefined && (await isOurs(aws, rollout, found.arn))) await aws.configurations.delete(name);
}

async function deleteModel(aws: Aws, rollout: Rollout): Promise<void> {
	const found = await aws.models.describe(rollout.candidate.modelName);
	if (found !== undefined && (await isOurs(aws, rollout, found.arn))) await aws.models.delete(found.name);
}

async function isOurs(aws: Aws, rollout: Rollout, arn: string): Promise<boolean> {
	return (await aws.tags.read(arn))[ownershipTag] === rollout.id;
}
