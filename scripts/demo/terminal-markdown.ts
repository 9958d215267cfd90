import { bold, cyan, dim, widthOf } from './style.ts';

/**
 * A comment as GitHub shows it, as far as a terminal can: headings, tables and lists; of a chart only that it is
 * there, and what GitHub folds stays folded unless `unfold` is asked for.
 */
export function renderMarkdown(markdown: string, unfold: boolean): string {
	const text = markdown.replace(/<!--[\s\S]*?-->/g, '');
	return renderLines((unfold ? text : folded(text)).split('\n'))
		.join('\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}

/** Outermost details by their summaries. */
function folded(markdown: string): string {
	let depth = 0;
	return markdown
		.split('\n')
		.filter(line => {
			const opens = line.match(/<details\b/g)?.length ?? 0;
			const closes = line.match(/<\/details>/g)?.length ?? 0;
			const isShown = depth === 0 || (depth === 1 && opens === 0 && line.includes('<summary>'));
			depth += opens - closes;
			return isShown;
		})
		.join('\n');
}

function renderLines(lines: readonly string[]): readonly string[] {
	const shown: string[] = [];
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at] ?? '';
		const last = line.startsWith('```') ? endOfFence(lines, at) : line.startsWith('|') ? endOfTable(lines, at) : at;
		const block = lines.slice(at, last + 1);
		if (line.startsWith('```')) shown.push(...fence(block));
		else if (line.startsWith('|')) shown.push(...table(block));
		else shown.push(...plain(line));
		at = last;
	}
	return shown;
}

function endOfFence(lines: readonly string[], start: number): number {
	const end = lines.findIndex((line, index) => index > start && line.startsWith('```'));
	return end < 0 ? lines.length - 1 : end;
}

function endOfTable(lines: readonly string[], start: number): number {
	const after = lines.findIndex((line, index) => index > start && !line.startsWith('|'));
	return (after < 0 ? lines.length : after) - 1;
}

/** A chart takes one line: its title. */
function fence(block: readonly string[]): readonly string[] {
	if (!block[0]?.startsWith('```mermaid')) return block.slice(1, -1).map(line => dim(`  ${line}`));
	const title = block.map(line => /^\s*title "?(.*?)"?$/.exec(line)?.[1]).find(found => found !== undefined);
	return [dim(`[chart: ${title ?? 'of the rollout'}]`)];
}

function table(block: readonly string[]): readonly string[] {
	const rows = block
		.filter(line => !/^\|[\s:|-]+\|?$/.test(line))
		.map(line =>
			line
				.split(/(?<!\\)\|/)
				.slice(1, -1)
				.map(cell => inline(cell.trim()))
		);
	const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => widthOf(row[column] ?? ''))));
	return rows.map((row, index) => {
		const cells = row.map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - widthOf(cell))));
		const text = cells.join('  ').trimEnd();
		return index === 0 ? bold(text) : text;
	});
}

function plain(line: string): readonly string[] {
	const [, heading] = /^#{1,6} (.*)$/.exec(line) ?? [];
	if (heading !== undefined) return ['', bold(cyan(inline(heading)))];
	const [, summary] = /<summary>(.*?)<\/summary>/.exec(line) ?? [];
	if (summary !== undefined) return [bold(`▸ ${inline(summary)}`)];
	if (/^<\/?(details|picture|source|sub|p|div|table)\b.*>$/.test(line.trim())) return [];
	return [inline(line)];
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', nbsp: ' ', quot: '"', amp: '&' };

/** Links by their text, code and emphasis without their marks, entities as the signs they are. */
function inline(text: string): string {
	return text
		.replace(/\[([^\]]*)\]\((?:<[^>]*>|[^)]*)\)/g, '$1')
		.replace(/<br\s*\/?>/g, ' ')
		.replace(/<\/?[a-z][^>]*>/g, '')
		.replace(/[`*]|(?<!\w)_|_(?!\w)/g, '')
		.replace(/\\([|\\[\]<>#@!~-])/g, '$1')
		.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
		.replace(/&(\w+);/g, (entity, name: string) => entities[name] ?? entity);
}
