/**
 * Lets a program live by the time of a simulated world: `node --import ./preload.ts program.js`, with the world's clock
 * at CLOCK_PORT. Time stands still while the program does something; when it only waits it says until when, and the
 * world moves on to what comes first. CLOCK_SEED: of everything random, so that a program
 * does the same every time.
 */
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { mulberry32 } from '../../src/stats/random.ts';
import { type FromWorld, readLine, type ToWorld } from './messages.ts';
import { patchTime } from './patch-time.ts';
import { seedRandomness } from './seed-randomness.ts';
import { createVirtualTimers } from './virtual-timers.ts';
import { watchActivity } from './watch-process.ts';

const { CLOCK_PORT, CLOCK_SEED = '1' } = process.env;
if (!(Number(CLOCK_PORT) > 0)) throw new Error('CLOCK_PORT has to be the port of a world’s clock.');

const world = connect({ port: Number(CLOCK_PORT), host: '127.0.0.1', noDelay: true });
const messages = createInterface({ input: world });
const first = await new Promise<FromWorld>((resolve, reject) => {
	world.once('error', reject);
	messages.once('line', line => resolve(readLine<FromWorld>(line)));
});

const activity = watchActivity();
let nowMs = first.nowMs;
let heard = 1;
let isBusy = true;
const timers = createVirtualTimers(() => nowMs, onTimersChanged);
patchTime(() => nowMs, timers);
seedRandomness(mulberry32(Number(CLOCK_SEED)));

messages.on('line', line => {
	const message = readLine<FromWorld>(line);
	heard++;
	nowMs = message.nowMs;
	void goOn(message.signal);
});
world.on('close', () => {
	process.stderr.write('The world’s clock has stopped.\n');
	process.exit(70);
});
world.unref();
queueMicrotask(() => void goOn(undefined));

/** Does what there is to do at this moment, one thing after the other, and then says until when it waits. */
async function goOn(signal: NodeJS.Signals | undefined): Promise<void> {
	isBusy = true;
	const since = heard;
	if (signal !== undefined) await receive(signal);
	const isAsked = () => since === heard;
	const quiet = () => activity.untilQuiet(timers.changes, isAsked);
	await quiet();
	while (isAsked()) {
		const task = timers.takeDue(nowMs);
		if (task === undefined) break;
		setImmediate(task);
		await quiet();
	}
	if (!isAsked()) return;
	isBusy = false;
	tell();
}

function tell(): void {
	if (timers.holdProcess()) world.ref();
	else world.unref();
	if (!timers.holdProcess() && !activity.isHeld()) return;
	const dueMs = timers.dueMs();
	const connections = activity.connectionsTo(first.worldPort);
	const message: ToWorld = { pid: process.pid, heard, connections, ...(dueMs !== undefined && { dueMs }) };
	world.write(`${JSON.stringify(message)}\n`);
}

/** Something else than the world has woken the program: what it said is not so any more. */
function onTimersChanged(): void {
	if (isBusy) return;
	isBusy = true;
	queueMicrotask(() => void goOn(undefined));
}

/** Sends the signal to this process itself, and waits until its handlers have run, if it has any. */
function receive(signal: NodeJS.Signals): Promise<void> {
	return new Promise(resolve => {
		if (process.listenerCount(signal) > 0) process.once(signal, () => resolve());
		process.kill(process.pid, signal);
	});
}
