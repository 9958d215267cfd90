import type { Mistake } from './mistake.ts';
import { scalar } from './scalars.ts';
import { isObject, type Section } from './section.ts';
import { openYamlInput } from './source.ts';

const characters = String.raw`[\p{L}\p{Z}\p{N}_.:/=+\-@]`;
const keyPattern = new RegExp(`^${characters}{1,128}$`, 'u');
const valuePattern = new RegExp(`^${characters}{0,256}$`, 'u');
const reserved = /^(aws|promotion-gate):/i;
const mostTags = 49;
const value = scalar('Write text.');

/** The tags that a user wants on everything that is created, from the YAML of the input. */
export function readTags(text: string, mistakes: Mistake[]): Readonly<Record<string, string>> {
	return tagsIn(openYamlInput('tags', text, mistakes));
}

function tagsIn(section: Section): Readonly<Record<string, string>> {
	if (!isObject(section.value)) {
		section.refuse('is not a map. Write one tag a line, as in CostCenter: "1234".');
		return {};
	}
	const keys = Object.keys(section.value);
	if (keys.length > mostTags) {
		section.refuse(`has ${keys.length} tags. SageMaker takes 50 on one thing, and this action needs one of them.`);
	}
	const tags: Record<string, string> = {};
	for (const key of keys) {
		const tag = section.at(key);
		const given = value.safeParse(tag.value);
		const written = tag.written ?? String(given.data);
		if (reserved.test(key)) {
			section.refuse('is a key that cannot be given: AWS keeps aws: for itself, and this action promotion-gate:.', key);
		} else if (!keyPattern.test(key)) {
			section.refuse('is not a key that AWS takes. Use letters, digits, blanks and _ . : / = + - @, at most 128.', key);
		} else if (!given.success) {
			section.refuse('has no plain value. Write text, in quotes if need be; "" for an empty one.', key);
		} else if (!valuePattern.test(written)) {
			section.refuse(
				'has a value that AWS does not take. Use letters, digits, blanks and _ . : / = + - @, at most 256.',
				key
			);
		} else {
			tags[key] = written;
		}
	}
	return tags;
}
