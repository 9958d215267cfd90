import { type CloudWatchClient, ListMetricsCommand, type ListMetricsOutput } from '@aws-sdk/client-cloudwatch';
import { ListEndpointsCommand, ListModelsCommand, type SageMakerClient } from '@aws-sdk/client-sagemaker';
import type { Catalogue, MetricIdentity } from './ports.ts';

/** Enough to find a near name; whoever has more of them finds it with the command that the message gives. */
const mostPages = 4;
const mostNames = 100;
const newestFirst = { SortBy: 'CreationTime', SortOrder: 'Descending', MaxResults: mostNames } as const;

export function createCatalogue(sageMaker: SageMakerClient, cloudWatch: CloudWatchClient): Catalogue {
	return {
		models: contains =>
			ifAnswered(async () => {
				const { Models = [] } = await sageMaker.send(new ListModelsCommand({ ...newestFirst, ...named(contains) }));
				return Models.flatMap(({ ModelName }) => ModelName ?? []);
			}),

		endpoints: contains =>
			ifAnswered(async () => {
				const command = new ListEndpointsCommand({ ...newestFirst, ...named(contains) });
				const { Endpoints = [] } = await sageMaker.send(command);
				return Endpoints.flatMap(({ EndpointName }) => EndpointName ?? []);
			}),

		metrics: ({ namespace, metricName, dimensions = {}, recently = false }) =>
			ifAnswered(async () => {
				const found: MetricIdentity[] = [];
				let token: string | undefined;
				for (let page = 0; page < mostPages; page++) {
					const command = new ListMetricsCommand({
						...(namespace !== undefined && { Namespace: namespace }),
						...(metricName !== undefined && { MetricName: metricName }),
						...(Object.keys(dimensions).length > 0 && {
							Dimensions: Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value }))
						}),
						...(recently && { RecentlyActive: 'PT3H' }),
						...(token !== undefined && { NextToken: token })
					});
					const answer: ListMetricsOutput = await cloudWatch.send(command);
					found.push(...identitiesOf(answer));
					token = answer.NextToken;
					if (token === undefined) break;
				}
				return found;
			})
	};
}

const named = (contains: string | undefined) => (contains === undefined ? {} : { NameContains: contains });

function identitiesOf({ Metrics = [] }: ListMetricsOutput): readonly MetricIdentity[] {
	return Metrics.map(({ Namespace = '', MetricName = '', Dimensions = [] }) => ({
		namespace: Namespace,
		metricName: MetricName,
		dimensions: Object.fromEntries(Dimensions.map(({ Name = '', Value = '' }) => [Name, Value]))
	}));
}

/** Only what is wrong already is worded better with it: whatever keeps it from answering is not worth another word. */
async function ifAnswered<T>(ask: () => Promise<T>): Promise<T | undefined> {
	try {
		return await ask();
	} catch {
		return undefined;
	}
}
