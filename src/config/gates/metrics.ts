import type { z } from 'zod';
import type { Gate, KindName, LatencyMetric, Metric, MetricByKind, QualityMeasure } from '../../gates/gate.ts';
import type { Section } from '../section.ts';
import { cloudwatchSchema, readCloudwatch } from './cloudwatch.ts';
import { fileSchema, readFile } from './file.ts';
import { ownMeanSchema, readOwnMean } from './own-mean.ts';
import { ownShareSchema, readOwnShare } from './own-share.ts';
import { qualitySchemas, readQuality } from './quality.ts';
import { readClientErrorRate, readRate, readSlowRate, shareSchemas } from './share.ts';
import { readLatency, readUtilisation, thresholdSchemas } from './threshold.ts';

/** How a gate is read that the promotion file asks for by one metric. Metrics with the same keys share a schema. */
interface MetricReader<K extends KindName> {
	readonly schema: z.ZodObject<{ readonly metric: z.ZodLiteral | z.ZodEnum }, z.core.$strict>;
	readonly read: (section: Section) => Gate<K> | undefined;
}

const { rates, clientErrorRate, slowRate } = shareSchemas;
const { latency, utilisation } = thresholdSchemas;
const { shares, r2, errors, agreement } = qualitySchemas;

const rate = (metric: 'error-rate' | 'model-error-rate'): MetricReader<'share'> => ({
	schema: rates,
	read: section => readRate(section, metric)
});
const timed = (metric: LatencyMetric): MetricReader<'threshold'> => ({
	schema: latency,
	read: section => readLatency(section, metric)
});
const used: MetricReader<'threshold'> = { schema: utilisation, read: readUtilisation };
const quality = (schema: MetricReader<'quality'>['schema'], measure: QualityMeasure): MetricReader<'quality'> => ({
	schema,
	read: section => readQuality(section, measure)
});

/** Every metric of every kind of gate. */
const byKind: { readonly [K in KindName]: Readonly<Record<MetricByKind[K], MetricReader<K>>> } = {
	share: {
		'error-rate': rate('error-rate'),
		'model-error-rate': rate('model-error-rate'),
		'client-error-rate': { schema: clientErrorRate, read: readClientErrorRate },
		'slow-rate': { schema: slowRate, read: readSlowRate },
		share: { schema: ownShareSchema, read: readOwnShare }
	},
	mean: { mean: { schema: ownMeanSchema, read: readOwnMean } },
	threshold: {
		latency: timed('latency'),
		'overhead-latency': timed('overhead-latency'),
		cpu: used,
		memory: used,
		gpu: used,
		'gpu-memory': used,
		disk: used,
		cloudwatch: { schema: cloudwatchSchema, read: readCloudwatch }
	},
	quality: {
		accuracy: quality(shares, 'accuracy'),
		precision: quality(shares, 'precision'),
		recall: quality(shares, 'recall'),
		f1: quality(shares, 'f1'),
		agreement: quality(agreement, 'agreement'),
		auc: quality(shares, 'auc'),
		'log-loss': quality(errors, 'log-loss'),
		rmse: quality(errors, 'rmse'),
		mae: quality(errors, 'mae'),
		r2: quality(r2, 'r2')
	},
	file: { file: { schema: fileSchema, read: readFile } }
};

/** How the gate of every metric is read. */
export const readers: Readonly<Record<Metric, MetricReader<KindName>>> = {
	...byKind.share,
	...byKind.mean,
	...byKind.threshold,
	...byKind.quality,
	...byKind.file
};

export const METRICS: readonly string[] = Object.keys(readers);

export function isMetric(metric: unknown): metric is Metric {
	return typeof metric === 'string' && Object.hasOwn(readers, metric);
}
