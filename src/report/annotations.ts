import type { GateResult } from '../gates/verdict.ts';
import type { Report } from './model.ts';
import { logText, shorten } from './sanitize.ts';
import { verdictWords } from './verdict-words.ts';

/** A note on a line of the promotion file, or on the run where there is no line. */
export interface Annotation {
	readonly level: 'error' | 'warning';
	readonly message: string;
	readonly file?: string;
	readonly line?: number;
}

/** GitHub shows ten of a kind; one is left for the message with which a job fails. */
const most = 9;
const longestMessage = 2_000;

/** Failed gates and mistakes, on the lines that asked for them. */
export function annotationsOf(report: Report, { file }: { readonly file?: string } = {}): readonly Annotation[] {
	const all = [
		...report.mistakes.map(mistake => ofMistake(mistake, file)),
		...report.gates.flatMap(result => ofGate(result, report, file))
	];
	if (all.length <= most) return all;
	const left = all.length - most + 1;
	const rest = { level: 'error', message: `And ${left} more: the summary of the job shows all of them.` } as const;
	return [...all.slice(0, most - 1), rest];
}

function ofMistake({ key, message, line, ...where }: Report['mistakes'][number], file: string | undefined): Annotation {
	const at = where.file ?? (where.input === undefined ? file : undefined);
	const name = key === '' ? '' : `${key}: `;
	const within = line === undefined ? '' : `, line ${line}`;
	const input =
		where.input === undefined
			? ''
			: where.input === key && line === undefined
				? ''
				: ` (input ${where.input}${within})`;
	const inFile = at === undefined || line === undefined ? '' : ` (${at}${within})`;
	return { level: 'error', message: clean(`${name}${message}${input}${inFile}`), ...placed(at, line) };
}

function ofGate(result: GateResult, report: Report, file: string | undefined): readonly Annotation[] {
	const { gate, verdict, sentence } = result;
	const open =
		report.decision === 'rolled-back' && (report.reason.code === 'inconclusive' || report.reason.code === 'no-data');
	if (verdict.outcome === 'pass' || (verdict.outcome === 'undecided' && (!open || gate.reportOnly))) return [];
	const level = verdict.outcome === 'fail' && !gate.reportOnly && gate.onFail === 'rollback' ? 'error' : 'warning';
	const message = clean(`${gate.name}, ${verdictWords(result, report).words}. ${sentence}`);
	return [{ level, message, ...placed(file, gate.line) }];
}

function placed(file: string | undefined, line: number | undefined): Pick<Annotation, 'file' | 'line'> {
	if (file === undefined) return {};
	return { file, ...(line !== undefined && { line }) };
}

const clean = (message: string) => shorten(logText(message), longestMessage);
