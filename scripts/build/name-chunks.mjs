import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { nameOf } from './shake.mjs';

/**
 * ncc numbers the files that are loaded at run time. This names each by the source that is imported at run time, or
 * `shared-` and the largest part of it.
 */
export function nameChunks(folder, entries) {
	const numbers = readdirSync(folder).flatMap(name => /^(\d+)\.index\.js$/.exec(name)?.[1] ?? []);
	const taken = new Map();
	const names = new Map();
	for (const number of numbers) {
		const name = nameOfChunk(readFileSync(`${folder}/${number}.index.js`, 'utf8'), entries);
		const count = (taken.get(name) ?? 0) + 1;
		taken.set(name, count);
		names.set(number, count === 1 ? name : `${name}-${count}`);
	}
	const index = readFileSync(`${folder}/index.js`, 'utf8');
	const numbered = 'return "" + chunkId + ".index.js";';
	if (index.split(numbered).length !== 2) throw new Error('ncc names its files in a way of its own.');
	const named = `return ${JSON.stringify(Object.fromEntries(names), undefined, 1)}[chunkId] + ".js";`;
	writeFileSync(`${folder}/index.js`, index.replace(numbered, named));
	for (const [number, name] of names) renameSync(`${folder}/${number}.index.js`, `${folder}/${name}.js`);
}

/** esbuild writes the path of every source over what is left of it. */
function nameOfChunk(text, entries) {
	const parts = text.split(/^\/\/ ((?:src|node_modules)\/.*)$/m).slice(1);
	const sources = parts.filter((_, i) => i % 2 === 0);
	const entry = sources.findLast(source => entries.includes(source));
	if (entry !== undefined) return nameOf(entry);
	const bytes = new Map();
	for (const [i, source] of sources.entries()) {
		const name = nameOf(source);
		bytes.set(name, (bytes.get(name) ?? 0) + (parts[2 * i + 1]?.length ?? 0));
	}
	const [largest] = [...bytes].sort(([, a], [, b]) => b - a);
	return largest === undefined ? 'shared' : `shared-${largest[0]}`;
}
