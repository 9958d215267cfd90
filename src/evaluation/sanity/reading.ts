import type { JSONValue } from '@jmespath-community/jmespath';
import type { EvaluationPlan } from '../../rollout/plan.ts';
import { picker } from '../answer-rows.ts';
import { answerKind } from '../answers.ts';
import { classNamer } from '../classes.ts';
import { canonical, Dictionary } from '../labels.ts';

/** The keys that say how answers are read and held against labels. */
export interface ReadingKeys extends Pick<EvaluationPlan, 'task' | 'response' | 'positive' | 'threshold' | 'label'> {
	/** Labels of the data, where the rows are but some of it and may lack rare ones. */
	readonly classes?: readonly string[];
}

/** What one row was answered, before `response` is applied to it, and its label as it stands in the data. */
export interface LabelledAnswer {
	readonly answer: JSONValue;
	readonly label: string;
}

/** Rows as the keys read them; the same rows for all keys, those without a readable answer as NaN. */
export interface Read {
	/** 1 or 0 for binary, the place of the label among all of them, the value of a regression. */
	readonly truth: Float64Array;
	/** The score, the place of the class among the labels or -1, the value. */
	readonly answers: Float64Array;
}

/** Share of the rows that must be readable for a reading to be one. */
const enough = 0.95;

/** Reads answers exactly as an evaluation does; undefined where these keys cannot read (nearly) all of them. */
export function readAs(rows: readonly LabelledAnswer[], keys: ReadingKeys): Read | undefined {
	const labels = new Dictionary();
	const truth = Float64Array.from(rows, ({ label }) => truthOf(canonical(label), keys, labels));
	const kind = answerKind(keys, new Dictionary());
	const pick = picker(keys.response);
	const codes = new Float64Array(rows.length).fill(Number.NaN);
	let misfits = 0;
	for (const [row, { answer }] of rows.entries()) {
		const picked = pick(answer);
		const reading = picked.ok ? kind.read(picked.value) : picked;
		if (reading.ok) codes[row] = reading.value;
		else misfits++;
		if (misfits > (1 - enough) * rows.length) return undefined;
	}
	if (rows.length === 0 || truth.some(value => !Number.isFinite(value))) return undefined;
	if (keys.task === 'binary' && namesNoLabel(kind.classes.names, rows, keys)) return undefined;
	if (keys.task !== 'multiclass') return { truth, answers: codes };
	for (const name of keys.classes ?? []) labels.code(name);
	const namer = classNamer(labels.names, kind.classes, kind.vector());
	if (namer.unnamed) return undefined;
	return {
		truth,
		answers: codes.map(code => (Number.isNaN(code) ? code : (labels.find(namer.name(code)) ?? -1)))
	};
}

function truthOf(label: string, { task, positive }: ReadingKeys, labels: Dictionary): number {
	if (task === 'binary') return label === canonical(positive ?? '1') ? 1 : 0;
	if (task === 'multiclass') return labels.code(label);
	return label === '' ? Number.NaN : Number(label);
}

/** A text that is no label of the data says nothing of a class. */
function namesNoLabel(names: readonly string[], rows: readonly LabelledAnswer[], { positive }: ReadingKeys): boolean {
	if (names.length === 0) return false;
	const known = new Set([canonical(positive ?? '1'), ...rows.map(({ label }) => canonical(label))]);
	return names.some(name => !known.has(name));
}
