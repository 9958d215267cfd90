import type { Evaluation, FailedRows, MeasureComparison } from '../gates/evaluation.ts';
import { figure } from '../gates/quality-words.ts';
import { calibrationPart } from './calibration-part.ts';
import { classPart } from './class-part.ts';
import { confusionPart } from './confusion-part.ts';
import type { Detail } from './detail.ts';
import { distributionPart } from './distribution-part.ts';
import { isToldByRoc } from './gate-chart.ts';
import { code, sentence, table } from './markdown.ts';
import type { Report } from './model.ts';
import { precisionRecallPart, rocPart } from './roc-chart.ts';
import { counted, shorten } from './sanitize.ts';
import { flipsPart, slicesPart } from './slices-part.ts';
import { thresholdPart } from './threshold-part.ts';
import { verdictWords } from './verdict-words.ts';

/** What the labelled (or unlabelled) rows said of both variants. Empty where there was no evaluation. */
export function qualityPart(report: Report, detail: Detail): string {
	const { evaluation } = report;
	if (evaluation === undefined) return '';
	return [
		rowsWords(evaluation),
		...(evaluation.invalid === undefined ? [] : [sentence(shorten(evaluation.invalid.sentence, detail.sentences))]),
		measureTable(report, evaluation),
		isToldByRoc(report) ? '' : rocPart(report, detail),
		precisionRecallPart(evaluation, detail),
		thresholdPart(evaluation),
		calibrationPart(evaluation, detail),
		flipsPart(evaluation, detail),
		slicesPart(evaluation, detail),
		classPart(evaluation, detail),
		confusionPart(evaluation, detail),
		distributionPart(evaluation, detail),
		...evaluation.warnings.slice(0, detail.rows).map(warning => sentence(shorten(warning, detail.sentences)))
	]
		.filter(part => part !== '')
		.join('\n\n');
}

function rowsWords(evaluation: Evaluation): string {
	const { engine, rows, failed, stopped, labelled, seed } = evaluation;
	const kind = labelled ? 'labelled row' : 'row';
	const asked = {
		endpoint: 'sent',
		file: 'scored by a job of your own',
		'batch-transform': 'scored by transform jobs'
	};
	const words = [
		`${counted(rows.compared, kind)} answered by both variants, ${counted(rows.sent, 'row')} ${asked[engine ?? 'endpoint']}.`
	];
	const because = stopped?.because === 'worse' ? 'the candidate was proved worse' : 'the verdict was proved';
	if (stopped !== undefined) words.push(`Stopped early, because ${because} (${code(stopped.gate)}).`);
	if (failed.baseline.rows > 0) words.push(failedWords('baseline', failed.baseline));
	if (failed.candidate.rows > 0) words.push(failedWords('candidate', failed.candidate));
	words.push(...scaleWords(evaluation), `Seed ${seed}.`);
	return words.join(' ');
}

/** How far values and intervals of very many rows go, and what the endpoint says to some of them. */
function scaleWords({ spreadOn, aucWithin, live }: Evaluation): readonly string[] {
	const same = live && live.differing.baseline === 0 && live.differing.candidate === 0;
	return [
		...(spreadOn === undefined
			? []
			: [`Values are of all rows; intervals that take a draw were found on ${counted(spreadOn, 'row')}.`]),
		...(aucWithin === undefined
			? []
			: [`AUC is within ${aucWithin.toPrecision(2)} of the exact one, and its interval has that added.`]),
		...(same ? [`On the endpoint both answer ${counted(live.rows, 'row')} of them as in the jobs.`] : [])
	];
}

function failedWords(who: string, { rows, asked, byKind, example }: FailedRows): string {
	const kinds = Object.entries(byKind).map(([kind, count]) => `${count} ${kind.replace('-', ' ')}`);
	const such = example === undefined ? '' : `, such as ${code(shorten(example, 160))}`;
	return `The ${who} gave no usable answer to ${rows.toLocaleString('en-US')} of ${counted(asked, 'row')} (${kinds.join(', ')}${such}).`;
}

function measureTable(report: Report, { measures }: Evaluation): string {
	if (measures.length === 0) return '';
	const rows = measures.map(measured => {
		const gate = report.gates.find(
			result =>
				result.gate.kind === 'quality' && result.gate.measure === measured.measure && result.gate.slice === undefined
		);
		const verdict = gate && verdictWords(gate, report);
		return [
			measured.measure,
			shown(measured.baseline),
			shown(measured.candidate),
			differenceOf(measured),
			gate === undefined ? '' : sentence(gate.allowed),
			verdict === undefined ? '' : `${verdict.mark} ${verdict.words}`
		];
	});
	return table(
		[
			{ title: 'Measure' },
			{ title: 'Baseline', align: 'right' },
			{ title: 'Candidate', align: 'right' },
			{ title: 'Difference', align: 'right' },
			{ title: 'Allowed' },
			{ title: 'Verdict' }
		],
		rows
	);
}

/** `-0.012 (-0.02 to -0.004)`; of the agreement, which has no baseline, the interval alone. */
export function differenceOf({ measure, difference, low, high }: MeasureComparison): string {
	const interval = low === undefined || high === undefined ? '' : `(${figure(low)} to ${figure(high)})`;
	if (measure === 'agreement') return interval;
	if (difference === undefined) return 'n/a';
	return `${difference > 0 ? '+' : ''}${figure(difference)} ${interval}`.trim();
}

/** A value, or that it is not defined: never a made-up number. */
export function shown(value: number | undefined): string {
	return value === undefined ? 'n/a' : figure(value);
}
