/** Builds `dist/` from `src/`: TypeScript to `lib/`, then one file with every dependency by ncc. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';

const run = (tool, ...args) => execFileSync(process.execPath, [tool, ...args], { stdio: 'inherit' });

rmSync('lib', { recursive: true, force: true });
rmSync('dist', { recursive: true, force: true });
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
run(
	'node_modules/@vercel/ncc/dist/ncc/cli.js',
	'build',
	'lib/index.js',
	'-o',
	'dist',
	'--license',
	'licenses.txt',
	'--target',
	'es2022',
	'--quiet'
);
