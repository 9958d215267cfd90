import { createHash } from 'node:crypto';
import type { Tags } from '../aws/ports.ts';
import { ownPrefix } from '../aws/tags.ts';
import type { Rollout } from '../rollout/record.ts';
import {
	candidateVariantOf,
	isFinalName,
	isModelName,
	isPairName,
	lockNameOf,
	namesOf,
	rolloutIdOf,
	suffixes
} from './names.ts';

const idPattern = /^[0-9a-f]{8}$/;
const sealPattern = /^plan-[0-9a-f]{56}$/;

/**
 * What in a record does not follow from the endpoint it was asked for and from its own plan, in words. Tags can be
 * written by others, and the names in a record say what is deployed and what is deleted. Undefined where all fits.
 */
export function findMismatch(rollout: Rollout, endpointName: string): string | undefined {
	const { plan, names, id } = rollout;
	if (plan.endpointName !== endpointName) return `it is about endpoint ${plan.endpointName}, not ${endpointName}`;
	if (names.lock !== lockNameOf(endpointName)) return `its lock is called ${names.lock}`;
	if (rollout.kind === 'return') return mismatchOfReturn(rollout);
	if (!idPattern.test(id)) return `its id is ${id}`;
	if (plan.schedule.length === 0) return mismatchOfRescue(rollout);
	return mismatchOfId(rollout) ?? mismatchOfNames(rollout, id) ?? mismatchOfPackage(rollout);
}

/** What was put together from the endpoint after its record was lost: it has no steps, and can only go back. */
function mismatchOfRescue({ plan, names, candidate, id }: Rollout): string | undefined {
	const { endpointName } = plan;
	if (!isPairName(endpointName, id, names.pair)) return `its pair configuration is called ${names.pair}`;
	if (!isFinalName(endpointName, id, names.final)) return `its final configuration is called ${names.final}`;
	if (!candidate.createsModel || isModelName(endpointName, id, candidate.modelName)) return undefined;
	return `it deletes model ${candidate.modelName}, which it did not create`;
}

function mismatchOfReturn({ id, names, candidate }: Rollout): string | undefined {
	if (id !== '' && !idPattern.test(id)) return `its id is ${id}`;
	if (names.pair !== `${names.final}-pair`) return `its pair configuration is called ${names.pair}`;
	return candidate.createsModel ? 'it goes back, and would create a model' : undefined;
}

/** Values of variables are not in the record, and were part of the id before 1.1: then any well-formed id is taken. */
function mismatchOfId({ id, plan }: Rollout): string | undefined {
	const { candidate, endpointName } = plan;
	const underivable = candidate.kind === 'image' && Object.keys(candidate.environment).length > 0;
	const fits = underivable ? idPattern.test(id) : id === rolloutIdOf(endpointName, candidate);
	return fits ? undefined : `its id is ${id}, which its candidate does not give`;
}

function mismatchOfPackage({ plan, approvesPackage }: Rollout): string | undefined {
	if (approvesPackage === undefined) return undefined;
	const { candidate } = plan;
	const fits = candidate.kind === 'package' && candidate.modelPackageArn === approvesPackage;
	return fits ? undefined : `it approves ${approvesPackage}, which is not its candidate`;
}

function mismatchOfNames({ plan, names, candidate }: Rollout, id: string): string | undefined {
	const own = suffixes.map(suffix => namesOf(plan.endpointName, id, suffix)).find(({ final }) => final === names.final);
	if (own === undefined) return `its final configuration is called ${names.final}`;
	if (names.pair !== own.pair) return `its pair configuration is called ${names.pair}`;
	if (candidate.name !== (plan.candidateVariant ?? candidateVariantOf(id))) return `its variant is ${candidate.name}`;
	const created = plan.candidate.kind !== 'model';
	if (candidate.createsModel !== created) return 'it creates and deletes a model that it was not given to create';
	const modelName = plan.candidate.kind === 'model' ? plan.candidate.modelName : own.model;
	return candidate.modelName === modelName ? undefined : `its model is ${candidate.modelName}, not ${modelName}`;
}

/**
 * A name that only this plan has, for the one variant of the lock. Tags can be changed and a configuration cannot: it
 * tells whether the plan in the tags is the one that the lock was created with.
 */
export function sealOf(tags: Tags): string {
	const keys = Object.keys(tags).filter(key => key.startsWith(`${ownPrefix}plan.`));
	const text = JSON.stringify(keys.sort().map(key => [key, tags[key]]));
	return `plan-${createHash('sha256').update(text).digest('hex').slice(0, 56)}`;
}

/** Whether the plan was changed after the lock was created. Locks from before 1.1 have no seal. */
export function isSealBroken(variantName: string | undefined, tags: Tags): boolean {
	return variantName !== undefined && sealPattern.test(variantName) && variantName !== sealOf(tags);
}
