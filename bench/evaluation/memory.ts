/** Evaluates a file in a process of its own and prints its peak of memory, in MiB, and the seconds it took. */
import { startEndpoint } from './endpoint.ts';
import { evaluateFile } from './ours.ts';

const [folder = '', file = ''] = process.argv.slice(2);
const endpoint = await startEndpoint(0);
const { evaluation, sendingMs, wholeMs } = await evaluateFile(endpoint, folder, file, { concurrency: 8, batch: 50 });
endpoint.stop();
const peakMiB = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ rows: evaluation.rows.compared, peakMiB, sendingMs, wholeMs }));
process.exit();
