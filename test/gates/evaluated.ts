import type { Evaluation, MeasureComparison } from '../../src/gates/evaluation.ts';
import type { Limits, QualityGate } from '../../src/gates/gate.ts';

const noFailures = { rows: 0, asked: 1000, byKind: {} };

/** Both variants answered 1,000 rows; nothing was measured. */
export const clean: Evaluation = {
	task: 'binary',
	labelled: true,
	seed: 1,
	rows: { read: 1000, sent: 1000, compared: 1000 },
	failed: { baseline: noFailures, candidate: noFailures },
	measures: [],
	slices: [],
	warnings: []
};

/** A candidate a little below the baseline. */
export const comparison = (change: Partial<MeasureComparison> = {}): MeasureComparison => ({
	measure: 'auc',
	rows: 1000,
	baseline: 0.82,
	candidate: 0.815,
	difference: -0.005,
	low: -0.009,
	high: -0.001,
	method: 'delong',
	...change
});

/** The same without what was not measured. */
export function without(
	measured: MeasureComparison,
	...names: readonly ('baseline' | 'candidate' | 'difference' | 'low' | 'high')[]
): MeasureComparison {
	const left = Object.entries(measured).filter(([name]) => !names.some(one => one === name));
	return { measure: measured.measure, rows: measured.rows, ...Object.fromEntries(left) };
}

export const qualityGate = (limits: Limits, change: Partial<QualityGate> = {}): QualityGate => ({
	kind: 'quality',
	name: 'auc',
	measure: 'auc',
	limits,
	onFail: 'rollback',
	reportOnly: false,
	minSamples: 100,
	...change
});
