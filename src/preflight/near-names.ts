import { closest } from '../common/suggest.ts';

const mostShown = 5;

/**
 * What somebody who wrote a name of nothing most likely meant: ` Did you mean "x"?`, else the newest that begin
 * alike; nothing where nobody may look.
 * @param list names on AWS that contain a text, the newest first; all without one
 */
export async function nearNames(
	list: (contains: string | undefined) => Promise<readonly string[] | undefined>,
	wanted: string,
	region: string
): Promise<string> {
	const parts = wanted.split('-').filter(part => part.length > 2);
	const longest = parts.toSorted((one, other) => other.length - one.length)[0];
	let alike: readonly string[] = [];
	for (const contains of [...new Set([parts[0], longest, undefined])]) {
		const names = await list(contains);
		if (names === undefined) return '';
		const meant = closest(wanted, names);
		if (meant !== undefined) return ` Did you mean "${meant}"?`;
		if (contains !== undefined && alike.length === 0) alike = names;
		if (contains === undefined && names.length === 0) return ` There is none at all in ${region}.`;
	}
	return alike.length === 0 ? '' : ` There is: ${alike.slice(0, mostShown).join(', ')}.`;
}
