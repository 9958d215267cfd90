import { hasOwnDisk } from '../aws/own-disk.ts';
import type { EndpointConfiguration } from '../aws/ports.ts';
import { objectsOf } from '../common/json.ts';

/**
 * What the endpoint has now and a new configuration cannot have, in words with the way out: SageMaker refuses it there.
 * @param candidateType the candidate's instance type where it is another than the baseline's
 */
export function tellNotKept(
	{ name, variants, raw }: EndpointConfiguration,
	baseline: string,
	candidateType: string | undefined
): readonly string[] {
	const scaled = variants.filter(variant => variant.managedInstanceScaling).map(variant => variant.name);
	const all = objectsOf(raw.ProductionVariants);
	const accelerated = all.filter(({ AcceleratorType }) => typeof AcceleratorType === 'string');
	const volume = all.find(({ VariantName }) => VariantName === baseline)?.VolumeSizeInGB;
	const told: string[] = [];
	if (scaled.length > 0) {
		told.push(
			`Configuration ${name} has ManagedInstanceScaling on ${scaled.join(', ')}, which SageMaker takes for inference components only by now: the rollout and the promoted model serve with a fixed number of instances. To keep it scaling, register the variant with Application Auto Scaling before (RegisterScalableTarget, PutScalingPolicy); that is kept.`
		);
	}
	if (accelerated.length > 0) {
		const names = accelerated.map(({ VariantName }) => String(VariantName)).join(', ');
		told.push(
			`Configuration ${name} has an AcceleratorType on ${names}. Elastic Inference is no longer there, and the rollout and the promoted model do without it; choose an \`instance-type\` that is enough by itself.`
		);
	}
	if (candidateType !== undefined && typeof volume === 'number' && hasOwnDisk(candidateType)) {
		told.push(
			`instance-type: ${candidateType} has disks of its own, and SageMaker takes no VolumeSizeInGB with it: the ${volume} GB of ${baseline} are not taken over. See that the model fits on its disks, or choose a type without.`
		);
	}
	return told;
}
