import { isGoingBack, phases } from '../rollout/phase.ts';
import type { ReasonCode } from '../rollout/reason.ts';
import type { Report } from './model.ts';
import { endedWell } from './rehearsal-part.ts';

export type Sign = '✅' | '❌' | '⚠️' | '⏸️' | '⏳' | '↩️' | '📋' | 'ℹ️';

/** The state for the eye; the word that goes with it always stands beside it. */
export function signOf(report: Report): Sign {
	const { decision, reason, rehearsal, progress } = report;
	switch (decision) {
		case 'promoted':
			return '✅';
		case 'rolled-back':
			return signOfTurn(reason.code);
		case 'planned':
			return report.rollout === undefined ? 'ℹ️' : '📋';
		case 'none':
			if (reason.code === 'valid') return '✅';
			if (rehearsal === undefined) return 'ℹ️';
			return rehearsal.every(endedWell) ? '✅' : '⚠️';
		case 'failed':
			return '❌';
		case 'in-progress': {
			const state = progress?.state;
			if (state === undefined) return '⏳';
			if (phases[state.phase].waitsForPerson) return '⏸️';
			if (isUnwatched(report)) return '⚠️';
			return isGoingBack(state) ? '↩️' : '⏳';
		}
	}
}

/** Why it goes back, for the eye: a person wanted it so, nothing was found against the candidate, or something was. */
export function signOfTurn(code: ReasonCode): Extract<Sign, '↩️' | '⚠️' | '❌'> {
	if (asked.has(code)) return '↩️';
	return unclear.has(code) ? '⚠️' : '❌';
}

/** A person has wanted it so. */
const asked: ReadonlySet<ReasonCode> = new Set(['rollback-requested', 'returned-to-previous']);
/** Nothing was found against the candidate. */
const unclear: ReadonlySet<ReasonCode> = new Set([
	'inconclusive',
	'no-data',
	'metrics-unavailable',
	'cancelled',
	'deadline-passed'
]);

/** It is in flight, and no run looks after it until the next one. */
export function isUnwatched({ decision, reason, progress }: Report): boolean {
	const state = progress?.state;
	if (decision !== 'in-progress' || state === undefined || phases[state.phase].waitsForPerson) return false;
	return reason.code === 'watch-over';
}
