import { details } from './markdown.ts';
import { counted } from './sanitize.ts';
import { moment } from './time.ts';

/** Earlier rollouts that a comment keeps, and the longest line about one. */
const mostLines = 10;
const longestLine = 1_000;

const begin = '<!-- earlier rollouts -->';
const end = '<!-- /earlier rollouts -->';
const head = /^<!-- rollout (\S*) at (\d{1,16}) -->$/;

/** Hidden second line of a comment: which rollout it is about, and as of when. */
export function headOf(rolloutId: string, updatedAtMs: number): string {
	return `<!-- rollout ${rolloutId.replace(/[^\w-]/g, '')} at ${updatedAtMs} -->`;
}

/** Earlier rollouts, folded; their lines can be read back by `earlierFrom`. */
export function earlierPart(earlier: string): string {
	const lines = linesOf(earlier);
	if (lines.length === 0) return '';
	return details(
		`${counted(lines.length, 'earlier rollout')} of this pull request`,
		`${begin}\n\n${lines.join('\n')}\n\n${end}`
	);
}

/**
 * What a comment about the next rollout keeps of the comment that is there: its list of earlier rollouts, and the
 * comment's own first line where it was about another rollout.
 */
export function earlierFrom(previousBody: string, nextRolloutId: string, timeZone?: string): string {
	const body = previousBody.replaceAll('\r\n', '\n');
	const [, kept = ''] = body.split(`\n${begin}\n`);
	const lines = linesOf(kept.split(`\n${end}`)[0] ?? '');
	const all = body.split('\n');
	const at = all.findIndex(line => head.test(line));
	const [, id, updatedAtMs] = head.exec(all[at] ?? '') ?? [];
	const headline = all.slice(at + 1).find(line => line.trim() !== '');
	if (at < 0 || id === nextRolloutId || headline === undefined) return lines.join('\n');
	return linesOf([`- ${moment(Number(updatedAtMs), timeZone)}: ${headline}`, ...lines].join('\n')).join('\n');
}

/** Nothing but list items of one line, the newest first; somebody may have edited the comment. */
function linesOf(markdown: string): readonly string[] {
	const items = markdown.split('\n').filter(line => line.length <= longestLine && isOurs(line));
	return items.slice(0, mostLines);
}

const item = /^- (?:[\p{L}\p{N}\p{Zs}.,:;%→–—·()<>='’*+-]|✅|❌|⚠️|⏸️|⏳|↩️|📋|ℹ️)*$/u;
const acting = /[<>](?! ?\d)|www\.|\bgh-\d|:[\w+-]*[a-z][\w+-]*:/iu;

/** Words, numbers and code, as a first line of ours has them: nothing that is a link, a mention or a reference. */
function isOurs(line: string): boolean {
	const words = line.replace(/(?<!`)`[^`]+`(?!`)|<code>[^<]*<\/code>|&#\d{1,7};/g, '');
	return item.test(words) && !acting.test(words);
}
