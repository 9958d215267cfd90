import type { Aws } from '../aws/ports.ts';
import { marginOf } from '../gates/expected-noise.ts';
import type { Gate } from '../gates/gate.ts';
import { halve, halvesQueries, learnHalves } from '../gates/halves.ts';
import { invocationMetrics, type MetricTarget } from '../gates/queries.ts';
import type { HalvesNoise, Noise } from '../gates/verdict.ts';
import { metricSettleMs } from '../rollout/windows.ts';

const minuteMs = 60_000;
const lookBackMs = 180 * minuteMs;
/** Of one request to CloudWatch; more instances than it has room for are left out, the same ones of every gate. */
const mostQueries = 500;

/** Whose instances are compared with each other. */
export interface Halved {
	readonly endpointName: string;
	readonly variant: string;
}

/**
 * By gate name: what two halves of the baseline's instances have shown in the last three hours, each against the other.
 * Two requests in all. Empty where there is one instance, or CloudWatch does not tell them apart, or does not answer:
 * it is a lesson that comes for nothing, and nothing waits for it.
 */
export async function readHalves(
	aws: Pick<Aws, 'metrics' | 'catalogue'>,
	gates: readonly Gate[],
	noise: Readonly<Record<string, Noise>>,
	{ endpointName, variant }: Halved,
	nowMs: number
): Promise<ReadonlyMap<string, HalvesNoise>> {
	const shares = gates.filter(gate => gate.kind === 'share').filter(gate => gate.own === undefined);
	if (shares.length === 0) return new Map();
	const instances = await instancesOf(aws, endpointName, variant);
	const target: MetricTarget = { endpointName, variants: { baseline: variant, candidate: variant } };
	const asked = (ids: readonly string[]) => {
		const halves = halve(ids);
		const all = shares.flatMap(gate => {
			const queries = halves && halvesQueries(gate, target, halves);
			return queries === undefined ? [] : [{ gate, queries }];
		});
		const each = all.flatMap(({ queries }) => queries.flat()).flatMap(queries => queries.all);
		return { all, unique: [...new Map(each.map(query => [query.key, query])).values()] };
	};
	const perInstance = asked(instances.slice(0, 2)).unique.length / 2;
	const { all, unique } = asked(instances.slice(0, Math.floor(mostQueries / Math.max(1, perInstance))));
	if (unique.length === 0) return new Map();
	const endMs = Math.floor((nowMs - metricSettleMs) / minuteMs) * minuteMs;
	const window = { startMs: endMs - lookBackMs, endMs };
	const series = await aws.metrics.query(unique, window);
	const published = {
		series: new Map(series.map(answer => [answer.key, answer])),
		instanceTypes: { baseline: undefined, candidate: undefined }
	};
	return new Map(
		all.flatMap(({ gate, queries }) => {
			const expected = noise[gate.name];
			const halves = expected && learnHalves(queries, published, window, expected, marginOf(gate));
			return halves === undefined ? [] : [[gate.name, halves] as const];
		})
	);
}

/** Those that have published of late; a role that may not list metrics finds none. */
async function instancesOf(aws: Pick<Aws, 'catalogue'>, endpointName: string, variant: string) {
	const dimensions = { EndpointName: endpointName, VariantName: variant };
	const of = { namespace: invocationMetrics, metricName: 'Invocations', dimensions, recently: true };
	const metrics = (await aws.catalogue.metrics(of)) ?? [];
	const own = metrics.filter(metric => Object.keys(metric.dimensions).length === 3);
	return own.flatMap(metric => metric.dimensions.InstanceId ?? []).toSorted();
}

/** An A/A test that alarms is worth a look whatever becomes of the candidate. */
export function unlikeHalves(noise: Readonly<Record<string, Noise>>): readonly string[] {
	return Object.entries(noise).flatMap(([gate, { halves }]) => {
		if (halves?.differ !== true) return [];
		const [one, other] = halves.instances;
		const times = halves.ratio >= 1 ? halves.ratio : 1 / halves.ratio;
		return [
			`${gate} differs between two halves of the baseline's own instances (${one} and ${other}), by ${times.toFixed(2)} x in the last three hours: more than chance and the noise of its past explain. They serve the same model, so look at the instances; as noise between instances it is taken into account.`
		];
	});
}
