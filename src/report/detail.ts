/** How much of everything a rendering shows. */
export interface Detail {
	/** Longest name and longest sentence, in characters. */
	readonly names: number;
	readonly sentences: number;
	/** Rows of the comparison table; the others are told as a count. */
	readonly gates: number;
	/** Points of a chart; 0 for no charts. */
	readonly points: number;
	/** Rows of a folded table. */
	readonly rows: number;
	/** How many of the folded parts are shown. */
	readonly folded: number;
}

const all = 100;

/** The comment with everything in it. */
export const full: Detail = { names: 80, sentences: 1_000, gates: 50, points: 60, rows: 60, folded: all };

/** The job summary has more room. */
export const roomy: Detail = { names: 120, sentences: 4_000, gates: 500, points: 60, rows: 500, folded: all };

/** What is given up first to last when there is too little room. */
const cuts: readonly Partial<Detail>[] = [
	{ rows: 20 },
	{ points: 30, names: 48 },
	{ rows: 8, sentences: 400 },
	{ folded: 5 },
	{ folded: 4, gates: 20 },
	{ folded: 3, points: 20 },
	{ folded: 2, rows: 4 },
	{ folded: 1, gates: 10 },
	{ folded: 0, names: 32, sentences: 240 },
	{ points: 0, gates: 5 },
	{ gates: 1, rows: 1, names: 20, sentences: 120 }
];

/** From the most detailed to the least; each has no more of anything than the one before. */
export function ladder(from: Detail): readonly Detail[] {
	const steps = [from];
	for (const cut of cuts) {
		const last = steps.at(-1) ?? from;
		const least = (key: keyof Detail) => Math.min(last[key], cut[key] ?? last[key]);
		steps.push({
			names: least('names'),
			sentences: least('sentences'),
			gates: least('gates'),
			points: least('points'),
			rows: least('rows'),
			folded: least('folded')
		});
	}
	return steps;
}

/** The most detailed rendering that has at most `limit` bytes (and so at most as many characters). */
export function fitInto(limit: number, from: Detail, render: (detail: Detail) => string): string {
	let text = '';
	for (const detail of ladder(from)) {
		text = render(detail);
		if (bytesIn(text) <= limit) return text;
	}
	return text;
}

const encoder = new TextEncoder();

export function bytesIn(text: string): number {
	return encoder.encode(text).length;
}
