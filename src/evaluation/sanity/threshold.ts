import { figure } from '../../gates/quality-words.ts';
import { classesAgainstChance } from '../../stats/chance.ts';
import { mcnemar } from '../../stats/paired.ts';
import { answersThatAreLabels } from './binary-proposals.ts';
import { lookOf } from './look.ts';
import { placesIn } from './paths.ts';
import { grouped, keysWith, type Proposal, responseOf } from './proposal.ts';
import { type LabelledAnswer, type Read, type ReadingKeys, readAs } from './reading.ts';
import { standingOf, usual } from './score.ts';
import { yaml } from './words.ts';

const strict = 0.0001;

/** What another reading has to gain over a threshold that does tell something. */
const clearly = 0.05;

/**
 * Scores that are no chances, and that the threshold does not tell apart though they know the answer, or not nearly as
 * well as another reading of them would: percent, labels counted from 1. What such scores look like, and a value that
 * would do; undefined where the threshold is fine, or scores are chances of which few reach it.
 */
export function examineThreshold(rows: readonly LabelledAnswer[], keys: ReadingKeys): string | undefined {
	if (keys.task !== 'binary') return undefined;
	const read = readAs(rows, keys);
	if (read === undefined || !goesBeyondChances(read) || standingOf('binary', read)?.is !== 'better') return undefined;
	const here = sidesOf(read, keys, usual.better);
	const better = proposals(rows, keys).flatMap(proposal => {
		const other = readAs(rows, keysWith(keys, proposal));
		const accuracy = other && sidesOf(other, keys, strict);
		if (other === undefined || accuracy === undefined) return [];
		const gains = here === undefined || (accuracy >= here + clearly && isRightMoreOften(other, read, keys));
		return gains ? [{ proposal, accuracy }] : [];
	});
	if (here !== undefined && better.length === 0) return undefined;
	const best = better.reduce<(typeof better)[number] | undefined>(
		(most, one) => (most === undefined || one.accuracy > most.accuracy ? one : most),
		undefined
	);
	const words =
		`The threshold of ${keys.threshold} ${here === undefined ? 'does not tell' : 'hardly tells'} the answers of the ` +
		`model in service apart${here === undefined ? '' : ` (accuracy ${figure(here)})`}, so that accuracy, ` +
		`precision, recall and f1 say ${here === undefined ? 'nothing' : 'little'}. It answers ${lookOf(rows, keys)}.`;
	if (best === undefined)
		return `${words} Set evaluation.response so that it gives a chance between 0 and 1, or a label.`;
	const { what, value } = best.proposal;
	return `${words} Set evaluation.response to ${yaml(value)} (${what}): accuracy is ${figure(best.accuracy)} then.`;
}

function goesBeyondChances({ answers }: Read): boolean {
	return answers.some(score => Number.isFinite(score) && (score < 0 || score > 1));
}

/** The accuracy, where the sides of the threshold are proved to say more of the labels than guessing. */
function sidesOf({ truth, answers }: Read, { threshold }: ReadingKeys, level: number): number | undefined {
	const sides = answers.map(score => (score >= threshold ? 1 : 0));
	const standing = classesAgainstChance(truth, sides, { ...usual, better: level });
	return standing?.is === 'better' ? standing.value : undefined;
}

function isRightMoreOften(one: Read, other: Read, { threshold }: ReadingKeys): boolean {
	const isRight = ({ truth, answers }: Read, row: number) =>
		(answers[row] ?? Number.NaN) >= threshold === (truth[row] === 1);
	let [won, lost] = [0, 0];
	for (const row of one.truth.keys()) {
		if (isRight(one, row) && !isRight(other, row)) won++;
		if (!isRight(one, row) && isRight(other, row)) lost++;
	}
	return mcnemar(won, lost).pWorse <= strict;
}

function proposals(rows: readonly LabelledAnswer[], keys: ReadingKeys): readonly Proposal[] {
	const places = placesIn(rows.map(({ answer }) => answer));
	const percent = [grouped(keys.response), '@'].map(response =>
		responseOf(`${response} / \`100\``, 'percent as chances')
	);
	return [...places.flatMap(place => answersThatAreLabels(place, rows, keys)), ...percent];
}
