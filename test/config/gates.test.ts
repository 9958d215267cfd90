import { describe, expect, test } from '@jest/globals';
import type { Gate } from '../../src/gates/gate.ts';
import { evaluation, gates, planOf, told } from './builders.ts';

const gateOf = (keys: string, more = ''): Gate | undefined =>
	planOf(`endpoint-name: churn-prod\n${gates(keys)}${more}`).gates[0];
const cloudwatch =
	'metric: cloudwatch, name: clicks, namespace: Shop, metric-name: Clicks, statistic: Sum, dimensions: {V: "{variant}"}, min: 1';
const mean = 'metric: mean, name: basket, values: {namespace: Shop, metric-name: Basket, dimensions: {V: "{variant}"}}';
const share =
	'metric: share, name: clicks, events: {namespace: Shop, metric-name: Clicks, dimensions: {V: "{variant}"}}';
const file = 'metric: file, name: gap, path: out/gap.json, candidate: gap, max: 1';
const regression = 'evaluation: {data: d.csv, task: regression, label: y}\n';

describe('a gate as it is written becomes a gate of the plan', () => {
	test.each([
		['metric: client-error-rate', { kind: 'share', maxRatio: 3, okRatio: 1, floor: 0.001, minSamples: 1 }],
		['metric: error-rate, max-ratio: 1.5, ok-ratio: 1.2, floor: 0%', { maxRatio: 1.5, okRatio: 1.2, floor: 0 }],
		['metric: slow-rate, slower-than: 0.5s', { slowerThanMs: 500 }],
		[
			'metric: latency, max: 1.5s',
			{ name: 'latency p95', source: { metric: 'latency', statistic: 'p95' }, limits: { max: 1500 } }
		],
		[
			'metric: overhead-latency, statistic: avg, max-increase: 20ms',
			{ name: 'overhead-latency avg', limits: { maxIncrease: 20 } }
		],
		[
			'metric: gpu-memory, max-increase: 10%, breaches: 1 of 1',
			{ limits: { maxIncrease: 10 }, breaches: { count: 1, of: 1 } }
		],
		[
			`${share}, per: {namespace: Shop, metric-name: Shown, dimensions: {V: "{variant}"}}, better: higher, min-ratio: 0.8`,
			{
				kind: 'share',
				metric: 'share',
				okRatio: 1,
				maxRatio: 1.25,
				floor: 0,
				own: {
					events: { namespace: 'Shop', metricName: 'Clicks', dimensions: { V: '{variant}' } },
					per: { metricName: 'Shown' },
					minRatio: 0.8
				}
			}
		],
		[
			`${mean}, better: higher, min-ratio: 0.8`,
			{
				kind: 'mean',
				name: 'basket',
				values: { metricName: 'Basket' },
				okRatio: 1,
				maxRatio: 1.25,
				minRatio: 0.8,
				minSamples: 100
			}
		],
		[
			`${mean}, max-ratio: 1.2, ok-ratio: 1.1, squares: {namespace: Shop, metric-name: Squares, dimensions: {V: "{variant}"}}`,
			{ kind: 'mean', okRatio: 1.1, maxRatio: 1.2, squares: { metricName: 'Squares' } }
		],
		[`${share}, max-ratio: 1.5, floor: 1%`, { maxRatio: 1.5, okRatio: 1, floor: 0.01, own: { events: {} } }],
		[cloudwatch, { name: 'clicks', limits: { min: 1 }, minSamples: 1 }],
		[file, { kind: 'file', path: 'out/gap.json', candidate: 'gap', limits: { max: 1 } }],
		[
			'metric: cpu, max: 80%, on-fail: hold, report-only: true, min-samples: 10, name: busy',
			{ name: 'busy', onFail: 'hold', reportOnly: true, minSamples: 10 }
		]
	])('%s', (keys, expected) => {
		expect(gateOf(keys)).toMatchObject(expected);
	});

	test.each([
		['accuracy', 'min: 0.9', evaluation()],
		['auc', 'max-decrease: 0.01', evaluation()],
		['log-loss', 'max: 0.4', evaluation()],
		['rmse', 'max-increase: 0.5', regression],
		['r2', 'min: 0.3', regression],
		['f1', 'min: 0.3', 'evaluation: {data: d.csv, task: multiclass, label: y}\n'],
		['agreement', 'min: 0.99', 'evaluation: {data: d.csv, task: binary}\n']
	])('%s', (metric, limit, more) => {
		expect(gateOf(`metric: ${metric}, ${limit}`, more)).toMatchObject({
			kind: 'quality',
			measure: metric,
			minSamples: 100
		});
	});

	test.each(['Average', 'SampleCount', 'p99', 'p99.9', 'tm90', 'TM(5%:95%)', 'PR(:250)', 'IQM'])(
		'statistic %s',
		statistic => {
			expect(gateOf(cloudwatch.replace('statistic: Sum', `statistic: "${statistic}"`))).toMatchObject({
				source: { statistic }
			});
		}
	);
});

