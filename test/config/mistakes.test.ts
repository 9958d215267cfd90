import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { loadPlan } from '../../src/config/load-plan.ts';
import { describeMistake } from '../../src/config/mistake.ts';
import { evaluation, example, gates, mistakesOf, path, told } from './builders.ts';

describe('where a mistake is', () => {
	test('line and column in the file', () => {
		const [mistake] = mistakesOf('endpoint-name: churn-prod\ngates:\n  - metric: error-rate\n    max-ratio: 0.5\n');
		expect(mistake).toEqual({
			key: 'gates[0].max-ratio',
			message:
				'0.5 is below ok-ratio (1). Give a number above 1, for example 2: "unacceptable from twice the baseline\'s rate on".',
			file: path,
			line: 4,
			column: 5
		});
	});

	test('the input, and line and column within it', () => {
		const [mistake] = mistakesOf('endpoint-name: churn-prod', { gates: '- metric: cpu\n  max: 80\n' });
		expect(mistake).toMatchObject({ key: 'gates[0].max', input: 'gates', line: 2, column: 3 });
		expect(mistake).not.toHaveProperty('file');
	});

	test('a missing key is told where it should be', () => {
		expect(mistakesOf('endpoint-name: churn-prod\ngates:\n  - max: 1%\n')).toMatchObject([
			{ key: 'gates[0].metric', line: 3 }
		]);
	});

	test('one line for the log', () => {
		const mistakes = mistakesOf('endpoint-name: churn-prod\nproof: all\n', { gates: '- metric: cpu' });
		expect(mistakes.map(describeMistake)).toEqual([
			`proof: "all" is not allowed here. Write last-step, every-step or none. (${path}, line 2)`,
			'gates[0]: the gate has no limit, so it could never fail. Give at least one of max, max-increase or max-ratio. (input gates, line 1)'
		]);
	});

	test('all mistakes are told at once, from the top of the file down, then the inputs', () => {
		const text = `proof: all
gates:
  - metric: error-rate
    max-ratio: "2"
    max: 1
    limit: 3
  - metric: f1
    min: 2
confidence: 0.95
schedule: 5% 10, 3% 10m
colour: red
`;
		expect(
			mistakesOf(text, { 'instance-count': 'two', 'image-uri': 'x', 'model-name': '' }).map(({ key }) => key)
		).toEqual([
			'endpoint-name',
			'proof',
			'gates[0].max-ratio',
			'gates[0].max',
			'gates[0].limit',
			'gates[1].metric',
			'gates[1].min',
			'confidence',
			'schedule[0].bake',
			'schedule[1].traffic',
			'colour',
			'instance-count'
		]);
	});
});

describe('YAML', () => {
	test.each([
		[
			'an open quote',
			'proof: "none\n',
			'',
			'is not valid YAML at line 2, column 8. The quote that opens here is never closed'
		],
		['a tab', '\tproof: none\n', '', 'The line is indented by a tab'],
		['a second document', '---\nproof: none\n', '', 'begins a second document'],
		['an alias without anchor', 'proof: *x\n', '', '`*x` refers to `&x`, and there is none above it'],
		['a tag of its own', 'proof: !secret x\n', '', 'Unresolved tag: !secret'],
		['a key twice', 'proof: none\nproof: none\n', 'proof', 'is given twice'],
		['a key twice, deep down', gates('metric: cpu, max: 80%, max: 90%'), 'gates[0].max', 'is given twice']
	])('%s', (_, text, key, message) => {
		const mistakes = mistakesOf(`endpoint-name: churn-prod\n${text}`).filter(mistake => mistake.key === key);
		expect(mistakes[0]?.message).toContain(message);
	});

	test('a file that is a list', () => {
		expect(mistakesOf('- metric: cpu', { 'endpoint-name': 'e' })).toMatchObject([
			{ key: '', message: expect.stringContaining('a list is not a promotion file'), line: 1 }
		]);
	});

	test('aliases that grow without end are refused', () => {
		const levels = Array.from(
			{ length: 12 },
			(_, level) => `k${level}: &a${level} [${level === 0 ? '1' : `*a${level - 1},`.repeat(9)}]`
		);
		expect(mistakesOf(levels.join('\n'))[0]?.message).toContain('alias');
	});

	test('with broken YAML nothing is guessed about what it may have said', () => {
		const mistakes = mistakesOf('endpoint-name: churn-prod\nproof: [none\n');
		expect(mistakes.every(({ message }) => message.includes('not valid YAML'))).toBe(true);
	});
});

