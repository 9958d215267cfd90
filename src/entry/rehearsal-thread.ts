import { parentPort, workerData } from 'node:worker_threads';
import { type Part, playPart } from '../rehearsal/part.ts';

/** A thread of a rehearsal: plays the part that it was started with, and tells the one who started it. */
export async function playAsThread(): Promise<void> {
	const part: Part = workerData;
	const never = new AbortController().signal;
	await playPart(part, never, told => parentPort?.postMessage(told));
	parentPort?.postMessage('done');
}
