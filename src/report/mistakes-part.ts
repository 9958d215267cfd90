import type { Detail } from './detail.ts';
import { code, sentence, text } from './markdown.ts';
import type { Report } from './model.ts';
import { shorten } from './sanitize.ts';

/** What is wrong, and where it stands. */
export function mistakeList({ mistakes }: Report, detail: Detail): string {
	const shown = mistakes.slice(0, detail.rows);
	const lines = shown.map(({ key, message, file, line, input }) => {
		const given = input === undefined || (input === key && line === undefined) ? undefined : `input ${input}`;
		const at = [file ?? given, line === undefined ? undefined : `line ${line}`].filter(part => part !== undefined);
		const name = key === '' ? '' : `${code(shorten(key, detail.names))}: `;
		const where = at.length === 0 ? '' : ` (${text(at.join(', '))})`;
		return `- ${name}${sentence(shorten(message, detail.sentences))}${where}`;
	});
	const left = mistakes.length - shown.length;
	return [...lines, ...(left > 0 ? [`- and ${left} more`] : [])].join('\n');
}
