import { withUnit } from '../gates/numbers.ts';
import type { GateResult, Unit } from '../gates/verdict.ts';
import type { Detail } from './detail.ts';
import { bucketed } from './drawing.ts';
import { valueWords } from './gate-figures.ts';
import { byWeight } from './gate-table.ts';
import { viewOf } from './gate-views.ts';
import { code, text } from './markdown.ts';
import type { Report } from './model.ts';
import { rocPart } from './roc-chart.ts';
import { shorten, together } from './sanitize.ts';
import { clockTime, minuteMs } from './time.ts';
import { type Line, niceCeiling, xychart } from './xychart.ts';

/** The gate that matters most, both variants over time, and the same in numbers. Empty where nothing was measured. */
export function gatePart(report: Report, detail: Detail): string {
	if (isToldByRoc(report)) return rocPart(report, detail);
	const result = byWeight(report).find(
		({ series }) => series.filter(point => point.candidate !== undefined).length >= 2
	);
	if (result === undefined) return '';
	const words = numbersOf(result, detail);
	if (detail.points === 0) return words;
	const { chart, cutAt } = chartOf(result, report, detail, words);
	const spike = cutAt === undefined ? '' : ` Spikes above ${text(together(withUnit(cutAt, result.unit)))} are cut off.`;
	return `${chart}\n\n${words}${spike}`;
}

/** Whether the gate that matters most failed and its chart is the ROC curves, which are drawn once in a report. */
export function isToldByRoc(report: Report): boolean {
	const [deciding] = byWeight(report);
	if (deciding?.verdict.outcome !== 'fail' || report.evaluation?.roc === undefined) return false;
	return viewOf(deciding.gate).chart === 'roc';
}

function chartOf(
	result: GateResult,
	{ timeZone }: Report,
	detail: Detail,
	words: string
): { readonly chart: string; readonly cutAt: number | undefined } {
	const { series, unit } = result;
	const startMs = series[0]?.startMs ?? 0;
	const endMs = (series.at(-1)?.startMs ?? 0) + minuteMs;
	const scale = unit === 'share' ? 100 : 1;
	const minutes = minuteByMinute(series, startMs, endMs);
	const lines: Line[] = [];
	const draw = (colour: Line['colour'], name: string, values: readonly (number | undefined)[]) => {
		const known = withoutGaps(bucketed(values, detail.points));
		if (known.length > 0) lines.push({ colour, name, values: known.map(value => value * scale) });
	};
	const limit = viewOf(result.gate).limit(result.gate, result.baseline);
	draw(
		'grey',
		'baseline',
		minutes.map(minute => minute.baseline)
	);
	draw(
		'blue',
		'candidate',
		minutes.map(minute => minute.candidate)
	);
	if (limit !== undefined)
		draw(
			'red',
			'limit',
			minutes.map(() => limit)
		);
	const top = topOf(lines);
	const yTo = niceCeiling(top);
	const beyond = lines.some(line => line.values.some(value => value > yTo));
	const chart = xychart({
		title: `${shorten(result.gate.name, Math.min(detail.names, 48))}, ${axis[unit]}`,
		x: { title: `minutes since ${clockTime(startMs, timeZone)}`, to: Math.max(1, (endMs - startMs) / minuteMs) },
		yTo,
		lines: lines.map(line => ({ ...line, values: line.values.map(value => Math.min(value, yTo)) })),
		description: words
	});
	return { chart, cutAt: beyond ? yTo / scale : undefined };
}

/** A few minutes far beyond all others would press the rest, and the limit, onto the axis. */
const far = 4;

function topOf(lines: readonly Line[]): number {
	const highest = Math.max(...lines.flatMap(line => line.values));
	const usual = Math.max(
		...lines.map(({ values }) => values.toSorted((a, b) => a - b)[Math.floor(0.9 * (values.length - 1))] ?? 0)
	);
	return usual > 0 && highest > far * usual ? 1.5 * usual : highest;
}

const axis: Readonly<Record<Unit, string>> = {
	share: 'percent of requests',
	milliseconds: 'milliseconds',
	percent: 'percent of the instance',
	number: 'value'
};

function numbersOf(result: GateResult, detail: Detail): string {
	const { baseline, candidate } = result;
	const limit = viewOf(result.gate).limit(result.gate, result.baseline);
	const parts = [
		candidate && `candidate (blue, solid) ${text(valueWords(result, candidate.value))}`,
		baseline && `baseline (grey, dashed) ${text(valueWords(result, baseline.value))}`,
		limit !== undefined && `${viewOf(result.gate).limitWords} (red, dotted) ${text(withUnit(limit, result.unit))}`
	].filter(part => typeof part === 'string');
	return `${code(shorten(result.gate.name, detail.names))}, minute by minute: ${together(parts.join(', '))}.`;
}

type Minute = Omit<GateResult['series'][number], 'startMs'>;

/** One entry a minute, also for minutes that were not measured. */
function minuteByMinute(series: GateResult['series'], startMs: number, endMs: number): readonly Minute[] {
	const known = new Map(series.map(point => [point.startMs, point]));
	const count = Math.min(100_000, Math.max(1, Math.round((endMs - startMs) / minuteMs)));
	return Array.from({ length: count }, (_, index) => known.get(startMs + index * minuteMs) ?? {});
}

/** A line has a point everywhere: a minute without a value repeats the one before. Empty where there is no value at all. */
function withoutGaps(values: readonly (number | undefined)[]): readonly number[] {
	const first = values.find(value => value !== undefined);
	if (first === undefined) return [];
	let last = first;
	return values.map(value => {
		last = value ?? last;
		return last;
	});
}
