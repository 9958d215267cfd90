import { accessSync, constants, readFileSync, statSync, writeFileSync } from 'node:fs';
import { constants as machine } from 'node:os';
import { dirname, resolve } from 'node:path';
import { onCancel } from '../action/cancellation.ts';
import { speakTo } from '../action/host.ts';
import { isUnfinished, readSaved } from '../action/saved-state.ts';
import { programName, type TerminalHost, terminalHost } from '../action/terminal-host.ts';
import { type Arguments, readArguments } from './arguments.ts';
import { helpText, ONLY_ON_GITHUB } from './help.ts';
import { originOf } from './outside-github.ts';
import { version } from './version.ts';

type Command = Extract<Arguments, { readonly kind: 'command' }>;

const notUnderstood = 2;
const rolledBack = 3;
/** Outside GitHub nobody ends the process after a cancelled run, so a rollback has the time it needs. */
const rollBackWithinMs = 2 * 3_600_000;

/** Both runs of the action, each loaded where it is needed. */
export interface Runs {
	readonly main: () => Promise<Pick<typeof import('./main.ts'), 'main'>>;
	readonly post: () => Promise<Pick<typeof import('./post.ts'), 'post'>>;
}

/** Carries out what a command line asks for; the answer is the exit code. */
export async function commandLine(args: readonly string[], runs: Runs): Promise<number> {
	const read = readArguments(args);
	switch (read.kind) {
		case 'help':
			return tell(helpText());
		case 'version':
			return tell(version);
		case 'mistakes':
			return refuse(read.mistakes);
		case 'command': {
			const problems = [identityProblem(read), read.report && problemWith(read.report.path)];
			const told = problems.filter(problem => problem !== undefined);
			return told.length === 0 ? carryOut(read, runs) : refuse(told);
		}
	}
}

async function carryOut(command: Command, runs: Runs): Promise<number> {
	const print = (line: string) => void process.stderr.write(`${line}\n`);
	const onGitHub = process.env.GITHUB_ACTIONS === 'true';
	const host = terminalHost(command.inputs, originOf(process.env, command.scheduled), print);
	speakTo(host);
	for (const name of onGitHub ? [] : ONLY_ON_GITHUB) {
		if (command.inputs[name] !== undefined && name !== 'role-to-assume')
			host.say('warning', `--${name} has no effect outside GitHub Actions.`);
	}
	let signal: NodeJS.Signals | undefined;
	onCancel(received => {
		signal = received;
		print(
			'Cancelled: the candidate’s traffic is taken back first. Once more ends this at once, and leaves the rest to `resume`.'
		);
		// The first handler of a signal is done with it once all of them were called.
		setImmediate(() => onCancel(again => process.exit(codeOfSignal(again))));
	});
	const { main } = await runs.main();
	await main();
	const saved = readSaved();
	if (signal !== undefined && isUnfinished(saved)) {
		const { post } = await runs.post();
		await post(saved, rollBackWithinMs);
	}
	if (command.report !== undefined) writeReport(host, command.report);
	return signal === undefined ? exitCodeOf(host) : codeOfSignal(signal);
}

function exitCodeOf({ failed, outputs }: TerminalHost): number {
	if (!failed) return 0;
	return outputs.decision === 'rolled-back' ? rolledBack : 1;
}

/** As shells tell it. */
const codeOfSignal = (signal: NodeJS.Signals) => 128 + (machine.signals[signal] ?? machine.signals.SIGTERM);

function tell(text: string): number {
	process.stdout.write(`${text}\n`);
	return 0;
}

function refuse(mistakes: readonly string[]): number {
	process.stderr.write(`${mistakes.map(mistake => `Error: ${mistake}\n`).join('')}Try ${programName} --help.\n`);
	return notUnderstood;
}

/** Only GitHub gives the token with which that role is assumed. */
function identityProblem({ inputs }: Command): string | undefined {
	if (inputs['role-to-assume'] === undefined || process.env.ACTIONS_ID_TOKEN_REQUEST_URL !== undefined)
		return undefined;
	return '--role-to-assume is for GitHub Actions, whose OIDC token it uses. Elsewhere leave it out and give credentials as every AWS tool takes them: AWS_ROLE_ARN with AWS_WEB_IDENTITY_TOKEN_FILE, AWS_PROFILE, or the role of the machine.';
}

/** Looked at before anything is done: a report that cannot be written after hours helps nobody. */
function problemWith(path: string): string | undefined {
	if (path === '-') return undefined;
	if (path === '') return '--report needs the path of a file, or - for standard output.';
	const folder = dirname(resolve(path));
	try {
		if (statSync(resolve(path), { throwIfNoEntry: false })?.isDirectory()) return `--report ${path} is a folder.`;
		accessSync(folder, constants.W_OK);
		return undefined;
	} catch {
		return `--report ${path}: there is no folder ${folder} that can be written to.`;
	}
}

function writeReport(host: TerminalHost, { path, format }: NonNullable<Command['report']>): void {
	const { result = '{}', 'report-file': file } = host.outputs;
	try {
		const text =
			format === 'json' ? `${JSON.stringify(JSON.parse(result), null, 2)}\n` : readFileSync(file ?? '', 'utf8');
		if (path === '-') process.stdout.write(text);
		else writeFileSync(path, text);
	} catch (error) {
		host.say('warning', `The report could not be written: ${error instanceof Error ? error.message : String(error)}`);
	}
}
