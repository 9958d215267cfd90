import type { Gate, KindName, Limits, MeanGate, ShareGate } from '../gates/gate.ts';
import { times, withUnit } from '../gates/numbers.ts';
import { figure } from '../gates/quality-words.ts';
import type { Comparison, Side, Unit, Verdict } from '../gates/verdict.ts';
import { boundsOf } from './broken-limit.ts';
import { counted } from './sanitize.ts';

/** How a gate of one kind is put into words and drawn. */
export interface GateView<K extends KindName> {
	readonly value: (value: number, unit: Unit) => string;
	/** What a value rests on: `12 minutes`, `5,000 rows`; empty where that says nothing. */
	readonly basis: (side: Side, outcome: Verdict['outcome']) => string;
	/** What fails it. */
	readonly failed: (gate: Gate<K>) => string;
	/** What passed it. */
	readonly passed: (gate: Gate<K>, comparison: Comparison | undefined) => string;
	/** Where the red line of its chart is, beside the baseline as it was on the whole; undefined for no line. */
	readonly limit: (gate: Gate<K>, baseline: Side | undefined) => number | undefined;
	/** What the red line means. */
	readonly limitWords: string;
	/** What shows best why it failed. */
	readonly chart: 'series' | 'roc';
}

const views: { readonly [K in KindName]: GateView<K> } = {
	share: {
		value: withUnit,
		basis: () => '',
		failed: () => 'worse',
		passed: ({ maxRatio, floor, own }, comparison) => {
			if (own?.minRatio !== undefined) return `ok: proved above ${times(own.minRatio)}`;
			const byRatio = comparison?.high !== undefined && comparison.high < maxRatio;
			return `ok: proved below ${byRatio || floor === 0 ? times(maxRatio) : withUnit(floor, 'share')}`;
		},
		limit: ({ floor, maxRatio, max, own }, baseline) => {
			if (own?.minRatio !== undefined) return baseline && baseline.value * own.minRatio;
			const byRatio = baseline === undefined ? [] : [Math.max(floor, baseline.value * maxRatio)];
			return lowest([...byRatio, ...(max === undefined ? [] : [max])]);
		},
		limitWords: 'unacceptable from',
		chart: 'series'
	},
	mean: {
		value: withUnit,
		basis: ({ samples }) => counted(samples, 'value'),
		failed: () => 'worse',
		passed: ({ maxRatio, minRatio }) =>
			`ok: proved ${minRatio === undefined ? `below ${times(maxRatio)}` : `above ${times(minRatio)}`}`,
		limit: ({ maxRatio, minRatio }, baseline) => baseline && baseline.value * (minRatio ?? maxRatio),
		limitWords: 'unacceptable from',
		chart: 'series'
	},
	threshold: {
		value: withUnit,
		basis: ({ samples }, outcome) =>
			`mean of ${outcome === 'fail' ? 'the ' : ''}${counted(samples, 'minute')}${outcome === 'fail' ? ' beyond' : ''}`,
		failed: () => 'beyond its limit',
		passed: () => 'ok: within its limit',
		limit: (gate, baseline) => plainLimit(gate, baseline),
		limitWords: 'allowed',
		chart: 'series'
	},
	quality: {
		value: figure,
		basis: ({ samples }) => counted(samples, 'row'),
		failed: gate => (isMargin(gate) ? 'worse' : 'beyond its limit'),
		passed: gate => (isMargin(gate) ? 'ok: proved close enough' : 'ok: within its limit'),
		limit: (gate, baseline) => plainLimit(gate, baseline),
		limitWords: 'allowed',
		chart: 'roc'
	},
	file: {
		value: withUnit,
		basis: () => '',
		failed: () => 'beyond its limit',
		passed: () => 'ok: within its limit',
		limit: (gate, baseline) => plainLimit(gate, baseline),
		limitWords: 'allowed',
		chart: 'series'
	}
};

export function viewOf<K extends KindName>(gate: Gate<K>): GateView<K> {
	return views[gate.kind];
}

/** Judged by a paired test of a difference, not by a plain limit. */
function isMargin({ limits }: { readonly limits: Limits }): boolean {
	return limits.maxDecrease !== undefined || limits.maxIncrease !== undefined;
}

/** The tightest of what is allowed at most; of what is asked at least where nothing else is. */
function plainLimit(gate: Exclude<Gate, ShareGate | MeanGate>, baseline: Side | undefined): number | undefined {
	const bounds = boundsOf(gate, baseline?.value);
	const at = (side: 'above' | 'below') => bounds.filter(bound => bound.side === side).map(bound => bound.at);
	return lowest(at('above')) ?? highest(at('below'));
}

function lowest(values: readonly number[]): number | undefined {
	return values.length === 0 ? undefined : Math.min(...values);
}

function highest(values: readonly number[]): number | undefined {
	return values.length === 0 ? undefined : Math.max(...values);
}
