const separators = ['\t', ';', '|', ','] as const;
const mostLines = 50;

/**
 * What separates the cells of a CSV file, by its beginning: what stands equally often in every line, outside of quotes;
 * where several do, not the comma, which then is the one of decimals.
 */
export function separatorOf(head: string, complete: boolean): string {
	const counts = countsByLine(head, complete);
	for (const separator of separators) {
		const [first = 0, ...others] = counts.map(line => line.get(separator) ?? 0);
		if (first > 0 && others.every(count => count === first)) return separator;
	}
	const [first] = counts;
	if (first === undefined || (first.get(',') ?? 0) > 0) return ',';
	return separators.find(separator => (first.get(separator) ?? 0) > 0) ?? ',';
}

/** How often each separator stands in each of the first lines; a last one that may go on does not count. */
function countsByLine(head: string, complete: boolean): readonly ReadonlyMap<string, number>[] {
	const lines: Map<string, number>[] = [];
	let line = new Map<string, number>();
	let quoted = false;
	let blank = true;
	for (const letter of head) {
		if (letter === '"') quoted = !quoted;
		if (letter === '\n' && !quoted) {
			if (!blank) lines.push(line);
			if (lines.length === mostLines) return lines;
			[line, blank] = [new Map(), true];
			continue;
		}
		if (letter.trim() !== '') blank = false;
		if (quoted || !isSeparator(letter)) continue;
		line.set(letter, (line.get(letter) ?? 0) + 1);
	}
	if (!blank && (complete || lines.length === 0)) lines.push(line);
	return lines;
}

function isSeparator(letter: string): boolean {
	const known: readonly string[] = separators;
	return known.includes(letter);
}
