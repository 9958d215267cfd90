import type { EvidenceWindow } from './evidence-window.ts';
import type { MeanGate } from './gate.ts';
import { times, withUnit } from './numbers.ts';
import type { ShareOutcome } from './share-test.ts';
import { coldOf, momentOf, nothingBeside, worseThan } from './share-words.ts';
import type { Comparison, Side } from './verdict.ts';

/** What is told of a mean gate, apart from the numbers in its row. */
export interface MeanTold {
	/** `too-few`: less than `min-samples`. */
	readonly outcome: ShareOutcome | 'too-few';
	readonly candidate: Side;
	readonly baseline: Side | undefined;
	readonly comparison: Comparison | undefined;
	readonly shown: EvidenceWindow;
	readonly coldMinutes: number;
	readonly wouldTell?: string;
	/** What was usual of the baseline before, where the candidate failed by that. */
	readonly usual?: { readonly mean: number; readonly limit: number } | undefined;
	/** Values of the candidate in all steps. */
	readonly seen: number;
}

/** What a mean gate allows, both of its margins. */
export function allowedMean({ minRatio, okRatio, maxRatio }: MeanGate): string {
	return minRatio === undefined
		? `proved < ${times(maxRatio)} (else fails if proved > ${times(okRatio)})`
		: `proved > ${times(minRatio)} (else fails if proved < ${times(1)})`;
}

/** What was found and what it means, for a reader without statistics. */
export function meanSentence(gate: MeanGate, told: MeanTold): string {
	const { candidate, baseline, shown, outcome } = told;
	const { verb, when } = momentOf(shown);
	const number = (side: Side) => withUnit(side.value, 'number');
	const beside = baseline === undefined ? '' : ` and ${number(baseline)} on the baseline`;
	const cold = outcome === 'worse' ? '' : coldOf(told.coldMinutes);
	return `${gate.name} ${verb} ${number(candidate)} on the candidate${beside}${when}: ${meaningOf(gate, told)}${cold}.`;
}

function meaningOf(gate: MeanGate, { outcome, comparison, wouldTell, usual, seen }: MeanTold): string {
	const up = gate.minRatio !== undefined;
	const asked = `${up ? 'above' : 'below'} ${times(gate.minRatio ?? gate.maxRatio)}`;
	switch (outcome) {
		case 'suddenly-worse':
		case 'worse': {
			const than = up
				? worseThan(1, 'at most', comparison?.high)
				: worseThan(gate.okRatio, 'at least', comparison?.low);
			return `proved worse than ${than}, and not proved ${asked}`;
		}
		case 'worse-than-past': {
			const limit =
				usual === undefined
					? ''
					: `, ${withUnit(usual.mean, 'number')} and ${up ? 'at least' : 'at most'} ${withUnit(usual.limit, 'number')} with its spread`;
			return `proved worse than the baseline was in its steps and the hours before${limit}. ${nothingBeside}`;
		}
		case 'below-ratio':
		case 'below-floor':
		case 'better':
			return `proved ${asked} the baseline`;
		case 'open':
		case 'above-max':
		case 'over-max':
		case 'as-baseline':
			return `so far neither proved worse nor proved ${asked} the baseline${wouldTell === undefined ? '' : `; ${wouldTell}`}`;
		case 'unseen':
			return 'the present step has no complete minute yet with values of both variants';
		case 'too-few':
			return `no verdict before the candidate has had ${gate.minSamples} values (${seen} so far)`;
	}
}
