import { figure } from '../../gates/quality-words.ts';
import type { Standing } from '../../stats/chance.ts';
import type { Circumstances, Explanation, SanityFinding } from './finding.ts';
import { lookOf } from './look.ts';
import type { LabelledAnswer, ReadingKeys } from './reading.ts';

const measures: Readonly<Record<Standing['measure'], string>> = { auc: 'AUC', accuracy: 'accuracy', r2: 'R2' };
const chances: Readonly<Record<Standing['measure'], string>> = {
	auc: '0.5, which is chance',
	accuracy: 'what always answering the commonest class gives',
	r2: '0, which always answering the mean gives'
};

/** How the answers stand, what they look like, and which keys would explain it: sentences for the user. */
export function tell(
	{ is, standing, explanations }: Omit<SanityFinding, 'sentence'>,
	rows: readonly LabelledAnswer[],
	keys: ReadingKeys,
	{ role, sent = [] }: Circumstances
): string {
	const whose = role === 'baseline' ? 'the model in service' : 'the candidate';
	const read = `Read by evaluation.response ${yaml(keys.response)}${positiveWords(keys)}`;
	const found =
		standing === undefined
			? `${read}, the answers of ${whose} cannot be held against the labels.`
			: `${read}, ${whose} has ${measures[standing.measure]} ${figure(standing.value)}: ${againstChance(standing)}.`;
	const [first, second] = explanations;
	const looks = `It answers ${lookOf(rows, keys)}.`;
	if (first === undefined) return [found, looks, whereToLook(is, keys, sent)].join(' ');
	const also = second === undefined ? '' : ` (or ${setting(second)}: ${second.what})`;
	const gives = `${measures[first.measure]} ${figure(first.reached)} for the ${role}`;
	const explained = `${capital(first.what)} gives ${gives}: set ${setting(first)}${also}.`;
	const elsewhere = first.turned ? [`If that is not so, look at ${otherKeys(keys, sent)}.`] : [];
	return [found, looks, explained, ...elsewhere].join(' ');
}

function againstChance({ is, measure }: Standing): string {
	if (is === 'better') return 'far less than the same answers give when they are read otherwise';
	return `${is === 'no-better' ? 'proved not' : 'not proved'} above ${chances[measure]}`;
}

function setting({ key, value }: Explanation): string {
	return `evaluation.${key} to ${yaml(value)}`;
}

function positiveWords({ task, positive }: ReadingKeys): string {
	return task === 'binary' ? ` with evaluation.positive ${yaml(positive ?? '1')}` : '';
}

function whereToLook(is: SanityFinding['is'], keys: ReadingKeys, sent: readonly string[]): string {
	const positive = keys.task === 'binary' ? 'evaluation.positive, ' : '';
	const where = `evaluation.response, ${positive}${otherKeys(keys, sent)}`;
	if (is === 'doubtful') return `More rows would tell. If it should be better than that, look at ${where}.`;
	return `No other reading of its answers explains it. Look at ${where}.`;
}

function otherKeys({ label }: ReadingKeys, sent: readonly string[]): string {
	const shown = sent.slice(0, 20).join(', ');
	const more = sent.length > 20 ? ` and ${sent.length - 20} more` : '';
	const columns = sent.length === 0 ? '' : ` (sent were ${shown}${more})`;
	return (
		`evaluation.label ${yaml(label ?? '')}, and at whether columns are sent that the model was not trained on, ` +
		`which evaluation.exclude keeps back${columns}`
	);
}

/** Text as it would stand in the promotion file. */
export function yaml(text: string): string {
	return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

function capital(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
