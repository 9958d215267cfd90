import type { Role } from '../common/role.ts';
import { type FailedRows, type FailureKind, failureLimit, type Invalidation } from '../gates/evaluation.ts';
import { binomialUpperTail } from '../stats/binomial-interval.ts';
import type { Outcome } from './invoke.ts';

/** Rows of one variant without a usable answer. */
export class Failures {
	private rows = 0;
	private asked = 0;
	private readonly byKind: Partial<Record<FailureKind, number>> = {};
	private example: string | undefined;

	count(outcome: Outcome): void {
		this.asked++;
		if (outcome.ok) return;
		this.rows++;
		this.byKind[outcome.kind] = (this.byKind[outcome.kind] ?? 0) + 1;
		this.example ??= outcome.sentence;
	}

	/** More than may be in all; a single row never is. */
	get tooMany(): boolean {
		return this.rows > Math.max(1, failureLimit * this.asked);
	}

	/** The same of what is the model's own doing: errors and answers that do not fit, not throttling or the network. */
	get tooManyOfItsOwn(): boolean {
		const own = (this.byKind['model-error'] ?? 0) + (this.byKind.misfit ?? 0);
		return own > Math.max(1, failureLimit * this.asked);
	}

	/** More than chance would make of the share that is allowed: the rows still to come will not mend it. */
	get hopeless(): boolean {
		return tooManyFor(this.rows, this.asked);
	}

	/** Something that would go wrong with every row. */
	get fatal(): boolean {
		return this.byKind.refused !== undefined || this.byKind['wrong-variant'] !== undefined;
	}

	summary(): FailedRows {
		const { rows, asked, byKind, example } = this;
		return { rows, asked, byKind, ...(example !== undefined && { example }) };
	}
}

const leastRows = 20;
/** So rare that it may be looked at after every row: 0.15 % of variants that fail on just 1 % are ever stopped. */
const byChance = 0.0001;

/** More failed rows than chance would make of the share that is allowed: the exact tail of the binomial. */
export function tooManyFor(rows: number, asked: number): boolean {
	if (asked < leastRows || rows <= failureLimit * asked) return false;
	return binomialUpperTail(rows, asked, failureLimit) < byChance;
}

/** Why the other rows prove nothing, if so many failed; undefined where they do. */
export function invalidationOf(failures: Readonly<Record<Role, Failures>>): Invalidation | undefined {
	const { baseline, candidate } = failures;
	const fatal = baseline.fatal ? 'baseline' : candidate.fatal ? 'candidate' : undefined;
	if (fatal !== undefined) {
		return { by: 'both', sentence: `The ${fatal} could not be evaluated: ${failures[fatal].summary().example}` };
	}
	const failing = (['baseline', 'candidate'] as const).filter(role => failures[role].tooMany);
	const [first, second] = failing;
	if (first === undefined) return undefined;
	const sentences = failing.map(role => `The ${role} failed on ${tellFailures(failures[role].summary())}`);
	const limit = `More than ${failureLimit * 100} % make the evaluation void.`;
	const by = second === undefined && failures[first].tooManyOfItsOwn ? first : 'both';
	return { by, sentence: [...sentences, limit].join(' ') };
}

const words: Readonly<Record<FailureKind, string>> = {
	'model-error': 'errors of the model',
	throttled: 'throttled',
	unavailable: 'not reached',
	refused: 'refused',
	misfit: 'answers that do not fit',
	'wrong-variant': 'answered by another variant'
};

/** `250 of 5,000 rows (5 %): 250 errors of the model. For example: ...` */
export function tellFailures({ rows, asked, byKind, example }: FailedRows): string {
	const share = Number(((100 * rows) / asked).toPrecision(2));
	const kinds = Object.entries(words).flatMap(([kind, what]) => {
		const number = Object.entries(byKind).find(([name]) => name === kind)?.[1];
		return number === undefined ? [] : [`${number.toLocaleString('en-US')} ${what}`];
	});
	const numbers = `${rows.toLocaleString('en-US')} of ${asked.toLocaleString('en-US')} rows (${share} %)`;
	return `${numbers}: ${kinds.join(', ')}. For example: ${example}`;
}
