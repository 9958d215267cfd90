import {
	endGroup,
	error,
	getIDToken,
	getInput,
	getState,
	info,
	notice,
	saveState,
	setFailed,
	setOutput,
	setSecret,
	startGroup,
	warning
} from '@actions/core';
import type { Host } from './host-ports.ts';

const annotations = { error, warning, notice } as const;

/** GitHub's runner, by the files and the workflow commands through which it listens. */
export const runnerHost: Host = {
	input: name => getInput(name),
	output: setOutput,
	say(kind, text, { file, line } = {}) {
		if (kind === 'info') return info(text);
		annotations[kind](text, { ...(file !== undefined && { file }), ...(line !== undefined && { startLine: line }) });
	},
	openGroup: startGroup,
	closeGroup: endGroup,
	fail: setFailed,
	mask: setSecret,
	saved: getState,
	save: saveState,
	idToken: getIDToken,
	origin: {}
};
