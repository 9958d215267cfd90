import type { PartialScenario } from './scenario.ts';
import { startSimulator } from './serve.ts';

/**
 * The simulator as a process of its own: SIMULATOR_SCENARIO in, one line with its address out. With SIMULATOR_ATTACHED
 * it lives as long as its standard input is open, and an interrupt from the keyboard is left to whoever started it.
 */
if (process.env.SIMULATOR_ATTACHED !== undefined) {
	process.on('SIGINT', () => {});
	process.stdin.on('close', () => process.exit()).resume();
}

const scenario: PartialScenario = JSON.parse(process.env.SIMULATOR_SCENARIO ?? '{}');
const { url } = await startSimulator(scenario, { port: Number(process.env.SIMULATOR_PORT ?? 0) });
process.stdout.write(`${JSON.stringify({ url })}\n`);
