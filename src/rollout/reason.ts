import type { ReasonCode } from './reason-codes.ts';

export type { ReasonCode } from './reason-codes.ts';

/** Why something is so: the code for machines, the sentence for people. */
export interface Reason {
	readonly code: ReasonCode;
	readonly sentence: string;
}
