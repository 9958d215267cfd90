import { readArtefacts, urlsOf } from '../aws/artefacts.ts';
import { answerOr } from '../aws/optional-answer.ts';
import type { Aws, ConfiguredVariant, EndpointConfiguration, ModelDescription } from '../aws/ports.ts';
import { didYouMean } from '../common/suggest.ts';
import type { LiveEndpoint } from '../rollout/observation.ts';
import type { Plan } from '../rollout/plan.ts';
import type { CandidateVariant, StartingPoint, VariantAtStart } from '../rollout/record.ts';
import { Refusal } from '../rollout/refusal.ts';
import { isLost } from '../rollout/serving-config.ts';
import { findVariant } from '../rollout/traffic.ts';
import { candidateVariantOf, namesOf, rolloutIdOf } from '../store/names.ts';
import { checkInstanceType } from './instance-type.ts';
import { checkPackage } from './model-package.ts';
import { nearNames } from './near-names.ts';
import { tellNotKept } from './not-kept.ts';
import { checkContainer, checkEndpoint, checkModel } from './suitability.ts';

/** What a rollout of this plan would start from. Read only; every reason not to start is a Refusal. */
export interface Examined {
	readonly endpoint: LiveEndpoint;
	readonly configuration: EndpointConfiguration;
	readonly baselineModel: ModelDescription;
	readonly start: StartingPoint;
	readonly candidate: CandidateVariant;
	readonly id: string;
	readonly names: { readonly lock: string; readonly pair: string; readonly final: string };
	/** The candidate's model is what the baseline serves already. */
	readonly alreadyInService: boolean;
	/** What a person should know before it starts. */
	readonly warnings: readonly string[];
}

/** @param allowUnapproved a model package that nobody has approved is taken */
export async function examine(aws: Aws, plan: Plan, allowUnapproved = false): Promise<Examined> {
	const endpoint = await findEndpoint(aws, plan.endpointName);
	const configuration = await aws.configurations.describe(endpoint.configName);
	if (configuration === undefined) {
		throw new Refusal(
			'endpoint-unsupported',
			`The endpoint's configuration ${endpoint.configName} has been deleted, and SageMaker updates no endpoint ` +
				'without it. Create one of that name again with the settings the endpoint has, then start again.'
		);
	}
	const hasComponents = await answerOr(aws.endpoints.hasInferenceComponents(plan.endpointName), false);
	checkEndpoint(endpoint, configuration, hasComponents);
	const variants = configuration.variants.map(variant => variantAtStart(endpoint, variant));
	const baseline = await withScaling(aws, plan, chooseBaseline(plan, variants));
	const baselineModel = await findModel(aws, baseline.modelName, 'baseline');
	checkContainer(baselineModel, 'baseline', plan);
	const otherType = plan.instanceType === baseline.instanceType ? undefined : plan.instanceType;
	const id = rolloutIdOf(plan.endpointName, plan.candidate);
	const { model: createdModel, ...names } = await freeNames(aws, plan.endpointName, id);
	const unsure =
		plan.candidate.kind === 'package' ? await checkPackage(aws, plan.candidate.modelPackageArn, allowUnapproved) : [];
	const candidate = await examineCandidate(aws, plan, baseline, id, createdModel);
	if (variants.some(variant => variant.name === candidate.name)) {
		throw new Refusal(
			'configuration-invalid',
			`candidate-variant: ${candidate.name} is a variant of ${endpoint.name} already. Choose another name.`,
			{ key: 'candidate-variant' }
		);
	}
	return {
		endpoint,
		configuration,
		baselineModel,
		start: {
			configName: endpoint.configName,
			baseline,
			others: variants.filter(variant => variant.name !== baseline.name)
		},
		candidate,
		id,
		names,
		alreadyInService: plan.candidate.kind === 'model' && plan.candidate.modelName === baseline.modelName,
		warnings: [
			...checkInstanceType(plan.instanceType),
			...unsure,
			...tellNotKept(configuration, baseline.name, otherType)
		]
	};
}

/** The endpoint, if it exists and could be updated at all. */
export async function findEndpoint(aws: Aws, name: string): Promise<LiveEndpoint> {
	const endpoint = await aws.endpoints.describe(name);
	if (endpoint === undefined) {
		throw new Refusal(
			'endpoint-not-found',
			`There is no endpoint ${name} in ${aws.region}.${await nearNames(aws.catalogue.endpoints, name, aws.region)} A first model has nothing to be compared with: create the ` +
				'endpoint once with CreateEndpointConfig and CreateEndpoint (docs/first-endpoint.md), then promote the next.',
			{ key: 'endpoint-name' }
		);
	}
	if (isLost(endpoint)) {
		const why = endpoint.failureReason ?? 'SageMaker gives no reason';
		throw new Refusal('endpoint-failed', `${name} is ${endpoint.status} (${why}); mend or recreate it first.`);
	}
	return endpoint;
}

/** Another update under way: whatever is read now may be different in a minute. */
export function checkIdle(endpoint: LiveEndpoint): void {
	if (endpoint.status === 'InService' && endpoint.pendingConfigName === undefined) return;
	const goal = endpoint.pendingConfigName === undefined ? '' : ` to ${endpoint.pendingConfigName}`;
	throw new Refusal(
		'endpoint-busy',
		`${endpoint.name} is ${endpoint.status}${goal}. Start again when it is InService.`
	);
}

