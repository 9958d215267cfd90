import type {
	Aws,
	CloneRequest,
	ConfiguredVariant,
	Likeness,
	MetricsSetting,
	ModelRequest,
	NewTags,
	VariantSpec
} from '../aws/ports.ts';
import { ownershipTag } from '../aws/tags.ts';
import type { LiveEndpoint } from '../rollout/observation.ts';
import type { Candidate } from '../rollout/plan.ts';
import type { Rollout } from '../rollout/record.ts';
import { Refusal } from '../rollout/refusal.ts';
import { configNameOf } from '../rollout/serving-config.ts';
import { encodeRescue } from '../store/rescue.ts';
import { finalOf, originalOf, pairOf } from './configured-variants.ts';
import { environmentOf, withEnvironment } from './environment.ts';

/** The configuration of baseline and candidate together, or the one of the promoted model alone. */
export type OwnConfig = 'pair' | 'final';

/** Of these the original is made only where somebody has deleted it: whatever bears its name is the user's own. */
export type MadeConfig = OwnConfig | 'original';

/**
 * What a rollout makes on AWS before it may update the endpoint. Whatever bears one of its names already is taken only
 * if it is what would have been made: names can be guessed, and tags be written by others.
 */
export interface Preparations {
	/** @throws Refusal `name-taken` where something else has the name */
	makeConfiguration(rollout: Rollout, which: MadeConfig, endpoint: LiveEndpoint): Promise<void>;
	/**
	 * @param given the candidate as this run was given it
	 * @throws Refusal `name-taken` where something else has the name
	 */
	makeModel(rollout: Rollout, given: Candidate | undefined): Promise<void>;
	/** Whether it is there: made by this process, or just as it would have been made. */
	hasConfiguration(rollout: Rollout, which: MadeConfig, endpoint: LiveEndpoint): Promise<boolean>;
	hasModel(rollout: Rollout, given: Candidate | undefined): Promise<boolean>;
	/** What serves under one of the rollout's names with other models than this rollout's, in words. */
	findUsurper(rollout: Rollout, which: OwnConfig, endpoint: LiveEndpoint): Promise<string | undefined>;
}

export function createPreparations(aws: Aws): Preparations {
	/** ARNs would have to be asked for; names of configurations and models are told apart by a prefix. */
	const made = new Set<string>();

	async function compareConfiguration(request: CloneRequest): Promise<Likeness> {
		return made.has(`configuration ${request.name}`) ? 'same' : aws.configurations.compare(request);
	}

	async function compareModel(request: ModelRequest, given: Candidate | undefined): Promise<Likeness> {
		if (made.has(`model ${request.name}`)) return 'same';
		return aws.models.compare(request, given === undefined ? 'names' : 'values');
	}

	return {
		async makeConfiguration(rollout, which, endpoint) {
			const request = await cloneRequestOf(aws, rollout, which, endpoint);
			const copy = which === 'pair' ? encodeRescue(rollout) : {};
			const created = await aws.configurations.clone({ ...request, tags: { ...request.tags, spare: copy } });
			if (created === 'created') made.add(`configuration ${request.name}`);
			else insistOnOurs('Configuration', request.name, await compareConfiguration(request));
		},

		async makeModel(rollout, given) {
			if (given === undefined) throw notGiven(rollout.plan.candidate);
			const request = await modelRequestOf(aws, rollout, withEnvironment(rollout.plan.candidate, environmentOf(given)));
			if (request === undefined) return;
			if ((await aws.models.create(request)) === 'created') made.add(`model ${request.name}`);
			else insistOnOurs('Model', request.name, await compareModel(request, given));
		},

		async hasConfiguration(rollout, which, endpoint) {
			const found = await aws.configurations.describe(configNameOf(rollout, which));
			if (which === 'original') return found !== undefined;
			if (found === undefined || made.has(`configuration ${found.name}`)) return found !== undefined;
			return (await compareConfiguration(await cloneRequestOf(aws, rollout, which, endpoint))) === 'same';
		},

		async hasModel(rollout, given) {
			const { modelName, createsModel } = rollout.candidate;
			const found = await aws.models.describe(modelName);
			if (found === undefined || !createsModel || made.has(`model ${modelName}`)) return found !== undefined;
			const request = await modelRequestOf(aws, rollout, given ?? rollout.plan.candidate);
			return request === undefined || (await compareModel(request, given)) === 'same';
		},

		async findUsurper(rollout, which, endpoint) {
			const name = rollout.names[which];
			const found = await aws.configurations.describe(name);
			if (found === undefined) return undefined;
			const wanted = servedModels(specsOf(rollout, which, endpoint));
			const served = servedModels(found.variants);
			if (wanted === served) return undefined;
			return `The endpoint serves from configuration ${name} with ${served}, and this rollout would have put ${wanted} there. Somebody else has created it.`;
		}
	};
}

