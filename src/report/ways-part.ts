import type { Detail } from './detail.ts';
import { code, fence, link, text } from './markdown.ts';
import type { NextCommand, Report } from './model.ts';
import { oneLine } from './sanitize.ts';

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
export function waysPart(report: Report, detail: Detail): string {
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

/** The line of a shell that gives a command, where the program or a workflow takes it. */
export function shellOf(
	{ commandLine, workflow, workflowInputs }: Pick<Report, 'commandLine' | 'workflow' | 'workflowInputs'>,
	{ inputs }: NextCommand
): string | undefined {
	if (commandLine !== undefined) return commandOf(commandLine, inputs);
	if (workflow === undefined) return undefined;
	const taken = Object.entries(inputs).filter(([name]) => workflowInputs?.includes(name) ?? true);
	const flags = taken.map(([name, value]) => `-f ${name}=${quoted(value)}`).join(' ');
	return `gh workflow run ${quoted(workflow)} ${flags}`;
}

function commandOf(program: string, { command = 'run', ...options }: NextCommand['inputs']): string {
	const words = Object.entries(options).map(([name, value]) => `--${name} ${quoted(value)}`);
	return [program, command, ...words].join(' ');
}

/** One word of a shell. */
function quoted(value: string): string {
	const line = oneLine(value);
	return /^[\w./:-]+$/.test(line) ? line : `'${line.replaceAll("'", "'\\''")}'`;
}
