import { type Mistake, type Path, pathOf } from './mistake.ts';
import { PLAN_INPUTS, type PlanInput } from './plan-inputs.ts';
import { FILE_KEYS, type FileKey } from './schema.ts';
import { openSource, type PlanSource } from './source.ts';

/** What was found wrong later, against AWS or the data: a key, and what to say about it. */
export type Found = Pick<Mistake, 'key' | 'message'>;

/**
 * Findings with the line that each is about: of the promotion file, or within the input that is stronger than it.
 * A key that is written nowhere, because its default was taken, gets the line of the map it belongs to, and none where
 * that is not written either.
 */
export function placeFindings(from: PlanSource, findings: readonly Found[]): readonly Mistake[] {
	return findings.map(finding => ({ ...finding, ...placeOf(from, pathOf(finding.key)) }));
}

function placeOf(from: PlanSource, [first, ...below]: Path): Omit<Mistake, 'key' | 'message'> {
	if (!isKey(first)) return {};
	const mistakes: Mistake[] = [];
	const section = openSource(from, mistakes).open(first);
	if (section.value === undefined) return {};
	mistakes.length = 0;
	section.refuse('', ...below);
	const [placed] = mistakes;
	if (placed === undefined) return {};
	const { key: _, message: __, ...place } = placed;
	return place;
}

function isKey(key: Path[number] | undefined): key is FileKey | PlanInput {
	const inputs: readonly string[] = PLAN_INPUTS;
	return typeof key === 'string' && (FILE_KEYS.includes(key) || inputs.includes(key));
}
