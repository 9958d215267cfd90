import type { LiveEndpoint, Observation } from '../rollout/observation.ts';
import { whereIs } from '../rollout/place.ts';
import type { Progress, Rollout, RolloutRecord } from '../rollout/record.ts';
import { findSwapped } from './artefacts.ts';
import type { Aws } from './ports.ts';
import { Refusal } from './refusal.ts';
import { watchGates } from './watch.ts';

/** Everything one decision may look at, read now; the endpoint last, so that it is the freshest. */
export async function observe(
	aws: Aws,
	record: RolloutRecord,
	now: () => number,
	refusal: Observation['refusal']
): Promise<Observation> {
	const { rollout, progress, request, evaluation } = record;
	const watched = await watchGates(aws, record, now());
	const endpoint = await aws.endpoints.describe(rollout.plan.endpointName);
	if (endpoint === undefined) {
		const sentence = `Endpoint ${rollout.plan.endpointName} has been deleted by somebody; its rollout has nothing to do any more.`;
		throw new Refusal('endpoint-not-found', sentence);
	}
	const prepared = await lookAtPreparations(aws, rollout, progress, endpoint);
	const swapped = await findSwapped(aws, rollout);
	return {
		nowMs: now(),
		endpoint,
		...watched,
		prepared,
		scaled: await lookAtScaling(aws, rollout),
		...(evaluation && { evaluation }),
		...(swapped !== undefined && { swapped }),
		...(request && { request }),
		...(refusal && { refusal })
	};
}

/** Asked only where the old variant is autoscaled. */
async function lookAtScaling(aws: Aws, rollout: Rollout): Promise<Observation['scaled']> {
	const { start, candidate, plan } = rollout;
	if (start.baseline.scaling === undefined) return [];
	const targets = await aws.scaling.targets(plan.endpointName, [start.baseline.name, candidate.name]);
	return targets.map(({ variant, suspended }) => ({ variant, scaleInHeld: suspended.scaleIn }));
}

async function lookAtPreparations(
	aws: Aws,
	rollout: Rollout,
	progress: Progress,
	endpoint: LiveEndpoint
): Promise<Observation['prepared']> {
	const place = whereIs(rollout, endpoint);
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
