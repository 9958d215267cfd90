import type { PartialScenario } from './scenario.ts';
import { startSimulator } from './serve.ts';

/** The simulator as a process of its own: SIMULATOR_SCENARIO in, one line with its address out. */
const scenario: PartialScenario = JSON.parse(process.env.SIMULATOR_SCENARIO ?? '{}');
const { url } = await startSimulator(scenario, { port: Number(process.env.SIMULATOR_PORT ?? 0) });
process.stdout.write(`${JSON.stringify({ url })}\n`);
