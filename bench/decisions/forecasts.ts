import { forecast } from '../../src/rollout/forecast.ts';
import { randomFrom } from '../../src/stats/draws.ts';
import { calibrateNoise } from '../../src/stats/noise.ts';
import type { CellResult } from './grid.ts';
import { gateOf, planOf } from './ours.ts';
import { mean, short, table } from './summary.ts';
import { startWorld } from './world.ts';

const lagMinutes = 2;
const historyMinutes = 180;
const seed = 20_250_101;

/** Minutes to the proof of an equal candidate: what the plan command would say, beside what it took. */
export function forecastTable(results: readonly CellResult[]): string {
	const rows = results
		.filter(({ cell }) => cell.ratio === 1)
		.map(result => {
			const { cell, kind, summaries } = result;
			const ratio = forecastMinutes(result) / (summaries[0]?.minutes ?? Number.NaN);
			return {
				kind,
				level: cell.requestsPerMinute,
				ratio,
				forecast: forecastMinutes(result),
				took: summaries[0]?.minutes
			};
		});
	const groups = [...new Set(rows.map(({ kind, level }) => `${kind} ${level}`))].toSorted();
	const lines = groups.map(group => {
		const here = rows.filter(({ kind, level }) => `${kind} ${level}` === group);
		const ratios = here.map(row => row.ratio);
		const took = here.flatMap(row => row.took ?? []);
		const range = `${short(Math.min(...ratios))} to ${short(Math.max(...ratios))}`;
		return [group, short(mean(here.map(row => row.forecast))), short(mean(took)), range];
	});
	return `${table([['minutes to proof, equal', 'forecast', 'took', 'forecast over took'], ...lines])}\n`;
}

/** Without the delay of the metrics, which the simulation has not. */
function forecastMinutes({ cell, kind }: CellResult): number {
	const gate = gateOf(0);
	const steps = [{ traffic: cell.traffic, bake: 0, maxBake: 60, fixed: 60 }];
	const next = startWorld({ nature: { kind }, ...cell }, randomFrom(seed));
	const history = Array.from({ length: historyMinutes }, () => next(0, 1, 1)).map(
		({ baselineRequests, baselineBad }) => ({ requests: baselineRequests, bad: baselineBad })
	);
	const past = {
		requestsPerMinute: cell.requestsPerMinute,
		shares: { [gate.name]: cell.baselineShare },
		noise: { [gate.name]: calibrateNoise(history) },
		unmeasurable: {}
	};
	const minutes = forecast(planOf(gate, steps), past).steps[0]?.proofs[0]?.minutes ?? Number.NaN;
	return Math.min(60, minutes - lagMinutes);
}
