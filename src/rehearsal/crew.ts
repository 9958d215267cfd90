import { Worker } from 'node:worker_threads';
import { type Part, type PartPlayed, playPart } from './part.ts';

/** How tools for threads show it. */
const workerName = 'rehearsal';
/** Without a limit a thread takes what the machine has. Pasts stay from story to story: so much of each, for each gate. */
const pastMb = 0.15;
const memoryOf = ({ plan, rollouts }: Part) => ({
	maxYoungGenerationSizeMb: 16,
	maxOldGenerationSizeMb: Math.ceil(96 + pastMb * rollouts * plan.gates.length)
});

export interface Crew {
	readonly cancelled: AbortSignal;
	readonly tell: (told: PartPlayed & { readonly part: number }) => void;
	/** Told why threads could not be used. */
	readonly warn: (sentence: string) => void;
}

/** Plays the parts, each in a thread of its own; where a thread cannot be had or ends early, its part is played here. */
export async function playTogether(parts: readonly Part[], crew: Crew): Promise<void> {
	const { cancelled, tell } = crew;
	if (cancelled.aborted) return;
	const alone = parts.length === 1;
	await Promise.all(
		parts.map(async (part, index) => {
			const told = new Set<number>();
			const once = (played: PartPlayed) => {
				if (told.has(played.story)) return;
				told.add(played.story);
				tell({ ...played, part: index });
			};
			const ended = alone ? 'not started' : await playInThread(part, cancelled, once).catch(String);
			if (ended === 'done' || cancelled.aborted) return;
			if (!alone) crew.warn(`A part of the rehearsal is played without a thread of its own (${ended}).`);
			await playPart(part, cancelled, once);
		})
	);
}

function playInThread(part: Part, cancelled: AbortSignal, tell: (told: PartPlayed) => void): Promise<string> {
	return new Promise(resolve => {
		const worker = new Worker(programFile(import.meta.url), {
			name: workerName,
			workerData: part,
			argv: [],
			env: {},
			resourceLimits: memoryOf(part)
		});
		let done = false;
		const stop = () => void worker.terminate();
		cancelled.addEventListener('abort', stop, { once: true });
		worker.on('message', (message: PartPlayed | 'done') => {
			if (message === 'done') done = true;
			else tell(message);
		});
		worker.on('error', error => resolve(String(error)));
		worker.on('exit', code => {
			cancelled.removeEventListener('abort', stop);
			resolve(done ? 'done' : `it ended with ${code}`);
		});
	});
}

/** The file that the program begins with: beside this one in the bundle, a room above it in the sources. */
function programFile(here: string): URL {
	const folder = here.slice(0, here.lastIndexOf('/') + 1);
	return new URL(`${folder}${here.endsWith('.ts') ? '../' : ''}index.${here.endsWith('.ts') ? 'ts' : 'js'}`);
}
