/** Judges the gates of a rollout again, from the output `result` alone: `npm run replay -- result.json`. */
import { readFileSync } from 'node:fs';
import * as z from 'zod';
import type { Evaluation } from '../src/gates/evaluation.ts';
import { judge } from '../src/gates/judge.ts';
import { judgeContextOf } from '../src/loop/measure-gates.ts';
import { fromJson } from '../src/report/json-case.ts';
import { fromColumns, type MeasuredGate } from '../src/report/measured-columns.ts';
import type { Rollout } from '../src/rollout/record.ts';

/** One gate's verdict as it was and as it is found again. */
export interface Replayed {
	readonly gate: string;
	readonly was: string;
	readonly now: string;
	readonly sentence: string;
}

const verdict = z.looseObject({ outcome: z.string(), cause: z.string().optional() });
const result = z.looseObject({
	schema_version: z.literal(1),
	complete: z.literal(true, 'it was too large to be kept whole, so what the gates were judged on is not in it'),
	gates: z.array(z.looseObject({ gate: z.string(), verdict })),
	measurements: z.array(z.looseObject({ gate: z.string(), steps: z.array(z.looseObject({ kind: z.string() })) })),
	rollout: z.looseObject(
		{ plan: z.looseObject({ gates: z.array(z.looseObject({ name: z.string() })) }), noise: z.looseObject({}) },
		'there is no rollout in it'
	),
	evaluation: z.looseObject({}).optional()
});

/**
 * Every gate's verdict then and now.
 * @throws Error that says why the result cannot be judged again
 */
export function judgeAgain(json: unknown): readonly Replayed[] {
	const read = result.safeParse(json);
	if (!read.success) {
		const [issue] = read.error.issues;
		throw new Error(`${issue?.path.join('.') || 'the file'}: ${issue?.message ?? 'it is no result'}`);
	}
	// The details are as this version's `resultOf` wrote them; docs/result.schema.json holds them.
	const rollout = fromJson(read.data.rollout) as unknown as Rollout;
	const evaluation = read.data.evaluation && (fromJson(read.data.evaluation) as unknown as Evaluation);
	const measurements = fromColumns(read.data.measurements as unknown as readonly MeasuredGate[]);
	const context = { ...judgeContextOf(rollout), ...(evaluation && { evaluation }) };
	const again = judge(rollout.plan.gates, measurements, context);
	return read.data.gates.map(({ gate, verdict: was }) => {
		const now = again.find(found => found.gate.name === gate);
		const words = now === undefined ? 'not in the plan' : inWords(now.verdict);
		return { gate, was: inWords(was), now: words, sentence: now?.sentence ?? '' };
	});
}

function inWords(found: { readonly outcome: string; readonly cause?: string | undefined }): string {
	return found.cause === undefined ? found.outcome : `${found.outcome} (${found.cause})`;
}

/** The exit code: 0 the same verdicts, 1 another one, 2 nothing could be judged. */
function main(path: string | undefined): number {
	if (path === undefined) {
		console.error('Name the file with the output `result`: npm run replay -- result.json');
		return 2;
	}
	try {
		const replayed = judgeAgain(JSON.parse(readFileSync(path, 'utf8')));
		for (const { gate, was, now, sentence } of replayed) {
			console.log(`${was === now ? 'same' : 'DIFFERENT'}: ${gate}, then ${was}, now ${now}. ${sentence}`);
		}
		const different = replayed.filter(({ was, now }) => was !== now).length;
		console.log(`${replayed.length} gates judged again, ${different} with another verdict.`);
		return different === 0 ? 0 : 1;
	} catch (error) {
		console.error(`${path} cannot be judged again: ${error instanceof Error ? error.message : String(error)}`);
		return 2;
	}
}

if (import.meta.main) process.exitCode = main(process.argv[2]);
