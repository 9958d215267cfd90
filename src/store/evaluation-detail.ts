import { cutAt } from '../aws/text.ts';
import type { Evaluation, RocPoint, SliceGroup, Slices } from '../gates/evaluation.ts';
import type { Gate, QualityGate } from '../gates/gate.ts';
import { rankGroups } from '../gates/quality-finding.ts';

/** One kind of detail that an evaluation can do without, the least important first. */
interface Omission {
	readonly what: string;
	readonly leaveOut: (evaluation: Evaluation) => Evaluation;
}

const mostClasses = 10;

/**
 * The evaluation with less and less detail. What the gates are decided by is in all of them: the measures, the counts
 * of pairs, and of each slice the group that is worst for each gate on it. What is left out is told as a warning.
 */
export function* shrinkToFit(evaluation: Evaluation, gates: readonly Gate[]): Generator<Evaluation> {
	yield evaluation;
	const told: string[] = [];
	let rest = evaluation;
	for (const { what, leaveOut } of omissions(gates)) {
		const less = leaveOut(rest);
		if (JSON.stringify(less) === JSON.stringify(rest)) continue;
		rest = less;
		if (!told.includes(what)) told.push(what);
		const warning = `The record of the rollout has no room for ${told.join(', ')}.`;
		yield { ...rest, warnings: [...rest.warnings, warning] };
	}
}

function omissions(gates: readonly Gate[]): readonly Omission[] {
	const roc = 'all points of the ROC curves';
	return [
		{ what: 'the example rows', leaveOut: withoutExamples },
		{ what: 'the distributions', leaveOut: ({ distributions: _, ...rest }) => rest },
		{ what: 'the curves of precision and recall', leaveOut: ({ precisionRecall: _, ...rest }) => rest },
		{ what: 'the calibration', leaveOut: ({ calibration: _, ...rest }) => rest },
		{ what: 'the table of classes', leaveOut: ({ perClass: _, ...rest }) => rest },
		{ what: 'groups of slices that decide nothing', leaveOut: rest => onlyDecidingGroups(rest, gates) },
		{ what: 'large confusion matrices', leaveOut: rest => withoutConfusion(rest, mostClasses) },
		{ what: roc, leaveOut: rest => thinRoc(rest, 11) },
		{ what: roc, leaveOut: rest => thinRoc(rest, 5) },
		{ what: 'the ROC curves', leaveOut: ({ roc: _, ...rest }) => rest },
		{ what: 'the confusion matrices', leaveOut: rest => withoutConfusion(rest, 0) },
		{ what: 'the best thresholds', leaveOut: ({ thresholds: _, ...rest }) => rest },
		{ what: 'long texts', leaveOut: withShortTexts },
		{ what: 'measures that no gate asks for', leaveOut: rest => onlyAskedFor(rest, gates) }
	];
}

function withoutExamples(evaluation: Evaluation): Evaluation {
	if (evaluation.flips?.examples === undefined) return evaluation;
	const { examples: _, ...flips } = evaluation.flips;
	return { ...evaluation, flips };
}

function onlyDecidingGroups(evaluation: Evaluation, gates: readonly Gate[]): Evaluation {
	return { ...evaluation, slices: evaluation.slices.map(slices => withDecidingGroups(slices, gates)) };
}

function withDecidingGroups(slices: Slices, gates: readonly Gate[]): Slices {
	const onIt = qualityGates(gates).filter(gate => gate.slice === slices.column);
	const worst = onIt.flatMap(gate => rankGroups(gate, slices.shown)[0] ?? []);
	const deciding = new Set<SliceGroup>(worst.map(({ group }) => group));
	return { ...slices, shown: slices.shown.filter(group => deciding.has(group)) };
}

function withoutConfusion(evaluation: Evaluation, most: number): Evaluation {
	if ((evaluation.confusion?.classes.length ?? 0) <= most) return evaluation;
	const { confusion: _, ...rest } = evaluation;
	return rest;
}

function thinRoc(evaluation: Evaluation, most: number): Evaluation {
	const { roc } = evaluation;
	if (roc === undefined) return evaluation;
	return { ...evaluation, roc: { baseline: thin(roc.baseline, most), candidate: thin(roc.candidate, most) } };
}

/** Both ends stay. */
function thin(points: readonly RocPoint[], most: number): readonly RocPoint[] {
	if (points.length <= most) return points;
	const kept = Array.from({ length: most }, (_, i) => Math.round((i * (points.length - 1)) / (most - 1)));
	return points.filter((_, index) => kept.includes(index));
}

const longestText = 120;

function withShortTexts(evaluation: Evaluation): Evaluation {
	const { failed, flips, warnings } = evaluation;
	const shorten = <Part extends { readonly example?: string }>(part: Part): Part =>
		part.example === undefined ? part : { ...part, example: cutAt(part.example, longestText) };
	return {
		...evaluation,
		failed: { baseline: shorten(failed.baseline), candidate: shorten(failed.candidate) },
		warnings: warnings.slice(0, 3).map(warning => cutAt(warning, longestText)),
		...(evaluation.invalid && {
			invalid: { ...evaluation.invalid, sentence: cutAt(evaluation.invalid.sentence, 3 * longestText) }
		}),
		...(flips && { flips: { ...flips, most: [] } }),
		slices: evaluation.slices.map(slices => ({
			...slices,
			shown: slices.shown.map(group => ({ ...group, value: cutAt(group.value, longestText) }))
		}))
	};
}

function onlyAskedFor(evaluation: Evaluation, gates: readonly Gate[]): Evaluation {
	const asked = qualityGates(gates).filter(gate => gate.slice === undefined);
	return {
		...evaluation,
		measures: evaluation.measures.filter(({ measure }) => asked.some(gate => gate.measure === measure))
	};
}

function qualityGates(gates: readonly Gate[]): readonly QualityGate[] {
	return gates.filter(gate => gate.kind === 'quality');
}
