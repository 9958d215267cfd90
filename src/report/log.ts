import { phases } from '../rollout/phase.ts';
import { breachSentences } from './breach-part.ts';
import { bar, percent } from './drawing.ts';
import { valueWords } from './gate-figures.ts';
import { byWeight } from './gate-table.ts';
import type { Report } from './model.ts';
import { summaryOf } from './past-part.ts';
import { counted, cutAtEnd, logText, shorten } from './sanitize.ts';
import { signOf } from './signs.ts';
import { stateWords, stepWords } from './state-words.ts';
import { duration, minuteMs, timeOfDay } from './time.ts';
import { timeLeft } from './time-left.ts';
import { nextWords } from './turn-part.ts';
import { verdictWords } from './verdict-words.ts';

export type LogLine =
	| { readonly kind: 'group'; readonly title: string }
	| { readonly kind: 'end-group' }
	| { readonly kind: 'info' | 'warning' | 'error' | 'notice'; readonly text: string };

const longestLine = 2_000;
const gatesInALine = 4;

/**
 * What is new since the report before: a group a phase, a line when something changes, and while waiting at most one
 * line a minute.
 * @param last the run ends with this report: the group is closed, and state, reason and next step are told
 */
export function logLines(previous: Report | undefined, current: Report, last = false): readonly LogLine[] {
	const [before, now] = [previous && groupOf(previous), last ? undefined : groupOf(current)];
	const events = newEvents(previous, current);
	const lines: LogLine[] = [];
	if (before !== undefined && before !== now) lines.push({ kind: 'end-group' });
	if (previous === undefined) {
		lines.push(...breachSentences(current).map(told => line('warning', told)));
		lines.push(...current.warnings.map(warning => line('warning', warning)));
		if (current.progress !== undefined) lines.push(line('info', `Times are in ${current.timeZone ?? 'UTC'}.`));
	}
	if (now === undefined) return [...lines, ...events, ...ending(previous, current, last)];
	lines.push(...events);
	if (before !== now) lines.push({ kind: 'group', title: now });
	if (before !== now || isNews(previous, current)) lines.push(line('info', progressLine(current)));
	return lines;
}

/** The phase as the title of a group; undefined where nothing is going on in this run. */
function groupOf(report: Report): string | undefined {
	if (report.decision !== 'in-progress' || report.progress === undefined) return undefined;
	if (report.reason.code !== 'in-progress' && report.reason.code !== 'waiting-for-approval') return undefined;
	const { state } = stateWords(report, plain => plain);
	const step = stepWords(report);
	return step === undefined || step === state.toLowerCase() ? state : `${state}, ${step}`;
}

function newEvents(previous: Report | undefined, { progress, timeZone }: Report): readonly LogLine[] {
	const seen = previous?.progress?.timeline.at(-1)?.atMs ?? 0;
	const count = previous?.progress?.timeline.length ?? 0;
	const events = progress?.timeline.filter(({ atMs }, index) => atMs > seen || index >= count) ?? [];
	return events.map(({ atMs, text }) => line('info', `${timeOfDay(atMs, timeZone)} ${text}`));
}

/** A verdict or the traffic has changed, or the clock shows another minute. */
function isNews(previous: Report | undefined, current: Report): boolean {
	if (previous === undefined) return true;
	const minute = (report: Report) => Math.floor(report.updatedAtMs / minuteMs);
	const state = ({ gates, candidateTraffic }: Report) =>
		JSON.stringify([candidateTraffic, gates.map(({ gate, verdict }) => [gate.name, verdict])]);
	return minute(previous) !== minute(current) || state(previous) !== state(current);
}

/** `12:40  ▰▰▱▱▱▱▱▱▱▱ 25 %  step 2 of 3, 12 min left  error-rate 0.31 % ok so far, not proved`. */
function progressLine(report: Report): string {
	const share = report.candidateTraffic / 100;
	const where = [stepWords(report), timeWords(report)].filter(part => part !== undefined).join(', ');
	const phase = report.progress?.state.phase;
	const watching = phase !== undefined && phases[phase].gatesWatch;
	const parts = [
		timeOfDay(report.updatedAtMs, report.timeZone),
		`${bar(share)} ${percent(share)}`,
		where,
		watching ? gatesInShort(report) : phase === 'scoring' ? report.reason.sentence : ''
	];
	return parts.filter(part => part !== '').join('  ');
}

/** How long a step may still take, or how long another phase has taken. */
function timeWords(report: Report): string | undefined {
	const left = timeLeft(report);
	const state = report.progress?.state;
	if (left === undefined) return state && `for ${duration(report.updatedAtMs - state.sinceMs)}`;
	const most = left.mostMs > left.leastMs ? `, at most ${duration(left.mostMs)}` : '';
	return `${duration(left.leastMs)} left${most}`;
}

function gatesInShort(report: Report): string {
	const sorted = byWeight(report).filter(({ candidate }) => candidate !== undefined);
	const shown = sorted.slice(0, gatesInALine).map(result => {
		const value = result.candidate === undefined ? '' : ` ${valueWords(result, result.candidate.value)}`;
		return `${shorten(result.gate.name, 40)}${value} ${verdictWords(result, report).words}`;
	});
	const left = sorted.length - shown.length;
	return [...shown, ...(left > 0 ? [`${counted(left, 'more gate')}`] : [])].join(' · ');
}

/** How it ended, each gate once more, and what comes next. */
function ending(previous: Report | undefined, current: Report, last: boolean): readonly LogLine[] {
	const told = previous?.decision === current.decision && previous.reason.code === current.reason.code;
	if (told && !last) return [];
	const next = last ? nextWords(current) : undefined;
	const { state, what } = stateWords(current, plain => plain);
	return [
		line(current.decision === 'promoted' ? 'notice' : 'info', `${signOf(current)} ${state}: ${what}`),
		...(current.mistakes.length > 0
			? []
			: [line('info', `Reason (${current.reason.code}): ${current.reason.sentence}`)]),
		...(current.approval === undefined ? [] : [approvalLine(current.approval)]),
		...pastLines(current),
		...byWeight(current).map(result => line('info', `  ${verdictWords(result, current).mark} ${result.sentence}`)),
		...(next === undefined ? [] : [line('info', `Next: ${next}`)])
	];
}

function pastLines({ past, timeZone }: Report): readonly LogLine[] {
	if (past === undefined) return [];
	const told = past.kind === 'none' ? past.why : summaryOf(past, timeZone);
	return [line('info', `Tried on the past: ${told}`)];
}

/** What was not written wants somebody. */
function approvalLine({ outcome, sentence }: NonNullable<Report['approval']>): LogLine {
	return line(outcome === 'written' ? 'info' : 'warning', `Model Registry: ${sentence}`);
}

function line(kind: 'info' | 'warning' | 'error' | 'notice', text: string): LogLine {
	const indent = /^ */.exec(text)?.[0] ?? '';
	return { kind, text: `${indent}${cutAtEnd(logText(text.replaceAll('\ufe0f', '')), longestLine)}` };
}
