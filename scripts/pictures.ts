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
import { chromiumPath, type Look, looks, openBrowser, openStage, type Stage } from '../test/report/browser.ts';
import { type StateName, stateNames, states } from '../test/report/states.ts';

const marker = '<!-- promotion gate -->';

/** One text as it is shown, from its top to its end. */
async function take({ shown, put }: Stage, look: Look, markdown: string, path: string): Promise<void> {
	for (const problem of await put([markdown], look)) console.error(`${path}: ${problem}`);
	writeFileSync(path, await shown.screenshot({ fullPage: true }));
}

async function takeAll(browser: Browser, names: readonly StateName[]): Promise<void> {
	const folder = join(tmpdir(), 'promotion-gate-pictures');
	mkdirSync(folder, { recursive: true });
	const stage = await openStage(browser);
	for (const [look, how] of Object.entries(looks)) {
		for (const name of names) {
			const report = await states[name]();
			await take(stage, how, renderComment(report, { marker }), join(folder, `${name}-comment-${look}.png`));
			await take(stage, how, renderSummary(report), join(folder, `${name}-summary-${look}.png`));
		}
		console.log(`${look}: comment and summary of ${names.join(', ')}`);
	}
	console.log(`The pictures are in ${folder}.`);
}

async function takeForReadme(browser: Browser): Promise<void> {
	const path = join(import.meta.dirname, '..', 'docs', 'pictures', 'comment.png');
	const comment = renderComment(await states['rolled-back-by-latency'](), { marker });
	await take(await openStage(browser), { theme: 'light', width: 900 }, comment, path);
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
