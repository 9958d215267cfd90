import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { startByClock } from '../../scripts/runner/clock.ts';
import { compileCache } from '../../scripts/runner/compile-cache.ts';
import { configsIn, endpointIn, healthy, Stage, servingModel, shortPlan } from './stage.ts';

const longTest = 600_000;
const program = resolve('bin/sagemaker-promotion-gate.mjs');

/** Starts the program in a folder of its own, on a machine that has never heard of GitHub. */
function start(stage: Stage, args: readonly string[]) {
	const folder = mkdtempSync(join(tmpdir(), 'command-line-'));
	writeFileSync(join(folder, 'gate.yml'), shortPlan);
	const { url, clockPort } = stage.simulator;
	const clock = startByClock(stage.clock, clockPort);
	const child = spawn(process.execPath, [...clock.arguments, program, ...args], {
		cwd: folder,
		env: {
			...compileCache,
			...clock.env,
			PATH: process.env.PATH ?? '',
			HOME: folder,
			GITLAB_USER_LOGIN: 'mina',
			CI_JOB_URL: 'https://gitlab.example/churn/-/jobs/7',
			CI_COMMIT_SHA: '6dcb09b5b57875f334f61aebed695e2e4193db5e',
			AWS_ENDPOINT_URL: url,
			AWS_REGION: 'eu-west-1',
			AWS_ACCESS_KEY_ID: 'AKIASIMULATED',
			AWS_SECRET_ACCESS_KEY: 'simulated-secret',
			AWS_EC2_METADATA_DISABLED: 'true'
		},
		stdio: ['ignore', 'pipe', 'pipe']
	});
	const said = { out: '', log: '' };
	child.stdout.setEncoding('utf8').on('data', text => {
		said.out += text;
	});
	child.stderr.setEncoding('utf8').on('data', text => {
		said.log += text;
	});
	const guard = setTimeout(() => child.kill('SIGKILL'), 240_000);
	const ended = new Promise<typeof said & { readonly code: number | null; readonly file: (name: string) => string }>(
		resolve =>
			child.on('close', code => {
				clearTimeout(guard);
				resolve({ ...said, code, file: name => readFileSync(join(folder, name), 'utf8') });
			})
	);
	return { pid: child.pid, ended, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

describe('the built bundle as a command line', () => {
	test(
		'promotes, and tells a file in JSON, standard output in Markdown, and the log to standard error',
		() =>
			Stage.play({}, async stage => {
				const options = ['--config-file', 'gate.yml', '--model-name=churn-new'];
				const run = start(stage, ['run', ...options, '--report', 'report.json']);
				const { code, out, log, file } = await run.ended;
				expect([code, out]).toEqual([0, '']);
				expect(log).toContain('✅ Promoted');
				expect(log).not.toMatch(/^::|add-mask|set-output/m);
				const result = JSON.parse(file('report.json'));
				expect(result).toMatchObject({
					schema_version: 1,
					decision: 'promoted',
					run_url: 'https://gitlab.example/churn/-/jobs/7'
				});
				expect(result.rollout).toMatchObject({
					started_by: { name: 'mina' },
					commit: '6dcb09b5b57875f334f61aebed695e2e4193db5e'
				});
				expect(servingModel(await stage.state())).toBe('churn-new');
				run.remove();
				await stage.simulator.order('forward', { ms: 60_000 });
				const status = start(stage, ['status', '--endpoint-name', 'churn-prod', '--report', '-']);
				const looked = await status.ended;
				expect([looked.code, looked.out.startsWith('### SageMaker promotion gate\n')]).toEqual([0, true]);
				status.remove();
			}),
		longTest
	);

	test(
		'Ctrl-C takes the traffic back, and the same process brings the endpoint home',
		() =>
			Stage.play({ behaviours: { 'churn-new': healthy } }, async stage => {
				const run = start(stage, [
					'run',
					'--config-file',
					'gate.yml',
					'--model-name',
					'churn-new',
					'--report',
					'report.md'
				]);
				const whileBaking = {
					operation: 'UpdateEndpointWeightsAndCapacities',
					call: 1,
					moment: 'after',
					laterMs: 150_000
				};
				await stage.simulator.order('kill', { ...whileBaking, pid: run.pid, signal: 'SIGINT' });
				const { code, log, file } = await run.ended;
				expect(code).toBe(130);
				expect(log).toContain('Cancelled: ');
				expect(file('report.md')).toContain('Rolled back');
				const state = await stage.state();
				expect(endpointIn(state)).toMatchObject({
					status: 'InService',
					configName: 'churn-original',
					weights: { AllTraffic: 1 }
				});
				expect(configsIn(state)).toEqual(['churn-original']);
				run.remove();
			}),
		longTest
	);

	test(
		'a rollback has an exit code of its own, and says how to go on by the same program',
		() =>
			Stage.play({ behaviours: { 'churn-new': { ...healthy, errorRate: 0.3 } } }, async stage => {
				const paused = start(stage, [
					'run',
					'--config-file',
					'gate.yml',
					'--model-name',
					'churn-new',
					'--watch',
					'0',
					'--report',
					'-'
				]);
				const { code, out } = await paused.ended;
				expect(code).toBe(0);
				expect(out).toContain('sagemaker-promotion-gate rollback --endpoint-name churn-prod');
				paused.remove();
				await stage.simulator.order('forward', { ms: 300_000 });
				const resumed = start(stage, ['resume', '--endpoint-name', 'churn-prod']);
				const ended = await resumed.ended;
				expect([ended.code, ended.log.includes('gate-failed')]).toEqual([3, true]);
				resumed.remove();
			}),
		longTest
	);
});
