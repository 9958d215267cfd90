import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Every document of the repository, by its path. */
export const documents: Readonly<Record<string, string>> = Object.fromEntries(
	[...markdownIn('.'), ...markdownIn('docs'), ...pathsIn('examples').filter(path => path.endsWith('.md'))].map(path => [
		path,
		readFileSync(path, 'utf8')
	])
);

function markdownIn(folder: string): readonly string[] {
	const names = readdirSync(folder).filter(name => name.endsWith('.md'));
	return names.map(name => (folder === '.' ? name : `${folder}/${name}`));
}

/** Every file below a folder, with `/` between its parts on every system. */
export function pathsIn(folder: string): readonly string[] {
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
	return entries.map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll('\\', '/')).sort();
}

export interface Example {
	/** Document and number within it. */
	readonly name: string;
	readonly text: string;
	readonly value: Readonly<Record<string, unknown>>;
}

/** Of other systems than GitHub. */
const elsewhere = /^examples\/(aws|gitlab|codebuild)\//;

/** The YAML files of the example repositories: `workflows` of GitHub, or everything else, which is promotion files. */
export function filesOfExamples(kind: 'workflows' | 'promotion-files'): readonly Example[] {
	const paths = pathsIn('examples').filter(path => path.endsWith('.yml') && !elsewhere.test(path));
	const wanted = paths.filter(path => path.includes('/.github/workflows/') === (kind === 'workflows'));
	return wanted.map(name => {
		const text = readFileSync(name, 'utf8');
		const value: unknown = parse(text);
		return { name, text, value: isMapping(value) ? value : {} };
	});
}

/** The fenced blocks of a language, parsed; those that are no mapping are left out. */
export function examplesOf(language: 'yaml' | 'json'): readonly Example[] {
	return Object.entries(documents).flatMap(([path, document]) =>
		[...document.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, 'gm'))].flatMap(([, text = ''], i) => {
			const value: unknown = language === 'json' ? JSON.parse(text) : parse(text);
			return isMapping(value) ? [{ name: `${path}, ${language} ${i + 1}`, text, value }] : [];
		})
	);
}

export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A part of something that has been parsed; an empty mapping where there is none. */
export function part(value: unknown, key: string): Readonly<Record<string, unknown>> {
	const found = isMapping(value) ? value[key] : undefined;
	return isMapping(found) ? found : {};
}

export function list(value: unknown): readonly unknown[] {
	if (Array.isArray(value)) return value;
	return value === undefined ? [] : [value];
}
