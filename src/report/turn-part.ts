import { isGoingBack } from '../rollout/phase.ts';
import { reasonCodes } from '../rollout/reason-codes.ts';
import { turningReason } from './deciding-gates.ts';
import type { Detail } from './detail.ts';
import { type AlertKind, alert, link, sentence } from './markdown.ts';
import { mistakeList } from './mistakes-part.ts';
import type { Report } from './model.ts';
import { shorten } from './sanitize.ts';
import { signOf } from './signs.ts';
import { clockTime, duration, moment } from './time.ts';
import { commentOf, needsPerson, shellOf, waysPart } from './ways-part.ts';

/**
 * What happened, since when, what is waited for and what a person may do about it: the first lines below the headline.
 * In a box where a person has to look.
 */
export function turnPart(report: Report, detail: Detail): string {
	const body = [reasonWords(report, detail), mistakeList(report, detail), adviceWords(report), waysPart(report, detail)]
		.filter(part => part !== '')
		.join('\n\n');
	const kind = alertOf(report);
	return kind === undefined || body === '' ? body : alert(kind, body);
}

/** What the next step is, in plain words for a log; undefined where there is none. */
export function nextWords(report: Report): string | undefined {
	const [first] = report.nextCommands;
	const advice = adviceOf(report);
	if (!needsPerson(report) || first === undefined) return advice;
	const ways = [commentOf(report, first), shellOf(report, first)].filter(way => way !== undefined);
	const how = ways.length === 0 ? `command: ${first.inputs.command}` : ways.join('  or  ');
	return `${first.text}: ${how}`;
}

function alertOf(report: Report): AlertKind | undefined {
	const { decision, reason, progress } = report;
	if (decision === 'in-progress') {
		const phase = progress?.state.phase;
		if (phase === 'holding') return 'IMPORTANT';
		if (phase === 'halted' || reason.code === 'watch-over' || reason.code === 'cancelled') return 'WARNING';
		return progress !== undefined && isGoingBack(progress.state) ? 'CAUTION' : undefined;
	}
	const sign = signOf(report);
	if (sign === '❌') return 'CAUTION';
	if (sign === '⚠️') return 'WARNING';
	if (sign === '✅') return 'TIP';
	return sign === '↩️' ? 'NOTE' : undefined;
}

/** While it goes on, the reason is what it waits for or does at the moment; mistakes are listed below, each once. */
function reasonWords(report: Report, detail: Detail): string {
	const { reason, mistakes, rollout, progress, updatedAtMs, timeZone } = report;
	if (mistakes.some(({ message }) => reason.sentence.includes(message))) {
		return 'Nothing on AWS was touched. To be mended:';
	}
	const say = (plain: string) => sentence(shorten(plain, detail.sentences));
	const words = say(reason.code === 'nothing-in-flight' ? withoutHeadline(reason.sentence) : reason.sentence);
	const state = progress?.state;
	if (state === undefined) return words;
	if (reason.code === 'in-progress') {
		const turned = turningReason(report);
		const why = turned === undefined ? '' : `${atWords(report)}${say(turned.sentence)}\n\n`;
		return `${why}Now, since ${clockTime(state.sinceMs, timeZone)} (${duration(updatedAtMs - state.sinceMs)}): ${words}`;
	}
	if (state.phase === 'cleaning' && report.decision !== 'promoted') return `${atWords(report)}${words}`;
	if (state.phase !== 'holding' && state.phase !== 'halted') return words;
	const since = `since ${clockTime(state.sinceMs, timeZone)}, for ${duration(updatedAtMs - state.sinceMs)}`;
	if (state.phase === 'halted') return `**Halted ${since}.** ${words}`;
	const until =
		rollout === undefined ? '' : ` Without an answer it goes back at ${moment(rollout.deadlineMs, timeZone)}.`;
	return `**Waiting ${since}.** ${sentence(shorten(state.sentence.replace(/\.?$/, '.'), detail.sentences))}${until}`;
}

/** When it was settled that it goes back. */
function atWords({ progress, timeZone }: Report): string {
	const atMs = progress?.decided?.atMs;
	return atMs === undefined ? '' : `**${clockTime(atMs, timeZone)}:** `;
}

/** What the first line has said is not said again. */
function withoutHeadline(plain: string): string {
	return plain.replace(/^No rollout is in flight on \S+\.(?: |$)/, '');
}

function adviceWords(report: Report): string {
	const advice = adviceOf(report);
	const { code: reason } = report.decision === 'in-progress' ? (turningReason(report) ?? report.reason) : report.reason;
	const page = report.docsUrl === undefined ? '' : link(reason, `${report.docsUrl}/reason-codes.md#${reason}`);
	if (advice !== undefined) return `**What to do:** ${sentence(advice)}${page === '' ? '' : ` ${page}`}`;
	return page !== '' && alertOf(report) !== undefined && report.decision !== 'promoted' ? `More on ${page}.` : '';
}

/** What the table of reason codes says to do; of a wait that has its ways below, nothing more. */
function adviceOf(report: Report): string | undefined {
	const { decision, reason, mistakes } = report;
	if (decision === 'in-progress' || decision === 'planned' || decision === 'promoted') return undefined;
	if (mistakes.length > 0) return undefined;
	const { toDo } = reasonCodes[reason.code];
	return toDo.startsWith('Nothing') || reason.code === 'configuration-invalid' ? undefined : toDo;
}
