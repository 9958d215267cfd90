import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { documents } from './documents.ts';

const withoutCode = (text: string) => text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '`code`');

/** The anchors GitHub gives the headings of a document. */
function anchorsOf(path: string): readonly string[] {
	const headings = [...(documents[path] ?? '').replace(/^```[\s\S]*?^```/gm, '').matchAll(/^#+ (.+)$/gm)];
	return headings.map(([, heading = '']) =>
		heading
			.toLowerCase()
			.replace(/[^\p{L}\p{N} _-]/gu, '')
			.replaceAll(' ', '-')
	);
}

const links = Object.entries(documents).flatMap(([path, text]) =>
	[...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)]
		.map(([, target = '']) => target)
		.filter(target => !/^[a-z]+:/.test(target))
		.map(target => ({ path, target }))
);

test('there are links to check', () => {
	expect(links.length).toBeGreaterThan(20);
});

test('every link within the repository leads somewhere', () => {
	const broken = links.filter(({ path, target }) => {
		const [file = '', anchor] = target.split('#');
		const to = file === '' ? path : join(dirname(path), file);
		if (!existsSync(to)) return true;
		return anchor !== undefined && statSync(to).isFile() && !anchorsOf(to).includes(anchor);
	});
	expect(broken).toEqual([]);
});

test('nothing of a merge is left in a document', () => {
	const left = Object.entries(documents).flatMap(([path, text]) =>
		/^(<{7}|={7}|>{7})( |$)/m.test(text) ? [path] : []
	);
	expect(left).toEqual([]);
});
