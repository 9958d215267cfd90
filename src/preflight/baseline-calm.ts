import type { Aws } from '../aws/ports.ts';
import type { Gate } from '../gates/gate.ts';
import type { Meter } from '../gates/kind.ts';
import { kindOf } from '../gates/kinds.ts';
import type { Published } from '../gates/published.ts';
import { type Calm, calmOf } from '../stats/calm.ts';

const dayMs = 24 * 60 * 60_000;

/** A gate and how it is measured of the baseline. */
interface Metered {
	readonly gate: Gate;
	readonly meter: Meter;
}

/**
 * By gate name: how quiet the baseline's single minutes were within the day before. A gate without an entry counts
 * nothing that SageMaker publishes in seconds, had too little of it, or CloudWatch did not answer.
 */
export async function readCalm(
	aws: Pick<Aws, 'metrics'>,
	meters: readonly Metered[],
	instanceTypes: Published['instanceTypes'],
	endMs: number
): Promise<ReadonlyMap<string, Calm>> {
	const shares = meters.filter(({ gate }) => gate.kind === 'share' && gate.own === undefined);
	const queries = [...new Map(shares.flatMap(({ meter }) => meter.queries).map(query => [query.key, query])).values()];
	if (queries.length === 0) return new Map();
	const window = { startMs: endMs - dayMs, endMs };
	const series = await aws.metrics.query(queries, window);
	const published = { series: new Map(series.map(answer => [answer.key, answer])), instanceTypes };
	return new Map(
		shares.flatMap(({ gate, meter }) => {
			const measured = meter.measure(published, [[window]])[0];
			const counted = kindOf(gate).counted(gate, measured === undefined ? [] : [measured])[0] ?? [];
			const calm = calmOf(counted.map(minute => minute.baseline));
			return calm === undefined ? [] : [[gate.name, calm] as const];
		})
	);
}
