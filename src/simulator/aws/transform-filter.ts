/** Cells of a line of CSV, RFC 4180. */
export function cellsOf(line: string): readonly string[] {
	const cells: string[] = [];
	let [cell, quoted] = ['', false];
	for (let at = 0; at < line.length; at++) {
		const letter = line[at] ?? '';
		if (quoted && letter === '"' && line[at + 1] === '"') {
			cell += letter;
			at++;
		} else if (letter === '"') quoted = !quoted;
		else if (letter === ',' && !quoted) {
			cells.push(cell);
			cell = '';
		} else cell += letter;
	}
	return [...cells, cell];
}

export function csvOf(cells: readonly string[]): string {
	return cells.map(cell => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');
}

/**
 * The cells that a JSONPath of Batch Transform names: `$`, `$[2:]`, `$[0,1,-1]`. Undefined where an index is outside of the
 * row.
 */
export function filtered(cells: readonly string[], path: string): readonly string[] | undefined {
	if (path === '$') return cells;
	const [, from, to] = /^\$\[(-?\d*):(-?\d*)\]$/.exec(path) ?? [];
	if (from !== undefined) return cells.slice(Number(from), to === '' ? undefined : Number(to));
	const picked = path
		.slice(2, -1)
		.split(',')
		.map(index => cells.at(Number(index)));
	return picked.every(cell => cell !== undefined) ? picked : undefined;
}

/** @returns whether Batch Transform would take it */
export function isFilter(path: string): boolean {
	return path.length <= 63 && /^\$(\[(-?\d+(,-?\d+)*|-?\d*:-?\d*)\])?$/.test(path);
}
