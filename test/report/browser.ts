import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { articles, emptyPage, mermaidPath, styles, type Theme } from './github-page.ts';

const places = [
	process.env.CHROMIUM_PATH ?? '',
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome'
];

/** Where a Chromium is, if there is one. */
export const chromiumPath = places.find(path => path !== '' && existsSync(path));

export async function openBrowser(executablePath: string): Promise<Browser> {
	return chromium.launch({
		executablePath,
		args: [
			'--headless',
			'--no-sandbox',
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync'
		]
	});
}

export interface Look {
	readonly theme: Theme;
	readonly width: number;
}

/** The looks of a reader: a desktop, a narrow window, a phone. */
export const looks: Readonly<Record<string, Look>> = {
	light: { theme: 'light', width: 900 },
	dark: { theme: 'dark', width: 1280 },
	phone: { theme: 'light', width: 390 },
	'phone-dark': { theme: 'dark', width: 390 }
};

/** A page that shows texts one after the other, in any look: what draws the charts is loaded once. */
export interface Stage {
	readonly shown: Page;
	/** Texts, one below the other, with their charts drawn; the answer is what mermaid or the page complained about. */
	readonly put: (markdowns: readonly string[], look: Look) => Promise<readonly string[]>;
}

export async function openStage(browser: Browser): Promise<Stage> {
	const shown = await browser.newPage();
	const complaints: string[] = [];
	shown.on('pageerror', error => complaints.push(String(error)));
	await shown.setContent(emptyPage);
	await shown.addScriptTag({ path: mermaidPath });
	return {
		shown,
		put: async (markdowns, { theme, width }) => {
			await shown.setViewportSize({ width, height: 900 });
			await shown.evaluate(fill, { css: styles(theme), html: articles(markdowns) });
			const problems = await shown.evaluate(drawCharts, theme);
			return [...complaints.splice(0), ...problems];
		}
	};
}

/** Runs in the page. */
function fill({ css, html }: { readonly css: string; readonly html: string }): void {
	const { document } = globalThis as unknown as {
		readonly document: { readonly body: { innerHTML: string }; querySelector(name: 'style'): { textContent: string } };
	};
	document.querySelector('style').textContent = css;
	document.body.innerHTML = html;
}

/** Runs in the page: every mermaid block becomes a picture, as on GitHub. */
async function drawCharts(theme: string): Promise<string[]> {
	const { document, mermaid } = globalThis as unknown as {
		readonly document: {
			querySelectorAll(selector: string): Iterable<{
				readonly textContent: string;
				readonly parentElement: { outerHTML: string };
			}>;
		};
		readonly mermaid: {
			initialize(options: object): void;
			render(id: string, text: string): Promise<{ readonly svg: string }>;
		};
	};
	mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', theme: theme === 'dark' ? 'dark' : 'default' });
	const problems: string[] = [];
	let drawn = 0;
	for (const block of [...document.querySelectorAll('code.language-mermaid')]) {
		drawn++;
		try {
			const { svg } = await mermaid.render(`chart-${drawn}`, block.textContent);
			block.parentElement.outerHTML = `<div class="chart">${svg}</div>`;
		} catch (error) {
			problems.push(`${String(error)} in:\n${block.textContent}`);
		}
	}
	return problems;
}
