import type { Role } from '../../common/role.ts';
import type { Standing } from '../../stats/chance.ts';
import type { Proposal } from './proposal.ts';

/** What another reading of the same answers gives. */
export interface Explanation extends Omit<Proposal, 'structural'> {
	readonly measure: Standing['measure'];
	readonly reached: number;
}

/** What is to be said of how the answers of a variant are read; undefined from `examine` where nothing is. */
export interface SanityFinding {
	/** `misread`: nothing may be concluded from them; `doubtful`: too few rows to prove that they are read rightly. */
	readonly is: 'misread' | 'doubtful';
	/** How the answers stand as they are read; absent where they cannot be read so at all. */
	readonly standing?: Standing;
	/** The keys that would explain it, the best first. */
	readonly explanations: readonly Explanation[];
	readonly sentence: string;
}

export interface Circumstances {
	/** Whose answers they are. */
	readonly role: Role;
	/** How all rows stand, where `rows` are but some of them. */
	readonly standing?: Standing | undefined;
	/** Columns that were sent to the model. */
	readonly sent?: readonly string[];
}
