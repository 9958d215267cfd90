import type { PastReference } from '../stats/against-past.ts';
import type { Calm } from '../stats/calm.ts';
import type { EvidenceWindow } from './evidence-window.ts';
import type { ShareGate } from './gate.ts';
import { times, withUnit } from './numbers.ts';
import type { ShareOutcome } from './share-test.ts';
import type { BreachBeside, Comparison, Side } from './verdict.ts';

/** What is told of a share gate, apart from the numbers in its row. */
export interface Told {
	/** `too-few`: less than `min-samples`. */
	readonly outcome: ShareOutcome | 'too-few';
	readonly candidate: Side;
	readonly baseline: Side | undefined;
	readonly comparison: Comparison | undefined;
	readonly shown: EvidenceWindow;
	/** First minutes of the step that were worse than the later ones and are not held against the candidate. */
	readonly coldMinutes: number;
	/** While nothing is proved: what would tell. */
	readonly wouldTell?: string;
	/** Where the baseline breaks `max` itself. */
	readonly breach?: BreachBeside | undefined;
	/** What the baseline showed before, where the candidate failed by that. */
	readonly past?: PastReference | undefined;
	/** How quiet the baseline's last day was, where the candidate failed within seconds. */
	readonly calm?: Calm | undefined;
}

/** What a comparison with the past cannot tell. */
export const nothingBeside =
	'At 100 % nothing serves beside the candidate to compare with, so a fault that would have hit both, such as an outage of something they share, may be the cause too';

/** What was found and what it means, for a reader without statistics. */
export function shareSentence(gate: ShareGate, told: Told): string {
	const cold = ['worse', 'suddenly-worse'].includes(told.outcome) ? '' : coldOf(told.coldMinutes);
	return `${sharesOf(gate, told)}: ${meaningOf(gate, told)}${cold}.`;
}

/** What is said of first minutes that are not held against the candidate. */
export function coldOf(minutes: number): string {
	if (minutes === 0) return '';
	const first = minutes === 1 ? 'the first minute of the step was' : `the first ${minutes} minutes of the step were`;
	return `; ${first} worse than those after, which a start explains, and not held against it`;
}

function sharesOf(gate: ShareGate, { candidate, baseline, shown }: Told): string {
	const { verb, when } = momentOf(shown);
	const beside = baseline === undefined ? '' : ` and ${withUnit(baseline.value, 'share')} on the baseline`;
	return `${gate.name} ${verb} ${withUnit(candidate.value, 'share')} on the candidate${beside}${when}`;
}

function meaningOf(gate: ShareGate, told: Told): string {
	const { outcome, candidate, baseline, comparison, wouldTell, past, breach, calm, shown } = told;
	const max = gate.max ?? Number.NaN;
	const limit = withUnit(max, 'share');
	const unacceptable = times(gate.maxRatio);
	switch (outcome) {
		case 'worse':
			return `proved worse than ${worseThan(gate.okRatio, 'at least', comparison?.low)}, and ${unacceptable} is not ruled out`;
		case 'suddenly-worse': {
			const lasted = shown.minutes.length * secondsOf(shown);
			return `proved beyond ${ratioOf(comparison?.low)} the baseline within ${lasted} seconds, and the highest minute of the baseline's last day was ${ratioOf(calm?.most)} what was usual then`;
		}
		case 'above-max': {
			const isShared = baseline !== undefined && baseline.value > max;
			const worse = breach?.candidate === 'worse' ? ', and the candidate is proved worse' : '';
			return `proved above the limit of ${limit}${isShared || worse !== '' ? `; the baseline is above it too${worse}` : ''}`;
		}
		case 'worse-than-past':
			return `proved worse than the baseline was in its steps and the hours before, ${percentOf(past?.share)} and at most ${percentOf(past?.upper)} with its spread. ${nothingBeside}`;
		case 'over-max':
			return `proved below ${unacceptable} the baseline, but seen above the limit of ${limit}`;
		case 'as-baseline':
			return `proved above the limit of ${limit}, which the baseline breaks too${breachOf(breach)}; so far it is proved neither better nor worse than the baseline, and over this limit it passes only if proved better`;
		case 'better':
			return `above the limit of ${limit}, which the baseline breaks too${breachOf(breach)}, and proved better than the baseline (at most ${ratioOf(comparison?.high)}), so this limit does not condemn it`;
		case 'below-ratio':
			return `proved below ${unacceptable} the baseline`;
		case 'below-floor':
			return `proved below ${withUnit(gate.floor, 'share')}, under which it does not matter`;
		case 'open':
			return `so far neither proved worse nor proved below ${unacceptable} the baseline${wouldTell === undefined ? '' : `; ${wouldTell}`}`;
		case 'unseen':
			return 'the present step has no complete minute yet with requests of both variants';
		case 'too-few':
			return `no verdict before the candidate has had ${gate.minSamples} requests (${candidate.samples} so far in this step)`;
	}
}

const percentOf = (share = Number.NaN) => withUnit(share, 'share');
const ratioOf = (ratio?: number) => (ratio === undefined ? 'unknown times' : times(ratio));

function breachOf(breach: BreachBeside | undefined): string {
	return breach === undefined ? '' : ` with ${withUnit(breach.baseline.value, 'share')}`;
}

/** What is fine, and how far beyond it the candidate is, where that is more than nothing to speak of. */
export function worseThan(fine: number, bounded: 'at least' | 'at most', bound = fine): string {
	const words = fine === 1 ? 'the baseline' : `${times(fine)} the baseline`;
	const found = times(bound);
	return found === times(fine) ? words : `${words} (${bounded} ${found})`;
}

/**
 * What a share gate allows, both of its margins: what has to be proved to pass, and in brackets what else would do, and
 * what fails a candidate of which neither is proved.
 */
export function allowedShare({ max, floor, okRatio, maxRatio }: ShareGate): string {
	const most = max === undefined ? '' : `, <= ${withUnit(max, 'share')}`;
	const minded = floor > 0 ? `or < ${withUnit(floor, 'share')}; ` : '';
	const above = floor > 0 ? ` and > ${withUnit(floor / 2, 'share')}` : '';
	return `proved < ${times(maxRatio)} (${minded}else fails if proved > ${times(okRatio)}${above})${most}`;
}

/** How a share of these minutes is told: what is so, or what was so then. */
export function momentOf(shown: EvidenceWindow): { readonly verb: string; readonly when: string } {
	return shown.whole ? { verb: 'is', when: '' } : { verb: 'was', when: ` ${spanOf(shown)}` };
}

/** Times of day in UTC. */
function spanOf(shown: EvidenceWindow): string {
	const { minutes, seconds } = shown;
	const clock = (ms: number) => new Date(ms).toISOString().slice(11, seconds === undefined ? 16 : 19);
	const from = minutes[0]?.startMs ?? 0;
	const to = (minutes.at(-1)?.startMs ?? from) + 1000 * secondsOf(shown);
	return `between ${clock(from)} and ${clock(to)} UTC`;
}

const secondsOf = ({ seconds = 60 }: EvidenceWindow) => seconds;
