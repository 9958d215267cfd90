import type { Detail } from './detail.ts';
import { sentence, table } from './markdown.ts';
import type { RehearsedStory, Report } from './model.ts';
import { shorten, together } from './sanitize.ts';
import { duration } from './time.ts';

/** What each played candidate would have led to. Empty without a rehearsal. */
export function rehearsalPart({ rehearsal }: Report, detail: Detail): string {
	if (rehearsal === undefined) return '';
	const columns = [
		{ title: 'A candidate with' },
		{ title: 'Ends' },
		{ title: 'After', align: 'right' },
		{ title: 'Requests it answered', align: 'right' },
		{ title: 'Why' }
	] as const;
	const rows = rehearsal.map(story => [
		sentence(story.candidate),
		`${endedWell(story) ? '✅' : '❌'}\u00a0${together(story.decision.replace('-', ' '))}`,
		together(duration(story.tookMs)),
		story.candidateRequests.toLocaleString('en-US'),
		sentence(shorten(story.reason.sentence, detail.sentences))
	]);
	return table(columns, rows);
}

/** Healthy candidates are to be promoted, and no others. */
export function endedWell({ healthy, decision }: RehearsedStory): boolean {
	return healthy === (decision === 'promoted');
}
