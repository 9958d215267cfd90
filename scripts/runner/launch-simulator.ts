import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { PartialScenario } from '../../src/simulator/scenario.ts';
import type { SimulatorState } from '../../src/simulator/serve.ts';
import { type Clock, startWorldByClock } from './clock.ts';
import { compileCache } from './compile-cache.ts';

const entry = fileURLToPath(new URL('../simulator/main.ts', import.meta.url));

/** It ends by itself when its input does; one that does not is killed. */
const hangsMs = 10_000;

/** A program that has ended is seen to have left when its connection is: it is looked for again so soon, and so long. */
const stillLivedBy = 423;
const lookAgainMs = 20;
const leavesMs = 60_000;

/** The simulator in a process of its own, so that it lives on when the action's process is killed. */
export interface LaunchedSimulator {
	readonly url: string;
	/** Where programs in this world find its clock; undefined where that is somebody's own. */
	readonly clockPort: number | undefined;
	state(): Promise<SimulatorState>;
	/** Gives it an order: fault, kill, clear, hand, world, github or forward. */
	order(what: string, body: object): Promise<void>;
	stop(): Promise<void>;
}

/** Starts it with a scenario, living by the given clock. */
export async function launchSimulator(scenario: PartialScenario, clock: Clock): Promise<LaunchedSimulator> {
	const start = startWorldByClock(clock);
	const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...start.arguments, entry], {
		env: {
			PATH: process.env.PATH ?? '',
			...compileCache,
			SIMULATOR_ATTACHED: 'true',
			SIMULATOR_SCENARIO: JSON.stringify(scenario),
			...start.env
		},
		stdio: ['pipe', 'pipe', 'inherit']
	});
	const lines = createInterface({ input: child.stdout });
	const first = await Promise.race([once(lines, 'line'), once(child, 'exit').then(() => undefined)]);
	if (first === undefined) throw new Error('The simulator ended before it listened.');
	const { url, clockPort }: { readonly url: string; readonly clockPort?: number } = JSON.parse(String(first[0]));
	return {
		url,
		clockPort,
		async state() {
			const state: SimulatorState = JSON.parse(await (await fetch(`${url}/_simulator/state`)).text());
			return state;
		},
		async order(what, body) {
			const send = () => fetch(`${url}/_simulator/${what}`, { method: 'POST', body: JSON.stringify(body) });
			let answer = await send();
			for (let tried = 0; answer.status === stillLivedBy && tried * lookAgainMs < leavesMs; tried++) {
				await sleep(lookAgainMs);
				answer = await send();
			}
			if (!answer.ok) throw new Error(`/_simulator/${what} answered ${answer.status}: ${await answer.text()}`);
		},
		async stop() {
			if (child.exitCode !== null || child.signalCode !== null) return;
			const guard = setTimeout(() => child.kill('SIGKILL'), hangsMs);
			child.stdin.end();
			await once(child, 'exit');
			clearTimeout(guard);
		}
	};
}
