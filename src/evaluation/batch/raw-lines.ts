import { recordOf } from './key-line.ts';

/** Lines of an object as a transform job cuts them: at every LF, and at nothing else. */
export async function* rawLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<readonly string[]> {
	const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
	let rest = '';
	for await (const chunk of bytes) {
		const pieces = (rest + decoder.decode(chunk, { stream: true })).split('\n');
		rest = pieces.pop() ?? '';
		if (pieces.length > 0) yield pieces;
	}
	const last = rest + decoder.decode();
	if (last !== '') yield [last];
}

/** What of a line of CSV a model, or the pairing of answers, would trip over; in words after "line 7". Undefined: nothing. */
export function rawFlaw(line: string, columns: number, number: number): string | undefined {
	if (line.trim() === '') return 'is blank';
	if (line.endsWith('\r')) return 'ends in CR LF, and the models would get the CR';
	if (number === 1 && line.startsWith('\uFEFF')) return 'begins with a byte order mark';
	const cells = cellsOf(line);
	if (cells === undefined) return 'is not a row by itself: a cell has a line end, or a quote is missing';
	if (cells.length !== columns) return `has ${cells.length} cells, and the first row has ${columns}`;
	return cells[0]?.trim() === '' ? 'has no id in its first column' : undefined;
}

function cellsOf(line: string): readonly string[] | undefined {
	if (!line.includes('"')) return line.split(',');
	try {
		return recordOf(line);
	} catch {
		return undefined;
	}
}
