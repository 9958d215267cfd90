import { oneLine } from './sanitize.ts';

/** Characters that GitHub-flavoured markdown or HTML would read as markup. */
const markup = /[\\`*_[\]<>&|~"]/g;
/** The beginning of a line that would make it a list, a heading, a quote, a rule or a fence. */
const lineStart = /^(?:[-+](?!\d)|[=:]|\d+[.)](?=\s|$))/;
/** Words that GitHub turns into mentions, references, links, emoji or formulas, however they are escaped. */
const acting = /[@#$]|:\/\/|:[\w+-]+:|www\.|\bgh-\d|(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])/i;
const openings = /^[("'“‘]*/u;
const closings = /[)"'”’.,;!?]/u;

/** Plain text as markdown that shows exactly this text; a word that GitHub would act on is shown as code. */
export function text(plain: string): string {
	const words = oneLine(plain).split(' ');
	return words.map(inert).join(' ').replace(lineStart, entities);
}

/** One of our own sentences: as `text`, and what stands between backticks is code. */
export function sentence(plain: string): string {
	const parts = oneLine(plain).split(/`([^`]+)`/);
	const shown = parts.map((part, index) => (index % 2 === 1 ? code(part) : textAround(part)));
	return shown.reduce((line, part) => line + (line.endsWith('`') && part.startsWith('`') ? '&#8203;' : '') + part, '');
}

/** A name, a value, a command: shown as it is, in code. Safe in a table's cell too. */
export function code(plain: string): string {
	const line = oneLine(plain);
	if (line === '') return '(empty)';
	if (line.includes('|')) return `<code>${entities(unlinked(line))}</code>`;
	const fence = '`'.repeat(longestRun(line.matchAll(/`+/g)) + 1);
	const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
	return `${fence}${pad}${line}${pad}${fence}`;
}

/** A link to a web page; any other address is shown and leads nowhere. */
export function link(shown: string, url: string): string {
	const address = oneLine(url);
	if (!/^https?:\/\//i.test(address)) return text(shown);
	const safe = address.replace(/[\s<>\\`|"[\]{}^\ufffd]|[^ -~]/gu, encodeURIComponent).replaceAll('&', '&amp;');
	return `[${text(shown)}](<${safe}>)`;
}

/** A fenced block that its content cannot leave. */
export function fence(language: string, content: string): string {
	const bound = '`'.repeat(Math.max(2, longestRun(content.matchAll(/`+/g))) + 1);
	return `${bound}${language}\n${content}\n${bound}`;
}

export type Alignment = 'left' | 'right' | 'center';

/** A table of cells that are markdown already. */
export function table(
	columns: readonly { readonly title: string; readonly align?: Alignment }[],
	rows: readonly (readonly string[])[]
): string {
	const marks = { left: '---', right: '--:', center: ':-:' };
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	return [
		line(columns.map(column => column.title)),
		line(columns.map(column => marks[column.align ?? 'left'])),
		...rows.map(line)
	].join('\n');
}

export type AlertKind = 'NOTE' | 'TIP' | 'IMPORTANT' | 'WARNING' | 'CAUTION';

/** One of GitHub's boxes, coloured by how much it matters. */
export function alert(kind: AlertKind, body: string): string {
	const lines = body.split('\n').map(line => (line === '' ? '>' : `> ${line}`));
	return [`> [!${kind}]`, ...lines].join('\n');
}

/** A part that is folded until somebody opens it. */
export function details(summary: string, body: string): string {
	return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

/** Outside of backticks GitHub looks for addresses in code too: what would be one is parted where nobody sees it. */
function unlinked(line: string): string {
	return line.replace(/@|:(?=\/)|www(?=\.)/gi, '$&\u200b');
}

/** Every mark of ASCII as a numeric character reference, which is never markup. */
function entities(plain: string): string {
	return plain.replace(/[!-/:-@[-`{-~\u200b]/g, character => `&#${character.codePointAt(0)};`);
}

/** `text` of a part of a line: the spaces around it stay. */
function textAround(part: string): string {
	const [, before = '', middle = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(part) ?? [];
	return `${before}${text(middle)}${after}`;
}

function inert(token: string): string {
	if (!acting.test(token)) return token.replace(markup, entities);
	const from = openings.exec(token)?.[0].length ?? 0;
	let to = token.length;
	while (to > from && closings.test(token[to - 1] ?? '')) to--;
	const outside = (part: string) => part.replace(markup, entities);
	return `${outside(token.slice(0, from))}${code(token.slice(from, to))}${outside(token.slice(to))}`;
}

function longestRun(runs: Iterable<RegExpMatchArray>): number {
	let longest = 0;
	for (const [run] of runs) longest = Math.max(longest, run.length);
	return longest;
}
