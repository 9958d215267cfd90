import { forBoth, type Role, roles } from '../../common/role.ts';
import type { SeenScoring } from '../../rollout/observation.ts';
import type { Shard } from './shard-index.ts';
import { digest } from './source-digest.ts';
import { type Folder, incomplete, type Listed } from './store.ts';

/** Objects with the answers to shards, by the shard's name without the folders before it. */
export type FoundAnswers = Readonly<Record<Role, ReadonlyMap<string, Listed>>>;

/** Where the answers of a job are: `out/rows-1/candidate/`. */
export const answersBelow = (stage: string, attempt: number, role: Role) => `out/${stage}-${attempt}/${role}/`;

/** How the object with the answers to a shard is called, before `.out`. */
export const baseName = (name: string) => name.slice(name.lastIndexOf('/') + 1);

/** The object with the answers to each shard, of both jobs; wherever SageMaker has put it below the output. */
export async function findAnswers(folder: Folder, stage: string, attempt: number): Promise<FoundAnswers> {
	const [baseline = new Map(), candidate = new Map()] = await Promise.all(
		roles.map(async role => {
			const listed = await folder.list(answersBelow(stage, attempt, role));
			return new Map(
				listed.flatMap(one => (one.name.endsWith('.out') ? [[baseName(one.name).slice(0, -'.out'.length), one]] : []))
			);
		})
	);
	return { baseline, candidate };
}

/** Shards that both have answered, as far as they are: an object of answers is there once all of it is. */
export function answeredSoFar(found: FoundAnswers, shards: readonly Shard[]): NonNullable<SeenScoring['scored']> {
	let [rows, objects, lastMs] = [0, 0, 0];
	for (const shard of shards) {
		const both = roles.map(role => found[role].get(baseName(shard.name)));
		if (both.includes(undefined)) continue;
		rows += shard.rows;
		objects++;
		for (const one of both) lastMs = Math.max(lastMs, one?.modifiedMs ?? 0);
	}
	return { rows, objects, ...(lastMs > 0 && { lastMs }) };
}

/**
 * One text for all answers as they are: it is another one as soon as an object is written anew, is gone or has come.
 * Undefined where S3 gives no ETags.
 */
export function digestOfAnswers(found: FoundAnswers): string | undefined {
	const lines = roles.flatMap(role => [...found[role].values()].map(({ name, etag }) => etag && `${etag} ${name}`));
	const known = lines.filter(line => line !== undefined);
	return known.length === lines.length ? digest(known) : undefined;
}

/**
 * Every shard has its object, on both sides.
 * @throws EvaluationError `answers-unusable` where one is missing
 */
export function checkAnswered(
	found: FoundAnswers,
	shards: readonly Pick<Shard, 'name'>[],
	where: (role: Role) => string
): Readonly<Record<Role, (shard: Pick<Shard, 'name'>) => Listed>> {
	for (const role of roles) {
		const lacking = shards.filter(({ name }) => !found[role].has(baseName(name)));
		const [first] = lacking;
		if (first === undefined) continue;
		throw incomplete(
			`The ${role} has no answers to ${lacking.length} of ${shards.length} shards, the first of them ${first.name}, below ${where(role)}.`
		);
	}
	return forBoth(
		role =>
			({ name }) =>
				found[role].get(baseName(name)) ?? { name }
	);
}
