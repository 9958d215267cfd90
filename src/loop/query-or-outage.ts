import { AwsError } from '../aws/errors.ts';
import type { Aws } from '../aws/ports.ts';
import type { Window } from '../gates/measurement.ts';
import type { MetricQuery, MetricSeries } from '../gates/queries.ts';

/** Whatever keeps CloudWatch from answering is an outage: neither a verdict nor a rollback is held up by it. */
export async function queryOrOutage(
	{ metrics }: Pick<Aws, 'metrics'>,
	queries: readonly MetricQuery[],
	window: Window
): Promise<readonly MetricSeries[]> {
	try {
		return await metrics.query(queries, window);
	} catch (error) {
		if (!(error instanceof AwsError)) throw error;
		return queries.map(({ key }) => ({ key, points: new Map(), outage: error.message }));
	}
}
