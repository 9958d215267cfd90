import { type Role, roles } from '../../common/role.ts';
import type { Invalidation } from '../../gates/evaluation.ts';
import type { Standing } from '../../stats/chance.ts';
import { examine } from './examine.ts';
import type { SanityFinding } from './finding.ts';
import type { LabelledAnswer, ReadingKeys } from './reading.ts';
import { examineThreshold } from './threshold.ts';

/** Both variants' answers, as they came and as they stand. */
export interface ReadAnswers {
	readonly keys: ReadingKeys;
	readonly asCame: Readonly<Record<Role, readonly LabelledAnswer[]>>;
	/** Of all rows; absent where they do not tell. */
	readonly standings: Readonly<Record<Role, Standing | undefined>>;
	/** Columns that were sent to the model. */
	readonly sent: readonly string[];
	/** A gate that decides asks which side of the threshold answers are on. */
	readonly thresholdMatters: boolean;
}

export interface ReadingVerdict {
	readonly invalid?: Invalidation;
	readonly warnings: readonly string[];
}

/**
 * Whether an evaluation may be believed, as far as the answers tell: nothing is concluded where those of the model in
 * service are read wrongly by all evidence, whatever the candidate's say. Where it is merely not proved better than
 * chance there is a warning, unless the candidate is proved no better: then neither is known to be read rightly. A
 * candidate whose answers alone look misread is judged as it is, and told what they look like.
 */
export function judgeReadings(answers: ReadAnswers): ReadingVerdict {
	const { keys, standings, sent } = answers;
	const [baseline, candidate] = roles.map(role =>
		standings[role] === undefined
			? undefined
			: examine(answers.asCame[role], keys, { role, standing: standings[role], sent })
	);
	if (baseline?.is === 'misread') {
		if (!hasDrifted(baseline, standings)) return { invalid: because(baseline), warnings: [] };
		return { warnings: [`${baseline.sentence} The candidate, read alike, is better: it is judged nevertheless.`] };
	}
	if (baseline?.is === 'doubtful' && candidate?.standing?.is === 'no-better') {
		return { invalid: { by: 'both', sentence: `${candidate.sentence} ${baseline.sentence}` }, warnings: [] };
	}
	const threshold = standings.baseline === undefined ? undefined : examineThreshold(answers.asCame.baseline, keys);
	if (threshold !== undefined && answers.thresholdMatters) {
		return { invalid: { by: 'baseline', sentence: threshold }, warnings: [] };
	}
	return {
		warnings: [
			...(baseline === undefined ? [] : [baseline.sentence]),
			...(candidate?.is === 'misread' ? [candidate.sentence] : []),
			...(threshold === undefined ? [] : [threshold])
		]
	};
}

/**
 * The values of a model in service may have drifted so far from the labels that their mean is nearer, which is why it
 * is to be replaced: believable where the candidate, read by the same keys, is proved better than the mean, and no
 * other reading explains it.
 */
function hasDrifted(baseline: SanityFinding, { candidate }: ReadAnswers['standings']): boolean {
	return baseline.standing?.measure === 'r2' && baseline.explanations.length === 0 && candidate?.is === 'better';
}

function because({ sentence }: SanityFinding): Invalidation {
	return { by: 'baseline', sentence };
}
