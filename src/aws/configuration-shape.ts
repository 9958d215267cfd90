import { isObject, type JsonObject, numberOf, objectsOf, textOf } from '../common/json.ts';
import type { ConfiguredVariant, EndpointConfiguration, MetricsSetting } from './ports.ts';

/** An answer of DescribeEndpointConfig. */
export function configurationOf(raw: JsonObject): EndpointConfiguration {
	const executionRoleArn = textOf(raw.ExecutionRoleArn);
	const createdAtSeconds = numberOf(raw.CreationTime);
	return {
		name: textOf(raw.EndpointConfigName) ?? '',
		arn: textOf(raw.EndpointConfigArn) ?? '',
		variants: objectsOf(raw.ProductionVariants).map(variantOf),
		shadowVariants: objectsOf(raw.ShadowProductionVariants).length,
		asynchronous: (raw.AsyncInferenceConfig ?? undefined) !== undefined,
		raw,
		...(isObject(raw.MetricsConfig) && { metrics: metricsOf(raw.MetricsConfig) }),
		...(executionRoleArn !== undefined && { executionRoleArn }),
		...(createdAtSeconds !== undefined && { createdAtMs: createdAtSeconds * 1000 })
	};
}

function metricsOf(raw: JsonObject): MetricsSetting {
	const seconds = numberOf(raw.MetricPublishFrequencyInSeconds);
	return {
		...(typeof raw.EnableEnhancedMetrics === 'boolean' && { enhanced: raw.EnableEnhancedMetrics }),
		...(seconds !== undefined && { seconds })
	};
}

/** AWS's own default for a weight that is not given is 1. */
function variantOf(raw: JsonObject): ConfiguredVariant {
	const modelName = textOf(raw.ModelName);
	const instanceType = textOf(raw.InstanceType);
	const initialInstanceCount = numberOf(raw.InitialInstanceCount);
	return {
		name: textOf(raw.VariantName) ?? '',
		initialWeight: numberOf(raw.InitialVariantWeight) ?? 1,
		serverless: (raw.ServerlessConfig ?? undefined) !== undefined,
		managedInstanceScaling: (raw.ManagedInstanceScaling ?? undefined) !== undefined,
		...(modelName !== undefined && { modelName }),
		...(instanceType !== undefined && { instanceType }),
		...(initialInstanceCount !== undefined && { initialInstanceCount })
	};
}
