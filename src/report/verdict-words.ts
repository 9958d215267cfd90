import { kindOf } from '../gates/kinds.ts';
import type { GateResult, UndecidedCause } from '../gates/verdict.ts';
import { viewOf } from './gate-views.ts';
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
	const { verdict, gate, comparison } = result;
	switch (verdict.outcome) {
		case 'fail': {
			const found = viewOf(gate).failed(gate);
			return { mark: '✘', words: `${found}${gate.reportOnly ? ' (report only)' : consequence(result, report)}` };
		}
		case 'pass':
			return { mark: '✔', words: viewOf(gate).passed(gate, comparison) };
		case 'undecided':
			return { mark: '○', words: undecided(verdict.cause, result, report) };
	}
}

function consequence({ gate }: GateResult, { decision, progress }: Pick<Report, 'decision' | 'progress'>): string {
	if (gate.onFail === 'hold') return decision === 'in-progress' ? ': waits for a person' : '';
	if (decision === 'rolled-back') return ': rolled back';
	return decision === 'in-progress' && progress?.state.phase === 'rolling-back' ? ': rolling back' : '';
}

function undecided(
	cause: UndecidedCause,
	{ gate }: GateResult,
	{ decision, reason, progress }: Pick<Report, 'decision' | 'reason' | 'progress'>
): string {
	if (cause === 'outage') return 'no data: metrics did not answer';
	const live = !kindOf(gate).beforeTraffic;
	if (cause === 'no-data') return live && progress?.spans.length === 0 ? 'not measured: no traffic' : 'no data';
	if (decision === 'in-progress') return 'ok so far, not proved';
	return decision === 'rolled-back' && reason.code === 'inconclusive' ? 'inconclusive' : 'not proved';
}
