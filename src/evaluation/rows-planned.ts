import type { QualityGate } from '../gates/gate.ts';
import { count, figure, subjectOf } from '../gates/quality-words.ts';
import { mostRowsFor } from '../gates/rows-needed.ts';
import type { Read, ReadingKeys } from './sanity/reading.ts';
import { deviationsOf } from './spread.ts';

/** How many rows a gate needs, and whether there are so many. */
export interface RowsPlanned {
	readonly sentence: string;
	/** Even of a candidate that answers nearly as the model in service does, hardly anything could be proved. */
	readonly tooFew: boolean;
}

export interface RowsAtHand {
	readonly data: string;
	/** That are sent: all of the data, or the sample. */
	readonly rows: number;
	/** Rows of each value, of the columns that gates slice by. */
	readonly groups: ReadonlyMap<string, ReadonlyMap<string, number>>;
	/** Rows of the data by the codes of their labels; empty where nothing was drawn by them. */
	readonly seen: ReadonlyMap<number, number>;
	/** Share of the data that is sent. */
	readonly sent: number;
}

/** Variants that answer nearly alike need about so many times fewer rows than those that err by themselves. */
const alike = 10;

/** What each gate that compares both variants asks of the data, from the answers of the model in service. */
export function planRows(
	gates: readonly QualityGate[],
	keys: Pick<ReadingKeys, 'task' | 'threshold'>,
	read: Read,
	at: RowsAtHand
): readonly RowsPlanned[] {
	const asking = gates.filter(({ limits, measure }) => allowedBy(limits) !== undefined && measure !== 'agreement');
	if (asking.length === 0) return [];
	const measures = [...new Set(asking.map(({ measure }) => measure))];
	const deviations = deviationsOf(keys, read, at.seen, measures);
	return asking.flatMap(gate => {
		const deviation = deviations.get(gate.measure);
		const allowed = allowedBy(gate.limits);
		if (deviation === undefined || allowed === undefined || allowed === 0) return [];
		return [sentenceOf(gate, mostRowsFor(gate.measure, deviation, allowed), allowed, at)];
	});
}

const allowedBy = ({ maxDecrease, maxIncrease }: QualityGate['limits']) => maxDecrease ?? maxIncrease;

function sentenceOf(gate: QualityGate, needed: number, allowed: number, at: RowsAtHand): RowsPlanned {
	const { rows, group } = fewest(gate, at);
	const where = group === undefined ? at.data : `${at.data}, ${gate.slice} = ${group}`;
	const margin = `${subjectOf(gate)}: to prove it at most ${figure(allowed)} ${gate.limits.maxDecrease === undefined ? 'higher' : 'lower'}`;
	const has = `${where} has ${count(rows, 'row')}${at.sent < 1 ? ' in the sample' : ''}`;
	const most = `${margin}, a candidate as good as the model in service takes about ${count(needed, 'row')} at most`;
	if (rows >= needed) return { sentence: `${most}; ${has}, which is enough.`, tooFew: false };
	const few = `${most}, fewer the more alike they answer; ${has}`;
	if (rows >= needed / alike) return { sentence: `${few}, which may do.`, tooFew: false };
	return { sentence: `${few}: hardly enough to tell. More rows or a wider margin would.`, tooFew: true };
}

/** The smallest group that is judged, or all rows. */
function fewest(
	{ slice, minSamples }: QualityGate,
	at: RowsAtHand
): { readonly rows: number; readonly group?: string } {
	if (slice === undefined) return { rows: at.rows };
	const judged = [...(at.groups.get(slice) ?? [])]
		.map(([group, rows]) => ({ group, rows: Math.round(rows * at.sent) }))
		.filter(({ rows }) => rows >= minSamples);
	return judged.reduce<{ readonly rows: number; readonly group?: string }>(
		(least, one) => (least.group === undefined || one.rows < least.rows ? one : least),
		{ rows: 0 }
	);
}
