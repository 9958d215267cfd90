import { isGoingBack } from '../rollout/phase.ts';
import { reasonCodes } from '../rollout/reason-codes.ts';
import type { Detail } from './detail.ts';
import { type AlertKind, alert, code, fence, link, sentence, text } from './markdown.ts';
import type { NextCommand, Report } from './model.ts';
import { oneLine, shorten } from './sanitize.ts';
import { signOf } from './state-words.ts';
import { clockTime, duration, moment } from './time.ts';

/**
 * What happened, since when, what is waited for and what a person may do about it: the first lines below the headline.
 * In a box where a person has to look.
 */
export function turnPart(report: Report, detail: Detail): string {
	const body = [reasonWords(report, detail), adviceWords(report), waysPart(report, detail)]
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
		if (phase === 'halted' || reason.code === 'watch-over') return 'WARNING';
		return progress !== undefined && isGoingBack(progress.state) ? 'CAUTION' : undefined;
	}
	const sign = signOf(report);
	if (sign === '❌') return 'CAUTION';
	if (sign === '⚠️') return 'WARNING';
	return decision === 'promoted' ? 'TIP' : undefined;
}

/** While it goes on, the reason is what it waits for or does at the moment; mistakes are listed below, each once. */
function reasonWords(report: Report, detail: Detail): string {
	const { reason, mistakes, rollout, progress, updatedAtMs, timeZone } = report;
	if (mistakes.some(({ message }) => reason.sentence.includes(message))) {
		return 'Nothing on AWS was touched.';
	}
	const words = sentence(shorten(reason.sentence, detail.sentences));
	const state = progress?.state;
	if (reason.code === 'in-progress' && state !== undefined) {
		return `Now, since ${clockTime(state.sinceMs, timeZone)} (${duration(updatedAtMs - state.sinceMs)}): ${words}`;
	}
	if (state === undefined || (state.phase !== 'holding' && state.phase !== 'halted')) return words;
	const since = `since ${clockTime(state.sinceMs, timeZone)}, for ${duration(updatedAtMs - state.sinceMs)}`;
	if (state.phase === 'halted') return `**Halted ${since}.** ${words}`;
	const until =
		rollout === undefined ? '' : ` Without an answer it goes back at ${moment(rollout.deadlineMs, timeZone)}.`;
	return `**Waiting ${since}.** ${sentence(shorten(state.sentence.replace(/\.?$/, '.'), detail.sentences))}${until}`;
}

function adviceWords(report: Report): string {
	const advice = adviceOf(report);
	const { code: reason } = report.reason;
	const page = report.docsUrl === undefined ? '' : ` ${link(reason, `${report.docsUrl}/reason-codes.md#${reason}`)}`;
	return advice === undefined ? '' : `**What to do:** ${sentence(advice)}${page}`;
}

/** What the table of reason codes says to do; of a wait that has its ways below, nothing more. */
function adviceOf(report: Report): string | undefined {
	const { decision, reason, progress } = report;
	const quiet = decision === 'in-progress' && reason.code !== 'watch-over' && reason.code !== 'cancelled';
	const waiting = progress?.state.phase === 'holding' || progress?.state.phase === 'halted';
	if (quiet || (decision === 'in-progress' && waiting)) return undefined;
	if (decision === 'planned' || decision === 'promoted') return undefined;
	const { toDo } = reasonCodes[reason.code];
	return toDo.startsWith('Nothing') || reason.code === 'configuration-invalid' ? undefined : toDo;
}

/** Whether the rollout goes on only by what a person does now. */
export function needsPerson({ decision, reason, progress, nextCommands }: Report): boolean {
	if (nextCommands.length === 0) return false;
	const phase = progress?.state.phase;
	if (decision === 'in-progress') {
		return phase === 'holding' || phase === 'halted' || reason.code === 'watch-over' || reason.code === 'cancelled';
	}
	return decision === 'failed';
}

/** The ways to act, ready to copy: a comment, the command line, the page of the workflow. */
function waysPart(report: Report, detail: Detail): string {
	if (!needsPerson(report)) return '';
	const ways = report.nextCommands
		.filter(({ inputs }) => inputs.command !== 'status')
		.slice(0, Math.max(1, detail.rows));
	const comments = ways.flatMap(way => {
		const comment = commentOf(report, way);
		return comment === undefined ? [] : [`- ${text(way.text)}: ${code(comment)}`];
	});
	const shells = ways.flatMap(way => {
		const shell = shellOf(report, way);
		return shell === undefined ? [] : [`# ${oneLine(way.text)}`, shell];
	});
	const page =
		report.workflowUrl === undefined
			? ''
			: `Or open ${link('the workflow', report.workflowUrl)} and choose the command.`;
	const parts = [
		comments.length === 0 ? '' : `**By a comment here** (a reason may follow):\n\n${comments.join('\n')}`,
		shells.length === 0 ? '' : `**By the command line:**\n\n${fence('sh', shells.join('\n'))}`,
		page,
		comments.length + shells.length > 0 ? '' : inputsWords(report.endpointName, ways)
	];
	return parts.filter(part => part !== '').join('\n\n');
}

/** Where no workflow is known that takes commands. */
function inputsWords(endpointName: string, ways: readonly NextCommand[]): string {
	const each = ways.map(({ text: what, inputs }) => `- ${text(what)}: ${code(`command: ${inputs.command}`)}`);
	return `**Run the action with**, for ${code(`endpoint-name: ${endpointName}`)}:\n\n${each.join('\n')}`;
}

const inComments = ['approve', 'promote', 'rollback'];

/** The comment that gives a command, where a workflow listens and there is a pull request to write it in. */
export function commentOf(
	{ comments, pullRequest, rollout }: Pick<Report, 'comments' | 'pullRequest' | 'rollout'>,
	{ inputs }: NextCommand
): string | undefined {
	const { command = '' } = inputs;
	if (comments !== true || !inComments.includes(command)) return undefined;
	const here =
		pullRequest !== undefined && (rollout?.pullRequest === undefined || rollout.pullRequest === pullRequest.number);
	return here ? `/${command}` : undefined;
}

/** The line of a shell that gives a command, where a workflow takes it. */
export function shellOf(
	{ workflow, workflowInputs }: Pick<Report, 'workflow' | 'workflowInputs'>,
	{ inputs }: NextCommand
): string | undefined {
	if (workflow === undefined) return undefined;
	const taken = Object.entries(inputs).filter(([name]) => workflowInputs?.includes(name) ?? true);
	const flags = taken.map(([name, value]) => `-f ${name}=${quoted(value)}`).join(' ');
	return `gh workflow run ${quoted(workflow)} ${flags}`;
}

/** One word of a shell. */
function quoted(value: string): string {
	const line = oneLine(value);
	return /^[\w./:-]+$/.test(line) ? line : `'${line.replaceAll("'", "'\\''")}'`;
}
