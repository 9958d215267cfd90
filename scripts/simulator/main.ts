import type { PartialScenario } from '../../src/simulator/scenario.ts';
import { startSimulator } from '../../src/simulator/serve.ts';
import { startWorldClock } from '../clock/world-clock.ts';

/**
 * The simulator as a process of its own: SIMULATOR_SCENARIO in, one line with its address out. With SIMULATOR_CLOCK_ORIGIN
 * its time begins there and moves when the programs that live by it wait, at SIMULATOR_CLOCK_SPEED if that is given;
 * the line then says where that clock is. Without, it goes by `Date`. With SIMULATOR_ATTACHED it lives as long as its standard input
 * is open, and an interrupt from the keyboard is left to whoever started it.
 */
const { env } = process;
if (env.SIMULATOR_ATTACHED !== undefined) {
	process.on('SIGINT', () => {});
	process.stdin.on('close', () => process.exit()).resume();
}

const scenario: PartialScenario = JSON.parse(env.SIMULATOR_SCENARIO ?? '{}');
const time =
	env.SIMULATOR_CLOCK_ORIGIN === undefined
		? undefined
		: await startWorldClock({
				originMs: Number(env.SIMULATOR_CLOCK_ORIGIN),
				...(env.SIMULATOR_CLOCK_SPEED !== undefined && { speed: Number(env.SIMULATOR_CLOCK_SPEED) })
			});
const { url } = await startSimulator(scenario, {
	port: Number(env.SIMULATOR_PORT ?? 0),
	...(time !== undefined && { time })
});
time?.serves(Number(new URL(url).port));
process.stdout.write(`${JSON.stringify({ url, ...(time !== undefined && { clockPort: time.port }) })}\n`);
