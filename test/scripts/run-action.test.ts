import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ClockStart, chooseClock, startByClock } from '../../scripts/runner/clock.ts';
import { type LaunchedSimulator, launchSimulator } from '../../scripts/runner/launch-simulator.ts';
import { type ActionOptions, openJob, type Running, runAction } from '../../scripts/runner/run-action.ts';

/** An action as small as can be: it looks at its endpoint again and again until it is told to stop. */
const smallAction = `
import { appendFileSync } from 'node:fs';
const { env } = process;
const look = () => fetch(env.AWS_ENDPOINT_URL, {
	method: 'POST',
	headers: { 'x-amz-target': 'SageMaker.DescribeEndpoint', 'content-type': 'application/x-amz-json-1.1' },
	body: JSON.stringify({ EndpointName: env['INPUT_ENDPOINT-NAME'] })
}).then(answer => answer.json());
if (env.STATE_began === 'yes') {
	console.log('after the job');
} else {
	appendFileSync(env.GITHUB_STATE, 'began=yes\\n');
	process.on('SIGINT', () => { console.log('interrupted'); process.exit(3); });
	const start = Date.now();
	const { EndpointStatus } = await look();
	console.log('looked');
	appendFileSync(env.GITHUB_OUTPUT, 'status=' + EndpointStatus + '\\n');
	appendFileSync(env.GITHUB_STEP_SUMMARY, '# ' + env['INPUT_COMMAND']);
	for (let times = 0; times < Number(env.LOOKS); times++) { await new Promise(wake => setTimeout(wake, 60_000)); await look(); }
	console.log(Date.now() - start >= Number(env.LOOKS) * 59_000 ? 'minutes went by' : 'no time went by');
}
`;

let folder: string;
let simulator: LaunchedSimulator;
let clock: ClockStart;

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'small-action-'));
	writeFileSync(join(folder, 'index.mjs'), smallAction);
	simulator = await launchSimulator({}, chooseClock());
	clock = startByClock(chooseClock(), simulator.clockPort);
});

afterAll(async () => {
	await simulator.stop();
	rmSync(folder, { recursive: true });
});

const options = (looks: number): ActionOptions => ({
	url: simulator.url,
	clock,
	entry: join(folder, 'index.mjs'),
	inputs: { 'endpoint-name': 'churn-prod' },
	env: { LOOKS: String(looks) }
});

describe('a step and what comes after the job', () => {
	test('run with what the step left, and leave outputs, summary and log', async () => {
		const lines: string[] = [];
		const ended = await runAction({ ...options(5), onLine: line => lines.push(line) });
		expect(ended).toMatchObject({
			code: 0,
			outputs: { status: 'InService' },
			state: { began: 'yes' },
			summary: '# run',
			log: 'looked\nminutes went by',
			post: { code: 0, log: 'after the job' }
		});
		expect(lines).toEqual(['looked', 'minutes went by', 'after the job']);
	});

	test('can be interrupted', async () => {
		let running: Running | undefined;
		const onLine = (line: string) => {
			if (line === 'looked') running?.signal('SIGINT');
		};
		const ended = await runAction({ ...options(10_000), onLine }, started => {
			running = started;
		});
		expect(ended).toMatchObject({ code: 3, log: 'looked\ninterrupted', post: { log: 'after the job' } });
	});

	test('can be killed by the simulator at a certain call, and what was written stays', async () => {
		const job = openJob(options(10_000));
		try {
			const running = job.start();
			await simulator.order('kill', { pid: running.pid, call: 3, moment: 'before' });
			const ended = await running.ended;
			expect(ended).toMatchObject({ signal: 'SIGKILL', state: { began: 'yes' }, outputs: { status: 'InService' } });
			expect(await job.startPost(ended.state).ended).toMatchObject({ log: 'after the job' });
		} finally {
			job.remove();
		}
	});

	test('are killed when they take too long', async () => {
		const ended = await runAction({ ...options(1_000_000), atMostMs: 1_500 });
		expect(ended.signal).toBe('SIGKILL');
	});
});

test('a simulator tells what it was asked, and refuses orders that it does not know', async () => {
	expect((await simulator.state()).calls.operations).toContain('DescribeEndpoint');
	await expect(simulator.order('dance', {})).rejects.toThrow('There is no /_simulator/dance');
});
