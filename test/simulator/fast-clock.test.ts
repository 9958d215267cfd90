import { spawnSync } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';

const preload = pathToFileURL(fileURLToPath(new URL('../../src/simulator/fast-clock.ts', import.meta.url))).href;

/** What a program prints as JSON, living by a clock. */
function play(program: string, clock: { readonly speed: number; readonly originMs: number }): unknown {
	const { stdout, stderr } = spawnSync(
		process.execPath,
		['--no-warnings', '--import', preload, '--input-type=module', '-e', program],
		{
			env: { ...process.env, CLOCK_SPEED: String(clock.speed), CLOCK_ORIGIN: String(clock.originMs) },
			encoding: 'utf8'
		}
	);
	if (stdout === '') throw new Error(stderr);
	const value: unknown = JSON.parse(stdout);
	return value;
}

const hourMs = 3_600_000;
const fast = { speed: 3600, originMs: Date.now() };
const print = (expression: string) => `console.log(JSON.stringify(${expression}));`;

describe('a program that lives by a fast clock', () => {
	test.each([
		['setTimeout', 'await new Promise(resolve => setTimeout(resolve, 1_800_000));'],
		[
			'setTimeout of node:timers',
			"import { setTimeout as later } from 'node:timers'; await new Promise(resolve => later(resolve, 1_800_000));"
		],
		['timers/promises', "import { setTimeout as wait } from 'node:timers/promises'; await wait(1_800_000);"],
		['promisify', "import { promisify } from 'node:util'; await promisify(setTimeout)(1_800_000);"],
		[
			'setInterval',
			'let n = 0; await new Promise(resolve => { const timer = setInterval(() => { if (++n === 3) { clearInterval(timer); resolve(); } }, 600_000); });'
		],
		[
			'AbortSignal.timeout',
			"const awake = setInterval(() => {}, 60_000); await new Promise(resolve => AbortSignal.timeout(1_800_000).addEventListener('abort', resolve, { once: true })); clearInterval(awake);"
		]
	])('waits half an hour within a second by %s', (_, wait) => {
		const virtualMs = Number(play(`const start = Date.now(); ${wait} ${print('Date.now() - start')}`, fast));
		expect(virtualMs).toBeGreaterThanOrEqual(0.45 * hourMs);
	});

	test('gets arguments through, and can take a timer back', () => {
		const program = `
			const heard = [];
			clearTimeout(setTimeout(() => heard.push('never'), 1));
			await new Promise(resolve => setTimeout((a, b) => { heard.push(a, b); resolve(); }, 60_000, 'x', 'y'));
			${print('heard')}`;
		expect(play(program, fast)).toEqual(['x', 'y']);
	});

	test('has dates that are dates', () => {
		const program = print(
			`[new Date() instanceof Date, new Date(0).getTime(), new Date(2026, 0).getFullYear(), Date.UTC(1970, 0), ` +
				`typeof Date(), new Date().constructor === Date, Math.abs(new Date() - Date.now()) < 3_600_000, ` +
				`(class extends Date {}).name, new (class Own extends Date {})(5).getTime()]`
		);
		expect(play(program, fast)).toEqual([true, 0, 2026, 0, 'string', true, true, '', 5]);
	});

	test('sees the time that others see by the same clock', () => {
		const tenHoursAgo = { speed: 2, originMs: Date.now() - 10 * hourMs };
		const aheadMs = Number(play(print('Date.now()'), tenHoursAgo)) - Date.now();
		expect(aheadMs / hourMs).toBeCloseTo(10, 1);
	});

	test('is told of a speed that is none', () => {
		expect(() => play(print('1'), { speed: 0, originMs: 0 })).toThrow('CLOCK_SPEED has to be a number above 0');
	});
});