const cases: readonly (readonly [string, string, string])[] = [
	// keys
	['endpoint_name: x', 'endpoint_name', 'Did you mean "endpoint-name"?'],
	['colour: red', 'colour', 'The keys are endpoint-name, baseline-variant'],
	['model-name: churn-7', 'model-name', 'is an input of the action'],
	['candidate-variant: green', 'candidate-variant', 'Move it to `with:`'],
	['watch: 5h', 'watch', 'is an input of the action'],
	// plain keys
	['baseline-variant: Blue_1', 'baseline-variant', '"Blue_1" has "_" at position 5'],
	['variant-name: old', 'variant-name', 'Write keep or candidate.'],
	['proof: last', 'proof', 'Write last-step, every-step or none.'],
	['proof:', 'proof', 'has no value'],
	['on-inconclusive: roll-back', 'on-inconclusive', 'Did you mean "rollback"?'],
	['confidence: 95', 'confidence', '95 has no unit'],
	['confidence: 100%', 'confidence', '100% is not below 100%'],
	['confidence: 40%', 'confidence', '40% is below 50%'],
	['final-bake: 10', 'final-bake', '10 has no unit. Write a time'],
	['final-bake: 10 minutes', 'final-bake', 'position 3'],
	['final-bake:', 'final-bake', 'has no value'],
	['final-bake: {for: 30}', 'final-bake.for', '30 has no unit'],
	['final-bake: {holdback: 5}', 'final-bake.holdback', '5 has no unit'],
	['final-bake: {holdback: 60%}', 'final-bake.holdback', '60% is above 50%'],
	['final-bake: {holdback: 0%}', 'final-bake.holdback', '0% is not above 0%'],
	['final-bake: {bake: 30m}', 'final-bake.bake', 'The keys are for and holdback'],
	['schedule: 98% 1h\nfinal-bake: {holdback: 5%}', 'final-bake.holdback', 'Hold back at most 2%.'],
	['instance-type: m5.large', 'instance-type', 'such as ml.m5.large'],
	['instance-count: 0', 'instance-count', '0 is below 1'],
	['instance-count: 1.5', 'instance-count', '1.5 is not a whole number'],
	['instance-count: "2"', 'instance-count', 'in quotes'],
	// schedule
	['schedule: []', 'schedule', 'is empty'],
	['schedule:', 'schedule', 'has no value'],
	['schedule: 5', 'schedule', '5 is not a list of steps'],
	['schedule: 5%', 'schedule[0]', '"5%" is not a step'],
	['schedule: 5% 10m 20m', 'schedule[0]', 'is not a step'],
	['schedule: 5% 10m, 5% 10m', 'schedule[1].traffic', '5% is not above the 5% of the step before it'],
	['schedule: 25% 10m, 5% 10m', 'schedule[1].traffic', 'Traffic must rise'],
	['schedule: 50% 10m, 100% 10m', 'schedule[1].traffic', '100% is what the promotion does'],
	['schedule: 0% 10m', 'schedule[0].traffic', '0% is not above 0%'],
	['schedule: 120% 10m', 'schedule[0].traffic', '120% is above 100%'],
	['schedule: 5% 30s', 'schedule[0].bake', '30s is below 1m'],
	['schedule: [{traffic: 5, bake: 10m}]', 'schedule[0].traffic', '5 has no unit'],
	['schedule: [{traffic: 5%}]', 'schedule[0].bake', 'is missing'],
	['schedule: [{traffic: 5%, bake: 10m, max-bake: 5m}]', 'schedule[0].max-bake', '5m is shorter than bake (10m)'],
	['schedule: [{traffic: 5%, bake: 10m, hold: "yes"}]', 'schedule[0].hold', 'Write true or false'],
	['schedule: [{traffic: 5%, bake: 10m, wait: 5m}]', 'schedule[0].wait', 'The keys are traffic, bake'],
	[`schedule: ${Array.from({ length: 21 }, (_, step) => `${step + 1}% 10m`).join(', ')}`, 'schedule', 'has 21 steps'],
	// evaluation
	['evaluation: data.csv', 'evaluation', 'not a map'],
	['evaluation:', 'evaluation', 'has no value'],
	['evaluation: {task: binary, label: y}', 'evaluation.data', 'is missing'],
	['evaluation: {data: d.csv, label: y}', 'evaluation.task', 'Write binary, multiclass or regression.'],
	['evaluation: {data: ../d.csv, task: binary, label: y}', 'evaluation.data', 'leads out of the workspace'],
	['evaluation: {data: "s3://bucket", task: binary, label: y}', 'evaluation.data', 'cannot be read here'],
	['evaluation: {data: d.csv, task: regression, label: y, positive: 1}', 'evaluation.positive', 'task binary only'],
	[
		'evaluation: {data: d.csv, task: multiclass, label: y, threshold: 0.5}',
		'evaluation.threshold',
		'the task is multiclass'
	],
	[evaluation(', response: "a..b"'), 'evaluation.response', 'JMESPath'],
	[evaluation(', wrap: instances'), 'evaluation.wrap', 'is used with content-type: application/json only'],
	[evaluation(', row: array'), 'evaluation.row', 'is used with content-type: application/json only'],
	[evaluation(', content-type: application/json, send-header: true'), 'evaluation.send-header', 'text/csv only'],
	[evaluation(', header: false, send-header: true'), 'evaluation.send-header', 'they have none'],
	[evaluation(', missing: 0'), 'evaluation.missing', 'Write null'],
	[evaluation(', accept: json'), 'evaluation.accept', 'Write a media type'],
	[evaluation(', container: "a b"'), 'evaluation.container', 'ContainerHostname'],
	[
		evaluation(', content-type: application/json, wrap: dataframe_records, row: array'),
		'evaluation.row',
		'dataframe_split'
	],
	[
		evaluation(', response: "[].max_of(@)"'),
		'evaluation.response',
		'there is no function max_of() (did you mean max_by()?)'
	],
	[evaluation(', threshold: 50%'), 'evaluation.threshold', 'Write it as a bare number: 0.5.'],
	[evaluation(', exclude: customer_id'), 'evaluation.exclude', 'such as [customer_id]'],
	[evaluation(', content-type: csv'), 'evaluation.content-type', 'Write text/csv or application/json.'],
	[evaluation(', sample: 0'), 'evaluation.sample', '0 is below 1'],
	[evaluation(', batch: 5000'), 'evaluation.batch', '5000 is above 1000'],
	[evaluation(', positve: 1'), 'evaluation.positve', 'Did you mean "positive"?'],
	// load
	['load: {data: d.csv, rate: 5}', 'load.rate', '5 has no unit'],
	['load: {data: d.csv, rate: 0/s}', 'load.rate', '0/s is not above 0/s'],
	['load: {data: /d.csv, rate: 5/s}', 'load.data', 'is an absolute path'],
	['load: {rate: 5/s}', 'load.data', 'is missing']
];

