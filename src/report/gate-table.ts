import type { GateResult } from '../gates/verdict.ts';
import type { Detail } from './detail.ts';
import { sparkline } from './drawing.ts';
import { basisWords, comparisonWords, requestsSeen, valueWords } from './gate-figures.ts';
import { code, table, text } from './markdown.ts';
import type { Report } from './model.ts';
import { counted, listed, shorten, together } from './sanitize.ts';
import { duration, minuteMs } from './time.ts';
import { verdictWords } from './verdict-words.ts';

const trendPoints = 12;

const columns = [
	{ title: 'Gate' },
	{ title: 'Verdict' },
	{ title: 'Baseline', align: 'right' },
	{ title: 'Candidate', align: 'right' },
	{ title: 'Compared', align: 'right' },
	{ title: 'Allowed' }
] as const;

/** The comparison table: a row a gate, the failed ones first. Empty where nothing was judged. */
export function gateTable(report: Report, detail: Detail): string {
	if (report.gates.length === 0) return '';
	const sorted = byWeight(report.gates);
	const shown = sorted.slice(0, detail.gates);
	const rows = shown.map(result => row(result, report, detail));
	const rest = restWords(sorted.slice(detail.gates));
	return [table(columns, rows), rest].filter(part => part !== '').join('\n\n');
}

/** Failed gates first, then the undecided ones; gates that never decide last. */
export function byWeight(gates: readonly GateResult[]): readonly GateResult[] {
	const order = { fail: 0, undecided: 1, pass: 2 };
	const weight = ({ gate, verdict }: GateResult) => order[verdict.outcome] + (gate.reportOnly ? 3 : 0);
	return gates.toSorted((a, b) => weight(a) - weight(b));
}

function row(result: GateResult, report: Report, detail: Detail): readonly string[] {
	const { baseline, candidate, noiseFactor = 1 } = result;
	const { estimate, interval } = comparisonWords(result);
	const noise = noiseFactor > 1.05 ? `noise ${noiseFactor.toFixed(1)} x` : '';
	return [
		code(shorten(result.gate.name, detail.names)),
		verdictCell(result, report),
		sideCell(result, baseline),
		sideCell(
			result,
			candidate,
			sparkline(
				result.series.map(point => point.candidate),
				trendPoints
			)
		),
		cell(tight(estimate), [interval, noise]),
		allowedCell(shorten(result.allowed, detail.sentences))
	];
}

function verdictCell(result: GateResult, report: Report): string {
	const { mark, words } = verdictWords(result, report);
	const seen = requestsSeen(result, report) ?? 0;
	const left = report.decision === 'in-progress' ? result.minutesToVerdict : undefined;
	return cell(result.verdict.outcome === 'fail' ? `${mark}\u00a0**${tight(words)}**` : `${mark}\u00a0${tight(words)}`, [
		seen === 0 ? '' : `${counted(seen, 'request')} seen`,
		left === undefined ? '' : `verdict in about ${duration(left * minuteMs)}`,
		result.gate.reportOnly && result.verdict.outcome !== 'fail' ? 'report only' : ''
	]);
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
