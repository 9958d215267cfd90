import type { Evaluation, Task } from '../gates/evaluation.ts';
import type { QualityGate } from '../gates/gate.ts';
import { countsFor, provedSoFar, rowsOf } from '../gates/quality-early.ts';

/** Rows between two looks. */
const lookEvery = 50;

/** Rows by who was right on them, counted as they come, in the order in which they were sent. */
export class Paired {
	private readonly accuracy = { bothRight: 0, candidateOnly: 0, baselineOnly: 0, bothWrong: 0 };
	private readonly recall = { bothRight: 0, candidateOnly: 0, baselineOnly: 0, bothWrong: 0 };
	private readonly task: Task;

	constructor(task: Task) {
		this.task = task;
	}

	count(baselineRight: boolean, candidateRight: boolean, positive: boolean): void {
		const who = candidateRight
			? baselineRight
				? 'bothRight'
				: 'candidateOnly'
			: baselineRight
				? 'baselineOnly'
				: 'bothWrong';
		this.accuracy[who]++;
		if (positive) this.recall[who]++;
	}

	get counts(): NonNullable<Evaluation['paired']> {
		return { accuracy: this.accuracy, ...(this.task === 'binary' && { recall: this.recall }) };
	}

	get rows(): number {
		return rowsOf(this.accuracy);
	}
}

/**
 * Whether the rows so far prove the verdict: one gate that a rollback hangs on proved worse, or every gate proved ok.
 * Looked at every 50 rows, by a test that may be looked at as often as one likes.
 */
export function provedVerdict(gates: readonly QualityGate[], paired: Paired): Evaluation['stopped'] {
	const { rows } = paired;
	if (rows === 0 || rows % lookEvery !== 0) return undefined;
	const proofs = gates.map(gate => ({ gate, proof: proofOf(gate, paired) }));
	const decides = ({ onFail, reportOnly }: QualityGate) => onFail === 'rollback' && !reportOnly;
	const worse = proofs.find(({ gate, proof }) => proof === 'worse' && decides(gate));
	if (worse !== undefined) return { because: 'worse', gate: worse.gate.name };
	const [first] = gates;
	const allOk = proofs.every(({ gate, proof }) => proof === 'ok' && hasOnlyMargin(gate));
	return first !== undefined && allOk ? { because: 'ok', gate: first.name } : undefined;
}

function proofOf(gate: QualityGate, paired: Paired): 'ok' | 'worse' | undefined {
	const counts = countsFor(gate, paired.counts);
	const { maxDecrease } = gate.limits;
	if (counts === undefined || maxDecrease === undefined || paired.rows < gate.minSamples) return undefined;
	return provedSoFar(counts, maxDecrease);
}

function hasOnlyMargin({ limits }: QualityGate): boolean {
	return limits.min === undefined && limits.max === undefined;
}
