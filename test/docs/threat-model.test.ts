import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { documents } from './documents.ts';

const page = documents['docs/threat-model.md'] ?? '';
const rows = page.split('\n').filter(line => line.startsWith('| ') && !/^\| (Attempt|What|---)/.test(line));

test('every attempt names the test that shows what happens', () => {
	expect(rows.length).toBeGreaterThanOrEqual(30);
	expect(rows.filter(row => !/\]\(\.\.\/test\/[\w./-]+\.test\.ts\)/.test(row))).toEqual([]);
});

test('the tests that are named exist, by these names', () => {
	const named = [...page.matchAll(/\]\(\.\.\/(test\/[\w./-]+)\)(?:: "([^"]+)")?/g)];
	expect(named.length).toBeGreaterThan(30);
	const missing = named.filter(([, path = '', name = '']) => {
		return !existsSync(path) || !readFileSync(path, 'utf8').includes(name);
	});
	expect(missing.map(([whole]) => whole)).toEqual([]);
});
