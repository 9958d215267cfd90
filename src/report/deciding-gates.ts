import type { Gate } from '../gates/gate.ts';
import { kindOf } from '../gates/kinds.ts';
import type { GateResult, UndecidedCause, Unit, Verdict } from '../gates/verdict.ts';
import { isGoingBack } from '../rollout/phase.ts';
import type { Reason, ReasonCode } from '../rollout/reason.ts';
import { brokenLimit } from './broken-limit.ts';
import type { Report } from './model.ts';
import { minuteMs } from './time.ts';

/** What the gates' part of a report is made from. */
export type Judgement = Pick<Report, 'decision' | 'reason' | 'progress' | 'gates'>;

/** A gate that decided a rollback, in plain values for programs. */
export interface FailedGate {
	readonly gate: string;
	readonly outcome: Exclude<Verdict['outcome'], 'pass'>;
	readonly cause?: UndecidedCause;
	readonly unit: Unit;
	/** In `unit`; absent where nothing was measured. */
	readonly value?: number;
	readonly baseline?: number;
	/** What the value was not to be beyond, in `unit`; absent where that is no plain number. */
	readonly limit?: number;
	/** The limits in words. */
	readonly allowed: string;
	/** When it was decided, and the minutes that had been measured by then. */
	readonly atMs: number;
	readonly fromMs?: number;
	readonly untilMs?: number;
	readonly sentence: string;
}

/** Why the rollout goes back or has gone back; undefined where it does not. */
export function turningReason({ decision, reason, progress }: Judgement): Reason | undefined {
	const state = progress?.state;
	if (state !== undefined && isGoingBack(state) && 'reason' in state) return state.reason;
	return decision === 'rolled-back' ? reason : undefined;
}

/** Whether this gate is why the rollout goes back or has gone back. */
export function hasDecided({ gate, verdict }: Pick<GateResult, 'gate' | 'verdict'>, report: Judgement): boolean {
	const code = turningReason(report)?.code;
	if (code === undefined || gate.reportOnly) return false;
	const asked = asks[code];
	return asked !== undefined && verdict.outcome !== 'pass' && asked(gate, verdict);
}

type Asked = (gate: Gate, verdict: Exclude<Verdict, { readonly outcome: 'pass' }>) => boolean;

const failed: Asked = (gate, { outcome }) => outcome === 'fail' && gate.onFail === 'rollback';
const because =
	(cause: UndecidedCause): Asked =>
	(gate, verdict) =>
		verdict.outcome === 'undecided' && verdict.cause === cause && !kindOf(gate).beforeTraffic;

/** Of the reasons to go back, those that gates give. */
const asks: { readonly [C in ReasonCode]?: Asked } = {
	'gate-failed': failed,
	'quality-failed': failed,
	inconclusive: (gate, { outcome }) => outcome === 'undecided' && !kindOf(gate).beforeTraffic,
	'no-data': because('no-data'),
	'metrics-unavailable': because('outage')
};

/** The gates that decided a rollback, with value, limit and moment; empty where no gate did, or nothing goes back. */
export function failedGates(report: Judgement & Pick<Report, 'updatedAtMs'>): readonly FailedGate[] {
	const atMs = report.progress?.decided?.atMs ?? report.updatedAtMs;
	return report.gates.filter(result => hasDecided(result, report)).map(result => failedGate(result, atMs));
}

function failedGate(result: GateResult, atMs: number): FailedGate {
	const { gate, verdict, unit, candidate, baseline, allowed, sentence, series } = result;
	const limit = brokenLimit(result);
	const [first, last] = [series[0]?.startMs, series.at(-1)?.startMs];
	return {
		gate: gate.name,
		outcome: verdict.outcome === 'fail' ? 'fail' : 'undecided',
		...(verdict.outcome === 'undecided' && { cause: verdict.cause }),
		unit,
		...(candidate && { value: candidate.value }),
		...(baseline && { baseline: baseline.value }),
		...(limit !== undefined && { limit }),
		allowed,
		atMs,
		...(first !== undefined && { fromMs: first }),
		...(last !== undefined && { untilMs: last + minuteMs }),
		sentence
	};
}
