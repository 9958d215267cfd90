import { findSwapped } from '../aws/artefacts.ts';
import type { Aws } from '../aws/ports.ts';
import type { LiveEndpoint, Observation } from '../rollout/observation.ts';
import { isGoingBack } from '../rollout/phase.ts';
import type { Candidate } from '../rollout/plan.ts';
import type { Progress, Rollout, RolloutRecord } from '../rollout/record.ts';
import { Refusal } from '../rollout/refusal.ts';
import { isBusy, servingConfigOf } from '../rollout/serving-config.ts';
import { hasWeights, weightsAt } from '../rollout/traffic.ts';
import type { Context } from './context.ts';
import type { MeasureAndJudge } from './measure-gates.ts';
import type { Preparations } from './preparations.ts';

/** What a run keeps from one look to the next. */
export interface Watch {
	readonly preparations: Preparations;
	readonly measureAndJudge: MeasureAndJudge;
}

/**
 * Everything one decision may look at, read now; the endpoint last, so that it is the freshest.
 * @param before what was seen before, for a look that changes nothing: files and autoscaling are taken from it
 */
export async function observe(
	{ aws, clock, candidate, scoring }: Pick<Context, 'aws' | 'clock' | 'candidate' | 'scoring'>,
	record: RolloutRecord,
	{ preparations, measureAndJudge }: Watch,
	refusal: Observation['refusal'],
	before?: Observation
): Promise<Observation> {
	const { now } = clock;
	const { rollout, progress, request, evaluation } = record;
	const { state } = progress;
	const scores = state.phase === 'scoring' && evaluation === undefined;
	const scored = scores ? await scoring?.look(rollout, state) : undefined;
	const watched = await measureAndJudge(record, now());
	const endpoint = await aws.endpoints.describe(rollout.plan.endpointName);
	if (endpoint === undefined) {
		const { lock, pair } = rollout.names;
		const sentence = `Endpoint ${rollout.plan.endpointName} has been deleted by somebody during its rollout. Delete the configurations ${pair} and ${lock}, which nothing uses now; then another rollout may start.`;
		throw new Refusal('endpoint-not-found', sentence);
	}
	const prepared = await lookAtPreparations(preparations, rollout, candidate, progress, endpoint);
	const usurped = await findUsurper(preparations, rollout, progress, endpoint);
	const swapped = isGoingBack(progress.state) ? undefined : before ? before.swapped : await findSwapped(aws, rollout);
	return {
		nowMs: now(),
		endpoint,
		...watched,
		prepared,
		scaled: before?.scaled ?? (await lookAtScaling(aws, rollout, progress, endpoint)),
		...(evaluation && { evaluation }),
		...(scored && { scoring: scored }),
		...(swapped !== undefined && { swapped }),
		...(usurped !== undefined && { usurped }),
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
	if (start.baseline.scaling === undefined || isBusy(endpoint)) return [];
	const pressing = progress.state.phase === 'rolling-back' && servingConfigOf(rollout, endpoint) === 'pair';
	if (pressing && !hasWeights(endpoint, weightsAt(rollout, 0))) return [];
	const targets = await aws.scaling.targets(plan.endpointName, [start.baseline.name, candidate.name]);
	return targets.map(({ variant, suspended }) => ({ variant, scaleInSuspended: suspended.scaleIn }));
}

const everything = { model: true, pair: true, final: true, original: true };

/** Users first: looked for only when nothing is left to do but to update the endpoint. */
function needsOriginal(rollout: Rollout, endpoint: LiveEndpoint): boolean {
	const place = servingConfigOf(rollout, endpoint);
	if (rollout.kind === 'return' || place === 'original') return false;
	return place !== 'pair' || hasWeights(endpoint, weightsAt(rollout, 0));
}

async function lookAtPreparations(
	preparations: Preparations,
	rollout: Rollout,
	given: Candidate | undefined,
	progress: Progress,
	endpoint: LiveEndpoint
): Promise<Observation['prepared']> {
	const place = servingConfigOf(rollout, endpoint);
	// Nothing can be done with them meanwhile.
	if (isBusy(endpoint)) return everything;
	switch (progress.state.phase) {
		case 'deploying':
			return place === 'original'
				? {
						model: await preparations.hasModel(rollout, given),
						pair: await preparations.hasConfiguration(rollout, 'pair', endpoint),
						final: false,
						original: true
					}
				: { ...everything, final: false };
		case 'scoring':
			return { ...everything, model: await preparations.hasModel(rollout, given) };
		case 'replacing':
			return {
				...everything,
				final: place !== 'pair' || (await preparations.hasConfiguration(rollout, 'final', endpoint))
			};
		case 'rolling-back':
			return needsOriginal(rollout, endpoint)
				? { ...everything, original: await preparations.hasConfiguration(rollout, 'original', endpoint) }
				: everything;
		default:
			return everything;
	}
}

/** A name is not enough: what serves is looked at before it counts as deployed, and before it counts as promoted. */
async function findUsurper(
	preparations: Preparations,
	rollout: Rollout,
	{ state }: Progress,
	endpoint: LiveEndpoint
): Promise<string | undefined> {
	const place = servingConfigOf(rollout, endpoint);
	const arrived =
		(state.phase === 'deploying' && place === 'pair') || (state.phase === 'replacing' && place === 'final');
	return arrived ? preparations.findUsurper(rollout, place, endpoint) : undefined;
}
