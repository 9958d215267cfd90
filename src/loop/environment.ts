import type { Candidate } from '../rollout/plan.ts';
import { Refusal } from '../rollout/refusal.ts';

/** Environment variables of a container, by name. */
export type Environment = Readonly<Record<string, string>>;

export function environmentOf(candidate: Candidate): Environment {
	return candidate.kind === 'image' ? candidate.environment : {};
}

/** Whether two containers get the same variables, in whatever order. */
export function isSameEnvironment(one: Environment = {}, other: Environment = {}): boolean {
	const inOrder = (all: Environment) =>
		JSON.stringify(
			Object.entries(all)
				.map(one => JSON.stringify(one))
				.toSorted()
		);
	return inOrder(one) === inOrder(other);
}

/** The candidate as the record keeps it: a variable may hold a secret, so only its name goes into a tag. */
export function withoutValues(candidate: Candidate): Candidate {
	if (candidate.kind !== 'image') return candidate;
	const names = Object.keys(candidate.environment);
	return { ...candidate, environment: Object.fromEntries(names.map(name => [name, ''])) };
}

/**
 * The candidate with the values that this run was given.
 * @throws Refusal `candidate-unfit` where it was not given them
 */
export function withEnvironment(candidate: Candidate, given: Environment | undefined): Candidate {
	if (candidate.kind !== 'image') return candidate;
	const names = Object.keys(candidate.environment);
	const missing = names.filter(name => given?.[name] === undefined);
	if (missing.length > 0) {
		throw new Refusal(
			'candidate-unfit',
			`environment: the values of ${missing.join(', ')} are not kept in the record, and the model is not created yet. ` +
				'Start it again with `command: run` and the same inputs.'
		);
	}
	return { ...candidate, environment: given ?? {} };
}
