import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chooseClock, startByClock } from '../../../scripts/runner/clock.ts';
import { compileCache } from '../../../scripts/runner/compile-cache.ts';
import { type LaunchedSimulator, launchSimulator } from '../../../scripts/runner/launch-simulator.ts';
import type { PartialScenario } from '../../../src/simulator/scenario.ts';

/** What programs may use: `look()` asks for the endpoint, `invoke()` for a prediction, `print(value)` as JSON. */
const tools = `
const { env } = process;
const print = value => console.log(JSON.stringify(value));
const start = Date.now();
const passedMs = () => Date.now() - start;
const look = (init = {}) => fetch(env.WORLD, {
	method: 'POST',
	headers: { 'x-amz-target': 'SageMaker.DescribeEndpoint', 'content-type': 'application/x-amz-json-1.1' },
	body: JSON.stringify({ EndpointName: 'churn-prod' }),
	...init
}).then(answer => answer.text());
const invoke = () => fetch(env.WORLD + '/endpoints/churn-prod/invocations', {
	method: 'POST', headers: { 'content-type': 'text/csv' }, body: '1,2'
}).then(answer => answer.text());
`;

export interface Played {
	readonly code: number | null;
	readonly signal: NodeJS.Signals | null;
	/** Lines that were printed, read as JSON. */
	readonly printed: readonly unknown[];
	readonly errors: string;
}

/** Runs a program in a world of its own, or in `world`. */
export async function play(
	program: string,
	scenario: PartialScenario = {},
	before: (world: LaunchedSimulator, pid: number) => Promise<void> = async () => {}
): Promise<Played> {
	const clock = chooseClock();
	const world = await launchSimulator(scenario, clock);
	try {
		const { arguments: preload, env } = startByClock(clock, world.clockPort);
		const child = spawn(process.execPath, [...preload, '--input-type=module', '-e', `${tools}\n${program}`], {
			env: { ...compileCache, PATH: process.env.PATH ?? '', WORLD: world.url, ...env }
		});
		const read = (stream: NodeJS.ReadableStream) => {
			let text = '';
			stream.setEncoding('utf8').on('data', (part: string) => {
				text += part;
			});
			return () => text;
		};
		const [out, errors] = [read(child.stdout), read(child.stderr)];
		const closed = once(child, 'close');
		await before(world, child.pid ?? 0);
		await closed;
		const lines = out().split('\n').filter(Boolean);
		const printed: unknown[] = lines.map(line => JSON.parse(line));
		return { code: child.exitCode, signal: child.signalCode, printed, errors: errors() };
	} finally {
		await world.stop();
	}
}
