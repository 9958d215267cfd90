import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const { resolve } = createRequire(import.meta.url);

export type Theme = 'light' | 'dark';

/** Markdown as GitHub turns it into HTML, with what its sanitiser takes away. */
export function toHtml(markdown: string): string {
	return String(
		unified()
			.use(remarkParse)
			.use(remarkGfm)
			.use(remarkRehype, { allowDangerousHtml: true })
			.use(rehypeRaw)
			.use(rehypeSanitize)
			.use(rehypeStringify)
			.processSync(markdown)
	);
}

/** The same without the sanitiser, comments left out: what we wrote. */
export function toUnsafeHtml(markdown: string): string {
	return String(
		unified()
			.use(remarkParse)
			.use(remarkGfm)
			.use(remarkRehype, { allowDangerousHtml: true })
			.use(rehypeRaw)
			.use(rehypeStringify)
			.processSync(markdown)
	).replace(/<!--.*?-->/gs, '');
}

/** Quotes that GitHub shows as coloured boxes; `<p>[!TIP]` begins one. */
function withAlerts(html: string): string {
	return html.replace(
		/<blockquote>\s*<p>\[!(TIP|NOTE|IMPORTANT|WARNING|CAUTION)\]\s*([\s\S]*?)<\/blockquote>/g,
		(_, kind: string, body: string) => {
			const name = kind.toLowerCase();
			const title = `<p class="markdown-alert-title">${kind.charAt(0)}${name.slice(1)}</p>`;
			return `<div class="markdown-alert markdown-alert-${name}">${title}<p>${body}</div>`;
		}
	);
}

export const mermaidPath = resolve('mermaid/dist/mermaid.min.js');

/** Texts, one below the other, as they stand in a page of GitHub. */
export function articles(markdowns: readonly string[]): string {
	return markdowns.map(markdown => `<article class="markdown-body">${withAlerts(toHtml(markdown))}</article>`).join('');
}

/** Of GitHub's width and colours, for the one style element of a page. */
export function styles(theme: Theme): string {
	const css = readFileSync(resolve(`github-markdown-css/github-markdown-${theme}.css`), 'utf8');
	const background = theme === 'dark' ? '#0d1117' : '#ffffff';
	return `${css}
body { margin: 0; background: ${background}; }
.markdown-body { box-sizing: border-box; max-width: 860px; margin: 0 auto; padding: 16px; }
`;
}

export const emptyPage = `<!doctype html>
<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><style></style></head>
<body></body></html>`;