function specsOf(rollout: Rollout, which: MadeConfig, endpoint: LiveEndpoint): readonly VariantSpec[] {
	switch (which) {
		case 'pair':
			return pairOf(rollout);
		case 'final':
			return finalOf(rollout, endpoint);
		case 'original':
			return originalOf(rollout);
	}
}

async function cloneRequestOf(
	aws: Aws,
	rollout: Rollout,
	which: MadeConfig,
	endpoint: LiveEndpoint
): Promise<CloneRequest> {
	const name = configNameOf(rollout, which);
	const sourceName = which === 'pair' ? rollout.start.configName : rollout.names.pair;
	const source = await aws.configurations.describe(sourceName);
	if (source === undefined) {
		const sentence = `Configuration ${sourceName} has been deleted by somebody; ${name} is made from it.`;
		throw new Refusal('aws-refused', sentence);
	}
	const metrics = metricsOf(rollout, which);
	return {
		source,
		name,
		variants: specsOf(rollout, which, endpoint),
		tags: tagsOf(rollout),
		...(metrics && { metrics })
	};
}

/** Only the pair has the metrics that the plan asks for; whatever serves after it has those of before. */
function metricsOf({ metrics }: Rollout, which: MadeConfig): MetricsSetting | undefined {
	if (metrics?.before === undefined) return undefined;
	return which === 'pair' ? { enhanced: true, seconds: metrics.seconds } : metrics.before;
}

function tagsOf({ id, tags }: Rollout): NewTags {
	return { own: { [ownershipTag]: id }, given: tags };
}

/** Undefined for a candidate that is a model already. */
async function modelRequestOf(aws: Aws, rollout: Rollout, candidate: Candidate): Promise<ModelRequest | undefined> {
	if (candidate.kind === 'model') return undefined;
	const like = await aws.models.describe(rollout.start.baseline.modelName);
	const executionRoleArn = candidate.executionRoleArn ?? like?.executionRoleArn;
	if (like === undefined || executionRoleArn === undefined) {
		throw new Refusal(
			'candidate-unfit',
			'execution-role-arn: the baseline’s model has no role to take over. Give one that SageMaker may assume.'
		);
	}
	const serving = await aws.configurations.describe(rollout.start.configName);
	const inherited = serving === undefined ? {} : await aws.tags.read(serving.arn);
	const request = { source: candidate, executionRoleArn, like, tags: tagsOf(rollout), inherited };
	return { name: rollout.candidate.modelName, ...request };
}

/** An image and a role are not taken from tags: only a run that brings the candidate creates its model. */
function notGiven(candidate: Candidate): Refusal {
	const names = Object.keys(environmentOf(candidate));
	const values = names.length === 0 ? '' : ` The values of ${names.join(', ')} are not kept in the record either.`;
	return new Refusal(
		'candidate-unfit',
		`The candidate’s model is not created yet, and only a run that is given the candidate creates it: image and role are not taken from tags.${values} Start it again with \`command: run\` and the same inputs.`
	);
}

function insistOnOurs(what: 'Configuration' | 'Model', name: string, likeness: Likeness): void {
	if (typeof likeness === 'string') return;
	throw new Refusal(
		'name-taken',
		`${what} ${name} exists already and is not what this rollout would have created there: ${likeness.differsIn} differs. ` +
			'Somebody else has created it, so it is not deployed. Find out who may create what bears this name; the next rollout takes another one.'
	);
}

/** Which model serves under which name, whatever the order. */
function servedModels(variants: readonly (VariantSpec | ConfiguredVariant)[]): string {
	return variants
		.map(({ name, modelName }) => `${name} (${modelName ?? 'no model'})`)
		.toSorted()
		.join(', ');
}
