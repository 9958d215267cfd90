/**
 * What it costs to start: CPU and memory of the bundle refusing an empty configuration, and of the run after a job
 * that has nothing to do, beside a bare action that makes one client of the AWS SDK and reads one input, packed by ncc
 * as actions usually are.
 *
 *     npm run build && node bench/startup/main.ts [path of another action's bundle]
 *
 * Another action is started without inputs, as ours is: AWS's own for CloudFormation, for instance. Each is a process of its own; they take turns, and the median of the rounds counts.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { isObject } from '../../src/common/json.ts';

const rounds = 15;
/** Wanted: no more CPU than the bare action, and less memory than this. */
const mostMiB = 100;

interface Cost {
	readonly cpuMs: number;
	readonly rssMiB: number;
}

const bareAction = `
import { getInput } from '@actions/core';
import { SageMakerClient } from '@aws-sdk/client-sagemaker';
getInput('endpoint-name');
new SageMakerClient({ region: 'eu-west-1' });
`;

const tellCost = `
process.on('exit', () => {
	const { user, system } = process.cpuUsage();
	const { maxRSS } = process.resourceUsage();
	process.stderr.write(JSON.stringify({ cpuMs: (user + system) / 1000, rssMiB: maxRSS / 1024 }));
});`;

const folder = 'lib/startup';

function main(other: string | undefined): void {
	mkdirSync(folder, { recursive: true });
	writeFileSync(`${folder}/bare.js`, bareAction);
	execFileSync(process.execPath, [
		'node_modules/@vercel/ncc/dist/ncc/cli.js',
		'build',
		`${folder}/bare.js`,
		'-o',
		`${folder}/bare`,
		'--quiet'
	]);
	const starts = {
		'an empty process': () => costOf(['--eval', '']),
		'a bare action': () => costOf([`${folder}/bare/index.js`]),
		'a refused configuration': () => costOf(['dist/index.js']),
		...(other !== undefined && { 'the other action': () => costOf([other]) }),
		'a run after the job': () => costOf(['dist/index.js'], { 'STATE_is-post': 'true', STATE_finished: 'true' })
	};
	const turns = Array.from({ length: rounds }, () => Object.values(starts).map(start => start()));
	const bare = medianOf(turns.flatMap(costs => costs[1] ?? []));
	for (const [i, name] of Object.keys(starts).entries()) {
		const { cpuMs, rssMiB } = medianOf(turns.flatMap(costs => costs[i] ?? []));
		const share = `${(cpuMs / bare.cpuMs).toFixed(2)} x the CPU, ${(rssMiB / bare.rssMiB).toFixed(2)} x the memory`;
		console.info(
			`${name.padEnd(24)} ${cpuMs.toFixed(0).padStart(5)} ms CPU ${rssMiB.toFixed(0).padStart(5)} MiB   ${share}`
		);
	}
	const { cpuMs, rssMiB } = medianOf(turns.flatMap(costs => costs[2] ?? []));
	const met = cpuMs <= bare.cpuMs && rssMiB < mostMiB;
	console.info(`wanted: at most the CPU of the bare action, and under ${mostMiB} MiB: ${met ? 'met' : 'MISSED'}`);
	rmSync(folder, { recursive: true });
	if (!met) process.exitCode = 1;
}

function costOf(args: readonly string[], env: Readonly<Record<string, string>> = {}): Cost {
	const preload = `data:text/javascript,${encodeURIComponent(tellCost)}`;
	const { stderr } = spawnSync(process.execPath, ['--import', preload, ...args], {
		encoding: 'utf8',
		env: { PATH: process.env.PATH ?? '', ...env }
	});
	const cost: unknown = JSON.parse(stderr);
	if (!isObject(cost) || typeof cost.cpuMs !== 'number' || typeof cost.rssMiB !== 'number') throw new Error(stderr);
	return { cpuMs: cost.cpuMs, rssMiB: cost.rssMiB };
}

function medianOf(costs: readonly Cost[]): Cost {
	const middle = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
	return { cpuMs: middle(costs.map(cost => cost.cpuMs)), rssMiB: middle(costs.map(cost => cost.rssMiB)) };
}

main(process.argv[2]);
