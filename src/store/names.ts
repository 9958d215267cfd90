import { createHash } from 'node:crypto';
import type { Candidate } from '../rollout/plan.ts';

/** SageMaker's limit for names of endpoints, configurations, models and variants. */
const longestName = 63;

/** Eight hex digits from the endpoint and the candidate: the same candidate finds its own rollout again. */
export function rolloutIdOf(endpointName: string, candidate: Candidate): string {
	return hash(JSON.stringify([endpointName, candidateKey(candidate)]));
}

/** The configuration that is never deployed: lock and record of the rollout in flight. */
export const lockNameOf = (endpointName: string): string => shorten(`${endpointName}-promotion`);

/** Names of what a rollout creates; `suffix` tells a further rollout of the same candidate from the ones before. */
export function namesOf(endpointName: string, id: string, suffix: number) {
	const own = suffix === 1 ? `${endpointName}-${id}` : `${endpointName}-${id}-${suffix}`;
	return { lock: lockNameOf(endpointName), pair: shorten(`${own}-pair`), final: shorten(own), model: shorten(own) };
}

/** A further rollout of the same candidate has a suffix; so many of them leave their names behind at the most. */
const mostSuffixes = 1000;

/** Whether a configuration bears the name of a pair of that rollout. */
export function isPairName(endpointName: string, id: string, name: string): boolean {
	return suffixes.some(suffix => namesOf(endpointName, id, suffix).pair === name);
}

/** Whether a configuration bears the name of a promoted one of that rollout. */
export function isFinalName(endpointName: string, id: string, name: string): boolean {
	return pairOfFinal(endpointName, id, name) !== undefined;
}

/** The name of the pair from which the rollout came to a promoted configuration of that name; undefined if it is not its. */
export function pairOfFinal(endpointName: string, id: string, finalName: string): string | undefined {
	return suffixes.map(suffix => namesOf(endpointName, id, suffix)).find(({ final }) => final === finalName)?.pair;
}

/** Whether a model bears the name of one that the rollout creates. */
export function isModelName(endpointName: string, id: string, name: string): boolean {
	return suffixes.some(suffix => namesOf(endpointName, id, suffix).model === name);
}

/** Those that a rollout's names may end in. */
export const suffixes: readonly number[] = Array.from({ length: mostSuffixes }, (_, index) => index + 1);

/** The configuration to go back to where nothing tells any more which one it was. */
export const homeNameOf = (endpointName: string, id: string): string => shorten(`${endpointName}-${id}-home`);

export const candidateVariantOf = (id: string): string => `candidate-${id}`;

/** Longer names are cut and end in a hash of the whole, so that two of them stay two. */
function shorten(name: string): string {
	if (name.length <= longestName) return name;
	const end = `-${hash(name)}`;
	return `${name.slice(0, longestName - end.length).replace(/(?<!-)-+$/, '')}${end}`;
}

/** Whether two candidates are one but for the values of their variables, which no record has. */
export function isSameCandidate(one: Candidate, other: Candidate): boolean {
	return JSON.stringify(candidateKey(one)) === JSON.stringify(candidateKey(other));
}

function candidateKey(candidate: Candidate): unknown {
	switch (candidate.kind) {
		case 'model':
			return ['model', candidate.modelName];
		case 'package':
			return ['package', candidate.modelPackageArn, candidate.executionRoleArn ?? null];
		case 'image': {
			// The id is public and its hash has no key: a short value could be found by trying.
			const environment = Object.keys(candidate.environment).sort();
			const { imageUri, modelDataUrl, executionRoleArn } = candidate;
			return ['image', imageUri, modelDataUrl ?? null, environment, executionRoleArn ?? null];
		}
	}
}

function hash(text: string): string {
	return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
