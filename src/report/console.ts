/** What is looked at in the AWS console. */
export interface Viewed {
	readonly region: string;
	readonly endpointName: string;
}

/** The page of an endpoint. */
export function endpointPage({ region, endpointName }: Viewed): string {
	return `${host(region)}/sagemaker/home?region=${region}#/endpoints/${encodeURIComponent(endpointName)}`;
}

/** What the containers of a variant have printed. */
export function logsPage({ region, endpointName }: Viewed, variant: string): string {
	const group = twiceEncoded(`/aws/sagemaker/Endpoints/${endpointName}`);
	const filter = `$3FlogStreamNameFilter$3D${twiceEncoded(variant)}`;
	return `${host(region)}/cloudwatch/home?region=${region}#logsV2:log-groups/log-group/${group}${filter}`;
}

/** Requests, errors and latency of some variants in a window of time. */
export function metricsPage(
	{ region, endpointName }: Viewed,
	variants: readonly string[],
	window: { readonly startMs: number; readonly endMs: number }
): string {
	const metric = (name: string, stat: string, variant: string) => [
		'AWS/SageMaker',
		name,
		'EndpointName',
		endpointName,
		'VariantName',
		variant,
		{ stat, yAxis: name === 'ModelLatency' ? 'right' : 'left' }
	];
	const graph = {
		metrics: variants.flatMap(variant => [
			metric('Invocations', 'Sum', variant),
			metric('Invocation5XXErrors', 'Sum', variant),
			metric('ModelLatency', 'p99', variant)
		]),
		view: 'timeSeries',
		region,
		period: 60,
		start: new Date(window.startMs).toISOString(),
		end: new Date(window.endMs).toISOString()
	};
	return `${host(region)}/cloudwatch/home?region=${region}#metricsV2:graph=${inAddress(graph)}`;
}

/** Where the consoles of other partitions than the usual one are. */
const consoles: readonly (readonly [prefix: string, domain: string])[] = [
	['cn-', 'amazonaws.cn'],
	['us-gov-', 'amazonaws-us-gov.com'],
	['eusc-', 'amazonaws-eusc.eu']
];

function host(region: string): string {
	const [, domain = 'aws.amazon.com'] = consoles.find(([prefix]) => region.startsWith(prefix)) ?? [];
	return `https://${region}.console.${domain}`;
}

/** The console writes addresses within its address percent-encoded twice, with `$` for the second `%`. */
function twiceEncoded(text: string): string {
	return encodeURIComponent(encodeURIComponent(text)).replaceAll('%', '$');
}

type Member = string | number | readonly Member[] | { readonly [key: string]: Member };

/** Data in the notation that the metrics page reads: `~(key~'text~other~(~'a~'b))`. */
function inAddress(value: Member): string {
	if (typeof value === 'number') return `~${value}`;
	if (typeof value === 'string') return `~'${withoutMarks(value)}`;
	if (isList(value)) return `~(${value.map(inAddress).join('')})`;
	const members = Object.entries(value).map(([key, member]) => `${withoutMarks(key)}${inAddress(member)}`);
	return `~(${members.join('~')})`;
}

function isList(value: Member): value is readonly Member[] {
	return Array.isArray(value);
}

/** Letters, digits and a few marks; every other UTF-16 unit by its number. */
function withoutMarks(text: string): string {
	return text.replace(/[^\w.-]/g, unit => {
		const number = unit.charCodeAt(0).toString(16);
		return number.length > 2 ? `**${number.padStart(4, '0')}` : `*${number.padStart(2, '0')}`;
	});
}
