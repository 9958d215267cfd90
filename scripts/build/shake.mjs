import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { build } from 'esbuild';

/**
 * Bundles an entry point to ES modules, one file for each import at run time and for what they share.
 * Gives the files by name, the folders of the packages of which something is left, and for every file that is
 * imported at run time the source that it begins with.
 */
export async function shake(entryPoint) {
	const { outputFiles, metafile } = await build({
		entryPoints: [entryPoint],
		outdir: 'lib',
		write: false,
		metafile: true,
		bundle: true,
		splitting: true,
		format: 'esm',
		platform: 'node',
		target: 'node24',
		mainFields: ['module', 'main'],
		legalComments: 'none',
		banner: { js: requireForCommonJs },
		plugins: [oidcOnDemand]
	});
	const names = namesOf(metafile.outputs);
	const renamed = text => text.replaceAll(/[\w.@-]+-[A-Z0-9]{8}\.js\b/g, name => names.get(name) ?? name);
	const files = outputFiles.map(({ path, text }) => [names.get(basename(path)), renamed(text)]);
	const inputs = Object.values(metafile.outputs).flatMap(output => Object.entries(output.inputs));
	const left = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => packageOf(path));
	const entries = Object.values(metafile.outputs).flatMap(({ entryPoint: source }) => source ?? []);
	return { files, entries, packages: [...new Set(left)].filter(folder => folder !== undefined).sort() };
}

/** Packages in CommonJS ask for Node's modules by `require`, which ES modules have not. */
const requireForCommonJs =
	"import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

/** `@actions/core` loads an HTTP client for the one call that needs it; here it is loaded by that call. */
const oidcOnDemand = {
	name: 'oidc-on-demand',
	setup({ onLoad }) {
		onLoad({ filter: /node_modules[\\/]@actions[\\/]core[\\/]lib[\\/]core\.js$/ }, ({ path }) => {
			const cut = (text, from, to) => {
				if (text.split(from).length !== 2) throw new Error(`${path} has changed: "${from}" is not in it once.`);
				return text.replace(from, to);
			};
			const text = cut(readFileSync(path, 'utf8'), "import { OidcClient } from './oidc-utils.js';\n", '');
			const lazily = "return yield (yield import('./oidc-utils.js')).OidcClient.getIDToken(aud);";
			return { contents: cut(text, 'return yield OidcClient.getIDToken(aud);', lazily), loader: 'js' };
		});
	}
};

/** Names that stay the same when the contents change: that of the source, or of the largest part that is shared. */
function namesOf(outputs) {
	const taken = new Map();
	const sorted = Object.entries(outputs).sort(([, a], [, b]) => (sourceOf(a) < sourceOf(b) ? -1 : 1));
	return new Map(
		sorted.map(([path, output]) => {
			const base = `${output.entryPoint === undefined ? 'shared-' : ''}${nameOf(sourceOf(output))}`;
			const count = (taken.get(base) ?? 0) + 1;
			taken.set(base, count);
			return [basename(path), `${base}${count === 1 ? '' : `-${count}`}.js`];
		})
	);
}

function sourceOf({ entryPoint, inputs }) {
	if (entryPoint !== undefined) return entryPoint;
	const [largest] = Object.entries(inputs).sort(([, a], [, b]) => b.bytesInOutput - a.bytesInOutput);
	return largest?.[0] ?? '';
}

/** The name of a source of ours, or of the package it is from. */
export function nameOf(source) {
	const folder = packageOf(source);
	if (folder === undefined) return basename(source).replace(/\.\w+$/, '');
	return folder
		.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length)
		.replace(/^@/, '')
		.replace('/', '-');
}

function packageOf(path) {
	return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(dirname(path))?.[0];
}
