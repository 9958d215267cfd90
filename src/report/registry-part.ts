import type { Detail } from './detail.ts';
import { code, sentence } from './markdown.ts';
import type { Report } from './model.ts';
import { shorten } from './sanitize.ts';

/** What the Model Registry was told of the end, or will be; empty where nobody asked for that. */
export function registryPart({ approval, rollout, decision }: Report, detail: Detail): string {
	if (approval !== undefined) {
		const mark = approval.outcome === 'written' ? '' : '⚠️ ';
		return `${mark}Model Registry: ${sentence(shorten(approval.sentence, detail.sentences))}`;
	}
	const packageArn = rollout?.approvesPackage;
	if (packageArn === undefined || (decision !== 'planned' && decision !== 'in-progress')) return '';
	return `Model Registry: ${code(shorten(packageArn, detail.names))} becomes Approved after the promotion, and Rejected after a rollback by a gate.`;
}
