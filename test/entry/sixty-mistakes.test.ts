import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ActionInput, readInputs } from '../../src/action/inputs.ts';
import type { Mistake } from '../../src/config/mistake.ts';
import { readCommand } from '../../src/entry/read-command.ts';
import { annotationsOf } from '../../src/report/annotations.ts';
import { describeReport } from '../../src/report/describe.ts';

let folder = '';
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'mistakes-'));
	mkdirSync(join(folder, '.github'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** As it stands where GitHub does not fill it in. */
const expression = (name: string) => ['$', `{{ vars.${name} }}`].join('');

const evaluation = 'evaluation:\n  data: data.csv\n  task: binary\n  label: churned\n  content-type: text/csv\n';
const gate = (keys: string) => `gates:\n  - metric: error-rate\n  - {${keys}}\n`;

/** Everything that is said against a promotion file and inputs, by the way of the step itself. */
async function mistakesOf(
	file: string | Uint8Array | undefined,
	inputs: Partial<Record<ActionInput, string>>
): Promise<readonly Mistake[]> {
	const path = join(folder, '.github', 'promotion-gate.yml');
	rmSync(path, { force: true });
	if (file !== undefined) writeFileSync(path, file);
	const read = readInputs(name => inputs[name] ?? (name === 'command' ? 'validate' : ''));
	if (!read.ok) return read.mistakes;
	const command = await readCommand(read.inputs, folder);
	return command.ok ? [] : command.mistakes;
}

type Row = readonly [what: string, file: string, key: string, line: number, says: RegExp];

/** What is written below `endpoint-name: churn-prod`, the key that is blamed, its line, and what helps. */
const inFile: readonly Row[] = [
	// Those that a first user made
	['a misspelt key', 'schedul: 5% 10m\n', 'schedul', 2, /Did you mean "schedule"/],
	['a misspelt limit', gate('metric: slow-rate, max-ration: 2'), 'gates[1].max-ration', 4, /Did you mean "max-ratio"/],
	['camel case', 'schedule: [{traffic: 5%, bake: 10m, maxBake: 20m}]\n', 'schedule[0].maxBake', 2, /max-bake/],
	['a latency without unit', gate('metric: latency, max: 400'), 'gates[1].max', 4, /has no unit.*ms/],
	['a bake without unit', 'schedule: [{traffic: 5%, bake: 15}]\n', 'schedule[0].bake', 2, /has no unit.*10m/],
	['a unit that is none', 'schedule: [{traffic: 5%, bake: 15min}]\n', 'schedule[0].bake', 2, /"min" at position 3/],
	['a share as a fraction', 'schedule: [{traffic: 0.05, bake: 10m}]\n', 'schedule[0].traffic', 2, /no unit.*5%/],
	['a percentage without its sign', 'schedule: [{traffic: 5, bake: 10m}]\n', 'schedule[0].traffic', 2, /no unit/],
	[
		'steps that fall',
		'schedule: 25% 10m, 5% 10m\n',
		'schedule[1].traffic',
		2,
		/not above the 25% of the step before it/
	],
	['a step of 100 %', 'schedule: 50% 10m, 100% 10m\n', 'schedule[1].traffic', 2, /promotion does after the last step/],
	['a tab', 'gates:\n\t- metric: error-rate\n', '', 3, /indented by a tab.*two blanks/],
	['a key twice', 'proof: none\nproof: none\n', 'proof', 3, /given twice.*Keep one/],
	[
		'a percentile as metric',
		gate('metric: p99, max: 400ms'),
		'gates[1].metric',
		4,
		/latency with a `statistic` such as p99/
	],
	['errors as metric', gate('metric: errors, max: 1%'), 'gates[1].metric', 4, /error-rate/],
	['a gate without limit', gate('metric: latency, statistic: p99'), 'gates[1]', 4, /no limit, so it could never fail/],
	['a statistic that is none', gate('metric: latency, statistic: p999, max: 1s'), 'gates[1].statistic', 4, /p99/],
	[
		'no label',
		`${evaluation.replace('  label: churned\n', '')}gates: [{metric: auc, min: 0.8}]\n`,
		'evaluation.label',
		2,
		/Write the name of their column/
	],
	[
		'JMESPath that ends too early',
		gate('metric: file, name: gap, path: x.json, candidate: "a.", max: 1'),
		'gates[1].candidate',
		4,
		/ends too early/
	],
	[
		'JMESPath with an unknown function',
		gate('metric: file, name: gap, path: x.json, candidate: "median(a)", max: 1'),
		'gates[1].candidate',
		4,
		/no function median\(\)/
	],
	[
		'an absolute path',
		gate('metric: file, name: gap, path: /tmp/x.json, candidate: a, max: 1'),
		'gates[1].path',
		4,
		/workspace/
	],
	[
		'dimensions without {variant}',
		gate('metric: cloudwatch, name: c, namespace: N, metric-name: M, dimensions: {A: b}, statistic: Sum, max: 1'),
		'gates[1].dimensions',
		4,
		/\{variant\}/
	],
	['an instance type without ml.', 'instance-type: m5.large\n', 'instance-type', 2, /ml\.m5\.large/],
	['no instances', 'instance-count: 0\n', 'instance-count', 2, /at least 1|from 1/],
	['a bake of a second', 'schedule: 5% 1s\n', 'schedule[0].bake', 2, /below 1m/],
	[
		'a max-bake below the bake',
		'schedule: [{traffic: 5%, bake: 10m, max-bake: 5m}]\n',
		'schedule[0].max-bake',
		2,
		/shorter than bake/
	],
	['a schedule as a list of texts', 'schedule:\n  - 5% 10m\n', 'schedule[0]', 3, /a step of a list is a map/],
	['a schedule without commas', 'schedule: 5% 10m 25% 10m\n', 'schedule[0]', 2, /without a comma/],
	['an input in the file', 'model-name: churn-7\n', 'model-name', 2, /Move it to `with:`/],
	[
		'a decrease in percent',
		`${evaluation}gates: [{metric: auc, max-decrease: 2%}]\n`,
		'gates[0].max-decrease',
		7,
		/bare number: 0\.02/
	],
	['yes for true', 'schedule: [{traffic: 5%, bake: 10m, hold: yes}]\n', 'schedule[0].hold', 2, /true or false/],
	['a quote that stays open', 'proof: "none\n\nconfidence: 95%\n', '', 2, /quote that opens here is never closed/],
	// And others
	['upper case', 'Proof: none\n', 'Proof', 2, /Did you mean "proof"/],
	['an underscore', 'final_bake: 10m\n', 'final_bake', 2, /Did you mean "final-bake"/],
	['two units in the wrong order', 'final-bake: 10m1h\n', 'final-bake', 2, /smaller than the one before/],
	['a negative time', 'final-bake: -10m\n', 'final-bake', 2, /a number is expected at position 1/],
	['a time as a number', 'final-bake: 10\n', 'final-bake', 2, /no unit|time/],
	['confidence as a fraction', 'confidence: 0.95\n', 'confidence', 2, /no unit|sign/],
	['confidence of 100 %', 'confidence: 100%\n', 'confidence', 2, /not below 100%|below/],
	['a word that is none', 'on-inconclusive: wait\n', 'on-inconclusive', 2, /rollback, hold or continue/],
	['proof of a word with a typing error', 'proof: every-stpe\n', 'proof', 2, /Did you mean "every-step"/],
	['gates as a map', 'gates: {metric: auc}\n', 'gates', 2, /list of gates/],
	['gates of words', 'gates: [error-rate]\n', 'gates[0]', 2, /\{metric: error-rate\}/],
	['an empty list of gates', 'gates: []\n', 'gates', 2, /is empty/],
	['a gate of another case', gate('metric: AUC-ROC'), 'gates[1].metric', 4, /auc/],
	['mse', gate('metric: mse, max: 3'), 'gates[1].metric', 4, /rmse/],
	['cpu-utilization', gate('metric: cpu_utilization, max: 80%'), 'gates[1].metric', 4, /cpu/],
	['cpu without sign', gate('metric: cpu, max: 80'), 'gates[1].max', 4, /sign|unit/],
	['a ratio in quotes', gate('metric: slow-rate, max-ratio: "2"'), 'gates[1].max-ratio', 4, /in quotes/],
	['a ratio below 1', gate('metric: slow-rate, max-ratio: 0.5'), 'gates[1].max-ratio', 4, /ok-ratio/],
	['breaches of words', gate('metric: latency, max: 1s, breaches: three of five'), 'gates[1].breaches', 4, /3 of 5/],
	[
		'more breaches than minutes',
		gate('metric: latency, max: 1s, breaches: 6 of 5'),
		'gates[1].breaches',
		4,
		/cannot happen/
	],
	['a limit of another metric', gate('metric: error-rate, name: e, min: 1%'), 'gates[1].min', 4, /limit/],
	['two gates of one name', gate('metric: error-rate'), 'gates[1].name', 4, /name of gates\[0\] already/],
	['quality without data', 'gates: [{metric: auc, min: 0.8}]\n', 'gates[0].metric', 2, /no `evaluation`/],
	[
		'auc of a regression',
		`${evaluation.replace('binary', 'regression')}gates: [{metric: auc, min: 0.8}]\n`,
		'gates[0].metric',
		7,
		/rmse/
	],
	['a task that is none', evaluation.replace('binary', 'binray'), 'evaluation.task', 4, /Did you mean "binary"/],
	['a sample of 0', `${evaluation}  sample: 0\n`, 'evaluation.sample', 7, /1/],
	['wrong indentation', 'gates:\n - metric: cpu\n   max: 80%\n  name: x\n', '', 5, /not valid YAML at line/],
	['a name with a blank', 'baseline-variant: All Traffic\n', 'baseline-variant', 2, /a blank at position 4/],
	['a load without rate', 'load: {data: x.csv}\n', 'load.rate', 2, /missing/],
	['a rate per day', 'load: {data: x.csv, rate: 5/d}\n', 'load.rate', 2, /5\/s|\/s/],
	// From other tools and by other habits
	[
		'steps of Argo',
		'schedule:\n  - setWeight: 20\n',
		'schedule[0]',
		3,
		/Did you mean "traffic"\? .*\{traffic: 5%, bake: 10m\}/
	],
	['a strategy', 'strategy: {canary: {}}\n', 'strategy', 2, /Did you mean "schedule"/],
	['a step as share: time', 'schedule: [{5%: 10m}]\n', 'schedule[0]', 2, /"5%" is no key of a step/],
	['an expression', `instance-type: ${expression('TYPE')}\n`, 'instance-type', 2, /in workflows only/],
	['a variable', 'instance-type: $TYPE\n', 'instance-type', 2, /Variables of the environment are not filled in/],
	['a template', 'instance-type: "{{ type }}"\n', 'instance-type', 2, /Templates are not filled in/],
	[
		'an ARN for a name',
		'baseline-variant: "arn:aws:x:y:1:variant/blue"\n',
		'baseline-variant',
		2,
		/the name alone is "blue"/
	],
	['a merge key', 'gates:\n  - {<<: {max: 1%}, metric: error-rate}\n', 'gates[0].<<', 3, /Write the keys out/],
	['an alias of nothing', 'schedule: *steps\n', '', 2, /`\*steps` refers to `&steps`/],
	['a second document', '---\nproof: none\n', '', 2, /Take the line away/],
	['a no-break space', 'proof:\u00a0none\n', '', 2, /no-break space/],
	['no blank behind a colon', 'proof:none\n', '', 2, /no blank behind the colon/],
	['no blank behind a hyphen', 'gates:\n  -metric: cpu\n   max: 80%\n', '', 3, /no blank behind the hyphen/],
	['YAML in quotes', 'gates: "[{metric: cpu, max: 80%}]"\n', 'gates', 2, /take the quotes around it away/],
	['a factor with its sign', gate('metric: slow-rate, max-ratio: 2x'), 'gates[1].max-ratio', 4, /bare number: 2\./],
	[
		'a statistic in another case',
		gate(
			'metric: cloudwatch, name: c, namespace: N, metric-name: M, dimensions: {A: "{variant}"}, statistic: average, max: 1'
		),
		'gates[1].statistic',
		4,
		/Did you mean "Average"/
	]
];

describe('what is wrong in the promotion file', () => {
	test.each(inFile)('%s', async (_, text, key, line, says) => {
		const made = await mistakesOf(`endpoint-name: churn-prod\n${text}`, {});
		expect(made.map(mistake => [mistake.key, mistake.line])).toEqual([[key, line]]);
		expect(made[0]?.message).toMatch(says);
	});

	test('of whatever kind: one annotation, on its line, which names the line for those who read the log', async () => {
		const file = '.github/promotion-gate.yml';
		const mistakes = await mistakesOf('endpoint-name: churn-prod\n\tproof: none\nproof: all\n', {});
		const setting = { command: 'validate', endpointName: '', region: '' };
		const reason = { code: 'configuration-invalid', sentence: 'x' } as const;
		const report = describeReport(setting, { decision: 'failed', reason, nowMs: 0, mistakes });
		const annotations = annotationsOf(report, { file });
		expect(annotations).toHaveLength(1);
		expect(annotations[0]).toMatchObject({ file, line: 2, message: expect.stringContaining(`(${file}, line 2)`) });
	});

	test.each(['5 %', '5%', '5  %'])('%s is five percent', async written => {
		expect(await mistakesOf(`endpoint-name: churn-prod\nschedule: ${written} 10m\n`, {})).toEqual([]);
		expect(await mistakesOf(`endpoint-name: churn-prod\nschedule: [{traffic: ${written}, bake: 10m}]\n`, {})).toEqual(
			[]
		);
	});
});

test.each(['10m', '10 m', '0.5 h', '1h30m', '1h 30m'])('%s is a time', async written => {
	expect(await mistakesOf(`endpoint-name: churn-prod\nschedule: [{traffic: 5%, bake: ${written}}]\n`, {})).toEqual([]);
});

describe('the file as a whole', () => {
	test.each([
		['UTF-16', new Uint8Array(Buffer.from('\ufeffendpoint-name: churn-prod\n', 'utf16le')), '', /UTF-8/],
		['Latin-1', new Uint8Array(Buffer.from('endpoint-name: churn-prod\n# für alle\n', 'latin1')), '', /line 2.*UTF-8/],
		['empty', '', 'endpoint-name', /The file is empty/],
		['comments only', '# todo\n\n', 'endpoint-name', /The file is empty/],
		['absent', undefined, 'endpoint-name', /actions\/checkout/]
	])('%s', async (_, file, key, says) => {
		const made = await mistakesOf(file, {});
		expect(made.map(mistake => mistake.key)).toEqual([key]);
		expect(made[0]?.message).toMatch(says);
	});
});

describe('inputs', () => {
	test.each([
		['a command', { command: 'plam' }, 'command', /Did you mean "plan"/],
		['an endpoint with a blank', { 'endpoint-name': 'churn prod' }, 'endpoint-name', /a blank at position 6/],
		['a time without unit', { watch: '30' }, 'watch', /5h30m/],
		['a switch', { comment: 'yes' }, 'comment', /true or false/],
		['a pull request', { 'pull-request': 'abc' }, 'pull-request', /42/],
		[
			'a role by its name',
			{ 'role-to-assume': 'promotion' },
			'role-to-assume',
			/arn:aws:iam::123456789012:role\/promotion/
		],
		['a user for a role', { 'role-to-assume': 'arn:aws:iam::123456789012:user/me' }, 'role-to-assume', /role\//],
		['half a region', { 'aws-region': 'eu-west' }, 'aws-region', /eu-west-1/],
		['a zone for a region', { 'aws-region': 'eu-west-1a' }, 'aws-region', /Did you mean "eu-west-1"/],
		['an expression', { 'endpoint-name': expression('ENDPOINT') }, 'endpoint-name', /never filled in/],
		['an ARN', { 'endpoint-name': 'arn:aws:sagemaker:eu-west-1:1:endpoint/churn' }, 'endpoint-name', /is "churn"/],
		['a zone', { 'time-zone': 'Europe/Berln' }, 'time-zone', /IANA/],
		['a mistake within', { gates: '- metric: error-rate\n- metric: cpu\n  max: 80\n' }, 'gates[1].max', /sign|unit/]
	] as const)('%s', async (_, inputs, key, says) => {
		const made = await mistakesOf('endpoint-name: churn-prod\n', inputs);
		expect(made.map(mistake => mistake.key)).toEqual([key]);
		expect(made[0]?.message).toMatch(says);
		if (key.startsWith('gates')) expect(made[0]).toMatchObject({ input: 'gates', line: 3 });
	});
});
