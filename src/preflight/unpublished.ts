import type { Aws, Catalogue, MetricIdentity } from '../aws/ports.ts';
import { closest, didYouMean } from '../common/suggest.ts';
import type { Gate, MetricSource } from '../gates/gate.ts';
import { invocationMetrics, type MetricQuery } from '../gates/queries.ts';
import { listed } from '../report/sanitize.ts';
import type { Finding } from '../rollout/refusal.ts';
import type { Unpublished } from './baseline-profile.ts';

const mostShown = 8;
const leaveOut = 'or leave the gate out.';
const leaveItOut = 'List `gates` without it, or with another statistic.';

/** What a gate asks for, and where the promotion file says so. */
interface Asked {
	readonly query: MetricQuery;
	/** Key of the map with `namespace`, `metric-name` and `dimensions`. */
	readonly key: string;
	/** As it was written, with `{variant}` and `{endpoint}`. */
	readonly source: MetricSource;
}

/** Why there may be no such metric, by what CloudWatch has under near names; the key to mend is the one that is off. */
export async function explainUnpublished(
	{ catalogue, region }: Pick<Aws, 'catalogue' | 'region'>,
	{ gate: name, query, refused }: Unpublished,
	gates: readonly Gate[]
): Promise<Finding> {
	const at = gates.findIndex(gate => gate.name === name);
	const gate = gates[at];
	const own = gate && ownSource(gate, query);
	const told = (key: string, what: string) => ({ key, message: `gate ${name}: ${what}` });
	if (refused !== undefined) {
		const off = gate?.kind === 'threshold' ? `gates[${at}].statistic` : `gates[${at}]`;
		return told(off, `CloudWatch does not tell ${query.statistic} of ${named(query)}: ${refused} ${leaveItOut}`);
	}
	if (own === undefined) return told(`gates[${at}].metric`, ofSageMaker(query));
	const asked: Asked = { query, key: `gates[${at}]${own.below}`, source: own.source };
	const { namespace, metricName } = query;
	const same = await catalogue.metrics({ namespace, metricName });
	if (same === undefined) return told(`gates[${at}]`, unexplained(query));
	if (same.length > 0) return withKey(told, unlikeDimensions(asked, same));
	const neighbours = await catalogue.metrics({ namespace });
	if (neighbours !== undefined && neighbours.length > 0) {
		return told(`${asked.key}.metric-name`, unlikeName(query, neighbours));
	}
	return told(`${asked.key}.namespace`, await unlikeNamespace(catalogue, query, region));
}

const withKey = (told: (key: string, what: string) => Finding, [key, what]: readonly [string, string]) =>
	told(key, what);

/** The source that a query was made from; undefined for what SageMaker publishes by itself. */
function ownSource(gate: Gate, { namespace, metricName }: MetricQuery): OwnSource | undefined {
	return sourcesOf(gate).find(({ source }) => source.namespace === namespace && source.metricName === metricName);
}

interface OwnSource {
	readonly source: MetricSource;
	/** Key of its map below the gate's. */
	readonly below: string;
}

function sourcesOf(gate: Gate): readonly OwnSource[] {
	const at = (below: string, source: MetricSource | undefined) => (source === undefined ? [] : [{ below, source }]);
	switch (gate.kind) {
		case 'threshold':
			return gate.source.metric === 'cloudwatch' ? at('', gate.source) : [];
		case 'share':
			return [...at('.events', gate.own?.events), ...at('.per', gate.own?.per)];
		case 'mean':
			return [...at('.values', gate.values), ...at('.squares', gate.squares)];
		case 'quality':
		case 'file':
			return [];
	}
}

/** What SageMaker publishes by itself, and has not. */
function ofSageMaker({ namespace, metricName, dimensions }: MetricQuery): string {
	const gpu = metricName.startsWith('GPU') ? ' Only instances with GPUs have it.' : '';
	const although = namespace === invocationMetrics ? ', although it had requests' : '';
	return `SageMaker has published no ${metricName} for variant ${dimensions.VariantName} in the last two weeks${although}.${gpu} Leave the gate out: list \`gates\` without it.`;
}

const named = ({ metricName, namespace }: MetricQuery) => `metric ${metricName} in namespace ${namespace}`;

