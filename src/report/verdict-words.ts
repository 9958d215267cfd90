import { kindOf } from '../gates/kinds.ts';
import { countBeyond } from '../gates/threshold.ts';
import type { GateResult, UndecidedCause } from '../gates/verdict.ts';
import { hasDecided, type Judgement, turningReason } from './deciding-gates.ts';
import { viewOf } from './gate-views.ts';
import { counted } from './sanitize.ts';

/** A verdict as the table has it: a sign for the eye and words for the rest. */
export interface VerdictWords {
	readonly mark: '✅' | '❌' | '⚠️' | '⏳';
	readonly words: string;
}

/** What a gate's verdict is and what came of it, in words that need no statistics. */
export function verdictWords(result: GateResult, report: Judgement): VerdictWords {
	const { verdict, gate, comparison } = result;
	switch (verdict.outcome) {
		case 'fail': {
			const found = viewOf(gate).failed(gate);
			if (gate.reportOnly) return { mark: '⚠️', words: `${found} (report only)` };
			return { mark: '❌', words: `${found}${consequence(result, report)}` };
		}
		case 'pass':
			if (result.baselineBreach?.candidate === 'better') {
				return { mark: '✅', words: 'ok: beyond its limit, as production is, and proved better' };
			}
			return { mark: '✅', words: someBeyond(result, 'ok: ') ?? viewOf(gate).passed(gate, comparison) };
		case 'undecided': {
			const early = report.decision === 'in-progress' && turningReason(report) === undefined;
			const decided = hasDecided(result, report) ? ': rolled back' : '';
			return { mark: early ? '⏳' : '⚠️', words: `${undecided(verdict.cause, result, report, early)}${decided}` };
		}
	}
}

function consequence(result: GateResult, report: Judgement): string {
	if (report.decision === 'in-progress' && turningReason(report) === undefined) {
		return result.gate.onFail === 'hold' ? ': waits for a person' : '';
	}
	if (!hasDecided(result, report)) return '';
	return report.decision === 'in-progress' ? ': rolling back' : ': rolled back';
}

function undecided(cause: UndecidedCause, result: GateResult, report: Judgement, early: boolean): string {
	if (cause === 'outage') return 'no data: metrics did not answer';
	if (cause === 'no-data') return isUnmeasured(result, report) ? 'not measured: no traffic' : 'no data';
	if (cause === 'over-limit') return 'beyond its limit, as production is: not proved better';
	if (early) return someBeyond(result, '') ?? 'ok so far, not proved';
	const turned = turningReason(report)?.code;
	if (turned === undefined) return 'not proved';
	return turned === 'inconclusive' ? 'inconclusive' : 'not decided by then';
}

/** A threshold with some minutes beyond it, and not yet enough of them: its mean alone would tell something else. */
function someBeyond({ gate, series }: GateResult, before: string): string | undefined {
	if (gate.kind !== 'threshold') return undefined;
	const { last, beyond } = countBeyond(gate, series);
	if (beyond.length === 0) return undefined;
	return `${before}${beyond.length} of the last ${counted(last.length, 'minute')} beyond, fails at ${gate.breaches.count}`;
}

/** A gate of the live traffic of a candidate that has had none: there is nothing to tell. */
export function isUnmeasured({ gate, verdict }: GateResult, { progress }: Pick<Judgement, 'progress'>): boolean {
	const silent = verdict.outcome === 'undecided' && verdict.cause === 'no-data';
	return silent && !kindOf(gate).beforeTraffic && progress?.spans.length === 0;
}
