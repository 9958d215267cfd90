import { calibrateNoise } from '../../src/stats/noise.ts';
import { ratioEvidence } from '../../src/stats/ratio-test.ts';
import { combineSteps } from '../../src/stats/steps.ts';
import type { Before, Decide, Rule } from './rule.ts';

const levels = { okRatio: 1, maxRatio: 2, alpha: 0.05, beta: 0.05, minMinutesToPass: 5 };

/** This project's ratio test, its noise learnt from the history. */
export const ours: Rule = { name: 'this project', start: before => judgeStep(before, false) };

/** The same with evidence that starts anew every ten minutes of a long step. */
export const oursWithRestarts: Rule = { name: 'this project, restarts', start: before => judgeStep(before, true) };

function judgeStep(before: Before, restarts: boolean): Decide {
	const noise = calibrateNoise(before.history);
	return steps => {
		const [first, ...later] = steps.map((minutes, step) => {
			const plannedMinutes = restarts ? (before.steps[step]?.maxBake ?? 0) : 0;
			return ratioEvidence(minutes, { ...levels, noise, plannedMinutes });
		});
		if (first === undefined) return 'undecided';
		const evidence = combineSteps([first, ...later], before.steps.length);
		if (evidence.worse(levels.okRatio) >= -Math.log(levels.alpha)) return 'fail';
		const longEnough = evidence.minutes >= levels.minMinutesToPass;
		return longEnough && evidence.ok(levels.maxRatio) >= -Math.log(levels.beta) ? 'pass' : 'undecided';
	};
}
