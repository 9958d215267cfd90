import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { play } from './program.ts';

const hourMs = 3_600_000;

describe('a program in a world of its own time', () => {
	test('waits exactly an hour, whatever it waits by', async () => {
		const program = `
				import { setTimeout as later } from 'node:timers';
				import { scheduler, setInterval as every, setTimeout as wait } from 'node:timers/promises';
				import { promisify } from 'node:util';
				const hour = ${hourMs}, sixth = hour / 6;
				const ways = {
					setTimeout: () => new Promise(resolve => setTimeout(resolve, hour)),
					nodeTimers: () => new Promise(resolve => later(resolve, hour)),
					promises: () => wait(hour),
					scheduler: () => scheduler.wait(hour),
					promisify: () => promisify(setTimeout)(hour),
					setInterval: () => new Promise(resolve => {
						let n = 0;
						const timer = setInterval(() => { if (++n === 6) { clearInterval(timer); resolve(); } }, sixth);
					}),
					async iterator() { let n = 0; for await (const _ of every(sixth)) if (++n === 6) return; },
					async abortSignal() {
						const awake = setInterval(() => {}, 999_999_999);
						await new Promise(resolve => AbortSignal.timeout(hour).addEventListener('abort', resolve));
						clearInterval(awake);
					}
				};
				for (const [name, way] of Object.entries(ways)) {
					const before = Date.now();
					await way();
					print([name, Date.now() - before]);
				}`;
		const { printed, errors } = await play(program);
		const names = ['setTimeout', 'nodeTimers', 'promises', 'scheduler', 'promisify', 'setInterval'];
		expect(printed).toEqual([...names, 'iterator', 'abortSignal'].map(name => [name, hourMs]));
		expect(errors).toBe('');
	});

	test('does not see how long its own work takes', async () => {
		const program = `
				import { readFile } from 'node:fs/promises';
				import { deflate } from 'node:zlib';
				for (let i = 0, sum = 0; i < 5e6; i++) sum += Math.sqrt(i);
				setTimeout(() => print('too late'), 1).unref();
				await readFile(process.execPath);
				await new Promise(resolve => deflate(Buffer.alloc(3e7), resolve));
				for (let i = 0; i < 20; i++) await look();
				print(passedMs());
				process.exit();`;
		expect((await play(program)).printed).toEqual([0]);
	});

	test('has dates that are dates', async () => {
		const program =
			`print([new Date() instanceof Date, new Date(0).getTime(), new Date(2026, 0).getFullYear(), Date.UTC(1970, 0), ` +
			`typeof Date(), new Date().constructor === Date, new Date().toISOString(), ` +
			`(class extends Date {}).name, new (class Own extends Date {})(5).getTime()]);`;
		expect((await play(program)).printed).toEqual([
			[true, 0, 2026, 0, 'string', true, '2026-01-05T09:00:00.000Z', '', 5]
		]);
	});

	test('gets arguments through, can take a timer back, and give up a wait', async () => {
		const program = `
				import { setTimeout as wait } from 'node:timers/promises';
				const heard = [];
				clearTimeout(setTimeout(() => heard.push('never'), 1));
				await new Promise(resolve => setTimeout((a, b) => { heard.push(a, b); resolve(); }, 60_000, 'x', 'y'));
				await wait(60_000, 'z', { signal: AbortSignal.timeout(1000) }).catch(({ name }) => heard.push(name));
				print([...heard, passedMs()]);`;
		expect((await play(program)).printed).toEqual([['x', 'y', 'AbortError', 61_000]]);
	});

	test('waits for an answer exactly as long as the model takes, however many wait', async () => {
		const behaviours = { 'churn-old': { answerDelayMs: 90_000 } };
		const program = `await Promise.all([invoke(), invoke(), invoke()]); print(passedMs());`;
		expect((await play(program, { behaviours })).printed).toEqual([90_000]);
	});

	test('gives up on silence by its own patience', async () => {
		const program = `
				import { request } from 'node:http';
				const silent = request(env.WORLD, { method: 'POST', headers: { 'x-amz-target': 'SageMaker.DescribeEndpoint' } });
				silent.on('error', () => {});
				await new Promise(resolve => { silent.setTimeout(45_000, resolve); silent.end('{}'); });
				print(passedMs());
				silent.destroy();
				await look({ signal: AbortSignal.timeout(20_000) }).catch(({ name }) => print([name, passedMs()]));`;
		const { printed } = await play(program, {}, async world => {
			await world.order('fault', { operation: '*', kind: 'hang', times: 2 });
		});
		expect(printed).toEqual([45_000, ['TimeoutError', 65_000]]);
	});

	test('draws the same random numbers and names every time', async () => {
		const program = `
				import { randomBytes, randomUUID } from 'node:crypto';
				print([Math.random(), randomBytes(4).toString('hex'), randomUUID()]);`;
		const [one, other] = [await play(program), await play(program)];
		expect(one.printed).toEqual(other.printed);
		expect(one.printed).toEqual([[expect.any(Number), expect.stringMatching(/^.{8}$/), expect.stringMatching(/-4/)]]);
	});
});

