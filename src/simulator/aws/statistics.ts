/** What was sampled within one period. `sorted` is asked for only by statistics that look at all samples. */
export interface Samples {
	readonly count: number;
	readonly sum: number;
	readonly minimum: number;
	readonly maximum: number;
	/** How many are at or below a value. */
	readonly atOrBelow: (value: number) => number;
	/** The one of this rank, from 0 on. */
	readonly at: (rank: number) => number;
	readonly sorted: () => Float64Array;
}

/** A statistic of a period that has samples. */
export type Statistic = (samples: Samples) => number;

const simple: Readonly<Record<string, Statistic>> = {
	Sum: ({ sum }) => sum,
	SampleCount: ({ count }) => count,
	Average: ({ sum, count }) => sum / count,
	Minimum: ({ minimum }) => minimum,
	Maximum: ({ maximum }) => maximum
};

/** A statistic by CloudWatch's name of it: Sum, p99, tm95, TC(:250000), PR(100:200), TM(10%:90%) ...; undefined for none. */
export function statisticOf(name: string): Statistic | undefined {
	const plain = Object.hasOwn(simple, name) ? simple[name] : undefined;
	if (plain !== undefined) return plain;
	const [, kind = '', percent] = /^(p|tm|tc|ts|wm)(\d{1,2}(?:\.\d{1,10})?|100)$/.exec(name) ?? [];
	if (percent !== undefined) return upTo(kind, Number(percent));
	const [, range = '', low = '', high = ''] = /^(TM|TC|TS|WM|PR)\(([\d.]*%?):([\d.]*%?)\)$/.exec(name) ?? [];
	return range === '' || (low === '' && high === '') ? undefined : within(range, boundOf(low), boundOf(high));
}

function upTo(kind: string, percent: number): Statistic {
	if (kind === 'p') return samples => percentile(samples, percent);
	return within(kind.toUpperCase(), undefined, { value: percent, isPercent: true });
}

interface Bound {
	readonly value: number;
	readonly isPercent: boolean;
}

function boundOf(text: string): Bound | undefined {
	return text === '' ? undefined : { value: Number(text.replace('%', '')), isPercent: text.endsWith('%') };
}

/** Of the samples above `low` up to and including `high`. */
function within(kind: string, low: Bound | undefined, high: Bound | undefined): Statistic {
	return all => {
		const from = low === undefined ? 0 : indexOf(all, low);
		const to = high === undefined ? all.count : indexOf(all, high);
		if (kind === 'TC') return Math.max(0, to - from);
		if (kind === 'PR') return (100 * Math.max(0, to - from)) / all.count;
		const samples = all.sorted();
		const inside = samples.subarray(from, Math.max(from, to));
		switch (kind) {
			case 'TS':
				return sumOf(inside);
			case 'WM':
				return winsorised(samples, inside, from, to);
			default:
				return inside.length === 0 ? 0 : sumOf(inside) / inside.length;
		}
	};
}

/** How many samples a bound has at or below it. */
function indexOf({ count, atOrBelow }: Samples, { value, isPercent }: Bound): number {
	return isPercent ? Math.round((value / 100) * count) : atOrBelow(value);
}

function countUpTo(sorted: Float64Array, value: number): number {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((sorted[middle] ?? 0) <= value) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Samples outside count as the nearest one inside. */
function winsorised(samples: Float64Array, inside: Float64Array, from: number, to: number): number {
	if (inside.length === 0) return 0;
	const low = inside[0] ?? 0;
	const high = inside.at(-1) ?? 0;
	return (sumOf(inside) + from * low + (samples.length - to) * high) / samples.length;
}

/** The nearest rank. */
function percentile({ count, at }: Samples, percent: number): number {
	return at(Math.max(1, Math.ceil((percent / 100) * count)) - 1);
}

function sumOf(samples: Float64Array): number {
	let sum = 0;
	for (const sample of samples) sum += sample;
	return sum;
}

const known = new WeakMap<Float64Array, Samples>();

/** Samples one by one, in any order; they are sorted once. */
export function sampled(values: Float64Array): Samples {
	const samples = known.get(values) ?? gathered(values);
	known.set(values, samples);
	return samples;
}

function gathered(values: Float64Array): Samples {
	const sorted = Float64Array.from(values).sort();
	return {
		count: values.length,
		sum: sumOf(values),
		minimum: sorted[0] ?? 0,
		maximum: sorted.at(-1) ?? 0,
		atOrBelow: value => countUpTo(sorted, value),
		at: rank => sorted[rank] ?? 0,
		sorted: () => sorted
	};
}

/** Samples of which `ones` are 1 and all others 0. */
export function zerosAndOnes(count: number, ones: number): Samples {
	return {
		count,
		sum: ones,
		minimum: ones === count ? 1 : 0,
		maximum: ones > 0 ? 1 : 0,
		atOrBelow: value => (value < 0 ? 0 : value < 1 ? count - ones : count),
		at: rank => (rank < count - ones ? 0 : 1),
		sorted: () => new Float64Array(count).fill(1, count - ones)
	};
}

/** The same value again and again. */
export function constant(count: number, value: number): Samples {
	return {
		count,
		sum: count * value,
		minimum: value,
		maximum: value,
		atOrBelow: limit => (limit < value ? 0 : count),
		at: () => value,
		sorted: () => new Float64Array(count).fill(value)
	};
}

/** All samples of several parts of a period. */
export function together(parts: readonly Samples[]): Samples {
	const some = parts.filter(({ count }) => count > 0);
	const [only] = some;
	if (only !== undefined && some.length === 1) return only;
	const total = (of: (part: Samples) => number) => some.reduce((sum, part) => sum + of(part), 0);
	const [minimum, maximum] = [Math.min(...some.map(part => part.minimum)), Math.max(...some.map(part => part.maximum))];
	const atOrBelow = (value: number) => total(part => part.atOrBelow(value));
	return {
		count: total(({ count }) => count),
		sum: total(({ sum }) => sum),
		minimum,
		maximum,
		atOrBelow,
		at: rank => lowestWith(atOrBelow, rank + 1, minimum, maximum),
		sorted: () => Float64Array.from(some.flatMap(part => [...part.sorted()])).sort()
	};
}

/** The lowest value, to a millionth, that so many samples are at or below of. */
function lowestWith(atOrBelow: (value: number) => number, count: number, low: number, high: number): number {
	let [below, above] = [low, high];
	while (above - below > 1e-6 * Math.abs(above)) {
		const middle = (below + above) / 2;
		if (atOrBelow(middle) >= count) above = middle;
		else below = middle;
	}
	return above;
}
