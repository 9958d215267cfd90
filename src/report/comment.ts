import { foldedParts, headline, openParts } from './body.ts';
import { type Detail, fitInto, full } from './detail.ts';
import { earlierPart, headOf } from './history.ts';
import type { Report } from './model.ts';

export { earlierFrom } from './history.ts';

/** GitHub takes 65,536 characters; this is held in bytes, which are never fewer. */
const commentLimit = 65_000;

export interface CommentOptions {
	/** Hidden first line by which the comment is found again. */
	readonly marker: string;
	/** Most bytes. */
	readonly limit?: number;
	/** From `earlierFrom`. */
	readonly earlier?: string;
}

/** The comment of a pull request. It has fewer details where there is too much to tell, and is never cut. */
export function renderComment(report: Report, { marker, limit = commentLimit, earlier = '' }: CommentOptions): string {
	return fitInto(limit, full, detail => {
		const parts = [
			`${marker}\n${headOf(report.rollout?.id ?? '', report.updatedAtMs)}`,
			headline(report, detail),
			...openParts(report, detail),
			...foldedParts(report, detail),
			keepsEarlier(detail) ? earlierPart(earlier) : ''
		];
		return `${parts.filter(part => part !== '').join('\n\n')}\n`;
	});
}

/** The history goes last of all the folded parts but one: it cannot be made again. */
function keepsEarlier({ folded }: Detail): boolean {
	return folded > 0;
}
