import type { Places } from '../evaluation/data/source.ts';
import type { Invoke, Sleep } from '../evaluation/invoke.ts';
import { rehearseBaseline } from '../evaluation/rehearse-baseline.ts';
import { smoke } from '../evaluation/smoke.ts';
import type { EvaluationPlan, LoadPlan, Plan } from '../rollout/plan.ts';
import { Refusal } from '../rollout/refusal.ts';
import type { BaselineToAsk } from './probe.ts';
import { qualityGates, readable, sampleOf } from './requests.ts';

/** What the variant in service is asked with. */
export interface AskingBaseline {
	readonly places: Places;
	readonly invoke: Invoke<string | undefined>;
	readonly sleep: Sleep;
	readonly now: () => number;
	readonly uniform: () => number;
}

/** Sample rows that the variant in service is asked about. */
const sampleRows = 5;

/** As `Probe.check`. */
export async function checkBaseline(
	plan: Plan,
	baseline: BaselineToAsk,
	asking: AskingBaseline,
	signal: AbortSignal
): Promise<readonly string[]> {
	const { evaluation, load } = plan;
	const warnings = evaluation === undefined ? [] : await ofEvaluation(plan, evaluation, baseline, asking, signal);
	return load === undefined ? warnings : [...warnings, ...(await ofLoad(plan, load, baseline, asking, signal))];
}

async function ofEvaluation(
	plan: Plan,
	evaluation: EvaluationPlan,
	{ variant, rolloutId, must }: BaselineToAsk,
	{ places, invoke, sleep, now, uniform }: AskingBaseline,
	signal: AbortSignal
): Promise<readonly string[]> {
	const slices = qualityGates(plan).flatMap(({ slice }) => (slice === undefined ? [] : [slice]));
	const keyOfSlice = (slice: string) => {
		const index = plan.gates.findIndex(gate => gate.kind === 'quality' && gate.slice === slice);
		return `gates[${index}].slice`;
	};
	const { asked, warnings, refused } = await readable(
		() =>
			rehearseBaseline({
				plan: evaluation,
				columns: { slices: [...new Set(slices)], keyOfSlice },
				variant,
				places,
				gates: qualityGates(plan),
				invoke,
				sleep,
				now,
				uniform,
				signal,
				inferencePrefix: `promotion-gate-${rolloutId}-check`
			}),
		'configuration-invalid',
		'evaluation.data'
	);
	if (refused !== undefined) return [...warnings, notAsked(variant, refused, must)];
	if (asked.rows === 0) return warnings;
	const why = asked.example === undefined ? '' : ` For example: ${asked.example}`;
	return [
		...warnings,
		`${variant}, the model in service, gave no usable answer to ${asked.rows} of ${asked.asked} rows.${why}`
	];
}

/** @throws Refusal where it must be asked */
function notAsked(variant: string, refused: string, must: boolean): string {
	const sentence = `${variant}, the model in service, may not be asked about rows of the data: ${refused}`;
	if (must) throw new Refusal('evaluation-failed', `${sentence} Nothing was changed.`, { key: 'evaluation' });
	return `${sentence} A run could not evaluate anything.`;
}

async function ofLoad(
	plan: Plan,
	load: LoadPlan,
	{ variant, rolloutId }: BaselineToAsk,
	{ places, invoke, sleep, uniform }: AskingBaseline,
	signal: AbortSignal
): Promise<readonly string[]> {
	const { asked, failed, example } = await readable(
		() =>
			smoke({
				...sampleOf(plan, load.data),
				places,
				variant,
				invoke,
				rows: sampleRows,
				inferencePrefix: `promotion-gate-${rolloutId}-check-load`,
				sleep,
				uniform,
				signal
			}),
		'configuration-invalid',
		'load.data'
	);
	if (failed === 0) return [];
	return [
		`${variant}, the model in service, did not answer ${failed} of ${asked} sample rows of ${load.data}. For example: ${example} Rows that it does not answer prove nothing about a candidate.`
	];
}
