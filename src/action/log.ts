import { endGroup, error, info, notice, startGroup, warning } from '@actions/core';
import type { Annotation } from '../report/annotations.ts';
import type { LogLine } from '../report/log.ts';
import { logText } from '../report/sanitize.ts';
import { withoutSecrets } from '../runner/secrets.ts';

/** The runner reads what is printed for commands, and so do terminals. */
const said = (text: string) => logText(withoutSecrets(text));

/** Lines of the job's log. */
export function printLines(lines: readonly LogLine[]): void {
	for (const line of lines) {
		switch (line.kind) {
			case 'group':
				startGroup(said(line.title));
				break;
			case 'end-group':
				endGroup();
				break;
			case 'info':
				info(withoutSecrets(line.text));
				break;
			case 'notice':
				notice(said(line.text));
				break;
			case 'warning':
				warning(said(line.text));
				break;
			case 'error':
				error(said(line.text));
				break;
		}
	}
}

const say = { error, warning, notice } as const;

/** Notes on the lines of the promotion file, which GitHub shows beside them. */
export function annotate(annotations: readonly Annotation[]): void {
	for (const { level, message, file, line } of annotations) {
		say[level](message, { ...(file !== undefined && { file }), ...(line !== undefined && { startLine: line }) });
	}
}