function unexplained(query: MetricQuery): string {
	return `its ${named(query)} has never been published for this endpoint with the dimensions ${inWords(query.dimensions)}. Check namespace, name and dimensions, ${leaveOut} With the permission cloudwatch:ListMetrics near names are told here.`;
}

/** A metric of that name is there, under other dimensions. */
function unlikeDimensions({ query, key, source }: Asked, same: readonly MetricIdentity[]): readonly [string, string] {
	const wanted = Object.keys(query.dimensions);
	const alike = same.filter(({ dimensions }) => sameNames(Object.keys(dimensions), wanted));
	const off = wanted.find(one => !alike.some(({ dimensions }) => dimensions[one] === query.dimensions[one]));
	if (alike.length === 0) return [`${key}.dimensions`, unlikeNames(query, same)];
	if (off === undefined) {
		const combination = `the ${named(query)} is published, but not with ${inWords(query.dimensions)} together.`;
		return [`${key}.dimensions`, `${combination} Check the dimensions, ${leaveOut}`];
	}
	const values = unique(alike.map(({ dimensions }) => dimensions[off] ?? ''));
	const value = query.dimensions[off] ?? '';
	const filled = source.dimensions[off] === value ? '' : ` (from ${source.dimensions[off]})`;
	const what = `the ${named(query)} is published with ${off} ${few(values)}, not with ${value}${filled}.`;
	return [`${key}.dimensions.${off}`, `${what}${didYouMean(value, values)} Check what publishes it, ${leaveOut}`];
}

/** Dimensions of other names, more of them or fewer. */
function unlikeNames({ dimensions, ...query }: MetricQuery, same: readonly MetricIdentity[]): string {
	const wanted = Object.keys(dimensions);
	const shared = ({ dimensions: there }: MetricIdentity) =>
		Object.entries(there).filter(([, value]) => Object.values(dimensions).includes(value)).length;
	const [nearest] = same.toSorted((one, other) => shared(other) - shared(one));
	const names = Object.keys(nearest?.dimensions ?? {});
	const has = names.length === 0 ? 'without dimensions' : `with the dimensions ${listed(names)}`;
	const meant = wanted
		.filter(one => !names.includes(one))
		.map(one => closest(one, names))
		.find(one => one !== undefined);
	const hint = meant === undefined ? '' : ` Did you mean "${meant}"?`;
	const apart =
		names.length === 0 ? ' So it does not tell the variants apart: publish it with a dimension for the variant.' : '';
	return `the ${named({ dimensions, ...query })} is published ${has}, not with ${listed(wanted)}.${hint}${apart} CloudWatch finds a metric only by all of its dimensions.`;
}

function unlikeName(query: MetricQuery, neighbours: readonly MetricIdentity[]): string {
	const names = unique(neighbours.map(({ metricName }) => metricName));
	const there = `namespace ${query.namespace} has no metric ${query.metricName}; it has ${few(names)}.`;
	return `${there}${didYouMean(query.metricName, names)}`;
}

async function unlikeNamespace(catalogue: Catalogue, query: MetricQuery, region: string): Promise<string> {
	const { metricName, namespace } = query;
	const nothing = `nothing has been published in namespace ${namespace} of ${region} in the last two weeks.`;
	const elsewhere = unique((await catalogue.metrics({ metricName }))?.map(one => one.namespace) ?? []);
	if (elsewhere.length > 0) return `${nothing} A metric ${metricName} is in ${few(elsewhere)}. Did you mean that?`;
	const all = unique((await catalogue.metrics({}))?.map(one => one.namespace) ?? []);
	return `${nothing}${didYouMean(namespace, all)} Check the namespace and the region, ${leaveOut}`;
}

const unique = (values: readonly string[]) => [...new Set(values)];

function few(values: readonly string[]): string {
	const left = values.length - mostShown;
	return left > 0 ? `${values.slice(0, mostShown).join(', ')} and ${left} more` : listed(values);
}

function inWords(dimensions: Readonly<Record<string, string>>): string {
	return listed(Object.entries(dimensions).map(([name, value]) => `${name} ${value}`));
}

function sameNames(one: readonly string[], other: readonly string[]): boolean {
	return one.length === other.length && one.every(name => other.includes(name));
}
