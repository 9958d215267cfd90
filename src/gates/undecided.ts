import type { Judged } from './kind.ts';
import type { Measurement } from './measurement.ts';
import type { Verdict } from './verdict.ts';

/** The finding on a gate that could not be measured: never a pass. */
export function noMeasurement({ name }: { readonly name: string }, measurement: Measurement | undefined): Judged {
	const gap = measurement?.kind === 'none' ? measurement.gap : undefined;
	const verdict: Verdict = { outcome: 'undecided', cause: gap?.why === 'outage' ? 'outage' : 'no-data' };
	const sentence = gap === undefined ? `${name}: nothing was measured yet.` : `${name}: ${gap.sentence}`;
	return { verdict, sentence, series: [] };
}
