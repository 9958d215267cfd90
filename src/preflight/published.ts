import type { Aws } from '../aws/ports.ts';
import type { Gate } from '../gates/gate.ts';
import { counted } from '../report/sanitize.ts';
import { type Finding, Refusal } from '../rollout/refusal.ts';
import type { Unpublished } from './baseline-profile.ts';
import { explainUnpublished } from './unpublished.ts';

const dayMs = 86_400_000;
/** CloudWatch lists metrics for two weeks after their last datapoint. */
const lookBackDays = 14;

/**
 * Whether the baseline has ever published what the gates need: without it they could never have a verdict.
 * @param unpublished what it has not published in the last hours
 * @returns in words, what it has published before, but not in the last hours
 * @throws Refusal `configuration-invalid`, with the key of each metric and what was meant
 */
export async function checkPublished(
	aws: Pick<Aws, 'metrics' | 'catalogue' | 'region'>,
	unpublished: readonly Unpublished[],
	gates: readonly Gate[],
	nowMs: number
): Promise<readonly string[]> {
	if (unpublished.length === 0) return [];
	const days = unpublished.flatMap(({ query, refused }) =>
		refused === undefined ? [{ ...query, periodMinutes: 1440 }] : []
	);
	const unique = [...new Map(days.map(query => [query.key, query])).values()];
	const window = { startMs: nowMs - lookBackDays * dayMs, endMs: nowMs };
	const past = unique.length === 0 ? [] : await aws.metrics.query(unique, window);
	const known = new Set(past.filter(one => one.points.size > 0 || one.outage !== undefined).map(({ key }) => key));
	const never = oncePerMetric(unpublished.filter(({ query }) => !known.has(query.key)));
	if (never.length === 0) return oncePerMetric(unpublished).map(quietNow);
	const findings: Finding[] = [];
	for (const one of never) findings.push(await explainUnpublished(aws, one, gates));
	const [first] = findings;
	const sentence =
		findings.length > 1
			? `${counted(findings.length, 'metric')} that gates need have never been published for this endpoint. The first: ${first?.message}`
			: (first?.message ?? '');
	throw new Refusal('configuration-invalid', sentence, { findings });
}

/** Several statistics of one metric are one mistake. */
function oncePerMetric(unpublished: readonly Unpublished[]): readonly Unpublished[] {
	const named = unpublished.map(one => [`${one.gate} ${one.query.namespace} ${one.query.metricName}`, one] as const);
	return [...new Map(named).values()];
}

function quietNow({ gate, query: { metricName, namespace } }: Unpublished): string {
	return `Gate ${gate}: ${metricName} in ${namespace} was published in the last two weeks, but not in the last three hours. Without it the gate has no verdict, and no data is never a pass.`;
}
