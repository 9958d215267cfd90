import type { Host, Origin } from './host-ports.ts';
import type { ActionInput } from './inputs.ts';
import type { OutputName } from './outputs.ts';
import { runnerHost } from './runner-host.ts';

/** How the program is called. */
export const programName = 'sagemaker-promotion-gate';

/** A host at a command line, and what was said to it. */
export interface TerminalHost extends Host {
	readonly outputs: Readonly<Partial<Record<OutputName, string>>>;
	readonly failed: boolean;
}

const words = { info: '', notice: '', warning: 'Warning: ', error: 'Error: ' } as const;

/**
 * A command line: inputs are its options, the log is what is written by `print`, and what the step saves is kept in
 * the process, which comes to the end of a cancelled rollout by itself.
 */
export function terminalHost(
	inputs: Readonly<Partial<Record<ActionInput, string>>>,
	origin: Origin,
	print: (line: string) => void
): TerminalHost {
	const outputs: Partial<Record<OutputName, string>> = {};
	const state = new Map<string, string>();
	let failed = false;
	return {
		outputs,
		get failed() {
			return failed;
		},
		input: name => inputs[name] ?? '',
		output(name, value) {
			outputs[name] = value;
		},
		say(kind, text, { file, line } = {}) {
			const place = file === undefined ? '' : `${file}${line === undefined ? '' : `:${line}`}: `;
			print(`${words[kind]}${place}${text}`);
		},
		openGroup: title => print(`── ${title}`),
		closeGroup() {},
		fail(message) {
			failed = true;
			print(`${words.error}${message}`);
		},
		mask() {},
		saved: name => state.get(name) ?? '',
		save: (name, value) => void state.set(name, String(value)),
		idToken: runnerHost.idToken,
		origin,
		commandLine: programName
	};
}
