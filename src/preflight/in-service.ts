import type { Aws, ModelDescription } from '../aws/ports.ts';
import { isSameEnvironment } from '../loop/environment.ts';
import type { LiveEndpoint } from '../rollout/observation.ts';
import type { Candidate } from '../rollout/plan.ts';

/**
 * Whether the endpoint serves this very candidate, by what its configuration and its models are made of. Tags that say
 * so prove nothing: others may have written them.
 */
export async function serves(aws: Aws, endpoint: LiveEndpoint, candidate: Candidate): Promise<boolean> {
	const configuration = await aws.configurations.describe(endpoint.configName);
	const names = (configuration?.variants ?? []).flatMap(({ modelName }) =>
		modelName === undefined ? [] : [modelName]
	);
	if (candidate.kind === 'model') return names.includes(candidate.modelName);
	const models = await Promise.all(names.map(name => aws.models.describe(name)));
	return models.some(model => model !== undefined && isMadeOf(model, candidate));
}

function isMadeOf(
	{ containers }: ModelDescription,
	candidate: Exclude<Candidate, { readonly kind: 'model' }>
): boolean {
	const [container, ...more] = containers;
	if (container === undefined || more.length > 0) return false;
	if (candidate.kind === 'package') return container.modelPackageArn === candidate.modelPackageArn;
	const { image, modelDataUrl, environment } = container;
	return (
		image === candidate.imageUri &&
		modelDataUrl === candidate.modelDataUrl &&
		isSameEnvironment(environment, candidate.environment)
	);
}