describe('what is wrong, and what would be right', () => {
	test.each(cases)('%s', (text, key, message) => {
		const mistakes = told(text);
		expect(mistakes).toHaveLength(1);
		expect(mistakes[0]).toContain(`${key}: `);
		expect(mistakes[0]).toContain(message);
	});
});

describe('whatever is written', () => {
	const lines = example.split('\n');

	test('loading never throws, and every mistake has a key or a file, and a sentence', () => {
		const changed = fc.record({
			at: fc.nat(lines.length - 1),
			with: fc.oneof(fc.string(), fc.constantFrom('', '- x', 'a: [', '? a', 'x: *y'))
		});
		fc.assert(
			fc.property(fc.array(changed, { minLength: 1, maxLength: 3 }), changes => {
				const text = changes.reduce((all, change) => all.with(change.at, change.with), lines).join('\n');
				const loaded = loadPlan({ file: { path, text }, inputs: { 'model-name': 'churn-7' } });
				for (const mistake of loaded.ok ? [] : loaded.mistakes) {
					expect(mistake.message).toMatch(/[.`"]$/);
					expect(mistake.message).not.toMatch(/undefined|Invalid input|\[object/);
				}
			}),
			{ numRuns: 200 }
		);
	});

	test('any value of any key is taken or told', () => {
		const value = fc.oneof(
			fc.constantFrom('null', '[]', '{}', '5', '-1', '.nan', '.inf', 'true', '"x"', '[1, {a: b}]', '5%', '10m')
		);
		const keys = lines.flatMap((line, index) => (/^\s*(- )?[\w-]+: \S/.test(line) ? [index] : []));
		fc.assert(
			fc.property(fc.constantFrom(...keys), value, (index, written) => {
				const text = lines.with(index, (lines[index] ?? '').replace(/: .*$/, `: ${written}`)).join('\n');
				const loaded = loadPlan({ file: { path, text }, inputs: { 'model-name': 'churn-7' } });
				for (const mistake of loaded.ok ? [] : loaded.mistakes) {
					expect(mistake.line).toBeGreaterThan(0);
					expect(mistake.message).not.toMatch(/undefined|Invalid input|\[object|received/);
				}
			}),
			{ numRuns: 200 }
		);
	});
});

describe('results of a job', () => {
	test('every key that says how the models are asked is refused beside them', () => {
		const more = 'exclude: [id], content-type: text/csv, sample: 5, concurrency: 2, batch: 3, accept: text/csv';
		expect(told(evaluation(`, engine: file, ${more}`))).toEqual(
			['exclude', 'content-type', 'accept', 'sample', 'concurrency', 'batch'].map(
				key =>
					`evaluation.${key}: says how the models are asked, and with engine: file a job of yours has asked them. Leave it out.`
			)
		);
		expect(told(evaluation(', engine: file'))).toEqual([]);
		expect(told(evaluation(', engine: spark'))).toEqual([
			'evaluation.engine: "spark" is not allowed here. Write endpoint, batch-transform or file.'
		]);
	});
});

describe('transform jobs', () => {
	const batch = (more: string, data = '') =>
		told(`evaluation: {engine: batch-transform, data: ${data || 'data.csv'}, task: binary, label: churned${more}}\n`);

	test.each([
		[
			'',
			'evaluation.batch: is missing. With engine: batch-transform write how the jobs run, at least {output: s3://bucket/promotion-gate/}.'
		],
		[
			', batch: 20',
			'evaluation.batch: 20 is not a map. With engine: batch-transform write how the jobs run, at least {output: s3://bucket/promotion-gate/}.'
		],
		[', batch: {instance-count: 2}', expect.stringContaining('evaluation.batch.output: ')],
		[', batch: {output: out/}', expect.stringContaining('Write a prefix on S3, such as s3://bucket/promotion-gate/.')],
		[
			', batch: {output: "s3://bucket/x", instance-count: 0}',
			expect.stringContaining('evaluation.batch.instance-count: ')
		],
		[
			', batch: {output: "s3://bucket/x", max-duration: 1m}',
			expect.stringContaining('evaluation.batch.max-duration: ')
		],
		[
			', batch: {output: "s3://bucket/x", outptu: 1}',
			expect.stringContaining('evaluation.batch.outptu: there is no such key here. Did you mean')
		],
		[
			', batch: {output: "s3://bucket/x"}, sample: 50',
			'evaluation.sample: is not for engine: batch-transform: transform jobs score all rows. Leave it out, or give data with fewer.'
		],
		[', batch: {output: "s3://bucket/x"}, send-header: true', expect.stringContaining('transform jobs know no header')],
		[
			', batch: {output: "s3://bucket/x"}, accept: application/json',
			expect.stringContaining('evaluation.accept: has to be text/csv')
		]
	])('with%s are told what is wrong', (more, message) => {
		expect(batch(more)).toEqual([message]);
	});

	test('do not write where the data is read, and are otherwise taken', () => {
		const more = ', batch: {output: "s3://bucket/holdout/out"}';
		for (const data of ['"s3://bucket/holdout/"', '"s3://bucket/holdout"', '"s3://bucket/holdout/out"']) {
			expect(batch(more, data)).toEqual([
				expect.stringContaining('evaluation.batch.output: lies within evaluation.data')
			]);
		}
		expect(batch(more, '"s3://bucket/hold"')).toEqual([]);
		expect(
			batch(', batch: {output: "s3://bucket/gate", instance-count: 4, max-duration: 6h, keep-output: true}')
		).toEqual([]);
	});

	test('leave rows a request to the endpoint', () => {
		expect(told(evaluation(', batch: {output: "s3://bucket/x"}'))).toEqual([
			expect.stringContaining('evaluation.batch: ')
		]);
	});
});
