import type { Evaluation, MeasureComparison, Slices } from '../gates/evaluation.ts';
import type { QualityGate } from '../gates/gate.ts';
import type { EvaluationPlan, Plan } from '../rollout/plan.ts';
import { type Random, randomFrom } from '../stats/draws.ts';

/** Rows that are answered where the file does not say how many. */
const usualRows = 5000;
/** Of each bound of an interval. */
const oneSided = 1.645;
/** Standard deviation of a difference on one row, as two models that are wrong on some tenth of the rows show it. */
const spreadOfRow = 0.35;
/** Measures of an error: less is better. */
const errors: readonly string[] = ['log-loss', 'rmse', 'mae'];
const groups = ['one', 'other'];

/**
 * What an evaluation might have measured: values that keep the limits of the file, or for a worse candidate that break
 * them, with the spread that so many rows leave. No row is made, and no model asked.
 */
export function makeEvaluation(plan: Plan, worse: boolean, seed: number): Evaluation {
	const { evaluation } = plan;
	const random = randomFrom(seed);
	const rows = rowsOf(evaluation);
	const gates = plan.gates.filter(gate => gate.kind === 'quality');
	const none = { rows: 0, asked: rows, byKind: {} };
	const overall = gates.filter(({ slice }) => slice === undefined);
	const columns = [...new Set(gates.flatMap(({ slice }) => (slice === undefined ? [] : [slice])))];
	return {
		task: evaluation?.task ?? 'binary',
		labelled: true,
		seed,
		rows: { read: rows, sent: rows, compared: rows },
		failed: { baseline: none, candidate: none },
		measures: overall.map(gate => measured(gate, rows, worse, random)),
		slices: columns.map(column => sliced(column, gates, rows, worse, random)),
		warnings: []
	};
}

export const rowsOf = (evaluation: EvaluationPlan | undefined): number => evaluation?.sample ?? usualRows;

function sliced(column: string, gates: readonly QualityGate[], rows: number, worse: boolean, random: Random): Slices {
	const own = gates.filter(({ slice }) => slice === column);
	const each = Math.floor(rows / groups.length);
	return {
		column,
		groups: groups.length,
		small: { groups: 0, rows: 0 },
		shown: groups.map((value, group) => ({
			value,
			rows: each,
			measures: own.map(gate => measured(gate, each, worse && group === 0, random))
		}))
	};
}

function measured({ measure, limits }: QualityGate, rows: number, worse: boolean, random: Random): MeasureComparison {
	const isError = errors.includes(measure);
	const { min = 0.7, max = 1, maxDecrease, maxIncrease } = limits;
	const usual = isError ? 0.6 * max : min + 0.5 * Math.max(0, 1 - min);
	const scale = isError ? usual : 1;
	const allowed = (isError ? maxIncrease : maxDecrease) ?? 0.02 * scale;
	const beyond = isError ? Math.max(0, max - usual) : Math.max(0, usual - min);
	const toll = worse
		? Math.max(4 * allowed, limits.min === undefined && limits.max === undefined ? 0 : 1.2 * beyond)
		: 0;
	const error = (spreadOfRow * scale) / Math.sqrt(Math.max(1, rows));
	const difference = (isError ? toll : -toll) + error * random.normal();
	const half = oneSided * error;
	return {
		measure,
		rows,
		baseline: usual,
		candidate: usual + difference,
		difference,
		low: difference - half,
		high: difference + half,
		method: 'bootstrap'
	};
}
