import type { Evaluation } from '../../src/gates/evaluation.ts';
import type { Checked, Probe } from '../../src/probe/probe.ts';
import { Refusal } from '../../src/rollout/refusal.ts';
import type { Through } from './memory-aws.ts';
import type { MemoryWorld } from './memory-world.ts';

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

/** Asks the variants of a world in memory; what they answer is set by the story. */
export class MemoryProbe implements Probe {
	evaluation: Evaluation = evaluationOf(0.85, 0.85);
	/** Why the candidate does not answer sample rows, if it does not. */
	silence: string | undefined;
	evaluations = 0;
	smokeTests = 0;
	evaluationMs = 120_000;
	private readonly world: MemoryWorld;
	private readonly through: Through;

	constructor(world: MemoryWorld, through: Through) {
		this.world = world;
		this.through = through;
	}

	async check(): Promise<Checked> {
		return { warnings: [], rowsNeeded: [] };
	}

	evaluate(): Promise<Evaluation> {
		return this.through('Evaluate', () => {
			this.world.pass(this.evaluationMs);
			this.evaluations++;
			return this.evaluation;
		});
	}

	smokeTest(): Promise<void> {
		return this.through('SmokeTest', () => {
			this.smokeTests++;
			if (this.silence !== undefined) throw new Refusal('smoke-test-failed', this.silence);
		});
	}
}
