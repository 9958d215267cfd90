/**
 * Makes pictures of comment and summary in their states and looks, in a folder that it names at the end:
 * `npm run pictures [-- state ...]`. With `--readme` it makes the one picture of the README instead.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { renderComment } from '../src/report/comment.ts';
import { renderSummary } from '../src/report/summary.ts';
import { chromiumPath, type Look, looks, openBrowser, show } from '../test/report/browser.ts';
import { type StateName, stateNames, states } from '../test/report/states.ts';

const marker = '<!-- promotion gate -->';

/** One page as it is shown, from its top to its end or to some height. */
async function take(browser: Browser, markdown: string, look: Look, path: string, height?: number): Promise<void> {
	const { shown, problems } = await show(browser, [markdown], look);
	for (const problem of problems) console.error(`${path}: ${problem}`);
	const clip = height === undefined ? {} : { clip: { x: 0, y: 0, width: look.width, height } };
	writeFileSync(path, await shown.screenshot({ fullPage: true, ...clip }));
	await shown.close();
}

async function takeAll(browser: Browser, names: readonly StateName[]): Promise<void> {
	const folder = join(tmpdir(), 'promotion-gate-pictures');
	mkdirSync(folder, { recursive: true });
	for (const name of names) {
		const report = await states[name]();
		const texts = { comment: renderComment(report, { marker }), summary: renderSummary(report) };
		for (const [kind, markdown] of Object.entries(texts)) {
			for (const [look, how] of Object.entries(looks)) {
				await take(browser, markdown, how, join(folder, `${name}-${kind}-${look}.png`));
			}
		}
		console.log(`${name}: comment and summary, each in ${Object.keys(looks).join(', ')}`);
	}
	console.log(`The pictures are in ${folder}.`);
}

async function takeForReadme(browser: Browser): Promise<void> {
	const path = join(import.meta.dirname, '..', 'docs', 'pictures', 'comment.png');
	const comment = renderComment(await states['rolled-back-by-latency'](), { marker });
	await take(browser, comment, { theme: 'light', width: 900 }, path);
	console.log(`The picture is ${path}.`);
}

if (chromiumPath === undefined) {
	console.error('No Chromium was found: install one, or name it in CHROMIUM_PATH.');
	process.exitCode = 1;
} else {
	const wanted = process.argv.slice(2);
	const browser = await openBrowser(chromiumPath);
	if (wanted.includes('--readme')) await takeForReadme(browser);
	else await takeAll(browser, wanted.length === 0 ? stateNames : stateNames.filter(name => wanted.includes(name)));
	await browser.close();
}
