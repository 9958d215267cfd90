import { cloneRequest } from '../aws/clone.ts';
import type { EndpointConfiguration, VariantSpec } from '../aws/ports.ts';
import { isObject } from '../common/json.ts';

/** Told elsewhere, or filled in by SageMaker. */
const leftOut: ReadonlySet<string> = new Set(['EndpointConfigArn', 'CreationTime', 'Tags']);

/** The settings of a configuration as it is, a line each. */
export function linesOfConfiguration({ raw }: EndpointConfiguration): readonly string[] {
	return linesOf(raw);
}

/** Those of the configuration that a rollout would create. */
export function linesOfClone(
	source: EndpointConfiguration,
	name: string,
	specs: readonly VariantSpec[]
): readonly string[] {
	const { MetricsConfig: metrics, ...request } = cloneRequest(source, name, specs, {});
	// Where nothing is said of the metrics the clone says that nothing has changed.
	return linesOf(source.raw.MetricsConfig === undefined ? request : { ...request, MetricsConfig: metrics });
}

/** Keys in their own order, so that the same settings are the same lines; the name first. */
function linesOf(value: Readonly<Record<string, unknown>>): readonly string[] {
	const members = Object.entries(value).filter(([key, member]) => !leftOut.has(key) && member != null);
	const sorted = members.toSorted(([one], [other]) => weight(one) - weight(other) || one.localeCompare(other, 'en'));
	return sorted.flatMap(([key, member]) => memberLines(key, member));
}

const first = [
	'EndpointConfigName',
	'VariantName',
	'ModelName',
	'InstanceType',
	'InitialInstanceCount',
	'InitialVariantWeight'
];
const weight = (key: string) => (first.includes(key) ? first.indexOf(key) : key === 'ProductionVariants' ? 100 : 50);

function memberLines(key: string, member: unknown): readonly string[] {
	if (isObject(member)) return [`${key}:`, ...linesOf(member).map(line => `  ${line}`)];
	if (!Array.isArray(member)) return [`${key}: ${String(member)}`];
	const items: readonly unknown[] = member;
	if (!items.some(isObject)) return [`${key}: ${items.map(String).join(', ')}`];
	return [`${key}:`, ...items.flatMap(itemLines)];
}

function itemLines(item: unknown): readonly string[] {
	if (!isObject(item)) return [`  - ${String(item)}`];
	return linesOf(item).map((line, index) => `  ${index === 0 ? '- ' : '  '}${line}`);
}
