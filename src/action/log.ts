import type { Annotation } from '../report/annotations.ts';
import type { LogLine } from '../report/log.ts';
import { logText } from '../report/sanitize.ts';
import { withoutSecrets } from '../runner/secrets.ts';
import { host } from './host.ts';

/** The runner reads what is printed for commands, and so do terminals. */
const said = (text: string) => logText(withoutSecrets(text));

/** Lines of the job's log. */
export function printLines(lines: readonly LogLine[]): void {
	for (const line of lines) {
		if (line.kind === 'group') host().openGroup(said(line.title));
		else if (line.kind === 'end-group') host().closeGroup();
		else host().say(line.kind, line.kind === 'info' ? withoutSecrets(line.text) : said(line.text));
	}
}

/** Notes on the lines of the promotion file, which GitHub shows beside them. */
export function annotate(annotations: readonly Annotation[]): void {
	for (const { level, message, file, line } of annotations) {
		host().say(level, message, { ...(file !== undefined && { file }), ...(line !== undefined && { line }) });
	}
}
