/** Evaluates a file in a process of its own and prints its memory, in MiB, and the milliseconds it took. */
import { startEndpoint } from './endpoint.ts';
import { evaluateFile } from './ours.ts';

const [folder = '', file = '', rows = ''] = process.argv.slice(2);
const endpoint = await startEndpoint(0);
let liveMiB = 0;
const { sendingMs, wholeMs } = await evaluateFile(endpoint, folder, file, { concurrency: 8, batch: 50 }, sent => {
	if (sent !== Number(rows)) return;
	globalThis.gc?.();
	const { heapUsed, arrayBuffers } = process.memoryUsage();
	liveMiB = (heapUsed + arrayBuffers) / 2 ** 20;
});
endpoint.stop();
const peakMiB = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ liveMiB, peakMiB, sendingMs, wholeMs }));
process.exit();
