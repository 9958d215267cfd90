import type { ReasonCode } from './reason.ts';

/** Something that is told to the user as it is, without a stack: what, where, why, and what to do. */
export class Refusal extends Error {
	readonly code: ReasonCode;

	constructor(code: ReasonCode, sentence: string, options?: ErrorOptions) {
		super(sentence, options);
		this.name = 'Refusal';
		this.code = code;
	}
}
