import type { Detail } from './detail.ts';
import { sentence, table } from './markdown.ts';
import type { RehearsedStory, Report } from './model.ts';
import { shorten, together } from './sanitize.ts';
import { duration } from './time.ts';

/** What each played candidate led to, on which endpoint, and what to change. Empty without a rehearsal. */
export function rehearsalPart(report: Report, detail: Detail): string {
	const { rehearsal } = report;
	if (rehearsal === undefined) return '';
	const columns = [
		{ title: 'A candidate with' },
		{ title: 'As it should' },
		{ title: 'Promoted', align: 'right' },
		{ title: 'Rolled back', align: 'right' },
		{ title: 'Inconclusive', align: 'right' },
		{ title: 'After', align: 'right' },
		{ title: 'Requests spoilt', align: 'right' },
		{ title: 'What to know' }
	] as const;
	const rows = rehearsal.map(story => [
		sentence(story.candidate),
		signOf(story),
		share(story.promoted, story),
		share(story.rolledBack + story.failed, story),
		share(story.inconclusive, story),
		story.rollouts === 0 ? '' : together(duration(story.tookMs)),
		story.rollouts === 0 ? '' : story.spoilt.toLocaleString('en-US'),
		sentence(shorten(remarkOn(story), detail.sentences))
	]);
	return [worldWords(report, detail), table(columns, rows), changes(rehearsal, detail)]
		.filter(part => part !== '')
		.join('\n\n');
}

/** One candidate in a line of the log. */
export function tellRehearsed(story: RehearsedStory): string {
	const { candidate, rollouts, promoted, rolledBack, failed, inconclusive, tookMs, spoilt, missed, note, gates } =
		story;
	if (rollouts === 0) return `${candidate}: not played, ${note ?? ''}`;
	const ends = [
		`${promoted} promoted`,
		`${rolledBack + failed} rolled back${gates.length === 0 ? '' : ` by ${gates.map(({ gate }) => gate).join(', ')}`}`,
		...(inconclusive > 0 ? [`${inconclusive} inconclusive`] : [])
	];
	const sign = missed ? ', which is not as it should be' : '';
	return `${candidate}: of ${rollouts} rollouts ${ends.join(', ')}, after ${duration(tookMs)}, ${spoilt.toLocaleString('en-US')} requests spoilt${sign}`;
}

/** It ended as it should, often enough; or nothing is asked of its end. */
export function endedWell({ missed }: RehearsedStory): boolean {
	return !missed;
}

function signOf({ missed, expected, rollouts }: RehearsedStory): string {
	if (rollouts === 0) return '➖';
	if (missed) return '❌';
	return expected === 'open' ? 'ℹ️' : '✅';
}

/** Percent of the rollouts; a few of many are not none. */
function share(count: number, { rollouts }: RehearsedStory): string {
	if (rollouts === 0) return '';
	const percent = (100 * count) / rollouts;
	const whole = Math.round(percent);
	if (count > 0 && whole === 0) return together('< 1 %');
	if (count < rollouts && whole === 100) return together('> 99 %');
	return together(`${whole} %`);
}

function remarkOn({ note, gates, rollouts, rolledBack, reason, failed }: RehearsedStory): string {
	const by = gates.map(({ gate }) => gate).join(', ');
	const parts = [
		...(note === undefined ? [] : [note]),
		...(by === '' || rolledBack === 0 ? [] : [`by ${by}`]),
		...(failed === rollouts && rollouts > 0 ? [reason.sentence] : [])
	];
	return parts.join('; ');
}

function worldWords({ rehearsalWorld }: Report, detail: Detail): string {
	if (rehearsalWorld === undefined) return '';
	const { rollouts, seed, told } = rehearsalWorld;
	const words = shorten(told.join('; '), detail.sentences);
	return `${rollouts.toLocaleString('en-US')} rollouts of each candidate (seed ${seed}), played in simulated time on an endpoint with: ${sentence(words)}.`;
}

function changes(rehearsal: readonly RehearsedStory[], detail: Detail): string {
	const lines = rehearsal
		.filter(({ missed, settings = [] }) => missed && settings.length > 0)
		.slice(0, detail.rows)
		.map(({ candidate, settings = [] }) => {
			return `- ${sentence(shorten(`${candidate}: ${settings.join('; or ')}`, detail.sentences))}`;
		});
	return lines.length === 0 ? '' : ['Settings to change, each by itself:', '', ...lines].join('\n');
}
