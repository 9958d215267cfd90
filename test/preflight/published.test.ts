import { describe, expect, test } from '@jest/globals';
import type { MetricIdentity } from '../../src/aws/ports.ts';
import type { Gate } from '../../src/gates/gate.ts';
import { kindOf } from '../../src/gates/kinds.ts';
import type { MetricQuery } from '../../src/gates/queries.ts';
import { nearNames } from '../../src/preflight/near-names.ts';
import { checkPublished } from '../../src/preflight/published.ts';
import { planOf } from '../loop/story.ts';

const nowMs = Date.UTC(2025, 2, 14, 12);
const target = {
	endpointName: 'churn-prod',
	variants: { baseline: 'AllTraffic', candidate: 'AllTraffic' }
} as const;

const clicks = (change: Partial<MetricIdentity> = {}): MetricIdentity => ({
	namespace: 'Shop/Recommendations',
	metricName: 'Clicks',
	dimensions: { EndpointName: 'churn-prod', VariantName: 'AllTraffic' },
	...change
});

const own = (source: string) => `  - {metric: cloudwatch, name: clicks, ${source}, statistic: Sum, min-ratio: 0.9}`;
const right =
	'namespace: Shop/Recommendations, metric-name: Clicks, dimensions: {EndpointName: "{endpoint}", VariantName: "{variant}"}';

/** What is said of gates whose metrics the last hours do not have, `listed` being what there is. */
async function saidOf(gates: string, listed: readonly MetricIdentity[] | undefined, past = 0) {
	const published = gates.includes('squares') ? ['Clicks'] : [];
	const plan = planOf(`gates:\n  - metric: error-rate\n${gates}\n`);
	const unpublished = plan.gates.flatMap((gate: Gate) =>
		kindOf(gate)
			.meter(gate, { target, numbers: {} })
			.mustBePublished.filter(({ metricName }) => !published.includes(metricName))
			.map(query => ({ gate: gate.name, query }))
	);
	const days: { readonly startMs: number; readonly queries: readonly MetricQuery[] }[] = [];
	const aws = {
		region: 'eu-west-1',
		metrics: {
			query: async (queries: readonly MetricQuery[], { startMs }: { readonly startMs: number }) => {
				days.push({ startMs, queries });
				return queries.map(({ key }) => ({ key, points: new Map(past > 0 ? [[startMs, past]] : []) }));
			}
		},
		catalogue: {
			models: async () => undefined,
			endpoints: async () => undefined,
			metrics: async ({ namespace, metricName }: { readonly namespace?: string; readonly metricName?: string }) =>
				listed?.filter(
					one =>
						(namespace === undefined || one.namespace === namespace) &&
						(metricName === undefined || one.metricName === metricName)
				)
		}
	};
	try {
		return { warnings: await checkPublished(aws, unpublished, plan.gates, nowMs), days };
	} catch (error) {
		return { error, days };
	}
}

type Row = readonly [what: string, gate: string, listed: readonly MetricIdentity[] | undefined, key: string, RegExp];

const rows: readonly Row[] = [
	[
		'a misspelt metric',
		own(right.replace('Clicks', 'Cliks')),
		[clicks(), clicks({ metricName: 'Views' })],
		'gates[1].metric-name',
		/namespace Shop\/Recommendations has no metric Cliks; it has Clicks and Views\. Did you mean "Clicks"\?/
	],
	[
		'a misspelt namespace',
		own(right.replace('Shop/Recommendations', 'Shop/Recomendations')),
		[clicks()],
		'gates[1].namespace',
		/nothing has been published in namespace Shop\/Recomendations of eu-west-1 .* A metric Clicks is in Shop\/Recommendations/
	],
	[
		'namespace and metric misspelt',
		own(right.replace('Shop/Recommendations', 'Shop/Recomendations').replace('Clicks', 'Cliks')),
		[clicks()],
		'gates[1].namespace',
		/Did you mean "Shop\/Recommendations"\? Check the namespace and the region/
	],
	[
		'a dimension of another name',
		own(right.replace('VariantName', 'Variant')),
		[clicks()],
		'gates[1].dimensions',
		/with the dimensions EndpointName and VariantName, not with EndpointName and Variant\. .*all of its dimensions/
	],
	[
		'a dimension of another case',
		own(right.replace('VariantName', 'variantName')),
		[clicks()],
		'gates[1].dimensions',
		/Did you mean "VariantName"\?/
	],
	[
		'a dimension too few',
		own(right.replace('EndpointName: "{endpoint}", ', '')),
		[clicks()],
		'gates[1].dimensions',
		/with the dimensions EndpointName and VariantName, not with VariantName/
	],
	[
		'a metric that does not tell the variants apart',
		own(right),
		[clicks({ dimensions: {} })],
		'gates[1].dimensions',
		/published without dimensions.*publish it with a dimension for the variant/
	],
	[
		'variants of another name',
		own(right),
		[clicks({ dimensions: { EndpointName: 'churn-prod', VariantName: 'alltraffic' } })],
		'gates[1].dimensions.VariantName',
		/with VariantName alltraffic, not with AllTraffic \(from \{variant\}\)\. Did you mean "alltraffic"\?/
	],
	[
		'the very metric of another endpoint and of another variant',
		own(right),
		[
			clicks({ dimensions: { EndpointName: 'other', VariantName: 'AllTraffic' } }),
			clicks({ dimensions: { EndpointName: 'churn-prod', VariantName: 'blue' } })
		],
		'gates[1].dimensions',
		/not with EndpointName churn-prod and VariantName AllTraffic together/
	],
	[
		'what nobody may list',
		own(right),
		undefined,
		'gates[1]',
		/metric Clicks in namespace Shop\/Recommendations has never been published .*cloudwatch:ListMetrics/
	],
	[
		'a GPU that the instances do not have',
		'  - {metric: gpu, max: 80%}',
		[],
		'gates[1].metric',
		/no GPUUtilization for variant AllTraffic.*Only instances with GPUs have it\. Leave the gate out/
	],
	[
		'the events of a share',
		`  - {metric: share, name: clicks, better: higher, min-ratio: 0.9, events: {${right.replace('Clicks', 'Cliks')}}}`,
		[clicks()],
		'gates[1].events.metric-name',
		/Did you mean "Clicks"\?/
	],
	[
		'the squares of a mean, whose statistics are one metric',
		`  - {metric: mean, name: basket, better: higher, min-ratio: 0.9, values: {${right}}, squares: {${right.replace('Clicks', 'ClickSquares')}}}`,
		[clicks(), clicks({ metricName: 'ClicksSquares' })],
		'gates[1].squares.metric-name',
		/Did you mean "ClicksSquares"\?/
	]
];

