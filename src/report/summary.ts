import { foldedParts, headline, openParts } from './body.ts';
import { fitInto, roomy } from './detail.ts';
import type { Report } from './model.ts';

/** The runner drops a summary of more than 1 MiB. */
const summaryLimit = 1_000_000;

/** The summary of the job: the same as the comment, with more room. */
export function renderSummary(report: Report, { limit = summaryLimit }: { readonly limit?: number } = {}): string {
	return fitInto(limit, roomy, detail => {
		const title = `### SageMaker promotion gate`;
		const parts = [title, headline(report, detail), ...openParts(report, detail), ...foldedParts(report, detail)];
		return `${parts.join('\n\n')}\n`;
	});
}
