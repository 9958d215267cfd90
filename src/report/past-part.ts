import { type GateOnPast, type GatesOnPast, type Often, type OnPast, tooOften } from '../forecast/past/model.ts';
import type { Detail } from './detail.ts';
import { percent } from './drawing.ts';
import { code, sentence, table, text } from './markdown.ts';
import type { Report } from './model.ts';
import { counted, listed, shorten, together } from './sanitize.ts';
import { moment } from './time.ts';

/** How often these gates would have rolled back a candidate that is no different, in the baseline's own last two weeks. */
export function pastPart({ past, timeZone }: Report, detail: Detail): string {
	if (past === undefined) return '';
	if (past.kind === 'none') return `**Tried on the past:** ${sentence(shorten(past.why, detail.sentences))}`;
	const notes = [...past.notes, ...past.notTried.map(({ gate, why }) => `Not tried: ${gate}; ${why}`), howWords(past)];
	const parts = [
		sentence(summaryOf(past, timeZone)),
		gateRows(past, timeZone, detail),
		`<sub>${notes
			.slice(0, Math.max(1, detail.rows))
			.map(note => sentence(shorten(note, detail.sentences)))
			.join(' ')}</sub>`
	];
	return parts.map((part, index) => (index === 0 ? `**Tried on the past:** ${part}` : part)).join('\n\n');
}

/** In one sentence, for the log too. */
export function summaryOf(past: GatesOnPast, zone: string | undefined): string {
	const { rollouts, rolledBack, stopped, held, inconclusive, promoted, unseen, fromMs, toMs } = past;
	const open = unseen === 0 ? '' : `, ${unseen} of them without a request`;
	const more = stopped.count - rolledBack.count - held;
	const over = more > 0 ? ` (${more} over a limit that the baseline broke too)` : '';
	const ends = [
		`${oftenWords(rolledBack, rollouts)} rolled back`,
		...(held > 0 ? [`${held} waiting for a person`] : []),
		`${inconclusive} inconclusive${open}${over}`,
		`${promoted} promoted`
	];
	return together(
		`${counted(rollouts, 'rollout')} of a candidate that is no different, begun between ${moment(fromMs, zone)} and ${moment(toMs, zone)}: ${listed(ends)}.`
	);
}

function gateRows({ gates, rollouts }: GatesOnPast, zone: string | undefined, detail: Detail): string {
	const shown = gates.slice(0, detail.gates);
	const rows = shown.map(one => [
		code(shorten(one.gate, detail.names)),
		`${one.stopped.share > tooOften ? '⚠️ ' : ''}${text(together(oftenWords(one.stopped, rollouts)))}${howStopped(one)}`,
		String(one.notProved),
		worstCell(one, zone, detail)
	]);
	const left = gates.length - shown.length;
	const found = table(
		[
			{ title: 'Gate' },
			{ title: 'Would have stopped it' },
			{ title: 'Not proved', align: 'right' },
			{ title: 'Worst hour' }
		],
		rows
	);
	return left > 0 ? `${found}\n\nAnd ${counted(left, 'more gate')}.` : found;
}

function worstCell({ worst, advice }: GateOnPast, zone: string | undefined, detail: Detail): string {
	if (worst === undefined) return 'none';
	const { startMs, stopped, underWay, days, sentence: said } = worst;
	const often = days > 1 ? `, in the same hour on ${days} days` : '';
	const when = `**${text(moment(startMs, zone))}**: ${stopped} of ${underWay} under way${often}`;
	const would = advice === undefined ? '' : `<br>${sentence(shorten(`${advice}.`, detail.sentences))}`;
	return `${when}<br>${sentence(together(shorten(said, Math.min(300, detail.sentences))))}${would}`;
}

function howStopped({ holds, stopped, failed }: GateOnPast): string {
	const over = stopped.count - failed;
	const how = [
		...(failed > 0 && (over > 0 || holds) ? [`${failed} ${holds ? 'left to a person' : 'rolled back'}`] : []),
		...(over > 0 ? [`${over} over its limit, as the baseline was`] : [])
	];
	return how.length === 0 ? '' : `<br>${how.join(', ')}`;
}

/** `27 of 336 (8 %; 95 % interval 5.6 to 11 %)`. */
function oftenWords({ count, share, low, high }: Often, of: number): string {
	const number = (value: number) => Number((100 * value).toPrecision(2));
	return `${count} of ${of} (${percentOf(share)}; 95 % interval ${number(low)} to ${number(high)} %)`;
}

const percentOf = (share: number) => percent(Number(share.toPrecision(2)));

function howWords({ everyMinutes }: GatesOnPast): string {
	return `A rollout began every ${everyMinutes} minutes; each minute’s requests were divided by chance at the share of the step, and the gates judged both parts as they do live. So it shows chance and what the baseline does by itself; noise that one variant has alone is in it only as far as earlier rollouts, or two halves of its instances, have shown it, and a threshold sees the baseline’s values as the candidate’s. Holds are taken as approved at once.`;
}

/** What somebody should know before relying on these gates. */
export function warningsOfPast(past: OnPast): readonly string[] {
	if (past.kind === 'none') return [];
	return past.gates.flatMap(({ gate, stopped, worst, advice }) => {
		if (stopped.share <= tooOften) return [];
		const hour =
			worst === undefined ? '' : ` Most often in the hour from ${moment(worst.startMs, undefined)}: ${worst.sentence}`;
		const help = advice === undefined ? ' Make it report-only, or give it a wider limit.' : ` ${advice}.`;
		return [
			`In the last two weeks ${gate} would have stopped ${stopped.count} of ${past.rollouts} candidates that are no different (${percentOf(stopped.share)}): the baseline itself goes beyond what it allows.${hour}${help}`
		];
	});
}
