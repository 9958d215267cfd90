import type { Role } from '../common/role.ts';
import { mostSquares, type Quantile, type Values } from '../stats/values.ts';
import type { MeanGate } from './gate.ts';
import { type Published, valueAt } from './published.ts';
import { type MetricQuery, type MetricTarget, ownQuery } from './queries.ts';

/** How one variant's values are asked for and read. */
export interface ValueQueries {
	readonly all: readonly MetricQuery[];
	/** Of these, those without whose answers nothing can be said. */
	readonly needed: readonly MetricQuery[];
	/** One of each metric: whether it was ever published. */
	readonly mustBePublished: readonly MetricQuery[];
	/** No datapoint means no value; values of which nobody knows how they spread, or that fit none, say nothing. */
	readonly valuesAt: (published: Published, startMs: number) => Values | 'blind' | 'below-zero' | 'misfit';
}

/** Percentiles that tell how values spread; the further from the middle, the more they weigh. */
const percentiles = [25, 50, 75, 90, 95, 99];
/** The sums of one minute may be published a moment apart. */
const tolerance = 0.02;

const nothing: Values = { count: 0, sum: 0, squares: 0 };

/** What a mean and its spread are made of. */
export function valueQueries(gate: MeanGate, target: MetricTarget, role: Role): ValueQueries {
	const ask = (statistic: string) => ownQuery(target, role, gate.values, statistic);
	const [count, sum] = [ask('SampleCount'), ask('Sum')];
	const { squares } = gate;
	if (squares !== undefined) return bySquares(count, sum, ownQuery(target, role, squares, 'Sum'));
	return byQuantiles(
		count,
		sum,
		[ask('Minimum'), ask('Maximum')],
		percentiles.map(percent => ({ part: percent / 100, query: ask(`p${percent}`) }))
	);
}

function bySquares(count: MetricQuery, sum: MetricQuery, squares: MetricQuery): ValueQueries {
	const all = [count, sum, squares];
	return {
		all,
		needed: all,
		mustBePublished: [count, squares],
		valuesAt: (published, startMs) => {
			const known = sumAt(published, count, sum, startMs);
			if (known === 'none') return nothing;
			const total = valueAt(published, squares, startMs);
			if (known === 'blind' || total === undefined) return 'blind';
			if (known.sum < 0) return 'below-zero';
			const least = known.sum ** 2 / known.count;
			return total < (1 - tolerance) * least ? 'misfit' : { ...known, squares: Math.max(total, least) };
		}
	};
}

/** CloudWatch has no percentiles of values published several at once; the smallest and the largest it always has. */
function byQuantiles(
	count: MetricQuery,
	sum: MetricQuery,
	[minimum, maximum]: readonly [MetricQuery, MetricQuery],
	between: readonly { readonly part: number; readonly query: MetricQuery }[]
): ValueQueries {
	const needed = [count, sum, minimum, maximum];
	return {
		all: [...needed, ...between.map(({ query }) => query)],
		needed,
		mustBePublished: [count],
		valuesAt: (published, startMs) => {
			const known = sumAt(published, count, sum, startMs);
			if (known === 'none') return nothing;
			const [least, most] = [valueAt(published, minimum, startMs), valueAt(published, maximum, startMs)];
			if (known === 'blind' || least === undefined || most === undefined) return 'blind';
			if (least < 0) return 'below-zero';
			const told = between.flatMap(({ part, query }): readonly Quantile[] => {
				const value = valueAt(published, query, startMs);
				return value === undefined ? [] : [{ part, value: Math.min(most, Math.max(least, value)) }];
			});
			const quantiles = [{ part: 0, value: least }, ...told, { part: 1, value: most }];
			return { ...known, squares: mostSquares(known.count, known.sum, quantiles) };
		}
	};
}

function sumAt(published: Published, count: MetricQuery, sum: MetricQuery, startMs: number) {
	const number = valueAt(published, count, startMs);
	if (number === undefined || number <= 0) return 'none';
	const total = valueAt(published, sum, startMs);
	return total === undefined ? 'blind' : { count: number, sum: total };
}
