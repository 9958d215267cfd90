import type { Gate, ShareGate, ThresholdGate } from './gate.ts';
import type { MetricQuery } from './queries.ts';

export type Role = 'baseline' | 'candidate';

/** Whose metrics are asked for. */
export interface Subjects {
	readonly endpointName: string;
	readonly variants: Readonly<Record<Role, string>>;
}

const invocation = 'AWS/SageMaker';
const instance = '/aws/sagemaker/Endpoints';

const errorMetrics = {
	'error-rate': 'Invocation5XXErrors',
	'model-error-rate': 'InvocationModelErrors',
	'client-error-rate': 'Invocation4XXErrors'
} as const;

const utilisationMetrics = {
	cpu: 'CPUUtilization',
	memory: 'MemoryUtilization',
	gpu: 'GPUUtilization',
	'gpu-memory': 'GPUMemoryUtilization',
	disk: 'DiskUtilization'
} as const;

export const roles: readonly Role[] = ['baseline', 'candidate'];

/** The statistics CloudWatch is asked for on behalf of one gate, for both variants. */
export function queriesOf(gate: Gate, subjects: Subjects): readonly MetricQuery[] {
	return roles.flatMap(role => {
		if (gate.kind === 'share') return Object.values(shareQueries(gate, subjects, role));
		if (gate.kind === 'threshold') return [thresholdQuery(gate, subjects, role)];
		return [];
	});
}

/** The requests of both variants, which are asked for whatever the gates: they tell whether each gets its share. */
export function routingQueries(subjects: Subjects): Readonly<Record<Role, MetricQuery>> {
	const requests = (role: Role) => sageMakerQuery(subjects, role, invocation, 'Invocations', 'Sum');
	return { baseline: requests('baseline'), candidate: requests('candidate') };
}

/** What a share is made of: requests, and what tells the bad ones. */
export function shareQueries(gate: ShareGate, subjects: Subjects, role: Role): Readonly<Record<string, MetricQuery>> {
	const ask = (metricName: string, statistic: string) =>
		sageMakerQuery(subjects, role, invocation, metricName, statistic);
	if (gate.metric !== 'slow-rate') {
		return { requests: ask('Invocations', 'Sum'), bad: ask(errorMetrics[gate.metric], 'Sum') };
	}
	if (gate.slowerThanMs === undefined) return {};
	const limitUs = microseconds(gate.slowerThanMs);
	return {
		requests: ask('ModelLatency', 'SampleCount'),
		fastCount: ask('ModelLatency', `TC(:${limitUs})`),
		fastRank: ask('ModelLatency', `PR(:${limitUs})`)
	};
}

export function thresholdQuery(gate: ThresholdGate, subjects: Subjects, role: Role): MetricQuery {
	const { source } = gate;
	switch (source.metric) {
		case 'latency':
		case 'overhead-latency': {
			const metricName = source.metric === 'latency' ? 'ModelLatency' : 'OverheadLatency';
			const statistic = source.statistic === 'avg' ? 'Average' : source.statistic;
			return sageMakerQuery(subjects, role, invocation, metricName, statistic);
		}
		case 'cloudwatch':
			return query(
				role,
				source.namespace,
				source.metricName,
				fillIn(source.dimensions, subjects, role),
				source.statistic
			);
		default:
			return sageMakerQuery(subjects, role, instance, utilisationMetrics[source.metric], 'Average');
	}
}

function sageMakerQuery(
	subjects: Subjects,
	role: Role,
	namespace: string,
	metricName: string,
	statistic: string
): MetricQuery {
	const dimensions = { EndpointName: subjects.endpointName, VariantName: subjects.variants[role] };
	return query(role, namespace, metricName, dimensions, statistic);
}

function query(
	role: Role,
	namespace: string,
	metricName: string,
	dimensions: Readonly<Record<string, string>>,
	statistic: string
): MetricQuery {
	const key = [role, namespace, metricName, JSON.stringify(dimensions), statistic].join(' ');
	return { key, namespace, metricName, dimensions, statistic };
}

function fillIn(dimensions: Readonly<Record<string, string>>, subjects: Subjects, role: Role): Record<string, string> {
	return Object.fromEntries(
		Object.entries(dimensions).map(([name, value]) => [
			name,
			value.replaceAll('{variant}', subjects.variants[role]).replaceAll('{endpoint}', subjects.endpointName)
		])
	);
}

/** ModelLatency is published in microseconds. */
function microseconds(ms: number): number {
	return Math.round(ms * 1000);
}
