import type { GateResult } from '../gates/verdict.ts';
import type { Rollout } from '../rollout/record.ts';
import { productionBreaches } from './breach-part.ts';
import { failedGates } from './deciding-gates.ts';
import { type Json, toJson } from './json-case.ts';
import { toColumns } from './measured-columns.ts';
import type { Report } from './model.ts';
import { shorten } from './sanitize.ts';

/** The report as the output `result`: docs/result.schema.json describes it. */
export interface Result {
	readonly schema_version: 1;
	/** Whether everything is in it; false where something was left out to stay below GitHub's limit for outputs. */
	readonly complete: boolean;
	readonly [key: string]: Json;
}

/** GitHub allows all outputs of a job 1 MB, counted in UTF-16: two bytes a character. */
const resultLimit = 460_000;
const seriesPoints = 60;
const longestText = 200;
const fewGates = 10;

/**
 * Everything in the report, as data for programs; enough to judge its gates again. Where that is too much, the curves
 * of the gates are thinned and left out first, what they were judged on after that.
 */
export function resultOf(report: Report, { limit = resultLimit }: { readonly limit?: number } = {}): Result {
	const ways = [
		() => render(report, true),
		() => render(thinned(report, seriesPoints), true),
		() => render(thinned(report, 0), true),
		() => render({ ...thinned(report, 0), measurements: [] }, false),
		() => cut(render({ ...thinned(report, 0), measurements: [] }, false))
	];
	for (const way of ways) {
		const result = way();
		if (JSON.stringify(result).length <= limit) return result;
	}
	const decided = report.progress?.decided;
	return cut({
		...render(bare(report), false),
		failed_gates: toJson(failedGates(report).slice(0, fewGates)),
		...(decided && { decided_at_ms: decided.atMs })
	});
}

function render(report: Report, complete: boolean): Result {
	const { schemaVersion, gates, later, measurements, rollout, progress, ...rest } = report;
	const { decided, ...going } = progress ?? {};
	const members = toJson({
		...rest,
		...(rollout && { rollout: withoutSecrets(rollout) }),
		...(progress && { progress: going }),
		...(decided && { decidedAtMs: decided.atMs }),
		failedGates: failedGates(report),
		productionBreaches: productionBreaches(report),
		gates: gates.map(gateOf),
		...(later && { later: later.map(result => gateOf({ ...result, series: [] })) })
	});
	return {
		...(isObject(members) ? members : {}),
		measurements: toJson(toColumns(measurements)),
		schema_version: schemaVersion,
		complete
	};
}

/** The gate itself is in the plan, under its name. */
function gateOf({ gate, ...result }: GateResult) {
	return { gate: gate.name, ...result };
}

/** Environment variables may hold anything: only their names are told. */
function withoutSecrets(rollout: Rollout) {
	const { plan } = rollout;
	if (plan.candidate.kind !== 'image') return rollout;
	const { environment, ...candidate } = plan.candidate;
	return { ...rollout, plan: { ...plan, candidate: { ...candidate, environmentNames: Object.keys(environment) } } };
}

/** Every curve with at most so many of its minutes, evenly chosen. */
function thinned(report: Report, most: number): Report {
	const thin = ({ series, ...result }: GateResult): GateResult => {
		const every = Math.max(1, Math.ceil(series.length / Math.max(1, most)));
		return { ...result, series: most === 0 ? [] : series.filter((_, index) => index % every === 0) };
	};
	return { ...report, gates: report.gates.map(thin) };
}

/** What happened, without what it was judged on. */
function bare({ rollout, progress, evaluation, forecast, surroundings, past, later, ...report }: Report): Report {
	return {
		...report,
		gates: [],
		measurements: [],
		traffic: [],
		warnings: [],
		mistakes: [],
		nextCommands: [],
		links: []
	};
}

/** The same with every text at a moderate length. */
function cut(result: Result): Result {
	return { ...result, ...Object.fromEntries(Object.entries(result).map(([key, value]) => [key, shortTexts(value)])) };
}

function shortTexts(value: Json): Json {
	if (typeof value === 'string') return shorten(value, longestText);
	if (isList(value)) return value.map(shortTexts);
	if (!isObject(value)) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, member]) => [shorten(key, longestText), shortTexts(member)])
	);
}

function isObject(value: Json): value is { readonly [key: string]: Json } {
	return typeof value === 'object' && value !== null && !isList(value);
}

function isList(value: Json): value is readonly Json[] {
	return Array.isArray(value);
}