describe('a metric that was never published is refused with its key and what was meant', () => {
	test.each(rows)('%s', async (_, gate, listed, key, says) => {
		const { error } = await saidOf(gate, listed);
		expect(error).toMatchObject({
			code: 'configuration-invalid',
			findings: [{ key, message: expect.stringMatching(says) }],
			message: expect.stringMatching(says)
		});
	});

	test('of several each has its key, and the sentence tells the first', async () => {
		const { error } = await saidOf('  - {metric: gpu, max: 80%}\n  - {metric: gpu-memory, max: 80%}', []);
		expect(error).toMatchObject({
			message: expect.stringMatching(/^2 metrics that gates need .* The first: gate gpu: /),
			findings: [{ key: 'gates[1].metric' }, { key: 'gates[2].metric' }]
		});
	});

	test('one that was there within two weeks is a warning: it may come back, and without it nothing passes', async () => {
		const { warnings, days } = await saidOf(own(right), undefined, 7);
		expect(warnings).toEqual([expect.stringMatching(/^Gate clicks: Clicks .* but not in the last three hours/)]);
		expect(days).toMatchObject([{ startMs: nowMs - 14 * 86_400_000, queries: [{ periodMinutes: 1440 }] }]);
	});

	test.each([
		[{}, 'gates[1].metric', /no ModelLatency for variant AllTraffic in the last two weeks, although it had requests\./],
		[
			{ refused: 'p99 is not available.' },
			'gates[1].statistic',
			/does not tell p99 of metric ModelLatency in namespace AWS\/SageMaker: p99 is not available\. .*another statistic/
		]
	])('what comes with every request and is not there: %j', async (more, key, says) => {
		const plan = planOf('gates:\n  - metric: error-rate\n  - {metric: latency, statistic: p99, max: 1s}\n');
		const [, latency] = plan.gates;
		const [query] =
			latency === undefined ? [] : kindOf(latency).meter(latency, { target, numbers: {} }).publishedWithRequests;
		if (latency === undefined || query === undefined) throw new Error('latency is published with requests');
		const nothing = { metrics: { query: async () => [] }, region: 'eu-west-1' };
		const catalogue = { models: async () => [], endpoints: async () => [], metrics: async () => [] };
		const checked = checkPublished(
			{ ...nothing, catalogue },
			[{ gate: latency.name, query, ...more }],
			plan.gates,
			nowMs
		);
		await expect(checked).rejects.toMatchObject({ findings: [{ key, message: expect.stringMatching(says) }] });
	});

	test('nothing is asked where nothing is missing', async () => {
		expect(await saidOf('  - {metric: latency, max: 1s}', undefined)).toEqual({ warnings: [], days: [] });
	});
});

describe('near names', () => {
	const of = (names: readonly string[]) => async (contains: string | undefined) =>
		names.filter(name => name.includes(contains ?? ''));

	test.each([
		['churn-nwe', ['churn-new', 'churn-old'], ' Did you mean "churn-new"?'],
		['chrun-new', ['fraud-1', 'churn-new'], ' Did you mean "churn-new"?'],
		['Churn_New', ['churn-new'], ' Did you mean "churn-new"?'],
		['churn-2026-11', ['churn-alpha-with-much', 'fraud'], ' There is: churn-alpha-with-much.'],
		['recommender', ['churn-new'], ''],
		['churn-new', [], ' There is none at all in eu-west-1.']
	])('%s, where there is %j', async (wanted, names, says) => {
		expect(await nearNames(of(names), wanted, 'eu-west-1')).toBe(says);
	});

	test('where nobody may look, nothing is said', async () => {
		expect(await nearNames(async () => undefined, 'churn-nwe', 'eu-west-1')).toBe('');
	});
});
