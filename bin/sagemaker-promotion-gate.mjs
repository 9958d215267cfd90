#!/usr/bin/env node
// The command line of the bundle that GitHub runs. Without arguments the bundle takes itself for the action's step.
const [major] = process.versions.node.split('.');
if (Number(major) < 24) {
	console.error(`sagemaker-promotion-gate needs Node.js 24 or later; this is ${process.versions.node}.`);
	process.exit(2);
}
if (process.argv.length === 2) process.argv.push('--help');
await import('../dist/index.js');
