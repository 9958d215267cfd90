import type { ReasonCode } from './reason.ts';

/** One thing that has to be mended, and the key of the promotion file or the input that asks for it. */
export interface Finding {
	/** Dotted path, such as `evaluation.label` or `gates[1].slice`. */
	readonly key: string;
	readonly message: string;
}

export interface RefusalOptions extends ErrorOptions {
	/** The key to mend; the sentence is what is wrong with it. */
	readonly key?: string;
	/** Where several things are wrong, or the sentence says more than what is wrong. */
	readonly findings?: readonly Finding[];
}

/** Something that is told to the user as it is, without a stack: what, where, why, and what to do. */
export class Refusal extends Error {
	readonly code: ReasonCode;
	/** What has to be mended, where that is a key of the promotion file or an input. */
	readonly findings: readonly Finding[];

	constructor(code: ReasonCode, sentence: string, { key, findings, ...options }: RefusalOptions = {}) {
		super(sentence, options);
		this.name = 'Refusal';
		this.code = code;
		this.findings = findings ?? (key === undefined ? [] : [{ key, message: withoutKey(sentence, key) }]);
	}
}

function withoutKey(sentence: string, key: string): string {
	return sentence.startsWith(`${key}: `) ? sentence.slice(key.length + 2) : sentence;
}
