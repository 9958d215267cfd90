import * as z from 'zod';
import { closest, didYouMean } from '../../common/suggest.ts';
import type { Gate } from '../../gates/gate.ts';
import { problemOf } from '../error-text.ts';
import type { PartOfEvaluation } from '../evaluation.ts';
import { listing, show } from '../mistake.ts';
import { isObject, type Section } from '../section.ts';
import { fileSchema } from './file.ts';
import { isMetric, METRICS, readers } from './metrics.ts';
import { isQualityMeasure, TASKS } from './quality.ts';
import { defaultGates } from './share.ts';

const mostGates = 50;

const [firstSchema = fileSchema, ...otherSchemas] = new Set(Object.values(readers).map(({ schema }) => schema));

export const gatesSchema = z
	.array(z.discriminatedUnion('metric', [firstSchema, ...otherSchemas]))
	.min(1)
	.max(mostGates)
	.describe('What must be shown of the candidate; default error-rate, model-error-rate and slow-rate.');

/** `evaluation` is absent where none is asked for; what is wrong inside it is told elsewhere. */
export function readGates(section: Section, evaluation: PartOfEvaluation | undefined): readonly Gate[] {
	if (section.value === undefined) return defaultGates();
	if (!Array.isArray(section.value) || section.value.length === 0) {
		const problem = Array.isArray(section.value) ? 'is empty' : problemOf(section.value, 'a list');
		section.refuse(
			`${problem}. Write a list of gates, or leave it out for error-rate, model-error-rate and slow-rate.`
		);
		return [];
	}
	if (section.value.length > mostGates) section.refuse(`has ${section.value.length} gates. Give at most ${mostGates}.`);
	const gates: Gate[] = [];
	const owners = new Map<string, string>();
	for (let index = 0; index < section.value.length; index++) {
		const item = section.at(index);
		checkEvaluation(item, evaluation);
		const gate = readGate(item);
		if (gate === undefined) continue;
		const owner = owners.get(gate.name);
		if (owner === undefined) {
			owners.set(gate.name, item.key);
		} else {
			item.refuse(
				`${show(gate.name)} is the name of ${owner} already. Give this gate a \`name\` of its own, such as ${show(`${gate.name} 2`)}.`,
				'name'
			);
		}
		gates.push(gate);
	}
	return gates;
}

function readGate(section: Section): Gate | undefined {
	if (!isObject(section.value)) {
		section.refuse(`${problemOf(section.value, 'a gate')}. Write a map with a metric, such as {metric: error-rate}.`);
		return undefined;
	}
	const { metric } = section.value;
	if (isMetric(metric)) return readers[metric].read(section);
	const misspelt = Object.keys(section.value).find(key => closest(key, ['metric']) !== undefined);
	if (metric === undefined && misspelt !== undefined) {
		section.refuse('there is no such key here. Did you mean "metric"?', misspelt);
		return undefined;
	}
	const meant = typeof metric === 'string' ? meantBy(metric) : '';
	section.refuse(`${problemOf(metric, 'a metric')}.${meant} The metrics are ${listing(METRICS)}.`, 'metric');
	return undefined;
}

/** What other tools and CloudWatch call the metrics. */
const otherNames: readonly (readonly [pattern: RegExp, meant: string])[] = [
	[
		/^(p\d{2,3}|p99\.?9|avg|average|mean-latency|response-time|model-?latency)$/,
		'latency with a `statistic` such as p99'
	],
	[/^(errors?|5xx|failures?|invocation5xxerrors|http-errors)$/, 'error-rate'],
	[/^(4xx|client-errors?|invocation4xxerrors)$/, 'client-error-rate'],
	[/^(slow|slowness|timeouts?)$/, 'slow-rate'],
	[/^(roc|roc-?auc|auroc|area-under-.*)$/, 'auc'],
	[/^(mse|mean-squared-error)$/, 'rmse'],
	[/^(cross-entropy|nll)$/, 'log-loss'],
	[/^(cpu|memory|gpu|disk)-?(utili[sz]ation|usage|load)$/, 'cpu, memory, gpu or disk'],
	[/^(custom|business|own)(-metric)?$/, 'cloudwatch, share for counts, or mean for values']
];

function meantBy(metric: string): string {
	const near = didYouMean(metric, METRICS);
	if (near !== '') return near;
	const word = metric.toLowerCase().replaceAll(/[_\s]/g, '-');
	const [, meant] = otherNames.find(([pattern]) => pattern.test(word)) ?? [];
	return meant === undefined ? '' : ` Here that is ${meant}.`;
}

/** Measures of quality need labelled data, of a task they fit. */
function checkEvaluation(section: Section, evaluation: PartOfEvaluation | undefined): void {
	const metric = section.at('metric').value;
	if (!isQualityMeasure(metric)) return;
	if (evaluation === undefined) {
		section.refuse(
			`${metric} is measured on labelled data, and there is no \`evaluation\`. Say where the data is, or remove this gate.`,
			'metric'
		);
		return;
	}
	const { task } = evaluation;
	if (task !== undefined && !TASKS[metric].includes(task)) {
		const fitting = Object.keys(TASKS).filter(measure => isQualityMeasure(measure) && TASKS[measure].includes(task));
		section.refuse(`${metric} does not fit the task ${task}. For it there are ${listing(fitting)}.`, 'metric');
	}
}

/** Every measure but agreement needs the right answers; said once, where the label belongs. */
export function checkLabel(gates: Section, evaluation: Section, { hasLabel }: PartOfEvaluation): void {
	if (hasLabel || !Array.isArray(gates.value)) return;
	const metrics = gates.value.map((_, index): unknown => gates.at(index).at('metric').value);
	const needing = metrics.filter(isQualityMeasure).filter(measure => measure !== 'agreement');
	if (needing.length === 0) return;
	const measures = listing([...new Set(needing)]);
	evaluation.refuse(
		`is missing, and for ${measures} the right answers must be known. Write the name of their column.`,
		'label'
	);
}
