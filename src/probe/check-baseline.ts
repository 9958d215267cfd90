import { foreseeShards } from '../evaluation/batch/foresee-shards.ts';
import type { Places } from '../evaluation/data/source.ts';
import type { Invoke, Sleep } from '../evaluation/invoke.ts';
import { rehearseBaseline } from '../evaluation/rehearse-baseline.ts';
import { smoke } from '../evaluation/smoke.ts';
import type { EvaluationPlan, LoadPlan, Plan } from '../rollout/plan.ts';
import { Refusal } from '../rollout/refusal.ts';
import type { BaselineToAsk, Checked } from './probe.ts';
import { qualityGates, readable, sampleOf } from './requests.ts';
import { judgeResults } from './results.ts';

/** What the variant in service is asked with. */
export interface BaselineOptions {
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
	options: BaselineOptions,
	signal: AbortSignal
): Promise<Checked> {
	const { evaluation, load } = plan;
	const ask = evaluation?.engine === 'file' ? ofResults : ofEvaluation;
	const { warnings, rowsNeeded } =
		evaluation === undefined ? nothing : await ask(plan, evaluation, baseline, options, signal);
	const ofSamples = load === undefined ? [] : await ofLoad(plan, load, baseline, options, signal);
	return { warnings: [...warnings, ...ofSamples], rowsNeeded };
}

/** Everything is known already: what would make it void is told before the start. */
async function ofResults(
	plan: Plan,
	evaluation: EvaluationPlan,
	{ models, rolloutId }: BaselineToAsk,
	{ places }: BaselineOptions,
	signal: AbortSignal
): Promise<Checked> {
	const key = 'evaluation.data';
	const judge = () => judgeResults(plan, evaluation, { models, rolloutId }, { places, progress: () => {} }, signal);
	const { invalid, warnings } = await readable(judge, 'configuration-invalid', key);
	if (invalid !== undefined && invalid.by !== 'candidate') {
		throw new Refusal('configuration-invalid', invalid.sentence, { findings: [{ key, message: invalid.sentence }] });
	}
	return { warnings: invalid === undefined ? warnings : [invalid.sentence], rowsNeeded: [] };
}

const nothing: Checked = { warnings: [], rowsNeeded: [] };

async function ofEvaluation(
	plan: Plan,
	evaluation: EvaluationPlan,
	{ variant, rolloutId, must }: BaselineToAsk,
	{ places, invoke, sleep, now, uniform }: BaselineOptions,
	signal: AbortSignal
): Promise<Checked> {
	const slices = qualityGates(plan).flatMap(({ slice }) => (slice === undefined ? [] : [slice]));
	const keyOfSlice = (slice: string) => {
		const index = plan.gates.findIndex(gate => gate.kind === 'quality' && gate.slice === slice);
		return `gates[${index}].slice`;
	};
	const {
		asked,
		warnings,
		refused,
		rowsPlanned = []
	} = await readable(
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
	if (refused !== undefined) return { warnings: [...warnings, notAsked(variant, refused, must)], rowsNeeded: [] };
	const shards = await readable(
		() => foreseeShards(evaluation, qualityGates(plan), places),
		'configuration-invalid',
		'evaluation.data'
	);
	const why = asked.example === undefined ? '' : ` For example: ${asked.example}`;
	const unanswered = `${variant}, the model in service, gave no usable answer to ${asked.rows} of ${asked.asked} rows.${why}`;
	const sentences = (tooFew: boolean) =>
		rowsPlanned.flatMap(planned => (planned.tooFew === tooFew ? [planned.sentence] : []));
	return {
		warnings: [...warnings, ...(asked.rows === 0 ? [] : [unanswered]), ...sentences(true)],
		rowsNeeded: [...(shards === undefined ? [] : [shards]), ...sentences(false)]
	};
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
	{ places, invoke, sleep, uniform }: BaselineOptions,
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
