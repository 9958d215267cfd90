import type { GateResult } from '../gates/verdict.ts';
import { hasDecided, turningReason } from './deciding-gates.ts';
import type { Detail } from './detail.ts';
import { sparkline } from './drawing.ts';
import { basisWords, comparisonWords, seenWords, valueWords } from './gate-figures.ts';
import { code, table, text } from './markdown.ts';
import type { Report } from './model.ts';
import { counted, listed, shorten, together } from './sanitize.ts';
import { signOfTurn } from './signs.ts';
import { duration, minuteMs } from './time.ts';
import { isUnmeasured, verdictWords } from './verdict-words.ts';

const trendPoints = 12;

/** What a reader looks for stands first: a narrow page shows two or three columns. */
const columns = [
	{ title: 'Gate' },
	{ title: 'Candidate', align: 'right' },
	{ title: 'Baseline', align: 'right' },
	{ title: 'Compared', align: 'right' },
	{ title: 'Allowed' }
] as const;

/**
 * The comparison table: a row a gate, those that decided first. Where the rollout goes back and no gate decided, the
 * first row says what did. Empty where nothing was judged.
 */
export function gateTable(report: Report, detail: Detail): string {
	if (report.gates.length === 0) return '';
	const sorted = byWeight(report);
	const quiet = sorted.filter(result => isUnmeasured(result, report) && !hasDecided(result, report));
	const told = sorted.filter(result => !quiet.includes(result));
	const rows = [...otherDecider(report), ...told.slice(0, detail.gates).map(result => row(result, report, detail))];
	const parts = [
		rows.length === 0 ? '' : table(columns, rows),
		restWords(told.slice(detail.gates)),
		quietWords(quiet, detail)
	];
	return parts.filter(part => part !== '').join('\n\n');
}

/** Those that decided first, then failed and undecided ones; gates that never decide last. */
export function byWeight(report: Report): readonly GateResult[] {
	const order = { fail: 1, undecided: 2, pass: 3 };
	const weight = (result: GateResult) =>
		hasDecided(result, report) ? 0 : order[result.verdict.outcome] + (result.gate.reportOnly ? 3 : 0);
	return report.gates.toSorted((a, b) => weight(a) - weight(b));
}

/** What turned it around, where that was no gate. */
function otherDecider(report: Report): readonly (readonly string[])[] {
	const reason = turningReason(report);
	if (reason === undefined || report.gates.some(result => hasDecided(result, report))) return [];
	const came = report.decision === 'in-progress' ? 'rolling back' : 'rolled back';
	return [[`${signOfTurn(reason.code)}\u00a0${code(reason.code)}<br>**no gate: ${came}**`, '', '', '', '']];
}

function row(result: GateResult, report: Report, detail: Detail): readonly string[] {
	const { baseline, candidate, noiseFactor = 1 } = result;
	const { estimate, interval } = comparisonWords(result);
	const noise = noiseFactor > 1.05 ? `noise ${noiseFactor.toFixed(1)} x` : '';
	const trend = sparkline(
		result.series.map(point => point.candidate),
		trendPoints
	);
	return [
		gateCell(result, report, detail),
		sideCell(result, candidate, trend),
		sideCell(result, baseline),
		cell(tight(estimate), [interval, noise]),
		allowedCell(shorten(result.allowed, detail.sentences))
	];
}

function gateCell(result: GateResult, report: Report, detail: Detail): string {
	const { mark, words } = verdictWords(result, report);
	const important = result.verdict.outcome === 'fail' || hasDecided(result, report);
	const open = report.decision === 'in-progress' && turningReason(report) === undefined;
	const left = open ? result.minutesToVerdict : undefined;
	const name = `${mark}\u00a0${code(shorten(result.gate.name, detail.names))}`;
	return cell(`${name}<br>${important ? `**${tight(words)}**` : tight(words)}`, [
		seenWords(result, report) ?? '',
		left === undefined ? '' : `verdict in about ${duration(left * minuteMs)}`,
		laterWords(result, report),
		result.gate.reportOnly && result.verdict.outcome !== 'fail' ? 'report only' : ''
	]);
}

/** What was measured after the decision explains nothing, and is not hidden. */
function laterWords({ gate, verdict }: GateResult, report: Report): string {
	const later = report.later?.find(result => result.gate.name === gate.name);
	if (later === undefined || later.verdict.outcome === verdict.outcome) return '';
	const value = later.candidate === undefined ? '' : `, ${valueWords(later, later.candidate.value)}`;
	const words = { pass: 'ok', fail: 'beyond its limit', undecided: 'not proved' }[later.verdict.outcome];
	return `measured after the decision: ${words}${value}`;
}

function sideCell(result: GateResult, side: GateResult['candidate'], trend = ''): string {
	return side === undefined ? '' : cell(tight(valueWords(result, side.value)), [basisWords(result, side), trend]);
}

/** What stands in brackets is for those who want to know exactly. */
function allowedCell(allowed: string): string {
	const [, words = allowed, aside = ''] = /^(.*?) \((.*)\)(?=,|$)/.exec(allowed) ?? [];
	const rest = aside === '' ? '' : allowed.slice(words.length + aside.length + 3);
	return cell(tight(words + rest), [aside]);
}

/** A cell of one plain line and smaller ones below. */
function cell(first: string, below: readonly string[]): string {
	const lines = below.filter(line => line !== '').map(line => `<sub>${tight(line)}</sub>`);
	return [first, ...lines].filter(line => line !== '').join('<br>');
}

const tight = (plain: string) => text(together(plain));

function restWords(rest: readonly GateResult[]): string {
	if (rest.length === 0) return '';
	const count = (outcome: GateResult['verdict']['outcome'], word: string) => {
		const found = rest.filter(({ verdict }) => verdict.outcome === outcome).length;
		return found === 0 ? [] : [`${found} ${word}`];
	};
	const parts = [...count('fail', 'failed'), ...count('undecided', 'not proved'), ...count('pass', 'ok')];
	return `And ${counted(rest.length, 'more gate')}: ${listed(parts)}.`;
}

function quietWords(quiet: readonly GateResult[], { names, gates }: Detail): string {
	if (quiet.length === 0) return '';
	const shown = quiet.slice(0, gates).map(({ gate }) => code(shorten(gate.name, names)));
	const left = quiet.length - shown.length;
	return `Not measured, because the candidate had no traffic: ${listed([...shown, ...(left > 0 ? [`${left} more`] : [])])}.`;
}
