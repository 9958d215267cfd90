import { parse } from 'csv-parse/sync';

/** The cells of one line of CSV. */
export function recordOf(line: string): readonly string[] {
	if (!line.includes('"')) return line.split(',');
	const [record = []]: string[][] = parse(line, { relax_column_count: true });
	return record;
}