function variantAtStart(endpoint: LiveEndpoint, variant: ConfiguredVariant): VariantAtStart {
	const live = findVariant(endpoint, variant.name);
	return {
		name: variant.name,
		modelName: variant.modelName ?? '',
		weight: live?.desiredWeight ?? variant.initialWeight,
		instanceCount:
			Math.max(live?.desiredInstances ?? 0, live?.currentInstances ?? 0) || (variant.initialInstanceCount ?? 1),
		...(variant.instanceType !== undefined && { instanceType: variant.instanceType })
	};
}

function chooseBaseline(plan: Plan, variants: readonly VariantAtStart[]): VariantAtStart {
	const names = variants.map(variant => variant.name).join(', ');
	const wanted = plan.baselineVariant;
	const [only, ...more] = variants;
	const baseline = wanted === undefined ? only : variants.find(variant => variant.name === wanted);
	if (wanted === undefined && more.length > 0) {
		throw new Refusal(
			'configuration-invalid',
			`baseline-variant: ${plan.endpointName} has several production variants (${names}). Name the one to compare with and replace.`,
			{ key: 'baseline-variant' }
		);
	}
	if (baseline === undefined) {
		throw new Refusal(
			'configuration-invalid',
			`baseline-variant: ${plan.endpointName} has no variant ${wanted}; it has ${names}.${didYouMean(
				wanted ?? '',
				variants.map(variant => variant.name)
			)}`,
			{ key: 'baseline-variant' }
		);
	}
	if (baseline.weight <= 0) {
		throw new Refusal(
			'endpoint-unsupported',
			`Variant ${baseline.name} of ${plan.endpointName} has weight 0: there is no traffic to split with a candidate.`
		);
	}
	return baseline;
}

/** An autoscaled variant can be neither removed nor given other instances while it is registered. */
async function withScaling(aws: Aws, plan: Plan, baseline: VariantAtStart): Promise<VariantAtStart> {
	const [target] = await answerOr(aws.scaling.targets(plan.endpointName, [baseline.name]), []);
	if (target === undefined) return baseline;
	if (plan.variantName === 'keep' && plan.instanceType !== undefined && plan.instanceType !== baseline.instanceType) {
		throw new Refusal(
			'configuration-invalid',
			`instance-type: ${baseline.name} is autoscaled, and SageMaker does not change the instance type of an autoscaled ` +
				`variant from ${baseline.instanceType} to ${plan.instanceType}. Set \`variant-name: candidate\`: the scaling then moves over.`,
			{ key: 'instance-type' }
		);
	}
	return { ...baseline, scaling: target.suspended };
}

async function examineCandidate(
	aws: Aws,
	plan: Plan,
	baseline: VariantAtStart,
	id: string,
	createdModel: string
): Promise<CandidateVariant> {
	const { modelName, urls } = await candidateModel(aws, plan, createdModel);
	const artefacts = await readArtefacts(aws, urls);
	const instanceType = plan.instanceType ?? baseline.instanceType;
	return {
		name: plan.candidateVariant ?? candidateVariantOf(id),
		modelName,
		createsModel: plan.candidate.kind !== 'model',
		instanceCount: plan.instanceCount ?? baseline.instanceCount,
		...(instanceType !== undefined && { instanceType }),
		...(artefacts.length > 0 && { artefacts })
	};
}

/** Its name, and the files it is made of as far as they are known before it is created. */
async function candidateModel(
	aws: Aws,
	plan: Plan,
	createdModel: string
): Promise<{ readonly modelName: string; readonly urls: readonly string[] }> {
	switch (plan.candidate.kind) {
		case 'model': {
			const { modelName } = plan.candidate;
			const model = await findModel(aws, modelName, 'candidate');
			checkContainer(model, 'candidate', plan);
			return { modelName, urls: urlsOf(model) };
		}
		case 'package':
			return { modelName: createdModel, urls: [] };
		case 'image': {
			const { modelDataUrl } = plan.candidate;
			return { modelName: createdModel, urls: modelDataUrl === undefined ? [] : [modelDataUrl] };
		}
	}
}

async function findModel(aws: Aws, name: string, role: 'baseline' | 'candidate'): Promise<ModelDescription> {
	const model = await aws.models.describe(name);
	if (model !== undefined) {
		checkModel(model, role);
		return model;
	}
	if (role === 'candidate') {
		throw new Refusal(
			'candidate-not-found',
			`model-name: there is no SageMaker model ${name} in ${aws.region}.${await nearNames(aws.catalogue.models, name, aws.region)} Check the name and the region; \`aws sagemaker list-models --region ${aws.region} --name-contains ${name.split('-')[0]}\` shows what there is.`,
			{
				key: 'model-name'
			}
		);
	}
	throw new Refusal(
		'endpoint-unsupported',
		`The baseline's model ${name} has been deleted: there would be no way back. Create it again before promoting another.`
	);
}

/** Names that nothing has yet, so that whatever bears them later was created by this rollout. */
async function freeNames(aws: Aws, endpointName: string, id: string) {
	for (let suffix = 1; ; suffix++) {
		const names = namesOf(endpointName, id, suffix);
		const taken = await Promise.all([
			aws.configurations.describe(names.pair),
			aws.configurations.describe(names.final),
			aws.models.describe(names.model)
		]);
		if (taken.every(found => found === undefined)) return names;
	}
}
