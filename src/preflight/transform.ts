import { knownTransformTypes } from '../aws/instance-types.ts';
import type { ModelDescription } from '../aws/ports.ts';
import { didYouMean } from '../common/suggest.ts';
import { minuteMs } from '../common/time.ts';
import type { Plan } from '../rollout/plan.ts';
import { Refusal } from '../rollout/refusal.ts';

/** What transform jobs would be, in words for a plan; empty where there are none. */
export function checkTransform(
	plan: Plan,
	models: readonly (ModelDescription | undefined)[],
	baselineType: string | undefined
): readonly string[] {
	const transform = plan.evaluation?.transform;
	if (transform === undefined) return [];
	const type = transform.instanceType ?? baselineType;
	const key = 'evaluation.batch.instance-type';
	if (type === undefined) {
		throw new Refusal(
			'configuration-invalid',
			`${key}: the variant in service has no instance type to take over. Write one.`,
			{ key }
		);
	}
	if (!knownTransformTypes.includes(type)) {
		const whose = transform.instanceType === undefined ? ', the type of the variant in service,' : '';
		const sentence = `${key}: ${type}${whose} is none of the types that transform jobs run on.${didYouMean(type, knownTransformTypes)} They have the families c4, c5, c6i, c7i, m4, m5, m6i, m7i, r6i, r7i, p2, p3, g4dn, g5, g6, g6e, inf2 and trn1.`;
		throw new Refusal('configuration-invalid', sentence, { key });
	}
	for (const model of models) {
		const unfit = model && unfitness(model);
		if (unfit === undefined) continue;
		const sentence = `evaluation.engine: batch-transform runs no ${unfit}, which model ${model?.name} is. Use engine: endpoint, or file.`;
		throw new Refusal('configuration-invalid', sentence, { key: 'evaluation.engine' });
	}
	const { instanceCount, maxDurationMs } = transform;
	const minutes = maxDurationMs / minuteMs;
	const hours = Number(((2 * instanceCount * maxDurationMs) / 3_600_000).toPrecision(3));
	return [
		`Scoring before anything is deployed: two transform jobs of ${instanceCount} x ${type}, after two of one instance for the first rows, which take about 5 minutes to start and see. At most ${minutes} minutes and ${hours} instance-hours for all rows, billed from the start of the instances to their end at the price of hosting.`
	];
}

function unfitness({ containers, inference }: ModelDescription): string | undefined {
	if (inference === 'Direct') return 'models with several containers in direct mode';
	return containers.some(({ mode }) => mode === 'MultiModel') ? 'multi-model containers' : undefined;
}
