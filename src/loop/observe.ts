import { findSwapped } from '../aws/artefacts.ts';
import type { Aws } from '../aws/ports.ts';
import type { LiveEndpoint, Observation } from '../rollout/observation.ts';
import { isGoingBack } from '../rollout/phase.ts';
import type { Progress, Rollout, RolloutRecord } from '../rollout/record.ts';
import { Refusal } from '../rollout/refusal.ts';
import { servingConfigOf } from '../rollout/serving-config.ts';
import { hasWeights, weightsAt } from '../rollout/traffic.ts';
import { measureAndJudge } from './measure-gates.ts';

/** Everything one decision may look at, read now; the endpoint last, so that it is the freshest. */
export async function observe(
	aws: Aws,
	record: RolloutRecord,
	now: () => number,
	refusal: Observation['refusal']
): Promise<Observation> {
	const { rollout, progress, request, evaluation } = record;
	const watched = await measureAndJudge(aws, record, now());
	const endpoint = await aws.endpoints.describe(rollout.plan.endpointName);
	if (endpoint === undefined) {
		const { lock, pair } = rollout.names;
		const sentence = `Endpoint ${rollout.plan.endpointName} has been deleted by somebody during its rollout. Delete the configurations ${pair} and ${lock}, which nothing uses now; then another rollout may start.`;
		throw new Refusal('endpoint-not-found', sentence);
	}
	const prepared = await lookAtPreparations(aws, rollout, progress, endpoint);
	const swapped = isGoingBack(progress.state) ? undefined : await findSwapped(aws, rollout);
	return {
		nowMs: now(),
		endpoint,
		...watched,
		prepared,
		scaled: await lookAtScaling(aws, rollout, progress, endpoint),
		...(evaluation && { evaluation }),
		...(swapped !== undefined && { swapped }),
		...(request && { request }),
		...(refusal && { refusal })
	};
}

/** Asked only where the old variant is autoscaled; and in a rollback only once users are safe. */
async function lookAtScaling(
	aws: Aws,
	rollout: Rollout,
	progress: Progress,
	endpoint: LiveEndpoint
): Promise<Observation['scaled']> {
	const { start, candidate, plan } = rollout;
	if (start.baseline.scaling === undefined) return [];
	const pressing = progress.state.phase === 'rolling-back' && servingConfigOf(rollout, endpoint) === 'pair';
	if (pressing && !hasWeights(endpoint, weightsAt(rollout, 0))) return [];
	const targets = await aws.scaling.targets(plan.endpointName, [start.baseline.name, candidate.name]);
	return targets.map(({ variant, suspended }) => ({ variant, scaleInSuspended: suspended.scaleIn }));
}

async function lookAtPreparations(
	aws: Aws,
	rollout: Rollout,
	progress: Progress,
	endpoint: LiveEndpoint
): Promise<Observation['prepared']> {
	const place = servingConfigOf(rollout, endpoint);
	const exists = async (name: string) => (await aws.configurations.describe(name)) !== undefined;
	switch (progress.state.phase) {
		case 'deploying':
			return place === 'original'
				? {
						model: (await aws.models.describe(rollout.candidate.modelName)) !== undefined,
						pair: await exists(rollout.names.pair),
						final: false
					}
				: { model: true, pair: true, final: false };
		case 'replacing':
			return { model: true, pair: true, final: place === 'pair' ? await exists(rollout.names.final) : true };
		default:
			return { model: true, pair: true, final: true };
	}
}
