import { readArtefacts, urlsOf } from '../aws/artefacts.ts';
import type { Aws } from '../aws/ports.ts';
import type { Identity } from '../report/model.ts';
import type { LiveEndpoint } from '../rollout/observation.ts';
import type { Artefact, Rollout } from '../rollout/record.ts';
import { findVariant } from '../rollout/traffic.ts';

/** Who is who, as far as AWS tells: model, package, artefacts and the images that really run. */
export async function identify(
	aws: Aws,
	rollout: Rollout,
	endpoint: LiveEndpoint
): Promise<{ readonly baseline: Identity; readonly candidate: Identity }> {
	const { start, candidate } = rollout;
	const [baselineIdentity, candidateIdentity] = await Promise.all([
		identity(aws, endpoint, start.baseline.name, start.baseline.modelName, start.baseline.instanceType),
		identity(aws, endpoint, candidate.name, candidate.modelName, candidate.instanceType)
	]);
	return { baseline: baselineIdentity, candidate: { ...toBe(rollout), ...candidateIdentity } };
}

/** What a candidate is going to run on and be made of, before it is there. */
function toBe({ plan, candidate }: Rollout): Pick<Identity, 'instances'> & Partial<Identity> {
	const { instanceCount, instanceType } = candidate;
	const instances = `${instanceCount} x ${instanceType ?? 'instance pool'}`;
	switch (plan.candidate.kind) {
		case 'model':
			return { instances };
		case 'package':
			return { instances, modelPackageArn: plan.candidate.modelPackageArn };
		case 'image': {
			const { modelDataUrl } = plan.candidate;
			return { instances, ...(modelDataUrl !== undefined && { modelDataUrl }) };
		}
	}
}

async function identity(
	aws: Aws,
	endpoint: LiveEndpoint,
	variant: string,
	modelName: string,
	instanceType: string | undefined
): Promise<Identity> {
	const live = findVariant(endpoint, variant);
	const model = await aws.models.describe(modelName);
	const [container] = model?.containers ?? [];
	const [artefact] = await readArtefacts(aws, urlsOf(model));
	return {
		variant,
		modelName,
		imageDigests: live?.images ?? imagesOf(container),
		...(container?.modelPackageArn !== undefined && { modelPackageArn: container.modelPackageArn }),
		...(container?.modelDataUrl !== undefined && { modelDataUrl: container.modelDataUrl }),
		...(artefact !== undefined && { modelDataVersion: inWords(artefact) }),
		...(live !== undefined && { instances: `${live.currentInstances} x ${instanceType ?? 'instance pool'}` })
	};
}

/** As the model names it: what it resolves to is known once it runs. */
function imagesOf(container: { readonly image?: string } | undefined): readonly string[] {
	return container?.image === undefined ? [] : [container.image];
}

function inWords({ etag, versionId }: Artefact): string {
	return versionId === undefined ? `ETag ${etag}` : `version ${versionId}, ETag ${etag}`;
}
