import { absoluteEvidence } from '../stats/absolute-test.ts';
import type { Evidence } from '../stats/evidence.ts';
import { floorShares, stillNeeded } from '../stats/floor.ts';
import { earlyMinutes } from '../stats/noise.ts';
import { combineRatioSteps, type RatioEvidence, ratioEvidences } from '../stats/ratio-evidence.ts';
import { combineSteps } from '../stats/steps.ts';
import type { ShareGate } from './gate.ts';
import type { CountMinute } from './measurement.ts';
import { isOver, latestOf, proveAbove, standToMax } from './share-max.ts';
import { proveWorseThanPast } from './share-past.ts';
import { createShareScreen } from './share-screen.ts';
import {
	alphaWhileCompared,
	beta,
	comparedSteps,
	defaultNoise,
	pastContextOf,
	ratioMarginsOf,
	type ShareContext
} from './share-test.ts';
import { toPair } from './to-pair.ts';

/** `over-limit`: undecided, and nothing goes on so (`UndecidedCause`). */
export type QuickVerdict = 'pass' | 'fail' | 'over-limit' | 'undecided';

type Steps = readonly (readonly CountMinute[])[];

/**
 * The verdict of `judgeShareGate` without its intervals and sentences, for whoever plays many rollouts: the same evidence
 * held against the same limits, worked out only where the exact tests allow a verdict at all.
 * @returns for one course of a rollout, to be asked with every look; where a pass would not matter yet it is not looked for
 */
export function createShareVerdict(
	gate: ShareGate,
	context: ShareContext
): (steps: Steps, passMatters?: boolean) => QuickVerdict {
	const { steps: planned, noise = defaultNoise } = context;
	const alpha = alphaWhileCompared(gate, context.alpha);
	const levels = { planned, alpha, beta, noise };
	const screenOf = createShareScreen(gate, planned);
	const toFail = -Math.log(alpha);
	const toPass = -Math.log(beta);

	return (steps, passMatters = true) => {
		const screen = screenOf(steps);
		if (screen.requests < gate.minSamples) return 'undecided';
		const mayPass = passMatters && screen.ok >= toPass;
		const mayFail = screen.worse >= toFail;
		const above = gate.max !== undefined && screen.overMax ? proveAbove(gate.max, steps, levels) : undefined;
		if (proveWorseThanPast(gate, steps, pastContextOf(context)) !== undefined) return 'fail';
		if (!(mayPass || mayFail || above !== undefined)) return 'undecided';

		const compared = comparedSteps(steps, planned);
		const pairs = compared.map(minutes => minutes.map(toPair));
		const ratio = combineRatioSteps(ratioEvidences(pairs, ratioMarginsOf(gate, noise)), planned);
		const over = gate.max !== undefined && (above !== undefined || isOver(gate.max, latestOf(compared)));
		const limit = over ? standToMax(gate.max, steps, compared, levels, context.breachBefore, above) : undefined;
		if (limit?.condemnedBy !== undefined) return 'fail';
		const share = gate.floor === 0 ? undefined : shareEvidence(gate.floor, compared, context);
		if (mayFail && isWorse(gate, ratio, share, alpha)) return 'fail';
		if (above !== undefined && limit?.better === undefined && ratio.minutes > 0) return 'over-limit';
		if (!mayPass || ratio.minutes < earlyMinutes || !isOk(gate, ratio, share)) return 'undecided';
		return over && limit?.better === undefined ? 'undecided' : 'pass';
	};
}

function shareEvidence(floor: number, steps: Steps, { steps: planned, noise = defaultNoise }: ShareContext): Evidence {
	const margins = { ...floorShares(floor), noise, restarts: true };
	const [first, ...rest] = steps.map(minutes =>
		absoluteEvidence(
			minutes.map(minute => minute.candidate),
			margins
		)
	);
	if (first === undefined) throw new RangeError('a rollout has at least one step');
	return combineSteps([first, ...rest], planned);
}

function isWorse(gate: ShareGate, ratio: RatioEvidence, share: Evidence | undefined, alpha: number): boolean {
	const enough = -Math.log(alpha);
	if (share !== undefined && share.worse(floorShares(gate.floor).okShare) < enough) return false;
	return ratio.worse(gate.okRatio) >= enough;
}

function isOk(gate: ShareGate, ratio: RatioEvidence, share: Evidence | undefined): boolean {
	const ratioOk = ratio.ok(gate.maxRatio);
	if (share === undefined) return ratioOk >= -Math.log(beta);
	const shareOk = share.ok(floorShares(gate.floor).maxShare);
	return ratioOk >= stillNeeded(shareOk, beta) || shareOk >= stillNeeded(ratioOk, beta);
}
