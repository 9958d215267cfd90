import { kindOf } from '../gates/kinds.ts';
import { withUnit } from '../gates/numbers.ts';
import type { BaselineBreach, BreachBeside, Unit } from '../gates/verdict.ts';
import type { Detail } from './detail.ts';
import { alert, code, sentence, text } from './markdown.ts';
import type { Report } from './model.ts';
import { counted, shorten, together } from './sanitize.ts';
import { duration, minuteMs } from './time.ts';

/** An absolute limit that production itself breaks, in plain values for programs. */
export interface ProductionBreach extends Omit<BaselineBreach, 'baseline'> {
	readonly gate: string;
	readonly unit: Unit;
	/** In `unit`. */
	readonly value: number;
	/** Requests, minutes or rows it was found on. */
	readonly samples: number;
	/** `before`: in the hours before the rollout; `beside`: in the same minutes, or on the same rows, as the candidate. */
	readonly found: 'before' | 'beside';
	/** How the candidate stands to the limit; only beside it. */
	readonly candidate?: BreachBeside['candidate'];
}

/** What production breaks, newest first: as it was seen beside the candidate, or before where nothing was seen there. */
export function productionBreaches({ rollout, gates }: Pick<Report, 'rollout' | 'gates'>): readonly ProductionBreach[] {
	return (rollout?.plan.gates ?? []).flatMap((gate): readonly ProductionBreach[] => {
		const beside = gates.find(result => result.gate.name === gate.name)?.baselineBreach;
		const breach = beside ?? rollout?.brokenBefore?.[gate.name];
		if (breach === undefined) return [];
		const { baseline, limit, side, minutes } = breach;
		return [
			{
				gate: gate.name,
				unit: kindOf(gate).unit(gate),
				limit,
				side,
				value: baseline.value,
				samples: baseline.samples,
				...(minutes !== undefined && { minutes }),
				found: beside === undefined ? 'before' : 'beside',
				...(beside && { candidate: beside.candidate })
			}
		];
	});
}

/** In the first lines of everything: whoever reads on has to know that production is ill. Empty where it is not. */
export function breachPart(report: Report, detail: Detail): string {
	const breaches = productionBreaches(report);
	if (breaches.length === 0) return '';
	const shown = breaches.slice(0, Math.min(5, detail.gates));
	const left = breaches.length - shown.length;
	const lines = shown.map(breach => {
		const name = code(shorten(breach.gate, detail.names));
		return `**${title(report)}:** ${name} ${text(together(found(report, breach)))}`;
	});
	const more = left > 0 ? [`And ${counted(left, 'more limit')}.`] : [];
	const words = [...lines, ...more].join('<br>');
	const after = consequence(report);
	return alert('WARNING', after === '' ? words : `${words}\n\n${sentence(after)}`);
}

/** What was promoted is production now, and what is told of is what served before. */
function title({ decision }: Report): string {
	return `Production itself ${decision === 'planned' || decision === 'in-progress' ? 'breaks' : 'broke'} a limit`;
}

/** The same as sentences, for a log. */
export function breachSentences(report: Report): readonly string[] {
	const told = productionBreaches(report).map(breach => `${title(report)}: ${breach.gate} ${found(report, breach)}`);
	const after = consequence(report);
	return told.length === 0 || after === '' ? told : [...told, after];
}

function found({ command }: Report, breach: ProductionBreach): string {
	const { unit, limit, value, samples, minutes, side } = breach;
	const basis = basisOf(breach, samples);
	// Of minutes it says itself how many there were.
	const span = minutes === undefined || unit !== 'share' ? '' : ` in ${together(duration(minutes * minuteMs))}`;
	const before = command === 'plan' ? ', up to now' : ' before the rollout';
	const when =
		breach.found === 'beside' ? `${span} beside the candidate` : `${span}${minutes === undefined ? '' : before}`;
	const limitWords = side === 'above' ? 'at most' : 'at least';
	return `${withUnit(value, unit)}${basis}${when}; the limit is ${limitWords} ${withUnit(limit, unit)}.`;
}

function basisOf({ unit, minutes }: ProductionBreach, samples: number): string {
	if (unit === 'share') return ` of ${counted(samples, 'request')}`;
	if (minutes !== undefined) return ` on average in ${samples} of the last ${counted(minutes, 'minute')}`;
	return samples > 1 ? ` on ${counted(samples, 'row')}` : '';
}

/** What it means for whoever ships something now. */
function consequence({ decision }: Report): string {
	if (decision !== 'planned' && decision !== 'in-progress') return '';
	const meaning =
		'A candidate that breaks it too is not condemned by this limit if it is proved better than production, and not promoted as long as it is not.';
	return decision === 'planned' ? `${meaning} The forecast leaves this limit out.` : meaning;
}
