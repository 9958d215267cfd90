import type { Role } from '../common/role.ts';
import type { Evaluation, Task } from '../gates/evaluation.ts';
import type { QualityGate } from '../gates/gate.ts';
import { countsFor, provedSoFar, rowsOf } from '../gates/quality-early.ts';
import type { EvaluationPlan } from '../rollout/plan.ts';
import type { AnswerKind } from './answers.ts';
import { classNamer } from './classes.ts';
import { isYes } from './score-binary.ts';

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

/**
 * Looks at the rows as they come, in the order in which they were sent, and says when enough is proved.
 * @param labels names of the classes that the data has, by the codes of the truth
 */
export function earlyVerdict(
	plan: Pick<EvaluationPlan, 'task' | 'label' | 'threshold'>,
	gates: readonly QualityGate[],
	labels: readonly string[],
	kinds: Readonly<Record<Role, AnswerKind>>
): (truth: number, baseline: number, candidate: number) => Evaluation['stopped'] {
	if (plan.label === undefined || plan.task === 'regression' || gates.length === 0) return () => undefined;
	const paired = new Paired(plan.task);
	const isRight = plan.task === 'binary' ? rightAnswer(plan.threshold) : rightClass(labels, kinds);
	return (truth, baseline, candidate) => {
		paired.count(isRight('baseline', baseline, truth), isRight('candidate', candidate, truth), truth === 1);
		return provedVerdict(gates, paired);
	};
}

type IsRight = (role: Role, answer: number, truth: number) => boolean;

function rightAnswer(threshold: number): IsRight {
	return (_, answer, truth) => isYes(answer, threshold) === (truth === 1);
}

/** By name, and the names found once the first answer shows whether classes are answered by name or by scores. */
export function rightClass(labels: readonly string[], kinds: Readonly<Record<Role, AnswerKind>>): IsRight {
	const names: Partial<Record<Role, (answer: number) => string>> = {};
	return (role, answer, truth) => {
		names[role] ??= classNamer(labels, kinds[role].classes, kinds[role].vector()).name;
		return names[role](answer) === labels[truth];
	};
}
