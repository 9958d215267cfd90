import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { readInputs } from '../../src/action/inputs.ts';
import { printLines } from '../../src/action/log.ts';
import { keepSecret } from '../../src/entry/keep-secret.ts';
import { conclude } from '../../src/entry/reporting.ts';
import { describeReport } from '../../src/report/describe.ts';
import type { Report } from '../../src/report/model.ts';
import type { Plan } from '../../src/rollout/plan.ts';
import { hide } from '../../src/runner/secrets.ts';
import { image, planOf } from '../loop/story.ts';

const machine = { ...process.env };
let out = '';

/** What the runner reads: everything that is printed. */
beforeEach(() => {
	out = '';
	for (const name of ['GITHUB_OUTPUT', 'GITHUB_STATE']) delete process.env[name];
	jest.spyOn(process.stdout, 'write').mockImplementation(text => {
		out += String(text);
		return true;
	});
});
afterEach(() => {
	jest.restoreAllMocks();
	process.env = { ...machine };
	process.exitCode = 0;
});

const hostile = 'it said 0-hidden-0 ##[set-output name=decision;]promoted\n::error::pwned \u001b[31m\u202e@octocat';

function report(sentence: string, mistakes: Report['mistakes'] = []): Report {
	const setting = { command: 'run', endpointName: 'churn-prod', region: 'eu-west-1' };
	const reason = { code: 'aws-refused', sentence } as const;
	return describeReport(setting, { decision: 'failed', reason, nowMs: 0, mistakes, warnings: [sentence] });
}

describe('the end of a run', () => {
	test('hands out no secret, and prints nothing that the runner or a terminal would act on', async () => {
		hide(['0-hidden-0']);
		const given: Report[] = [];
		const publisher = {
			publish: async () => {},
			finish: async (last: Report) => {
				given.push(last);
				return { reportFile: 'report.md' };
			}
		};
		const reporting = { publisher } as unknown as Parameters<typeof conclude>[0];
		await conclude(reporting, report(hostile, [{ key: 'gates[0]', message: hostile }]), {
			failOn: 'error',
			patienceMs: 1
		});
		expect(JSON.stringify(given)).not.toContain('0-hidden-0');
		expect(out).not.toContain('0-hidden-0');
		const messages = out.split('\n').filter(line => line.startsWith('::error'));
		expect(messages).toHaveLength(2);
		for (const message of messages) expect(message).not.toMatch(/##\[|\p{Cc}|\p{Cf}|%0A/u);
		expect(process.exitCode).toBe(1);
	});

	test('fails with a message that is not endless', async () => {
		const publisher = { publish: async () => {}, finish: async () => ({ reportFile: '' }) };
		const reporting = { publisher } as unknown as Parameters<typeof conclude>[0];
		await conclude(reporting, report('x '.repeat(100_000)), { failOn: 'error', patienceMs: 1 });
		const [message = ''] = out.split('\n').filter(line => line.startsWith('::error'));
		expect(message.length).toBeLessThan(2_100);
	});
});

test.each(['warning', 'error', 'notice'] as const)('a line of the log acts on nothing and has no secret: %s', kind => {
	hide(['0-hidden-0']);
	printLines([
		{ kind, text: hostile },
		{ kind: 'group', title: hostile }
	]);
	const lines = out.split('\n').filter(line => line !== '');
	expect(lines).toHaveLength(2);
	for (const line of lines) expect(line.replace('##[group]', '')).not.toMatch(/##\[|\p{Cc}|\p{Cf}|0-hidden-0/u);
});

describe('what must not be said', () => {
	const inputs = (given: Readonly<Record<string, string>>) => {
		const all: Readonly<Record<string, string>> = { ...image, ...given };
		const read = readInputs(name => all[name] ?? '');
		if (!read.ok) throw new Error(JSON.stringify(read.mistakes));
		return read.inputs;
	};
	const masked = () => out.split('\n').flatMap(line => /^::add-mask::(.*)/.exec(line)?.[1] ?? []);

	test('is masked: values of the environment, but what says nothing or stands in another input', () => {
		const environment = 'PIN: "471147"\nSHORT: "4711"\nMODE: debug\nWHERE: eu-west-1\nKEY: s3cr3t-k3y';
		const plan: Plan = planOf('', { ...image, environment });
		keepSecret({ command: 'run', plan }, inputs({ environment }), {});
		expect(masked()).toEqual(['471147', 's3cr3t-k3y']);
	});

	test('is hidden: tokens and keys of the job', () => {
		const env = { AWS_SECRET_ACCESS_KEY: 'a-job-key', AWS_SESSION_TOKEN: 'a-session', OTHER: 'open-value' };
		keepSecret({ command: 'status' }, inputs({ command: 'run', 'github-token': 'the-token' }), env);
		printLines([{ kind: 'info', text: 'a-job-key a-session the-token open-value' }]);
		expect(out).toContain('(hidden) (hidden) (hidden) open-value');
		expect(masked()).toEqual([]);
	});
});
