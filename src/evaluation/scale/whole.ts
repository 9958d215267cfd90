import { type Role, roles } from '../../common/role.ts';
import type { Measure, Task } from '../../gates/evaluation.ts';
import {
	type ClassCounts,
	classF1,
	classPrecision,
	classRecall,
	macroAverage,
	weightedAverage
} from '../../stats/class-averages.ts';
import { f1, precision } from '../../stats/classification.ts';
import type { PairedCounts } from '../../stats/paired.ts';
import { type BinnedScores, binnedAuc, countScore, emptyBins } from '../../stats/score-bins.ts';
import { confusionIn, isYes } from '../score-binary.ts';
import type { Pair } from '../scored.ts';

export interface WholeOptions {
	readonly task: Task;
	readonly threshold: number;
	/** How many columns rows are sliced by. */
	readonly slices: number;
	/** Several classes: whether an answer is the label, by their codes. */
	readonly isRight: (role: Role, answer: number, truth: number) => boolean;
	/** Several classes: the name of an answer. */
	readonly nameOf: (role: Role, answer: number) => string;
	readonly labelled: boolean;
}

/** Chances are kept this far from 0 and 1, as for a few rows. */
const closest = 2 ** -52;

interface Sums {
	loss: number;
	isChance: boolean;
	squares: number;
	distances: number;
}

/**
 * Everything about any number of rows that takes no more memory for more of them: who was right, how often each class was
 * answered, sums of losses and errors, and how scores are distributed.
 */
export class Whole {
	rows = 0;
	private agreed = 0;
	private readonly options: WholeOptions;
	/** By label, baseline's and candidate's answer, as three bits. */
	private readonly cells = new Float64Array(8);
	/** By column and group: who was right, of all rows and of the positive ones. */
	private readonly groups: Map<number, Float64Array>[];
	private readonly paired = new Float64Array(8);
	private readonly sums: Record<Role, Sums>;
	private readonly bins: Record<Role, BinnedScores> | undefined;
	private readonly triples = new Map<string, number>();
	private labelSum = 0;
	private labelMean = 0;

	constructor(options: WholeOptions) {
		this.options = options;
		const none = (): Sums => ({ loss: 0, isChance: true, squares: 0, distances: 0 });
		this.sums = { baseline: none(), candidate: none() };
		this.groups = Array.from({ length: options.slices }, () => new Map());
		const scored = options.task === 'binary' && options.labelled;
		this.bins = scored ? { baseline: emptyBins(), candidate: emptyBins() } : undefined;
	}

	/** @param groups codes of the values of the slice columns */
	add(truth: number, baseline: number, candidate: number, groups: readonly number[]): void {
		this.rows++;
		const { task, labelled } = this.options;
		if (task === 'regression') {
			this.addValue(truth, baseline, candidate);
			return;
		}
		const yes =
			task === 'binary' ? this.addDecision(truth, baseline, candidate) : this.addClass(truth, baseline, candidate);
		if (!labelled) return;
		const place = (yes.candidate ? (yes.baseline ? 0 : 1) : yes.baseline ? 2 : 3) + (truth === 1 ? 4 : 0);
		this.paired[place] = (this.paired[place] ?? 0) + 1;
		for (let column = 0; column < groups.length; column++) {
			const known = this.groups[column]?.get(groups[column] ?? 0);
			const counts = known ?? new Float64Array(8);
			if (known === undefined) this.groups[column]?.set(groups[column] ?? 0, counts);
			counts[place] = (counts[place] ?? 0) + 1;
		}
	}

	private addDecision(truth: number, baseline: number, candidate: number): Record<Role, boolean> {
		const { threshold, labelled } = this.options;
		const [b, c] = [isYes(baseline, threshold), isYes(candidate, threshold)];
		if (b === c) this.agreed++;
		if (!labelled) return { baseline: b, candidate: c };
		const cell = (truth === 1 ? 4 : 0) + (b ? 2 : 0) + (c ? 1 : 0);
		this.cells[cell] = (this.cells[cell] ?? 0) + 1;
		this.addScore('baseline', truth, baseline);
		this.addScore('candidate', truth, candidate);
		return { baseline: b === (truth === 1), candidate: c === (truth === 1) };
	}

	private addScore(role: Role, truth: number, score: number): void {
		if (this.bins !== undefined) countScore(this.bins[role], score, truth === 1);
		const sums = this.sums[role];
		if (!(score >= 0 && score <= 1)) sums.isChance = false;
		const chance = truth === 1 ? score : 1 - score;
		sums.loss -= Math.log(Math.min(1 - closest, Math.max(closest, chance)));
	}

	private addClass(truth: number, baseline: number, candidate: number): Record<Role, boolean> {
		const key = `${truth},${baseline},${candidate}`;
		this.triples.set(key, (this.triples.get(key) ?? 0) + 1);
		const { isRight } = this.options;
		return { baseline: isRight('baseline', baseline, truth), candidate: isRight('candidate', candidate, truth) };
	}

