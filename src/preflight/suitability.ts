import type { EndpointConfiguration, ModelDescription } from '../aws/ports.ts';
import { didYouMean } from '../common/suggest.ts';
import type { LiveEndpoint } from '../rollout/observation.ts';
import type { Plan } from '../rollout/plan.ts';
import { Refusal } from '../rollout/refusal.ts';

const mostVariants = 10;

/** Refuses endpoints that cannot take a second production variant, with the reason; nothing has been changed yet. */
export function checkEndpoint(
	endpoint: LiveEndpoint,
	configuration: EndpointConfiguration,
	hasInferenceComponents: boolean
): void {
	const refuse = (why: string) => {
		throw new Refusal('endpoint-unsupported', `${endpoint.name} cannot take a second variant: ${why}`);
	};
	const { variants } = configuration;
	if (configuration.asynchronous) refuse('it is an asynchronous endpoint; SageMaker splits no traffic on these.');
	if (variants.some(variant => variant.serverless)) {
		refuse('it is serverless; SageMaker allows one variant only there.');
	}
	if (configuration.shadowVariants > 0) {
		refuse('it has a shadow variant, which allows exactly one production variant. End the shadow test first.');
	}
	if (hasInferenceComponents || variants.some(variant => variant.modelName === undefined)) {
		refuse('it serves inference components; their traffic is not split by variant weights.');
	}
	if (variants.length >= mostVariants) refuse(`it has ${variants.length} variants already, the most SageMaker allows.`);
}

/**
 * A model of several containers that are called one by one answers nobody who does not name one of them.
 * @throws Refusal `configuration-invalid`
 */
export function checkContainer(model: ModelDescription, role: string, { evaluation, load }: Plan): void {
	const wanted = evaluation?.container;
	const key = 'evaluation.container';
	if (model.inference !== 'Direct') {
		if (wanted === undefined) return;
		const sentence = `${key}: the ${role} model ${model.name} does not have several containers in direct mode, so that none of them can be asked by name. Leave it out.`;
		throw new Refusal('configuration-invalid', sentence, { key });
	}
	if (evaluation === undefined && load === undefined) return;
	const names = model.containers.flatMap(({ hostname }) => (hostname === undefined ? [] : [hostname]));
	const has = `the ${role} model ${model.name} has several containers in direct mode (${names.join(', ') || 'without host names'})`;
	if (wanted === undefined) {
		throw new Refusal('configuration-invalid', `${key}: ${has}. Name the one to ask.`, { key });
	}
	if (names.includes(wanted)) return;
	throw new Refusal('configuration-invalid', `${key}: ${has}, and none is ${wanted}.${didYouMean(wanted, names)}`, {
		key
	});
}

/** Multi-model containers choose the model a request; two variants of them are refused by SageMaker. */
export function checkModel(model: ModelDescription, role: string): void {
	if (model.containers.some(container => container.mode === 'MultiModel')) {
		throw new Refusal(
			'endpoint-unsupported',
			`The ${role} model ${model.name} is a multi-model container; SageMaker allows no second variant beside it.`
		);
	}
}
