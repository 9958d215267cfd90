import { placesIn } from './paths.ts';
import { grouped, type Proposal, responseOf, wordsFor } from './proposal.ts';
import type { LabelledAnswer, ReadingKeys } from './reading.ts';

/** Units that differ by a factor: thousands, percent, minutes and hours. */
const factors = [1000, 1_000_000, 100, 60, 3600];

/** Other ways to find the value of a regression, the plainest first. */
export function valueProposals(rows: readonly LabelledAnswer[], keys: ReadingKeys): readonly Proposal[] {
	const answers = rows.map(({ answer }) => answer);
	const cells = placesIn(answers)
		.filter(({ values, segments }) => segments.length > 0 && values.every(value => typeof value === 'number'))
		.map(place => responseOf(place.path, wordsFor(place, answers)));
	const scaled = [grouped(keys.response), '@'].flatMap(response =>
		factors.flatMap(factor => [
			responseOf(`${response} * \`${factor}\``, `the answer times ${factor}`),
			responseOf(`${response} / \`${factor}\``, `the answer divided by ${factor}`)
		])
	);
	return [...cells, ...scaled];
}
