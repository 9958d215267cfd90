import { isUsable } from '../stats/ratio-test.ts';
import type { Gate, MeanGate, ShareGate } from './gate.ts';
import { alphaOfGate, type Judge, type JudgeContext } from './judge.ts';
import type { KindContext } from './kind.ts';
import { kindOf } from './kinds.ts';
import { countMeans } from './mean-counts.ts';
import type { CountMinute, GateMeasurements, Measurement } from './measurement.ts';
import { quickMeanVerdict } from './quick-verdicts.ts';
import { latestOf } from './share-max.ts';
import { proveWorseThanPast } from './share-past.ts';
import { comparedSteps, pastContextOf } from './share-test.ts';
import { isUpwards } from './share-upwards.ts';
import { createShareVerdict, type QuickVerdict } from './share-verdict.ts';
import { toPair, turnCounts } from './to-pair.ts';
import { totalOf } from './totals.ts';
import { noMeasurement } from './undecided.ts';
import type { GateResult, Verdict } from './verdict.ts';

type Steps = readonly (readonly CountMinute[])[];
type ShareVerdict = ReturnType<typeof createShareVerdict>;

/**
 * Reaches the verdicts of `judge` without the numbers, intervals and sentences that only readers need, but for gates that
 * fail. For one course of one rollout, whose minutes are added and never changed.
 */
export function createQuickJudge(): Judge {
	const verdicts = new Map<string, ShareVerdict>();
	const labels = new Map<Gate, Labels>();
	return (gates, measurements, { alpha, steps, noise, brokenBefore, evaluation, asked }) => {
		const measuredOf = new Map(measurements.map(measured => [measured.gate, measured]));
		const part = alphaOfGate(gates, alpha);
		return gates.map(gate => {
			const measured = measuredOf.get(gate.name);
			const context = {
				...{ alpha: part, steps, before: measured?.before, noise: noise[gate.name], evaluation },
				breachBefore: brokenBefore?.[gate.name]
			};
			const named = kept(labels, gate, () => labelsOf(gate));
			return judgeOne(named, measured, context, asked, verdicts);
		});
	};
}

type Labels = Pick<GateResult, 'gate' | 'unit' | 'allowed'>;

function labelsOf(gate: Gate): Labels {
	const kind = kindOf(gate);
	return { gate, unit: kind.unit(gate), allowed: kind.allowed(gate) };
}

function judgeOne(
	labels: Labels,
	measured: GateMeasurements | undefined,
	context: KindContext,
	asked: JudgeContext['asked'],
	verdicts: Map<string, ShareVerdict>
): GateResult {
	const { gate } = labels;
	const kind = kindOf(gate);
	const steps = measured?.steps ?? [];
	if (!kind.sequential) return { ...labels, ...kind.judge(gate, steps, context) };
	const present = steps.at(-1);
	if (present === undefined || present.kind === 'none') return { ...labels, ...noMeasurement(gate, present) };
	const verdict = verdictOf(gate, steps, context, asked === undefined, verdicts);
	if (verdict.outcome === 'fail') return { ...labels, ...kind.judge(gate, steps, context), series: [] };
	return { ...labels, verdict, sentence: `${gate.name}: ${said[verdict.outcome]}.`, series: [] };
}

const said = { pass: 'proved', undecided: 'not decided yet' } as const;
const open: Verdict = { outcome: 'undecided', cause: 'not-proved' };
const unseen: Verdict = { outcome: 'undecided', cause: 'no-data' };

function verdictOf(
	gate: Gate,
	steps: readonly Measurement[],
	context: KindContext,
	passMatters: boolean,
	verdicts: Map<string, ShareVerdict>
): Verdict {
	if (gate.kind === 'mean') return ofMean(gate, steps, context, passMatters);
	if (gate.kind !== 'share') return open;
	const counted = steps.map(step => (step.kind === 'counts' ? step.minutes : []));
	const key = `${gate.name} ${context.before !== undefined}`;
	if (isUpwards(gate)) {
		const quick = kept(verdicts, key, () => createShareVerdict({ ...gate, minSamples: 1 }, context));
		return ofUpwards(gate, counted, quick, context, passMatters);
	}
	const verdict = kept(verdicts, key, () => createShareVerdict(gate, context))(counted, passMatters);
	const isSeen = latestOf(comparedSteps(counted, context.steps)).length > 0;
	if (isSeen && totalOf(counted.flat(), 'candidate').requests < gate.minSamples) return open;
	return withCause(verdict, counted, context.steps);
}

function kept<K, V>(known: Map<K, V>, key: K, make: () => V): V {
	const value = known.get(key) ?? make();
	known.set(key, value);
	return value;
}

/** The tests of shares with the variants in each other's place; alone at 100 % the candidate is as it is. */
function ofUpwards(
	gate: ShareGate,
	counted: Steps,
	quick: ShareVerdict,
	context: KindContext,
	passMatters: boolean
): Verdict {
	const all = counted.flat();
	const seen = totalOf(all, 'candidate').requests;
	const shown = comparedSteps(counted, context.steps).at(-1) ?? [];
	const verdict = withCause(quick(counted.map(turnCounts), passMatters), counted, context.steps);
	if (totalOf(shown, 'baseline').requests === 0 || totalOf(shown, 'candidate').requests === 0) {
		if (verdict.outcome === 'undecided') return unseen;
	}
	if (seen < gate.minSamples) return open;
	const past = proveWorseThanPast(gate, counted, pastContextOf(context));
	return past === undefined ? verdict : { outcome: 'fail' };
}

/** How much a value is worth is learnt from all of them, so nothing of it is kept from look to look. */
function ofMean(gate: MeanGate, steps: readonly Measurement[], context: KindContext, passMatters: boolean): Verdict {
	const minutes = steps.map(step => (step.kind === 'means' ? step.minutes : []));
	const verdict = quickMeanVerdict(gate, minutes, context, passMatters);
	const seen = minutes.flat().reduce((sum, minute) => sum + minute.candidate.count, 0);
	const counted = seen === 0 ? undefined : countMeans(minutes, context.before);
	if (counted === undefined) return unseen;
	if (seen < gate.minSamples) return open;
	return withCause(verdict, counted.steps, context.steps);
}

/** Why there is no verdict: nothing was seen of both in the present step, or not enough. */
function withCause(verdict: QuickVerdict, steps: Steps, planned: number): Verdict {
	if (verdict === 'over-limit') return { outcome: 'undecided', cause: 'over-limit' };
	if (verdict !== 'undecided') return { outcome: verdict };
	const present = comparedSteps(steps, planned).at(-1) ?? [];
	return present.some(minute => isUsable(toPair(minute))) ? open : unseen;
}
