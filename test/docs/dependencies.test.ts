import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { documents, part } from './documents.ts';

const manifest: unknown = JSON.parse(readFileSync('package.json', 'utf8'));
const page = documents['docs/dependencies.md'] ?? '';
const [bundled = '', developed = ''] = page.split('## For development');
const reasons = (text: string) => [...text.matchAll(/^\| `([^`]+)` \| (.*) \|$/gm)];

test.each([
	['dependencies', bundled],
	['devDependencies', developed]
])('every one of %s has its reason, and none has one that is not there', (kind, text) => {
	const explained = reasons(text);
	expect(explained.map(([, name]) => name)).toEqual(Object.keys(part(manifest, kind)));
	expect(explained.filter(([, , reason = '']) => reason.length < 10)).toEqual([]);
});

test('versions are pinned', () => {
	const versions = ['dependencies', 'devDependencies'].flatMap(kind => Object.entries(part(manifest, kind)));
	expect(versions.filter(([, version]) => !/^(npm:[a-z]+@)?\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
});
