/** Makes pictures of the comment in its states and looks: `npm run pictures [-- state ...]`, into lib/pictures. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderComment } from '../src/report/comment.ts';
import { renderSummary } from '../src/report/summary.ts';
import { chromiumPath, looks, openBrowser, show } from '../test/report/browser.ts';
import { stateNames, states } from '../test/report/states.ts';

const folder = join(import.meta.dirname, '..', 'lib', 'pictures');

if (chromiumPath === undefined) {
	console.error('No Chromium was found: install one, or name it in CHROMIUM_PATH.');
	process.exit(1);
}
const wanted = process.argv.slice(2);
const names = stateNames.filter(name => wanted.length === 0 || wanted.includes(name));
const browser = await openBrowser(chromiumPath);
mkdirSync(folder, { recursive: true });
for (const name of names) {
	const report = await states[name]();
	const renderings = {
		comment: renderComment(report, { marker: '<!-- promotion gate -->' }),
		summary: renderSummary(report)
	};
	for (const [kind, markdown] of Object.entries(renderings)) {
		for (const [look, how] of Object.entries(looks)) {
			const { shown, problems } = await show(browser, [markdown], how);
			for (const problem of problems) console.error(`${name}, ${kind}, ${look}: ${problem}`);
			const path = join(folder, `${name}-${kind}-${look}.png`);
			writeFileSync(path, await shown.screenshot({ fullPage: true }));
			await shown.close();
		}
	}
	console.log(`${name}: ${Object.keys(renderings).length * Object.keys(looks).length} pictures`);
}
await browser.close();
console.log(`The pictures are in ${folder}.`);
