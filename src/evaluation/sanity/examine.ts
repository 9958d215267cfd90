import type { Standing } from '../../stats/chance.ts';
import { binaryProposals } from './binary-proposals.ts';
import { classProposals } from './class-proposals.ts';
import type { Circumstances, SanityFinding } from './finding.ts';
import { keysWith, type Proposal } from './proposal.ts';
import { type LabelledAnswer, type Read, type ReadingKeys, readAs } from './reading.ts';
import { provedBetter, standingOf, usual } from './score.ts';
import { valueProposals } from './value-proposals.ts';
import { tell } from './words.ts';

/** As many rows are read in all the other ways. */
const mostRead = 500;
/** Chance of taking any of the other readings for better where none is. */
const strict = 0.001;
const clearly: Readonly<Record<ReadingKeys['task'], number>> = { binary: 0.05, multiclass: 0.1, regression: 0.1 };

/**
 * Whether answers may be read wrongly: a model in service is better than chance, so a reading under which it is proved
 * not to be, or that is proved much worse than another reading of the same answers, is taken for a misreading. Says
 * what the answers look like and which keys would explain it. Nothing is read otherwise than the keys say.
 * @param rows in random order, or all of them
 */
export function examine(
	rows: readonly LabelledAnswer[],
	keys: ReadingKeys,
	circumstances: Circumstances
): SanityFinding | undefined {
	const some = rows.slice(0, mostRead);
	const read = readAs(some, keys);
	const standing = circumstances.standing ?? (read && standingOf(keys.task, read));
	if (standing === undefined && read !== undefined) return undefined;
	const found = explain(some, keys, read, standing);
	const is = verdictOn(standing, found);
	if (is === undefined) return undefined;
	const explanations = found.map(({ proposal, standing: reached }) => ({
		...proposal,
		measure: reached.measure,
		reached: reached.value
	}));
	const finding = { is, ...(standing && { standing }), explanations };
	return { ...finding, sentence: tell(finding, some, keys, circumstances) };
}

interface Better {
	readonly proposal: Proposal;
	readonly standing: Standing;
}

/**
 * Readings that are proved better than chance, and proved and clearly better than the one that is, the best first; at
 * most two. Of a reading that is better than chance only those are looked for that it can be mistaken for.
 */
function explain(
	rows: readonly LabelledAnswer[],
	keys: ReadingKeys,
	read: Read | undefined,
	standing: Standing | undefined
): readonly Better[] {
	const proposals = proposalsFor(rows, keys).filter(({ structural }) => structural || standing?.is !== 'better');
	const level = strict / Math.max(1, proposals.length);
	const here = read && standingOf(keys.task, read)?.value;
	const better = proposals.flatMap((proposal): readonly Better[] => {
		const other = readAs(rows, keysWith(keys, proposal));
		const reached = other && standingOf(keys.task, other, { ...usual, better: level });
		if (other === undefined || reached?.is !== 'better') return [];
		const gain = reached.value - (here ?? 0);
		const proved = read === undefined || proposal.key === 'positive' || provedBetter(keys.task, other, read, level);
		const clear = proved && (here === undefined || gain >= clearly[keys.task]);
		return clear ? [{ proposal, standing: reached }] : [];
	});
	const most = Math.max(...better.map(({ standing: { value } }) => value));
	return better.filter(({ standing: { value } }) => value >= most - nearly).slice(0, 2);
}

/** Readings this near to the best are as good: the plainest of them is named. */
const nearly = 0.005;

function proposalsFor(rows: readonly LabelledAnswer[], keys: ReadingKeys): readonly Proposal[] {
	const ways = { binary: binaryProposals, multiclass: classProposals, regression: valueProposals };
	const seen = new Set([`response ${keys.response}`]);
	return ways[keys.task](rows, keys).filter(({ key, value }) => {
		const known = seen.has(`${key} ${value}`);
		seen.add(`${key} ${value}`);
		return !known;
	});
}

function verdictOn(standing: Standing | undefined, found: readonly Better[]): SanityFinding['is'] | undefined {
	if (standing === undefined) return 'misread';
	if (standing.is === 'no-better' || found.length > 0) return 'misread';
	return standing.is === 'unproved' ? 'doubtful' : undefined;
}
