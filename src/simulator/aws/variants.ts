import { createHash } from 'node:crypto';
import { isObject, type JsonObject, numberOf, objectsOf, textOf } from '../../common/json.ts';
import type { Variant, World } from './world.ts';

/** The fleet that a configuration asks for, as it would start. */
export function variantsOf(world: World, configuration: JsonObject): Variant[] {
	return objectsOf(configuration.ProductionVariants).map(raw => {
		const modelName = textOf(raw.ModelName) ?? '';
		const weight = numberOf(raw.InitialVariantWeight) ?? 1;
		const instances = numberOf(raw.InitialInstanceCount) ?? 1;
		return {
			name: textOf(raw.VariantName) ?? '',
			modelName,
			instanceType: textOf(raw.InstanceType) ?? textOf(objectsOf(raw.InstancePools)[0]?.InstanceType) ?? '',
			image: imageOf(world, modelName),
			weight,
			desiredWeight: weight,
			instances,
			desiredInstances: instances
		};
	});
}

/** The image of a model's first container; for one from a package, what stands for it. */
function imageOf(world: World, modelName: string): string {
	const raw = world.models.get(modelName)?.raw ?? {};
	const container = isObject(raw.PrimaryContainer) ? raw.PrimaryContainer : (objectsOf(raw.Containers)[0] ?? {});
	return textOf(container.Image) ?? textOf(container.ModelPackageName) ?? '';
}

/** An image by its digest, the same for the same image. */
export function resolvedImage(image: string): string {
	const [repository = ''] = image.split(/:(?!.*\/)/);
	return `${repository}@sha256:${createHash('sha256').update(image).digest('hex')}`;
}
