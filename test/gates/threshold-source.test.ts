import { expect, test } from '@jest/globals';
import { sourceOf } from '../../src/gates/threshold-source.ts';
import { target } from './builders.ts';

const own = { namespace: 'Shop', metricName: 'Queue', dimensions: {} };

/** An `ml.g5.12xlarge` has 48 processors and 4 GPUs. */
test.each([
	[{ metric: 'latency', statistic: 'avg' }, 'ModelLatency Average', 'milliseconds', 1 / 1000, true],
	[{ metric: 'latency', statistic: 'p99' }, 'ModelLatency p99', 'milliseconds', 1 / 1000, true],
	[{ metric: 'overhead-latency', statistic: 'p50' }, 'OverheadLatency p50', 'milliseconds', 1 / 1000, true],
	[{ metric: 'cpu' }, 'CPUUtilization Average', 'percent', 1 / 48, true],
	[{ metric: 'memory' }, 'MemoryUtilization Average', 'percent', 1, true],
	[{ metric: 'disk' }, 'DiskUtilization Average', 'percent', 1, true],
	[{ metric: 'gpu' }, 'GPUUtilization Average', 'percent', 1 / 4, false],
	[{ metric: 'gpu-memory' }, 'GPUMemoryUtilization Average', 'percent', 1 / 4, false],
	[{ metric: 'cloudwatch', statistic: 'p90', ...own }, 'Queue p90', 'number', 1, false]
] as const)('%j: %s, in %s after times %d, on a simulated endpoint: %p', (source, asked, unit, factor, rehearsable) => {
	const found = sourceOf(source);
	const { metricName, statistic } = found.query(target, 'candidate');
	expect(`${metricName} ${statistic}`).toBe(asked);
	expect([found.unit, found.rehearsable]).toEqual([unit, rehearsable]);
	expect(found.scale('ml.g5.12xlarge')).toBeCloseTo(factor, 9);
});