describe('a signal at a moment of the world', () => {
	const watch = `
		process.on('SIGTERM', () => { print(passedMs()); process.exit(3); });
		for (;;) { await look(); await new Promise(resolve => setTimeout(resolve, 60_000)); }`;

	test.each([
		['so long after a call', { operation: 'DescribeEndpoint', call: 3, moment: 'after', laterMs: 7_000 }, 127_000],
		['at a call', { operation: '*', call: 4, moment: 'before' }, 180_000]
	])('%s', async (_, kill, passedMs) => {
		const played = await play(watch, {}, (world, pid) => world.order('kill', { pid, signal: 'SIGTERM', ...kill }));
		expect(played).toMatchObject({ code: 3, printed: [passedMs] });
	});

	test('ends a program that does not listen, in the middle of its wait', async () => {
		const program = `await look(); print('looked'); setTimeout(() => print('too late'), 60_000);`;
		const played = await play(program, {}, (world, pid) =>
			world.order('kill', { pid, call: 1, moment: 'after', laterMs: 59_000, signal: 'SIGKILL' })
		);
		expect(played).toMatchObject({ signal: 'SIGKILL', printed: ['looked'] });
	});
});

describe('somebody’s own clock', () => {
	const folder = mkdtempSync(join(tmpdir(), 'own-clock-'));
	afterEach(() => {
		delete process.env.CLOCK_PRELOAD;
		delete process.env.CLOCK_SPEED;
		rmSync(folder, { recursive: true });
	});

	test('takes the place of this one, in the world and in the program', async () => {
		const preload = join(folder, 'fast.mjs');
		writeFileSync(
			preload,
			`const { now } = Date, wait = setTimeout, speed = Number(process.env.CLOCK_SPEED), from = now();
				Date.now = () => from + (now() - from) * speed;
				globalThis.setTimeout = (task, ms, ...given) => wait(task, ms / speed, ...given);`
		);
		process.env.CLOCK_PRELOAD = preload;
		process.env.CLOCK_SPEED = '100000';
		const behaviours = { 'churn-old': { answerDelayMs: hourMs } };
		const { printed } = await play(`await invoke(); print(passedMs());`, { behaviours });
		expect(Number(printed[0])).toBeGreaterThanOrEqual(0.9 * hourMs);
	});
});

test('the time of a world is moved by hand once the programs in it have left, and not before', async () => {
	const { signal } = await play('await look(); setInterval(() => look(), 1000);', {}, async (world, pid) => {
		while ((await world.state()).calls.count === 0);
		const moved = world.order('forward', { ms: 86_400_000 });
		process.kill(pid, 'SIGKILL');
		await moved;
	});
	expect(signal).toBe('SIGKILL');
});
