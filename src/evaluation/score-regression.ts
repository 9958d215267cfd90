import { mae, r2, residualsOf, rmse } from '../stats/regression.ts';
import type { Answered, Scored } from './scored.ts';

/** Answers that are values. */
export function scoreRegression({ truth, baseline, candidate }: Answered): Scored {
	const rows = baseline.length;
	if (truth === undefined) return { rows, shares: [], families: [] };
	return {
		rows,
		shares: [],
		families: [
			{
				measures: ['rmse', 'mae', 'r2'],
				of: weights => {
					const ofBaseline = residualsOf(truth, baseline, weights);
					const ofCandidate = residualsOf(truth, candidate, weights);
					return {
						rmse: { baseline: rmse(ofBaseline), candidate: rmse(ofCandidate) },
						mae: { baseline: mae(ofBaseline), candidate: mae(ofCandidate) },
						r2: { baseline: r2(ofBaseline), candidate: r2(ofCandidate) }
					};
				}
			}
		]
	};
}
