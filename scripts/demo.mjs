/**
 * The demo: `npm run demo -- --scenario healthy`. Works on a fresh clone. A Node that runs TypeScript needs nothing
 * installed; with an older one the packages are installed first, among them a Node that does.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const runsTypeScript = major > 22 || (major === 22 && minor >= 18);
const root = fileURLToPath(new URL('../', import.meta.url));
const run = (command, args) => spawnSync(command, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
const demo = [
	'--disable-warning=ExperimentalWarning',
	fileURLToPath(new URL('./demo/main.ts', import.meta.url)),
	...process.argv.slice(2)
];

// The demo itself decides what an interrupt means.
process.on('SIGINT', () => {});

if (runsTypeScript) {
	process.exitCode = run(process.execPath, demo);
} else {
	console.log(`Node ${process.versions.node} does not run TypeScript; installing the packages with one that does.`);
	const installed = run('npm', ['ci', '--no-audit', '--no-fund']);
	process.exitCode =
		installed === 0 ? run(fileURLToPath(new URL('../node_modules/.bin/node', import.meta.url)), demo) : installed;
}