const noRoom = 'so nothing could ever pass';

describe('what a gate does not take is told', () => {
	test.each([
		['metric: error-rat', 'gates[0].metric', 'Did you mean "error-rate"? The metrics are error-rate, model-error-rate'],
		['metirc: error-rate', 'gates[0].metirc', 'Did you mean "metric"?'],
		['metric: [cpu]', 'gates[0].metric', 'is a list, not a metric'],
		[
			'metric: error-rate, min: 1%',
			'gates[0].min',
			'error-rate does not take this limit. It takes max-ratio, ok-ratio, floor and max.'
		],
		['metric: error-rate, slower-than: 1s', 'gates[0].slower-than', 'error-rate does not take this key'],
		[
			'metric: latency, max: 1s, floor: 1%',
			'gates[0].floor',
			'latency does not take this limit. It takes max, max-increase and max-ratio.'
		],
		['metric: share, name: clicks', 'gates[0].events', 'is missing. Say which events are counted, such as {namespace:'],
		[`${share}, better: higher`, 'gates[0].min-ratio', 'is missing. Write how much'],
		[`${share}, better: higher, min-ratio: 1.05`, 'gates[0].min-ratio', '1.05 is not below 1'],
		[`${share}, better: higher, min-ratio: 0.9, floor: 1%`, 'gates[0].floor', 'does not go with better: higher'],
		[`${share}, min-ratio: 0.9`, 'gates[0].min-ratio', 'goes only with better: higher'],
		[`${share}, better: more`, 'gates[0].better', 'Write lower or higher.'],
		[`${share}, statistic: Sum`, 'gates[0].statistic', 'share does not take this key'],
		[
			'metric: share, name: clicks, events: {namespace: Shop, metric-name: Clicks, dimensions: {V: all}}',
			'gates[0].events.dimensions',
			'no value has {variant}, so both variants would be measured as one'
		],
		[
			'metric: share, name: clicks, events: {namespace: Shop, metric-name: Clicks, statistic: Sum, dimensions: {V: "{variant}"}}',
			'gates[0].events.statistic',
			'The keys are namespace, metric-name and dimensions.'
		],
		[
			'metric: mean, name: basket, max-ratio: 1.1',
			'gates[0].values',
			'is missing. Say whose mean it is, such as {namespace:'
		],
		[mean, 'gates[0].max-ratio', "is missing. Write how much of the baseline's mean is too much, such as 1.05"],
		[`${mean}, better: higher`, 'gates[0].min-ratio', "is missing. Write how much of the baseline's mean is enough"],
		[`${mean}, better: higher, min-ratio: 1.05`, 'gates[0].min-ratio', '1.05 is not below 1'],
		[`${mean}, better: higher, min-ratio: 0.9, ok-ratio: 1`, 'gates[0].ok-ratio', 'does not go with better: higher'],
		[`${mean}, min-ratio: 0.9, max-ratio: 1.1`, 'gates[0].min-ratio', 'goes only with better: higher'],
		[`${mean}, max-ratio: 1.1, ok-ratio: 1.2`, 'gates[0].max-ratio', '1.1 is not above ok-ratio (1.2)'],
		[`${mean}, max-ratio: 1.1, floor: 1%`, 'gates[0].floor', 'mean does not take this limit'],
		[`${mean}, max-ratio: 1.1, statistic: Average`, 'gates[0].statistic', 'mean does not take this key'],
		[
			`${mean}, max-ratio: 1.1, squares: {namespace: Shop, metric-name: Basket, dimensions: {V: "{variant}"}}`,
			'gates[0].squares',
			'is the metric of `values` itself'
		],
		[
			'metric: mean, name: basket, max-ratio: 1.1, values: {namespace: Shop, metric-name: Basket, dimensions: {V: all}}',
			'gates[0].values.dimensions',
			'no value has {variant}'
		],
		['metric: error-rate, maxRatio: 2', 'gates[0].maxRatio', 'Did you mean "max-ratio"?'],
		[
			'metric: error-rate, max-ratio: 2, ok-ratio: 2',
			'gates[0].max-ratio',
			'2 is not above ok-ratio (2). Give a number above 2, for example 4'
		],
		['metric: error-rate, ok-ratio: 0.5', 'gates[0].ok-ratio', '0.5 is below 1'],
		['metric: error-rate, max: 0.05%', 'gates[0].max', '0.05% is not above floor (0.1%)'],
		['metric: error-rate, max: 0.01', 'gates[0].max', '0.01 has no unit. Write a percentage'],
		['metric: error-rate, max-ratio: 200%', 'gates[0].max-ratio', '"200%" has a unit. Write it as a bare number: 2.'],
		['metric: error-rate, min-samples: many', 'gates[0].min-samples', '"many" is not a number. Give a whole number'],
		['metric: error-rate, min-samples: 0', 'gates[0].min-samples', '0 is below 1'],
		['metric: error-rate, on-fail: wait', 'gates[0].on-fail', 'Write rollback or hold.'],
		['metric: error-rate, report-only: 1', 'gates[0].report-only', '1 is not true or false'],
		['metric: error-rate, name: ""', 'gates[0].name', 'is empty'],
		['metric: slow-rate, slower-than: 300', 'gates[0].slower-than', '300 has no unit'],
		['metric: latency', 'gates[0]', 'no limit'],
		['metric: latency, statistic: p98, max: 1s', 'gates[0].statistic', 'Write avg, p50, p90, p95 or p99.'],
		['metric: latency, max: 400', 'gates[0].max', '400 has no unit. Write a time'],
		['metric: latency, max: 1s, breaches: 5 of 3', 'gates[0].breaches', '5 minutes out of 3 cannot happen'],
		['metric: latency, max: 1s, breaches: 3', 'gates[0].breaches', 'such as 3 of 5'],
		['metric: cpu, max: 0.8', 'gates[0].max', '0.8 has no unit'],
		['metric: cpu, max: 180%', 'gates[0].max', '180% is above 100%'],
		[cloudwatch.replace(', min: 1', ''), 'gates[0]', 'no limit'],
		[`${cloudwatch}, max: 0.5`, 'gates[0].min', noRoom],
		[`${cloudwatch}, min-ratio: 2, max-ratio: 1`, 'gates[0].min-ratio', noRoom],
		[cloudwatch.replace('name: clicks, ', ''), 'gates[0].name', 'is missing'],
		[cloudwatch.replace('Sum', 'Mean'), 'gates[0].statistic', '"Mean" does not fit'],
		[cloudwatch.replace('{variant}', 'blue'), 'gates[0].dimensions', 'no value has {variant}'],
		[
			cloudwatch.replace('"{variant}"', '"{variant}", E: "{endpont}"'),
			'gates[0].dimensions.E',
			'Write {variant} or {endpoint}.'
		],
		[cloudwatch.replace('"{variant}"', '"{variant}", E: 3'), 'gates[0].dimensions.E', '3 is not text'],
		[file.replace(', max: 1', ''), 'gates[0]', 'no limit'],
		[file.replace('name: gap, ', ''), 'gates[0].name', 'is missing'],
		[file.replace('out/gap.json', '../gap.json'), 'gates[0].path', 'leads out of the workspace'],
		[file.replace('out/gap.json', '/gap.json'), 'gates[0].path', 'is an absolute path'],
		[file.replace('out/gap.json', 'C:\\gap.json'), 'gates[0].path', 'is an absolute path'],
		[file.replace('candidate: gap', 'candidate: "gap["'), 'gates[0].candidate', 'JMESPath'],
		[`${file}, max-increase: 1, max-ratio: 2`, 'gates[0].baseline', 'max-increase and max-ratio compares with it'],
		['metric: auc, min: 0.8', 'gates[0].metric', 'there is no `evaluation`']
	])('%s', (keys, key, message) => {
		const mistakes = told(gates(keys));
		expect(mistakes).toHaveLength(1);
		expect(mistakes[0]).toContain(`${key}: `);
		expect(mistakes[0]).toContain(message);
	});

	test.each([
		[
			'metric: auc, max: 0.8',
			evaluation(),
			'auc is better when higher and does not take this limit. It takes min and max-decrease.'
		],
		[
			'metric: rmse, min: 0.8',
			regression,
			'rmse is better when lower and does not take this limit. It takes max and max-increase.'
		],
		['metric: agreement, max-decrease: 0.1, min: 1', evaluation(), 'agreement does not take this limit. It takes min.'],
		['metric: auc', evaluation(), 'Give at least one of min or max-decrease.'],
		['metric: auc, min: 80%', evaluation(), '"80%" has a unit. Write it as a bare number: 0.8.'],
		['metric: auc, min: 0.8', regression, 'auc does not fit the task regression. For it there are rmse, mae and r2.'],
		[
			'metric: mae, max: 1',
			evaluation(),
			'For it there are accuracy, precision, recall, f1, agreement, auc and log-loss.'
		],
		[
			'metric: f1, min: 0.5',
			'evaluation: {data: d.csv, task: binary}\n',
			'evaluation.label: is missing, and for f1 the right answers'
		]
	])('%s', (keys, more, message) => {
		const mistakes = told(`${gates(keys)}${more}`);
		expect(mistakes).toHaveLength(1);
		expect(mistakes[0]).toContain(message);
	});
});

describe('the list of gates', () => {
	test.each([
		['gates: []', 'gates: is empty'],
		['gates:', 'gates: has no value'],
		['gates: error-rate', 'gates: "error-rate" is not a list'],
		['gates: [error-rate]', 'gates[0]: "error-rate" is not a gate'],
		[gates(...Array.from({ length: 51 }, (_, index) => `metric: error-rate, name: n${index}`)), 'gates: has 51 gates'],
		[
			gates('metric: latency, max: 1s', 'metric: latency, max: 2s'),
			'gates[1].name: "latency p95" is the name of gates[0] already'
		],
		[gates('metric: cpu, max: 80%, name: a', 'metric: disk, max: 80%, name: a'), 'such as "a 2"']
	])('%s', (text, message) => {
		expect(told(text)).toEqual([expect.stringContaining(message)]);
	});

	test('the same metric twice is fine under two names, two statistics or two slices', () => {
		const list = gates(
			'metric: latency, max: 1s',
			'metric: latency, statistic: p99, max: 2s',
			'metric: latency, name: strict, max: 1s',
			'metric: f1, min: 0.5',
			'metric: f1, min: 0.4, slice: region'
		);
		expect(told(`${list}${evaluation()}`)).toEqual([]);
	});
});
