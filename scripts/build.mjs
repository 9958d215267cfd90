/**
 * Builds `dist/` from `src/`: esbuild drops what no call reaches and cuts the rest where the source imports at run
 * time, into `lib/`; ncc packs that. Nothing is minified, and nothing depends on the folder it is built in.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { licences } from './build/licences.mjs';
import { nameChunks } from './build/name-chunks.mjs';
import { shake } from './build/shake.mjs';

for (const folder of ['lib', 'dist']) rmSync(folder, { recursive: true, force: true });
const { files, packages, entries } = await shake('src/index.ts');
mkdirSync('lib');
for (const [name, text] of files) writeFileSync(`lib/${name}`, text);
const ncc = 'node_modules/@vercel/ncc/dist/ncc/cli.js';
execFileSync(process.execPath, [ncc, 'build', 'lib/index.js', '-o', 'dist', '--target', 'es2022', '--quiet'], {
	stdio: 'inherit'
});
nameChunks('dist', entries);
writeFileSync('dist/licenses.txt', licences(packages));
