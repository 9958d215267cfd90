import type { z } from 'zod';
import type { Plan } from '../rollout/plan.ts';
import { readAuto } from './auto.ts';
import { readCandidate } from './candidate.ts';
import { readEvaluation } from './evaluation.ts';
import { given, readValue } from './fields.ts';
import { readFinalBake } from './final-bake.ts';
import { checkLabel, readGates } from './gates/gates.ts';
import { readLoad } from './load-traffic.ts';
import { readMetrics } from './metrics.ts';
import type { Mistake } from './mistake.ts';
import { endpointName, variantName } from './names.ts';
import type { PlanInput } from './plan-inputs.ts';
import { readRehearse } from './rehearse.ts';
import { readSchedule } from './schedule.ts';
import { type FileKey, promotionFile } from './schema.ts';
import { openSource, type PlanSource } from './source.ts';

export type LoadedPlan =
	| { readonly ok: true; readonly plan: Plan }
	| { readonly ok: false; readonly mistakes: readonly Mistake[] };

/** Promotion file and inputs as one plan with every default filled in, or everything that is wrong with them. */
export function loadPlan(from: PlanSource): LoadedPlan {
	const mistakes: Mistake[] = [];
	const source = openSource(from, mistakes);
	const read = <S extends z.ZodType>(schema: S, key: FileKey | PlanInput) => readValue(schema, source.open(key));
	const optional = <S extends z.ZodType>(schema: S, key: FileKey | PlanInput) =>
		source.open(key).value === undefined ? undefined : read(schema, key);

	source.refuseUnknownKeys();
	const { shape } = promotionFile;
	const endpoint = read(endpointName(), 'endpoint-name');
	const baselineVariant = read(shape['baseline-variant'], 'baseline-variant');
	const candidateVariant = optional(variantName(), 'candidate-variant');
	if (candidateVariant !== undefined && candidateVariant === baselineVariant) {
		source
			.open('candidate-variant')
			.refuse(
				`"${candidateVariant}" is the baseline-variant as well. Give the candidate another name, or leave it out.`
			);
	}
	const candidate = readCandidate(source.open, source.inputs, mistakes);
	const evaluationGiven =
		source.open('evaluation').value !== undefined || 'evaluation' in source.inputs || source.brokenFile;
	const evaluation = evaluationGiven ? readEvaluation(source.open('evaluation')) : undefined;
	if (evaluation !== undefined) checkLabel(source.open('gates'), source.open('evaluation'), evaluation);
	const load = source.open('load');
	const metrics = source.open('metrics');
	const rehearse = source.open('rehearse');
	const auto = readAuto(source.open('auto'), source.open('schedule'));
	const planned = auto !== undefined || source.open('auto').value !== undefined;
	const schedule = planned ? [] : readSchedule(source.open('schedule'));
	const finalBake = readFinalBake(source.open('final-bake'), schedule);
	const parts = {
		schedule,
		gates: readGates(source.open('gates'), evaluation),
		finalBakeMs: finalBake?.finalBakeMs,
		variantName: read(shape['variant-name'], 'variant-name'),
		proof: read(shape.proof, 'proof'),
		onInconclusive: read(shape['on-inconclusive'], 'on-inconclusive'),
		confidence: read(shape.confidence, 'confidence')
	};
	const optionals = given({
		baselineVariant,
		candidateVariant,
		auto,
		holdback: finalBake?.holdback,
		instanceType: read(shape['instance-type'], 'instance-type'),
		instanceCount: read(shape['instance-count'], 'instance-count'),
		evaluation: evaluation?.plan,
		load: load.value === undefined ? undefined : readLoad(load),
		metricSeconds: metrics.value === undefined ? undefined : readMetrics(metrics),
		rehearse: rehearse.value === undefined ? undefined : readRehearse(rehearse)
	});
	if (mistakes.length > 0 || endpoint === undefined || candidate === undefined || !complete(parts)) {
		return { ok: false, mistakes: inOrder(mistakes) };
	}
	return { ok: true, plan: { endpointName: endpoint, candidate, ...parts, ...optionals } };
}

type Complete<T> = { readonly [K in keyof T]: Exclude<T[K], undefined> };

function complete<T extends object>(values: T): values is T & Complete<T> {
	return Object.values(values).every(value => value !== undefined);
}

/** Nobody mends more at a time, or reads more of one. */
const mostMistakes = 100;
const longestMessage = 1_000;
const longestKey = 200;

/** Keys and shorthands are the user's, and may be of any length. */
function inShort(mistake: Mistake): Mistake {
	const cut = (text: string, most: number) => (text.length > most ? `${text.slice(0, most)}…` : text);
	return { ...mistake, key: cut(mistake.key, longestKey), message: cut(mistake.message, longestMessage) };
}

/** From the top of the file to its end, then the inputs; of very many the first ones and their number. */
export function inOrder(mistakes: readonly Mistake[]): readonly Mistake[] {
	const rank = ({ file, line }: Mistake) => (file === undefined ? Number.MAX_SAFE_INTEGER : (line ?? 0));
	const all = mistakes.toSorted((one, other) => rank(one) - rank(other)).map(inShort);
	if (all.length <= mostMistakes) return all;
	const more = { key: '', message: `and ${all.length - mostMistakes} mistakes more; mend these first.` };
	return [...all.slice(0, mostMistakes), more];
}
