import type { Probe } from '../../src/controller/probe.ts';
import { Refusal } from '../../src/controller/refusal.ts';
import type { Evaluation } from '../../src/gates/evaluation.ts';
import type { MemoryAws } from './memory-aws.ts';

/** Areas under the ROC curve of the two variants on 1,000 rows, as an evaluation that was made. */
export function evaluationOf(baseline: number, candidate: number): Evaluation {
	const difference = candidate - baseline;
	const none = { rows: 0, asked: 1000, byKind: {} };
	return {
		task: 'binary',
		labelled: true,
		seed: 1,
		rows: { read: 1000, sent: 1000, compared: 1000 },
		failed: { baseline: none, candidate: none },
		measures: [
			{
				measure: 'auc',
				rows: 1000,
				baseline,
				candidate,
				difference,
				low: difference - 0.002,
				high: difference + 0.002,
				method: 'delong'
			}
		],
		slices: [],
		warnings: []
	};
}

/** Asks the variants of a world in memory: answers are set by the story, and every question passes the world's hook. */
export class MemoryProbe implements Probe {
	evaluation: Evaluation = evaluationOf(0.85, 0.85);
	/** Why the candidate does not answer sample rows, if it does not. */
	silence: string | undefined;
	evaluations = 0;
	smokeTests = 0;
	private readonly world: MemoryAws;

	constructor(world: MemoryAws) {
		this.world = world;
	}

	async check(): Promise<void> {}

	async evaluate(): Promise<Evaluation> {
		this.world.hook('Evaluate', 'before');
		this.world.pass(120_000);
		this.evaluations++;
		this.world.hook('Evaluate', 'after');
		return this.evaluation;
	}

	async smokeTest(): Promise<void> {
		this.world.hook('SmokeTest', 'before');
		this.smokeTests++;
		if (this.silence !== undefined) throw new Refusal('smoke-test-failed', this.silence);
		this.world.hook('SmokeTest', 'after');
	}
}