	private addValue(truth: number, baseline: number, candidate: number): void {
		const gap = truth - this.labelMean;
		this.labelMean += gap / this.rows;
		this.labelSum += gap * (truth - this.labelMean);
		for (const role of roles) {
			const error = truth - (role === 'baseline' ? baseline : candidate);
			this.sums[role].squares += error * error;
			this.sums[role].distances += Math.abs(error);
		}
	}

	/** Rows by who was right: all of them, or a group of a column. */
	pairs(column?: number, group?: number): { readonly all: PairedCounts; readonly positive: PairedCounts } {
		const counts = column === undefined ? this.paired : (this.groups[column]?.get(group ?? 0) ?? new Float64Array(8));
		const at = (place: number) => counts[place] ?? 0;
		const of = (sum: (place: number) => number): PairedCounts => ({
			bothRight: sum(0),
			candidateOnly: sum(1),
			baselineOnly: sum(2),
			bothWrong: sum(3)
		});
		return { all: of(place => at(place) + at(place + 4)), positive: of(place => at(place + 4)) };
	}

	/** Rows with the same answer of both. */
	get agreeing(): number {
		if (this.options.task === 'binary') return this.agreed;
		const same = (key: string) => {
			const [, baseline, candidate] = key.split(',').map(Number);
			const { nameOf } = this.options;
			return nameOf('baseline', baseline ?? 0) === nameOf('candidate', candidate ?? 0);
		};
		return [...this.triples].reduce((sum, [key, count]) => sum + (same(key) ? count : 0), 0);
	}

	/** The confusion of each variant, binary. */
	get confusion() {
		return { baseline: confusionIn(this.cells, 2), candidate: confusionIn(this.cells, 1) };
	}

	/** How far off the area of either may be; undefined where there is none. */
	get aucWithin(): number | undefined {
		const both = roles.map(role => this.bins && binnedAuc(this.bins[role])?.within);
		const [one, other] = both;
		return one === undefined || other === undefined ? undefined : one + other;
	}

	/** A measure of all rows; undefined where this does not count it. */
	measure(measure: Measure, labels: readonly string[]): Pair | undefined {
		const of = (value: (role: Role) => number | undefined): Pair => ({
			baseline: value('baseline'),
			candidate: value('candidate')
		});
		const { rows, sums } = this;
		switch (measure) {
			case 'auc':
				return of(role => this.bins && binnedAuc(this.bins[role])?.auc);
			case 'log-loss':
				return of(role => (sums[role].isChance ? sums[role].loss / rows : undefined));
			case 'rmse':
				return of(role => Math.sqrt(sums[role].squares / rows));
			case 'mae':
				return of(role => sums[role].distances / rows);
			case 'r2':
				return of(role => (this.labelSum > 0 ? 1 - sums[role].squares / this.labelSum : undefined));
			case 'precision':
			case 'f1':
			case 'recall':
			case 'weighted-f1':
				return this.options.task === 'binary' ? this.ofDecisions(measure) : this.ofClasses(measure, labels);
			default:
				return undefined;
		}
	}

	private ofDecisions(measure: Measure): Pair | undefined {
		const { baseline, candidate } = this.confusion;
		if (measure === 'precision') return { baseline: precision(baseline), candidate: precision(candidate) };
		return measure === 'f1' ? { baseline: f1(baseline), candidate: f1(candidate) } : undefined;
	}

	private ofClasses(measure: Measure, labels: readonly string[]): Pair {
		const average = { precision: classPrecision, recall: classRecall, f1: classF1, 'weighted-f1': classF1 };
		const of = (role: Role) => {
			const counts = this.countsOf(role, labels);
			if (measure === 'weighted-f1') return weightedAverage(counts, classF1);
			const by = measure === 'precision' || measure === 'recall' || measure === 'f1' ? average[measure] : classF1;
			return macroAverage(counts, by);
		};
		return { baseline: of('baseline'), candidate: of('candidate') };
	}

	private countsOf(role: Role, labels: readonly string[]): readonly ClassCounts[] {
		const counts = new Map<string, { right: number; labelled: number; answered: number }>();
		const at = (name: string) => {
			const found = counts.get(name) ?? { right: 0, labelled: 0, answered: 0 };
			counts.set(name, found);
			return found;
		};
		for (const [key, count] of this.triples) {
			const [truth = 0, baseline = 0, candidate = 0] = key.split(',').map(Number);
			const label = labels[truth] ?? '';
			const answer = this.options.nameOf(role, role === 'baseline' ? baseline : candidate);
			at(label).labelled += count;
			at(answer).answered += count;
			if (label === answer) at(label).right += count;
		}
		return [...counts.values()];
	}
}
