import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { renderComment } from '../../src/report/comment.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { chromiumPath, looks, openBrowser, openStage, type Stage } from './browser.ts';
import { huge } from './huge.ts';
import { stateNames, states } from './states.ts';

const marker = '<!-- sagemaker-promotion-gate:churn-prod -->';
const withinMs = 120_000;

if (chromiumPath === undefined) {
	console.warn(
		'NO CHROMIUM WAS FOUND: how comment and summary look was NOT checked. Install chromium, or name it in CHROMIUM_PATH.'
	);
}

describe('as GitHub shows it', () => {
	let browser: Browser | undefined;
	let stage: Stage | undefined;
	beforeAll(async () => {
		if (chromiumPath === undefined) return;
		browser = await openBrowser(chromiumPath);
		stage = await openStage(browser);
	}, withinMs);
	afterAll(async () => browser?.close());

	// Every state on a phone, where room is scarce, and half of them in each other look: pictures of all are made by a command.
	test.each(['light', 'dark', 'phone'])(
		'%s: every chart is drawn and nothing leaves the page',
		async look => {
			const how = looks[look];
			if (stage === undefined || how === undefined) return;
			const reports = await Promise.all(stateNames.map(name => states[name]()));
			const markdowns = [
				...(look === 'phone'
					? reports.map(report => renderComment(report, { marker }))
					: reports.filter((_, i) => (i % 2 === 0) === (look === 'dark')).map(report => renderSummary(report))),
				renderComment(huge(await states.baking()), { marker })
			];
			const { shown } = stage;
			expect(await stage.put(markdowns, how)).toEqual([]);
			await shown.evaluate(openFolds);
			expect(await charts(shown)).toBe(markdowns.join('').split('```mermaid').length - 1);
			expect(await shown.evaluate(tooWide)).toEqual([]);
		},
		withinMs
	);

	test(
		'what is too wide is noticed',
		async () => {
			if (stage === undefined || looks.phone === undefined) return;
			const { shown } = stage;
			await stage.put(['hello'], looks.phone);
			await shown.evaluate(widen);
			expect((await shown.evaluate(tooWide)).length).toBeGreaterThan(0);
		},
		withinMs
	);

	test(
		'a chart that mermaid cannot read is noticed',
		async () => {
			if (stage === undefined || looks.light === undefined) return;
			expect(await stage.put(['```mermaid\nxychart-beta\n line [a\n```'], looks.light)).toHaveLength(1);
		},
		withinMs
	);
});

/** Charts that have a size. */
async function charts(shown: Page): Promise<number> {
	const boxes = await Promise.all((await shown.locator('.chart svg').all()).map(chart => chart.boundingBox()));
	return boxes.filter(box => box !== null && box.width > 200 && box.height > 60).length;
}

interface Element {
	readonly tagName: string;
	readonly textContent: string;
	setAttribute(name: string, value: string): void;
	getBoundingClientRect(): { readonly right: number };
	closest(selector: string): unknown;
}

interface Window {
	readonly innerWidth: number;
	readonly document: { querySelectorAll(selector: string): Iterable<Element> };
}

function openFolds(): void {
	const { document } = globalThis as unknown as Window;
	for (const fold of document.querySelectorAll('details')) fold.setAttribute('open', '');
}

function widen(): void {
	const { document } = globalThis as unknown as Window;
	for (const line of document.querySelectorAll('p')) line.setAttribute('style', 'width: 900px');
}

/** What reaches beyond the right edge of the page; tables and code scroll within their boxes. */
function tooWide(): readonly string[] {
	const { document, innerWidth } = globalThis as unknown as Window;
	const inBox = (element: Element) => element.closest('table, pre') !== null && !/^(TABLE|PRE)$/.test(element.tagName);
	return [...document.querySelectorAll('.markdown-body, .markdown-body *')]
		.filter(element => !inBox(element) && element.getBoundingClientRect().right > innerWidth + 1)
		.map(element => `${element.tagName}: ${element.textContent.slice(0, 80)}`);
}
