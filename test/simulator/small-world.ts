import { isObject, type JsonObject, objectsOf } from '../../src/common/json.ts';
import { createWorld } from '../../src/simulator/aws/create-world.ts';
import { call } from '../../src/simulator/aws/operations.ts';
import { ServiceError } from '../../src/simulator/aws/refusal.ts';
import type { World } from '../../src/simulator/aws/world.ts';
import { completeScenario } from '../../src/simulator/complete-scenario.ts';
import type { PartialScenario } from '../../src/simulator/scenario.ts';

export const minuteMs = 60_000;

/** A simulated world whose time a test moves by hand. */
export class SmallWorld {
	nowMs = Date.UTC(2026, 10, 25, 12, 0);
	readonly world: World;

	constructor(scenario: PartialScenario = {}) {
		this.world = createWorld(completeScenario(scenario), () => this.nowMs);
	}

	pass(minutes: number): this {
		this.nowMs += minutes * minuteMs;
		return this;
	}

	call(operation: string, request: JsonObject = {}): JsonObject {
		return call(this.world, operation, request);
	}

	/** Type and message of what a call is refused with. */
	refusal(operation: string, request: JsonObject = {}): string {
		try {
			this.call(operation, request);
		} catch (error) {
			if (error instanceof ServiceError) return `${error.type}: ${error.message}`;
			throw error;
		}
		return 'accepted';
	}

	get endpoint(): JsonObject {
		return this.call('DescribeEndpoint', { EndpointName: 'churn-prod' });
	}

	/** Name, current weight and current count of the variants in service. */
	get serving(): readonly (readonly [unknown, unknown, unknown])[] {
		return objectsOf(this.endpoint.ProductionVariants).map(
			({ VariantName, CurrentWeight, CurrentInstanceCount }) =>
				[VariantName, CurrentWeight, CurrentInstanceCount] as const
		);
	}

	/** A configuration with the candidate beside the variant in service. */
	createPair(name = 'churn-pair', more: JsonObject = {}, whole: JsonObject = {}): this {
		const { ProductionVariants, ...rest } = this.call('DescribeEndpointConfig', {
			EndpointConfigName: 'churn-original'
		});
		const [first] = objectsOf(ProductionVariants);
		const candidate = { ...first, VariantName: 'candidate', ModelName: 'churn-new', InitialVariantWeight: 0, ...more };
		this.call('CreateEndpointConfig', {
			...rest,
			...whole,
			EndpointConfigName: name,
			ProductionVariants: [first, { ...candidate, InitialInstanceCount: 1 }]
		});
		return this;
	}

	deploy(name: string, more: JsonObject = {}): this {
		this.call('UpdateEndpoint', {
			EndpointName: 'churn-prod',
			EndpointConfigName: name,
			RetainAllVariantProperties: true,
			...more
		});
		return this;
	}

	setWeights(weights: Readonly<Record<string, number>>): this {
		const desired = Object.entries(weights).map(([VariantName, DesiredWeight]) => ({ VariantName, DesiredWeight }));
		this.call('UpdateEndpointWeightsAndCapacities', {
			EndpointName: 'churn-prod',
			DesiredWeightsAndCapacities: desired
		});
		return this;
	}

	/** Values of one statistic by the minute at which they start, in minutes from now (negative: ago). */
	metric(name: string, statistic: string, variant: string, more: JsonObject = {}): ReadonlyMap<number, number> {
		const answer = this.call('GetMetricData', {
			StartTime: this.nowMs / 1000 - 600,
			EndTime: this.nowMs / 1000 + 60,
			MetricDataQueries: [query('q', name, statistic, variant)],
			...more
		});
		const [result] = objectsOf(answer.MetricDataResults);
		const timestamps = listOf(result?.Timestamps);
		const values = listOf(result?.Values);
		return new Map(timestamps.map((at, index) => [(at * 1000 - this.nowMs) / minuteMs, values[index] ?? Number.NaN]));
	}
}

export function query(
	id: string,
	metricName: string,
	stat: string,
	variant: string,
	endpoint = 'churn-prod',
	Period = 60
) {
	return {
		Id: id,
		MetricStat: {
			Metric: {
				Namespace: metricName.endsWith('Utilization') ? '/aws/sagemaker/Endpoints' : 'AWS/SageMaker',
				MetricName: metricName,
				Dimensions: [
					{ Name: 'EndpointName', Value: endpoint },
					{ Name: 'VariantName', Value: variant }
				]
			},
			Period,
			Stat: stat
		}
	};
}

export function listOf(value: unknown): readonly number[] {
	return Array.isArray(value) ? value.map(Number) : [];
}

/** A member of a JSON object by its path. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
	return path.reduce<unknown>((found, key) => {
		if (Array.isArray(found)) return found[Number(key)];
		return isObject(found) ? found[key] : undefined;
	}, value);
}
