import type { Role } from '../common/role.ts';
import type { LatencyMetric, ThresholdSource, UtilisationMetric } from './gate.ts';
import { instanceScale } from './instances.ts';
import {
	instanceMetrics,
	invocationMetrics,
	type MetricQuery,
	type MetricTarget,
	ownQuery,
	variantQuery
} from './queries.ts';
import type { Unit } from './verdict.ts';

/** What a threshold is held against. */
export interface Source {
	readonly unit: Unit;
	readonly query: (target: MetricTarget, role: Role) => MetricQuery;
	/** From the unit it is published in to the gate's; undefined where the number of processors is not known. */
	readonly scale: (instanceType: string | undefined) => number | undefined;
	/** Without traffic too, so that the baseline should have it; or with every request. */
	readonly published: 'always' | 'with-requests';
	/** Whether a simulated endpoint has it. */
	readonly rehearsable: boolean;
}

const latencies: Readonly<Record<LatencyMetric, string>> = {
	latency: 'ModelLatency',
	'overhead-latency': 'OverheadLatency'
};

type Utilisation = Pick<Source, 'scale' | 'rehearsable'> & { readonly metricName: string };

/** Of CPU and GPU the sum over processors is published, of the others percent of the instance. */
const utilisations: Readonly<Record<UtilisationMetric, Utilisation>> = {
	cpu: { metricName: 'CPUUtilization', scale: type => instanceScale('cpu', type), rehearsable: true },
	memory: { metricName: 'MemoryUtilization', scale: () => 1, rehearsable: true },
	gpu: { metricName: 'GPUUtilization', scale: type => instanceScale('gpu', type), rehearsable: false },
	'gpu-memory': {
		metricName: 'GPUMemoryUtilization',
		scale: type => instanceScale('gpu-memory', type),
		rehearsable: false
	},
	disk: { metricName: 'DiskUtilization', scale: () => 1, rehearsable: true }
};

/** Where a threshold's values come from and what they are. */
export function sourceOf(source: ThresholdSource): Source {
	switch (source.metric) {
		case 'latency':
		case 'overhead-latency': {
			const metricName = latencies[source.metric];
			const statistic = source.statistic === 'avg' ? 'Average' : source.statistic;
			return {
				unit: 'milliseconds',
				query: (target, role) => variantQuery(target, role, invocationMetrics, metricName, statistic),
				scale: () => 1 / 1000,
				published: 'with-requests',
				rehearsable: true
			};
		}
		case 'cloudwatch':
			return {
				unit: 'number',
				query: (target, role) => ownQuery(target, role, source, source.statistic),
				scale: () => 1,
				published: 'always',
				rehearsable: false
			};
		default: {
			const { metricName, scale, rehearsable } = utilisations[source.metric];
			return {
				unit: 'percent',
				query: (target, role) => variantQuery(target, role, instanceMetrics, metricName, 'Average'),
				scale,
				published: 'always',
				rehearsable
			};
		}
	}
}
