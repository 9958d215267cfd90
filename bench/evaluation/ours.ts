import { evaluate } from '../../src/evaluation/evaluate.ts';
import type { Evaluation } from '../../src/gates/evaluation.ts';
import type { Endpoint } from './endpoint.ts';

export interface Run {
	readonly evaluation: Evaluation;
	/** Until the last answer was there, and until everything was concluded. */
	readonly sendingMs: number;
	readonly wholeMs: number;
}

const noS3 = () => Promise.reject(new Error('There is no S3 here.'));

/** Evaluates a file as the action does. */
export async function evaluateFile(
	endpoint: Endpoint,
	folder: string,
	file: string,
	how: { readonly concurrency: number; readonly batch: number },
	watch: (sent: number) => void = () => {}
): Promise<Run> {
	const startMs = performance.now();
	let lastMs = startMs;
	const evaluation = await evaluate({
		plan: {
			data: file,
			task: 'binary',
			label: 'churned',
			positive: '1',
			exclude: [],
			contentType: 'text/csv',
			response: '[0]',
			threshold: 0.5,
			...how
		},
		gates: [],
		variants: { baseline: 'blue', candidate: 'green' },
		seed: 1,
		places: { workspace: folder, s3: { open: noS3, range: noS3, list: noS3, identify: noS3 } },
		invoke: endpoint.invoke,
		sleep: ms => new Promise(resolve => setTimeout(resolve, ms)),
		signal: new AbortController().signal,
		uniform: Math.random,
		inferencePrefix: 'bench',
		progress: ({ sent }) => {
			watch(sent);
			lastMs = performance.now();
		}
	});
	if (evaluation.invalid !== undefined) throw new Error(evaluation.invalid.sentence);
	return { evaluation, sendingMs: lastMs - startMs, wholeMs: performance.now() - startMs };
}
