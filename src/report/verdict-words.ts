import { times, withUnit } from '../gates/numbers.ts';
import type { GateResult } from '../gates/verdict.ts';
import type { Report } from './model.ts';

/** A verdict as the table has it: a mark for the eye and words for the rest. */
export interface VerdictWords {
	readonly mark: '✔' | '✘' | '○';
	readonly words: string;
}

/** What a gate's verdict is and what came of it, in words that need no statistics. */
export function verdictWords(
	result: GateResult,
	report: Pick<Report, 'decision' | 'reason' | 'progress'>
): VerdictWords {
	const { verdict, gate } = result;
	switch (verdict.outcome) {
		case 'fail': {
			const found = gate.kind === 'share' || isMargin(result) ? 'worse' : 'beyond its limit';
			return { mark: '✘', words: `${found}${gate.reportOnly ? ' (report only)' : consequence(result, report)}` };
		}
		case 'pass':
			return { mark: '✔', words: passed(result) };
		case 'undecided':
			return { mark: '○', words: undecided(verdict.because, result, report) };
	}
}

function consequence({ gate }: GateResult, { decision, progress }: Pick<Report, 'decision' | 'progress'>): string {
	if (gate.onFail === 'hold') return decision === 'in-progress' ? ': waits for a person' : '';
	if (decision === 'rolled-back') return ': rolled back';
	return decision === 'in-progress' && progress?.state.phase === 'rolling-back' ? ': rolling back' : '';
}

function passed(result: GateResult): string {
	const { gate, comparison } = result;
	if (gate.kind === 'share') {
		const byRatio = comparison?.high !== undefined && comparison.high < gate.maxRatio;
		return `ok: proved below ${byRatio || gate.floor === 0 ? times(gate.maxRatio) : withUnit(gate.floor, 'share')}`;
	}
	return isMargin(result) ? 'ok: proved close enough' : 'ok: within its limit';
}

function undecided(
	because: 'not-proved' | 'no-data' | 'outage',
	{ gate }: GateResult,
	{ decision, reason, progress }: Pick<Report, 'decision' | 'reason' | 'progress'>
): string {
	if (because === 'outage') return 'no data: metrics did not answer';
	const live = gate.kind === 'share' || gate.kind === 'threshold';
	if (because === 'no-data') return live && progress?.spans.length === 0 ? 'not measured: no traffic' : 'no data';
	if (decision === 'in-progress') return 'ok so far, not proved';
	return decision === 'rolled-back' && reason.code === 'inconclusive' ? 'inconclusive' : 'not proved';
}

/** Judged by a paired test of a difference, not by a plain limit. */
function isMargin({ gate }: GateResult): boolean {
	return gate.kind === 'quality' && (gate.limits.maxDecrease !== undefined || gate.limits.maxIncrease !== undefined);
}
