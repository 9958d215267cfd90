import type { RolloutRecord } from '../rollout/record.ts';
import { Refusal } from '../rollout/refusal.ts';
import { isOutcomeOf } from '../store/outcome.ts';
import type { Context } from './context.ts';

/**
 * Whether a rollout without a record has ended, or somebody has deleted the record: then it is written again, from what
 * this run remembers. A rollout that has ended has left its outcome on the endpoint, and its pair is out of service.
 * @throws Refusal `record-lost` where no configuration is left from which a record could be made
 */
export async function restoreRecord(ctx: Context, known: RolloutRecord): Promise<'ended' | 'restored'> {
	const { aws, store } = ctx;
	const { rollout, evaluation } = known;
	const { endpointName } = rollout.plan;
	const endpoint = await aws.endpoints.describe(endpointName);
	if (endpoint === undefined) return 'ended';
	const onPair = [endpoint.configName, endpoint.pendingConfigName].includes(rollout.names.pair);
	if (!onPair && isOutcomeOf(await store.readOutcome(endpoint.arn), rollout)) return 'ended';
	const like =
		(await aws.configurations.describe(rollout.start.configName)) ??
		(await aws.configurations.describe(rollout.names.pair));
	if (like === undefined) {
		throw new Refusal(
			'record-lost',
			`The record of rollout ${rollout.id} was deleted by somebody, and so were ${rollout.start.configName} and ${rollout.names.pair}, ` +
				'from which it could be written again. Look at the endpoint, and bring it back by hand.'
		);
	}
	ctx.warn(
		`Somebody has deleted configuration ${rollout.names.lock}, which keeps the record of rollout ${rollout.id}. It is written again, and the rollout goes on.`
	);
	if ((await store.open(known, like)) === 'held' || evaluation === undefined) return 'restored';
	const entry = await store.read(endpointName);
	if (entry?.ok) await store.saveEvaluation(entry.arn, evaluation);
	return 'restored';
}
