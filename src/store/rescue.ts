import type { Tags } from '../aws/ports.ts';
import type { Rollout } from '../rollout/record.ts';
import { pack, unpack } from './pack.ts';
import { checkRollout } from './record-shape.ts';

/** So much that the user's own tags, which the pair configuration takes over, keep their room. */
const mostRescueTags = 10;

/**
 * What a rollback needs of a rollout, as tags for its pair configuration: a copy for the day on which somebody deletes
 * the record. No tags where it takes too many; what the endpoint itself tells has to do then.
 */
export function encodeRescue(rollout: Rollout): Tags {
	return pack('rescue', withoutJudgement(rollout), mostRescueTags) ?? {};
}

/** The copy in the tags of a pair configuration; undefined where it is missing, damaged or of a newer version. Total. */
export function decodeRescue(tags: Tags): Rollout | undefined {
	const unpacked = unpack('rescue', tags);
	if (unpacked.kind !== 'value') return undefined;
	const checked = checkRollout(unpacked.value);
	return checked.ok ? checked.value : undefined;
}

/** A rollback judges nothing: it needs neither steps nor gates, nor what was learnt for them. */
function withoutJudgement({ plan, candidate, ...rollout }: Rollout): Rollout {
	const { artefacts: _, ...variant } = candidate;
	return {
		...rollout,
		candidate: variant,
		plan: { ...planOfRollback(plan.endpointName, variant.modelName), variantName: plan.variantName },
		noise: {},
		numbers: {}
	};
}

/** The plan of a rollout that only goes back: no schedule, no gates. */
export function planOfRollback(endpointName: string, modelName: string): Rollout['plan'] {
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
