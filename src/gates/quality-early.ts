import { type PairedCounts, pairedBetting } from '../stats/paired.ts';
import { type Evaluation, earlyAlpha } from './evaluation.ts';
import type { QualityGate } from './gate.ts';

const threshold = -Math.log(earlyAlpha);

/**
 * What the answers so far prove about a decrease of at most `allowed`, at any moment and however often it is asked:
 * `ok`, the candidate is less than that below the baseline; `worse`, it is below the baseline, and by more than
 * that on the rows seen. Each is wrong with a chance of at most 1 % over the whole evaluation.
 * @param allowed difference of shares, 0 to 1
 */
export function provedSoFar(counts: PairedCounts, allowed: number): 'ok' | 'worse' | undefined {
	if (!(allowed >= 0 && allowed < 1)) return undefined;
	const evidence = pairedBetting(counts, allowed);
	if (evidence.logEvidenceOk >= threshold) return 'ok';
	const decrease = (counts.baselineOnly - counts.candidateOnly) / rowsOf(counts);
	return evidence.logEvidenceWorse >= threshold && decrease >= allowed ? 'worse' : undefined;
}

/** The counts that prove something early for a gate; undefined where nothing does. */
export function countsFor(gate: QualityGate, paired: Evaluation['paired']): PairedCounts | undefined {
	if (gate.slice !== undefined) return undefined;
	if (gate.measure === 'accuracy') return paired?.accuracy;
	return gate.measure === 'recall' ? paired?.recall : undefined;
}

export function rowsOf(counts: PairedCounts): number {
	return counts.bothRight + counts.candidateOnly + counts.baselineOnly + counts.bothWrong;
}
